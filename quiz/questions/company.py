"""The two companies behind a transfer, and the worker's place in them."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.person import COUNTRY_OPTIONS
from quiz.questions.topics import COMPANY
from quiz.sources import CUSMA, IRPR

TRANSFERS = page("intra-company-transferees").at()

relationship = Question(
    "relationship",
    COMPANY,
    employer="How is the company in Canada related to the one that employs the worker abroad?",
    worker="How is the company in Canada related to the one that employs you abroad?",
    options={
        "owned": Option(
            "By ownership and control: parent, branch, subsidiary or affiliate",
            hint="One owns and controls the other, or the same owners control both. A branch is the same company.",
        ),
        "contract": "Only by contract: client, supplier, franchise, licence, consortium or a small shareholding",
        "none": "They are not related",
    },
    why="A transfer stays inside one group of companies that share owners and control.",
    cites=(TRANSFERS, CUSMA.at("Annex 16-A, Section C")),
)

company_country = Question(
    "company_country",
    COMPANY,
    employer="In which country or countries does the company that employs the worker abroad do business?",
    worker="In which country or countries does the company that employs you abroad do business?",
    options=COUNTRY_OPTIONS,
    why="Under a trade agreement the company must be in a country of the agreement.",
    cites=(IRPR.at("204(a)"),),
    hint="The company that has the employee on its payroll, not the whole group.",
    kind=Kind.COUNTRIES,
)

transfer_ties = Question(
    "transfer_ties",
    COMPANY,
    employer="Which of these are true of the transfer? Choose all that apply.",
    worker="Which of these are true of your transfer? Choose all that apply.",
    options={
        "employed": Option(
            "The company abroad employs them on the day of the application",
            "The company abroad employs me on the day of the application",
            hint="On its payroll, or under a direct contract with that company alone. A partner of the firm counts "
            "too, under the agreements with the European Union, the United Kingdom and Ukraine.",
        ),
        "kept": Option(
            "Their job abroad is kept for their return",
            "My job abroad is kept for my return",
        ),
        "directed": Option(
            "The company in Canada will direct their daily work",
            "The company in Canada will direct my daily work",
            hint="Also when the work is done at a client's site.",
        ),
        "active": Option(
            "The company abroad is doing business now, and will be for the whole stay",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Transfers are for people who work for the company abroad and will go back to it.",
    cites=(TRANSFERS, CUSMA.at("Annex 16-A, Section C")),
    hint="For a renewal, answer for the day of the first application.",
    kind=Kind.MANY,
)

months_abroad = Question(
    "months_abroad",
    COMPANY,
    employer="In the last three years, how long has the worker been with that company outside Canada, "
    "full time and without a break, in a similar job?",
    worker="In the last three years, how long have you been with that company outside Canada, "
    "full time and without a break, in a similar job?",
    options={"0": "Less than 6 months", "6": "6 to 11 months", "12": "12 months or more"},
    why="Most transfers ask for 12 months, some agreements for 6. Part-time months cannot be added up.",
    cites=(TRANSFERS, CUSMA.at("Annex 16-A, Section C")),
    hint="For a renewal, count the three years before the first application.",
)

transfer_role = Question(
    "transfer_role",
    COMPANY,
    employer="What position will the worker have in the Canadian company?",
    worker="What position will you have in the Canadian company?",
    options={
        "executive": Option(
            "An executive", hint="Directs the company or a major part of it, sets its goals, answers to the board."
        ),
        "manager": Option(
            "A senior or functional manager",
            hint="Manages managers or professionals, or an essential function, with a say in hiring. Not a first-line "
            "supervisor, and not someone who mainly does the hands-on work.",
        ),
        "specialist": Option(
            "A specialist with knowledge of the company's own products or processes",
            hint="Knowledge that is uncommon even in the company, and advanced expertise from working with it.",
        ),
        "trainee": Option("A management or graduate trainee", hint="On a career development program of the company."),
        "other": "Something else, such as a first-line supervisor or a skilled employee",
    },
    why=(
        "Transfers are for executives, managers and people with specialized knowledge. A few agreements "
        "also cover trainees."
    ),
    cites=(TRANSFERS, CUSMA.at("Annex 16-A, Section C")),
)

specialist_knowledge = Question(
    "specialist_knowledge",
    COMPANY,
    employer="Which of these are true of the worker's knowledge? Choose all that apply.",
    worker="Which of these are true of your knowledge? Choose all that apply.",
    options={
        "proprietary": Option(
            "Advanced knowledge of the company's own products, services, processes or systems",
            hint="Not of products that anyone can buy and learn.",
        ),
        "expertise": Option(
            "Advanced expertise, from significant and recent experience with the company",
            hint="Officers expect about two years with the company in the last three.",
        ),
        "none": Option("Neither", alone=True),
    },
    why="Both are needed. An officer weighs the proof, such as training records, patents and letters.",
    cites=(TRANSFERS, CUSMA.at("Annex 16-A, Section C")),
    kind=Kind.MANY,
)

transfer_years = Question(
    "transfer_years",
    COMPANY,
    employer="How long has the worker already worked in Canada as a transferee, counting all codes together?",
    worker="How long have you already worked in Canada as a transferee, counting all codes together?",
    options={
        "0": "Never, or less than 4½ years",
        "4.5": "4½ years, but less than 5",
        "5": "5 years, but less than 7",
        "7": "7 years or more",
    },
    why="Transfers have a maximum total stay. A change of code does not start a new count.",
    cites=(TRANSFERS,),
    hint=(
        "After 12 months of full-time work for the group outside Canada, the count starts again: leave "
        "out the time before."
    ),
)

multinational = Question(
    "multinational",
    COMPANY,
    employer="In how many countries does the group of companies earn revenue?",
    worker="In how many countries does your group of companies earn revenue?",
    options={
        "one": "In one country only",
        "with_canada": "In two, and Canada is one of them",
        "two": "In two or more besides Canada",
    },
    why="The transfers of section 205 are for multinational groups. Trade agreements do not ask this.",
    cites=(TRANSFERS,),
)

canadian_company = Question(
    "canadian_company",
    COMPANY,
    employer="Is the company in Canada already in business?",
    worker="Is the company in Canada already in business?",
    options={
        "active": "Yes, it is doing business",
        "opening": "Not yet: the transfer is to open it",
        "none": "There is no company in Canada, and none is planned",
    },
    why="Opening a first operation in Canada has a stream of its own, with a shorter permit.",
    cites=(TRANSFERS,),
)

premises = Question(
    "premises",
    COMPANY,
    employer="What premises does the Canadian company have?",
    worker="What premises does the Canadian company have?",
    options={
        "secured": "Business premises, owned or leased",
        "searching": "None yet, but a plan to find them",
        "home": "A home, a virtual office or a mail drop only",
    },
    why="A transfer under section 205 needs physical business premises in Canada.",
    cites=(TRANSFERS,),
)

median_wage = yes_no(
    "median_wage",
    COMPANY,
    employer="Will the wage, in money alone, be at or above the median wage on Job Bank for that job and place?",
    worker="Will your wage, in money alone, be at or above the median wage on Job Bank for that job and place?",
    why=(
        "For specialized knowledge workers under section 205, and professionals under some agreements, "
        "this is the minimum."
    ),
    cites=(TRANSFERS,),
    hint=(
        "The median is the middle wage: half of the workers earn less. Housing, travel and daily "
        "allowances do not count."
    ),
)

QUESTIONS = (
    company_country,
    relationship,
    transfer_role,
    months_abroad,
    transfer_ties,
    specialist_knowledge,
    transfer_years,
    canadian_company,
    multinational,
    premises,
    median_wage,
)
