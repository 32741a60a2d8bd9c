"""The way to permanent residence: program, stage, and what each program asks for a work permit meanwhile."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.pending import pending
from quiz.questions.start import status
from quiz.questions.topics import RESIDENCE
from quiz.rules import Rule
from quiz.sources import IRPR

BRIDGING = page("bridging-open-work-permits").at()
NOMINEES = page("nominated-by-province").at()
ATLANTIC = page("exemption-code-c18").at()
PARTNERS = page("partner").at()
IN_QUEBEC = page("a73-csq-in-quebec").at()
INVESTORS = page("quebec-cases-program").at()
START_UP = page("a77-start-up").at()
COMMUNITIES = page("2nd-cicnews-com-ircc-clarifies-work-permit-rules-for-rcip-an").at()
YUKON = page("yukon-exemption-code-a75").at()

residence_class = Question(
    "residence_class",
    RESIDENCE,
    employer="Under which program did the worker apply for permanent residence, or were they chosen for it?",
    worker="Under which program did you apply for permanent residence, or were you chosen for it?",
    options={
        "express": Option(
            "Express Entry, without a nomination",
            hint="Canadian Experience Class, Federal Skilled Workers or Federal Skilled Trades.",
        ),
        "nominee_express": "Nominated by a province or territory, through Express Entry",
        "nominee": "Nominated by a province or territory, outside Express Entry",
        "business": Option(
            "Business stream of a province or territory: the plan is accepted, a nomination may follow",
            hint="The person is to run the business first.",
        ),
        "atlantic": "Atlantic Immigration Program",
        "community": "Rural or Francophone Community Immigration Pilot",
        "quebec": "Chosen by Quebec as a skilled worker (selection certificate, CSQ)",
        "quebec_business": "Chosen by Quebec as an entrepreneur or self-employed person (CSQ)",
        "quebec_investor": "Quebec's investor program (notice of intent to select, or CSQ)",
        "agrifood": "Agri-Food Pilot",
        "caregiver": Option(
            "A caregiver program",
            hint="Home child care or home support (2019 to 2024), or the caregiver classes before 2019.",
        ),
        "live_in": "The old Live-in Caregiver Program",
        "startup": "Start-up Visa",
        "partner": Option(
            "Sponsored by a spouse or partner in Canada",
            hint="Also a dependent child named in that application.",
        ),
        "other": Option("Another way", hint="For example humanitarian grounds, or a temporary policy."),
    },
    why="Each program has its own way to keep working while permanent residence is decided.",
    cites=(IRPR.at("204(c)"), IRPR.at("205(a)"), BRIDGING),
)

residence_stage = Question(
    "residence_stage",
    RESIDENCE,
    employer="What stage has the application for permanent residence reached?",
    worker="What stage has your application for permanent residence reached?",
    options={
        "none": Option(
            "No application is pending",
            hint="Only a profile, an invitation, a nomination or a selection; or the application was refused or "
            "withdrawn.",
        ),
        "filed": "Sent and paid for, but no acknowledgement of receipt yet",
        "acknowledged": Option(
            "IRCC acknowledged receipt: the application is complete",
            hint="The letter or message with the file number, after the check for completeness.",
        ),
        "eligible": Option(
            "IRCC wrote that the requirements of the program are met",
            hint="Eligibility passed, or approval in principle.",
        ),
    },
    why="A bridging permit asks for a certain stage. A profile or an invitation alone never counts.",
    cites=(BRIDGING,),
)

main_applicant = yes_no(
    "main_applicant",
    RESIDENCE,
    employer="Is the worker the principal applicant in that application?",
    worker="Are you the principal applicant in that application?",
    why="These permits are for the principal applicant. The family has permits of its own.",
    cites=(BRIDGING, IN_QUEBEC),
    hint=(
        "The principal applicant is the one who meets the program's criteria. The others in the file are "
        "accompanying family members."
    ),
)

held_before = Question(
    "held_before",
    RESIDENCE,
    employer="Which permit or status expired?",
    worker="Which permit or status expired?",
    options={
        "work": "A work permit, less than 90 days ago",
        "work_old": "A work permit, 90 days ago or longer",
        "other": "A study permit or a visitor's stay",
    },
    why="A status that expired less than 90 days ago can be restored, so some permits are still possible.",
    cites=(IRPR.at("182(1)"),),
)

# A valid work permit, work that goes on while its renewal is decided, or a work status that can still be restored.
KEEPS_WORK_STATUS: Rule = (
    status.one_of("open_permit", "employer_permit")
    | (status.one_of("waiting") & pending.one_of("renewal"))
    | (status.one_of("expired") & held_before.one_of("work"))
)

nomination = Question(
    "nomination",
    RESIDENCE,
    employer="Which of these are true of the nomination? Choose all that apply.",
    worker="Which of these are true of your nomination? Choose all that apply.",
    options={
        "valid": Option(
            "It is confirmed by letter and still valid, or permanent residence was applied for before it ended",
        ),
        "letter": Option(
            "The province or territory gave a letter for the work permit",
            hint="It says that the person is urgently needed, that the offer is genuine and useful to the economy, and "
            "that pay and conditions are good enough to attract Canadians.",
        ),
        "local": "The employer is based in the province or territory that nominated",
        "steady": "The job is neither part-time nor seasonal",
        "tied": "The nomination lets the person work for one employer only",
        "paused": "The province or territory has withdrawn or paused it",
        "none": Option("None of these", alone=True),
    },
    why="Nominees have two permits to look at: one for the employer, and an open one for nominations without an "
    "employer.",
    cites=(NOMINEES, BRIDGING),
    kind=Kind.MANY,
)

atlantic = Question(
    "atlantic",
    RESIDENCE,
    employer="Which of these does the worker have for the Atlantic Immigration Program? Choose all that apply.",
    worker="Which of these do you have for the Atlantic Immigration Program? Choose all that you have.",
    options={
        "designated": Option(
            "A full-time job offer from an employer that the province has designated",
            hint="Neither part-time nor seasonal.",
        ),
        "letter": Option(
            "The province's letter that asks for a work permit",
            hint="Also called a referral letter. It comes on top of the endorsement.",
        ),
        "language": Option(
            "A language test, less than two years old, with level 5 in all four skills (level 4 for jobs in TEER 4)",
        ),
        "college": Option(
            "A post-secondary diploma for one year or more of study",
            hint="From Canada, or from abroad with an assessment less than five years old.",
        ),
        "school": Option(
            "A high school diploma",
            hint="From Canada, or from abroad with an assessment less than five years old.",
        ),
        "experience": Option(
            "12 months of work in the last five years, at the level of the job or above",
            hint="As an employee, in TEER 0 to 4; levels 2 and 3 count as equal. Nurses may take care jobs below their "
            "level.",
        ),
        "graduate": Option(
            "A full-time credential of two years or more from a recognized Atlantic school, in the last 24 months",
            hint=(
                "In the 24 months before the credential, the person lived in Atlantic Canada for at least"
                " 16 months, with valid status throughout."
            ),
        ),
        "none": Option("None of these", alone=True),
    },
    why="The program's work permit asks for most of what permanent residence asks for.",
    cites=(IRPR.at("87.3"), ATLANTIC),
    kind=Kind.MANY,
)

community = Question(
    "community",
    RESIDENCE,
    employer="Which of these does the worker have for the community pilot? Choose all that apply.",
    worker="Which of these do you have for the community pilot? Choose all that you have.",
    options={
        "recommended": Option(
            "The community's recommendation, not withdrawn",
            hint="The form of the community's economic development organization.",
        ),
        "designated": "A job offer from an employer that the community has designated",
        "none": Option("None of these", alone=True),
    },
    why="The work permit of the pilot is for people who were recommended by a community for one of its employers.",
    cites=(COMMUNITIES,),
    kind=Kind.MANY,
)

csq = Question(
    "csq",
    RESIDENCE,
    employer="Which of these are true of Quebec's selection? Choose all that apply.",
    worker="Which of these are true of your selection by Quebec? Choose all that apply.",
    options={
        "valid": "The selection certificate (CSQ) is valid, or permanent residence was applied for before it ended",
        "resident": Option("The worker lives in Quebec", "I live in Quebec"),
        "none": Option("None of these", alone=True),
    },
    why="Two permits are for people chosen by Quebec. Both need a certificate that has not lapsed.",
    cites=(IN_QUEBEC,),
    kind=Kind.MANY,
)

investor_notice = Question(
    "investor_notice",
    RESIDENCE,
    employer="How old is Quebec's notice of intent to select the investor?",
    worker="How old is your notice of intent to select from Quebec?",
    options={
        "6": "6 months or less",
        "12": "More than 6 months",
        "none": "There is no such notice",
    },
    why="Investors apply for their open permit within six months of the notice.",
    cites=(INVESTORS,),
    hint="Count up to the day of the work permit application.",
)

sponsorship = Question(
    "sponsorship",
    RESIDENCE,
    employer="Which of these are true of the sponsored worker? Choose all that apply.",
    worker="Which of these are true of your sponsorship? Choose all that apply.",
    options={
        "sponsor": "The sponsor is a Canadian citizen or permanent resident",
        "together": "The couple lives at the same address",
        "ending": Option(
            "Status in Canada ends within two weeks",
            hint="Then the acknowledgement of receipt may come later.",
        ),
        "restoring": "Status has ended, and its restoration was asked for",
        "none": Option("None of these", alone=True),
    },
    why="The open permit for sponsored partners is for couples who live together in Canada, with status.",
    cites=(PARTNERS,),
    kind=Kind.MANY,
)

startup = Question(
    "startup",
    RESIDENCE,
    employer="Which of these are true of the start-up application? Choose all that apply.",
    worker="Which of these are true of your start-up application? Choose all that apply.",
    options={
        "holds": "A work permit for the start-up is already held",
        "essential": "The letter of support calls the person essential to the business",
        "team": "Every essential member of the team has applied for permanent residence",
        "funds": Option(
            "There is money to live on for 52 weeks",
            hint="At least the low-income cut-off: 29,380 dollars for one person, 36,576 for two, 44,966 for three, as "
            "seen in February 2026.",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Since December 19, 2025 only people who already hold such a permit may ask for another.",
    cites=(START_UP,),
    kind=Kind.MANY,
)

yukon = yes_no(
    "yukon",
    RESIDENCE,
    employer="Is the nomination one of the Yukon Community Pilot, with two or three jobs in one community?",
    worker="Is your nomination one of the Yukon Community Pilot, with two or three jobs in one community?",
    why="That pilot gives an open permit for one community. Whether it still takes cases is not clear.",
    cites=(YUKON,),
    hint="Whitehorse, Watson Lake, Dawson City, Haines Junction, Carmacks or Carcross; 30 hours a week in all, with "
    "Yukon's letter of support.",
)

QUESTIONS = (
    residence_class,
    residence_stage,
    main_applicant,
    nomination,
    atlantic,
    community,
    csq,
    investor_notice,
    sponsorship,
    startup,
    yukon,
    held_before,
)
