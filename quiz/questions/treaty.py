"""What trade agreements ask of owners, of professionals and of people sent under a contract for services."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.person import COUNTRY_OPTIONS
from quiz.questions.topics import BUSINESS, COMPANY, JOB

TRADERS = page("fta-cusma-traders").at()
INVESTORS = page("fta-cusma-investors").at()
PROFESSIONALS = page("fta-cusma-professionals").at()
SERVICES = page("fta-canada-eu-contractual-service-providers").at()
TRAINEES = page("fta-canada-eu-transferees").at()

# --- owners and their key staff --------------------------------------------------------------------------------

owner_countries = Question(
    "owner_countries",
    BUSINESS,
    employer="Citizens of which country own at least half of the company in Canada?",
    worker="Citizens of which country own at least half of the company in Canada?",
    options={code: option for code, option in COUNTRY_OPTIONS.items() if code != "CA"}
    | {"none": Option("None: people of Canada hold it, or no country's people hold half", alone=True)},
    why=(
        "Agreements open a way for owners, and for their key staff, if people of the partner country own the company."
    ),
    cites=(TRADERS, INVESTORS),
    hint=(
        "If a company owns a part, look at the people who own that company. Leave out owners who are "
        "permanent residents of Canada. The countries of the European Union count together: if their "
        "citizens own half between them, name one of these countries. Under the agreements with Colombia,"
        " Korea and Peru and the Trans-Pacific agreement (CPTPP), permanent residents of the country "
        "count like citizens."
    ),
    kind=Kind.COUNTRIES,
)

owner_role = Question(
    "owner_role",
    BUSINESS,
    employer="What role will the worker have in the company in Canada?",
    worker="What role will you have in the company in Canada?",
    options={
        "owner": Option(
            "An owner who comes only to develop and direct the company",
            hint="Holds a part of the company and runs it.",
        ),
        "executive": Option(
            "An executive or a supervisor",
            hint="Runs a large part of the work. Someone who only oversees staff doing the hands-on work is usually "
            "not enough.",
        ),
        "essential": Option(
            "Someone with skills the company cannot do without",
            hint="Rare skills, normally paid clearly above ordinary skilled work.",
        ),
        "other": "An ordinary employee, or something else",
    },
    why="Traders and investors may come under an agreement. Of their staff, only these may.",
    cites=(TRADERS, INVESTORS),
)

owner_share = Question(
    "owner_share",
    BUSINESS,
    employer="How much of the company will the worker own?",
    worker="How much of the company will you own?",
    options={"less": "Less than half", "half": "Exactly half", "more": "More than half"},
    why="An investor who comes as owner has to control the company. This normally means owning more than half.",
    cites=(INVESTORS,),
)

trade = Question(
    "trade",
    BUSINESS,
    employer="Which of these are true of the company's trade? Choose all that apply.",
    worker="Which of these are true of the company's trade? Choose all that apply.",
    options={
        "main": Option(
            "The worker's main activity in Canada will be trade across borders, in goods or services",
            "My main activity in Canada will be trade across borders, in goods or services",
        ),
        "existing": Option(
            "Sales across borders are already being made, or binding contracts are signed",
            hint="Looking for the first customers is not enough.",
        ),
        "majority": "More than half of its trade across borders is between Canada and the country of the agreement",
        "two": "It is not a joint venture or partnership of more than two parties",
        "none": Option("None of these", alone=True),
    },
    why="Traders need trade that already exists and goes mainly between Canada and the partner country.",
    cites=(TRADERS,),
    kind=Kind.MANY,
)

investment = Question(
    "investment",
    BUSINESS,
    employer="Which of these are true of the investment in Canada? Choose all that apply.",
    worker="Which of these are true of the investment in Canada? Choose all that apply.",
    options={
        "committed": Option(
            "A substantial amount is invested, or committed so that it cannot be taken back",
            hint=(
                "Compared with the whole cost of the business. Money in the bank does not count, nor a "
                "loan that the business itself secures."
            ),
        ),
        "real": "The business is real and active, not a shell or an idle holding",
        "earning": "It will earn clearly more than a minimal living for the owner and the family",
        "lawful": "Papers show that the money was lawfully obtained",
        "two": "It is not a joint venture or partnership of more than two parties",
        "none": Option("None of these", alone=True),
    },
    why="Investors put real money at risk in a real business.",
    cites=(INVESTORS,),
    kind=Kind.MANY,
)

new_company = yes_no(
    "new_company",
    BUSINESS,
    employer="Is the company in Canada still being set up?",
    worker="Is the company in Canada still being set up?",
    why=(
        "The agreements with the European Union and the United Kingdom cover an investor's staff only for the start-up."
    ),
    cites=(page("fta-canada-eu-investors").at(), page("fta-agreement-cuktca-investors").at()),
)

# --- professionals, technicians, service suppliers -------------------------------------------------------------

contract = Question(
    "contract",
    JOB,
    employer="How is the work in Canada arranged?",
    worker="How is your work in Canada arranged?",
    options={
        "employee": Option("An employer in Canada hires the worker", "An employer in Canada hires me"),
        "own_contract": Option(
            "A client in Canada has a contract with the worker, who is self-employed abroad",
            "A client in Canada has a contract with me; I am self-employed abroad",
        ),
        "firm_contract": Option(
            "A client in Canada has a contract with the worker's employer abroad",
            "A client in Canada has a contract with my employer abroad",
        ),
        "self": Option(
            "The worker would be self-employed in Canada, or owns or controls the company that hires them",
            "I would be self-employed in Canada, or own or control the company that hires me",
        ),
        "none": "Nothing is arranged yet",
    },
    why="Professionals need work arranged beforehand. Self-employment in Canada is not open to them; self-employment "
    "abroad is.",
    cites=(PROFESSIONALS, SERVICES),
)

degree = Question(
    "degree",
    JOB,
    employer="What is the highest level of studies that the worker finished in the field of the work, or close to it?",
    worker="What is the highest level of studies that you finished in the field of the work, or close to it?",
    options={
        "none": "No studies after secondary school, or less than one year",
        "1": "A diploma or certificate of one year",
        "2": Option("A diploma of two years", hint="An associate's degree counts here."),
        "3": "A diploma of three years",
        "bachelor3": "A bachelor's degree of three years",
        "bachelor4": "A bachelor's degree, or another degree, of four years or more",
        "master": "A master's degree",
        "doctorate": "A doctorate",
        "equivalent": Option(
            "A professional qualification of the level of a university degree",
            hint="For example as a chartered accountant or a master craftsman, where an authority puts it at that "
            "level.",
        ),
        "other_field": "A bachelor's degree or more, but only in another field",
    },
    why="Each agreement has its own minimum of studies.",
    cites=(page("fta-trans-pacific-professionals").at(), SERVICES),
    hint="The country of the school does not matter for a degree; a shorter diploma should come from Canada or the "
    "country of the agreement.",
)

experience = Question(
    "experience",
    JOB,
    employer="How many years of paid experience in that field of work does the worker have?",
    worker="How many years of paid experience in that field of work do you have?",
    options={
        "0": "Less than 2 years",
        "2": "2 years",
        "3": "3 years",
        "4": "4 years",
        "5": "5 years",
        "6": "6 years",
        "7": "7 or 8 years",
        "9": "9 years",
        "10": "10 years or more",
    },
    why="Several agreements ask for years of experience besides the studies.",
    cites=(page("fta-trans-pacific-professionals").at(), SERVICES),
    hint="Full years, at the level of the work in Canada.",
)

licence = Question(
    "licence",
    JOB,
    employer="Which of these does the worker hold for this work? Choose all that apply.",
    worker="Which of these do you hold for this work? Choose all that apply.",
    options={
        "canadian": "A licence or registration of a Canadian province for this work",
        "recognised": "Recognition of the credentials by a Canadian professional association",
        "home": "A professional licence for this work from another country",
        "designation": Option(
            "A professional designation or membership",
            hint="For example CPA, membership in an actuarial association, or an information systems certification.",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Under some agreements a licence replaces the degree, and some need it before the application.",
    cites=(
        page("fta-general-agreement-trade-services").at(),
        page("fta-canada-korea-contract-independent-professionals").at(),
        TRAINEES,
    ),
    kind=Kind.MANY,
)

client_letter = yes_no(
    "client_letter",
    JOB,
    employer="Will you, or the client in Canada, state in a letter that the foreign qualification is acceptable?",
    worker="Will the employer or client in Canada state in a letter that your foreign qualification is acceptable?",
    why="With such a letter the studies or licence of the home country can stand in for what Canada would ask.",
    cites=(
        page("fta-trans-pacific-professionals").at(),
        page("fta-panama-professionals").at(),
        page("fta-canada-korea-contract-independent-professionals").at(),
    ),
)

service_terms = Question(
    "service_terms",
    JOB,
    employer="Which of these are true of the contract for services? Choose all that apply.",
    worker="Which of these are true of the contract for services? Choose all that apply.",
    options={
        "same_area": Option(
            "The company abroad is in a country of the agreement",
            hint="For example a company in the European Union for its citizens, a Korean company for Koreans; for most "
            "other passports, one in a member of the World Trade Organization, as nearly all countries are.",
            only_if=contract.one_of("firm_contract"),
        ),
        "twelve": Option(
            "The company abroad has employed the worker for 12 months or more",
            "The company abroad has employed me for 12 months or more",
            only_if=contract.one_of("firm_contract"),
        ),
        "absent": Option(
            "The company abroad has no establishment in Canada",
            hint="No branch, office or subsidiary.",
            only_if=contract.one_of("firm_contract"),
        ),
        "paid_abroad": Option(
            "Only the company abroad pays the worker during the stay",
            "Only the company abroad pays me during the stay",
            only_if=contract.one_of("firm_contract"),
        ),
        "in_business": Option(
            "The company abroad has been doing business for a reasonable time",
            only_if=contract.one_of("firm_contract"),
        ),
        "client": "The client in Canada is a real operating business",
        "no_agency": "No personnel or placement agency stands between them",
        "time_left": Option(
            "The worker has not used up the time allowed for such contracts",
            "I have not used up the time allowed for such contracts",
            hint="12 months in any 24 months for a citizen of the European Union or the United Kingdom, under their "
            "agreements; 90 days in 12 months for a citizen of any other country.",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Contracts for services are a way for the staff of a company abroad, or the self-employed, to serve a "
    "client here.",
    cites=(SERVICES, page("fta-general-agreement-trade-services").at()),
    kind=Kind.MANY,
)

# --- trainees who are moved by their company -------------------------------------------------------------------

training = Question(
    "training",
    COMPANY,
    employer="What is the trainee's stay for? Choose all that are true.",
    worker="What is your stay as a trainee for? Choose all that are true.",
    options={
        "career": "To develop a career in the company, or be trained in its business methods",
        "leader": "To prepare for a senior position in the company",
        "none": Option("Neither", alone=True),
    },
    why="Agreements that take trainees ask for a transfer that develops them.",
    cites=(TRAINEES, page("fta-trans-pacific-intracorporate").at()),
    kind=Kind.MANY,
)

QUESTIONS = (
    contract,
    degree,
    client_letter,
    experience,
    licence,
    service_terms,
    training,
    owner_countries,
    owner_role,
    owner_share,
    trade,
    investment,
    new_company,
)
