"""Canada–Korea Free Trade Agreement, chapter 12."""

from __future__ import annotations

from quiz.model import criterion
from quiz.pages import page
from quiz.questions.job import occupation
from quiz.questions.treaty import contract, degree, experience, licence, service_terms
from quiz.rules import Any, Officer, Rule
from quiz.streams import treaty
from quiz.streams.agreements import KOREA
from quiz.streams.ceta import DIRECT
from quiz.streams.common import JOB_OFFER
from quiz.streams.occupations import by_line, listed, on_list

TRADERS = page("fta-canada-korea-traders").at()
INVESTORS = page("fta-canada-korea-investors").at()
WORK = page("fta-canada-korea-contract-independent-professionals").at()
TRANSFERS = page("fta-canada-korea-transferees").at()
INDEPENDENT, SUPPLIERS = "korea-independent-professionals", "korea-contract-service-suppliers"
PARTNER = "A spouse or partner may ask for an open permit of their own under the agreement, with the same end date"

BACHELOR = degree.one_of(*treaty.BACHELOR)
ANY_BACHELOR = degree.one_of(*treaty.BACHELOR, "other_field")
DIPLOMA = degree.one_of("2", "3", *treaty.BACHELOR)
FOREIGN = treaty.with_letter(licence.one_of("home"))
LICENSED = BACHELOR | licence.one_of("canadian") | FOREIGN
ACCOUNTS = BACHELOR | licence.one_of("designation") | FOREIGN
COMPUTING = (
    (BACHELOR & experience.at_least("2"))
    | (ANY_BACHELOR & experience.at_least("5"))
    | licence.one_of("designation")
    | treaty.with_letter((DIPLOMA & experience.at_least("7")) | (ANY_BACHELOR & experience.at_least("9")))
    # Korea's column also names a licence of professional engineers who may move between countries (EMF).
    | (FOREIGN & Officer())
)
# The list's professions whose minimum is more than a bachelor's degree, or may be something else; by how their names
# begin.
OWN: tuple[tuple[str, Rule], ...] = (
    ("Accountant", ACCOUNTS),
    ("Auditor", ACCOUNTS),
    ("Actuary", (BACHELOR & licence.one_of("designation")) | FOREIGN),
    ("Architect", LICENSED),
    ("Engineer", LICENSED),
    ("Veterinarian", LICENSED),
    ("Physical Scientist", degree.one_of("master", "doctorate")),
    ("Information System Analyst", COMPUTING),
    ("Computer Programmer", COMPUTING),
    ("Software Engineer", COMPUTING),
)


def minimum(name: str) -> Rule:
    """The credential of one profession: Canada's column, or Korea's with a letter of the client."""
    return next((rule for start, rule in OWN if name.startswith(start)), BACHELOR)


def qualified() -> Rule:
    """The credential of the profession that the duties are those of."""
    lines = (*by_line(INDEPENDENT), *by_line(SUPPLIERS))
    unknown = occupation.one_of("none") & (BACHELOR | licence.one_of("canadian", "home", "designation"))
    return Any((*(rule & minimum(item.name_en) for item, rule in lines), unknown))


TRADER = treaty.stream(
    KOREA,
    "korea-trader",
    "F30",
    "Korea, South – Traders",
    "For people from South Korea who carry on substantial trade between Canada and Korea, and for key staff of the "
    "trading company.",
    treaty.trader(KOREA, TRADERS),
    "fta-canada-korea-traders",
    former="T21",
    duration="1 year",
    renewal="2 years at a time",
    family=PARTNER,
    notes=treaty.FILING,
)

INVESTOR = treaty.stream(
    KOREA,
    "korea-investor",
    "F31",
    "Korea, South – Investors",
    "For people from South Korea who put substantial money into a business in Canada and direct it, and for their "
    "key staff.",
    treaty.investor(KOREA, INVESTORS),
    "fta-canada-korea-investors",
    former="T22",
    duration="1 year",
    renewal="2 years at a time",
    family=PARTNER,
    notes=treaty.FILING,
)

PROFESSIONAL = treaty.stream(
    KOREA,
    "korea-service-supplier-professional",
    "F32",
    "Korea, South – Contractual service suppliers and independent professionals",
    "For people from South Korea in certain professions who serve a client in Canada under a contract for services, "
    "theirs or that of their Korean employer.",
    (
        JOB_OFFER,
        criterion("The occupation is on the closed list, at least in part", on_list(INDEPENDENT, SUPPLIERS), WORK),
        KOREA.covers(WORK),
        criterion(
            "A client in Canada has a contract for services with the person, or with the Korean company that "
            "employs them",
            contract.one_of("own_contract") | (contract.one_of("firm_contract") & service_terms.one_of("same_area")),
            WORK,
            evidence=("Signed contract for services",),
        ),
        criterion(
            "The duties are those of a profession on the list: the short list if self-employed, the long one as an "
            "employee",
            listed(INDEPENDENT) | (contract.one_of("firm_contract") & listed(SUPPLIERS)),
            WORK,
            evidence=("Contract with title, duties and the education required",),
        ),
        criterion(
            "Holds the degree, licence or experience of the profession: what Canada asks for, or what Korea does "
            "with a letter of the client",
            qualified(),
            WORK,
            evidence=treaty.PAPERS,
        ),
        treaty.licensed(WORK),
    ),
    "fta-canada-korea-contract-independent-professionals",
    former="T23",
    duration="Up to 3 years",
    renewal="Up to 3 years each time, without a limit",
    family=PARTNER,
    notes=(
        treaty.CLIENT_FILES,
        "The self-employed: architects, engineers, management consultants and veterinarians only.",
        "This code, and partners who come with it, are on the list of those still served at the "
        "border when people leave Canada and come straight back.",
    ),
    uncertain=(DIRECT,),
)

EXECUTIVE = treaty.stream(
    KOREA,
    "korea-ict-executive",
    "F33",
    "Korea, South – Intra-company transferees – Executives or senior managers",
    "For people from South Korea whom a company there moves to its Canadian branch, parent, subsidiary or affiliate "
    "as an executive or senior manager.",
    treaty.executive(KOREA, TRANSFERS, "7", strict=False),
    "fta-canada-korea-transferees",
    former="T24",
    duration="Up to 3 years; 1 year for a new office",
    renewal="2 years at a time, 7 years in all; 6 months for a new office",
    family=PARTNER,
    notes=(treaty.CLOCK,),
)

TRAINEE = treaty.stream(
    KOREA,
    "korea-ict-trainee",
    "F34",
    "Korea, South – Intra-company transferees – Management trainees",
    "For management trainees from South Korea with a degree or licence whom their company moves to Canada.",
    treaty.trainee(
        KOREA,
        TRANSFERS,
        "Holds a post-secondary degree or a professional licence",
        treaty.POST_SECONDARY | licence.one_of("home", "canadian"),
        treaty.CAREER,
        treaty.FOR_CAREER,
    ),
    "fta-canada-korea-transferees",
    former="T24",
    duration="1 year",
    renewal="2 years, 3 years in all",
    family=PARTNER,
    uncertain=("The page gives 1 year with renewals of 2 years, and a limit of 3 years.",),
)

SPECIALIST = treaty.stream(
    KOREA,
    "korea-ict-specialist",
    "F35",
    "Korea, South – Intra-company transferees – Specialized knowledge workers",
    "For people from South Korea whom a company there moves to its Canadian branch, parent, subsidiary or affiliate "
    "for their specialized knowledge of the company.",
    treaty.specialist(KOREA, TRANSFERS, "5", strict=False),
    "fta-canada-korea-transferees",
    former="T24",
    duration="Up to 3 years",
    renewal="2 years at a time, 5 years in all",
    family=PARTNER,
    notes=(treaty.CLOCK,),
)

SPOUSE = treaty.partner(
    KOREA,
    "korea-spouse",
    "F36",
    "Korea, South – Spouses and common-law partners",
    "For the spouse or common-law partner of someone who works in Canada under the agreement with South Korea.",
    "The worker came under the agreement with South Korea",
    ("korea",),
    "fta-canada-korea-transferees",
    former="T25",
)

ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST, TRAINEE, TRADER, INVESTOR)
