"""General Agreement on Trade in Services (GATS): nine professions, 90 days, a contract of a foreign provider."""

from __future__ import annotations

from quiz.model import criterion, weighed
from quiz.pages import page
from quiz.questions.job import occupation
from quiz.questions.treaty import contract, degree, experience, licence, service_terms
from quiz.rules import Any, Officer, Rule
from quiz.streams import treaty
from quiz.streams.agreements import CETA, GATS, UNITED_KINGDOM
from quiz.streams.common import JOB_OFFER
from quiz.streams.occupations import by_line, listed, on_list

RULES = page("fta-general-agreement-trade-services").at()
LIST = "gats-professionals"
BACHELOR = degree.one_of(*treaty.BACHELOR)
# A licence of the province or, where it has none, the recognition of a Canadian professional association.
ADMITTED = licence.one_of("canadian", "recognised")
# By how the names of the list's lines begin.
MINIMUM: dict[str, Rule] = {
    "Engineer": BACHELOR & ADMITTED,
    "Agrologists": BACHELOR & experience.at_least("4"),
    "Architects": BACHELOR & ADMITTED,
    "Forestry": BACHELOR | licence.one_of("canadian"),
    "Geomatics": BACHELOR & experience.at_least("3"),
    "Land": BACHELOR & ADMITTED,
    "Foreign": BACHELOR & ADMITTED,
    "Urban": BACHELOR & ADMITTED,
    "Senior": degree.one_of("master", "doctorate") & experience.at_least("10"),
}
SECOND = ("Foreign", "Urban", "Senior")
OWN_WINDOW = CETA.national | UNITED_KINGDOM.national


def first_word(name: str) -> str:
    """How a line of the list is called here."""
    return name.split()[0]


def qualified() -> Rule:
    """The minimum of the profession that the duties are those of."""
    parts = [rule & MINIMUM[first_word(item.name_en)] for item, rule in by_line(LIST)]
    return Any((*parts, occupation.one_of("none") & BACHELOR))


def second_group() -> Rule:
    """What is asked of the second group only: a real client, and a provider without a presence in Canada."""
    first = [rule for item, rule in by_line(LIST) if first_word(item.name_en) not in SECOND]
    met = service_terms.one_of("client") & treaty.of_firm(service_terms.one_of("absent"))
    return Any((*first, met, occupation.one_of("none") & Officer()))


PROFESSIONAL = treaty.stream(
    GATS,
    "gats-professional",
    "T33",
    "GATS – Professionals",
    "For members of nine professions whom a provider of services abroad sends to a client in Canada for up to 90 days.",
    (
        JOB_OFFER,
        criterion("The occupation is one of the nine, at least in part", on_list(LIST), RULES),
        # Only the staff of a provider is named; whether a self-employed person is a provider is left to the officer.
        criterion(
            "A provider of services abroad has a signed contract with a client in Canada; a job with a Canadian "
            "employer is never enough",
            contract.one_of("firm_contract") | (contract.one_of("own_contract") & Officer()),
            RULES,
            evidence=("Signed contract for services",),
        ),
        GATS.covers(RULES),
        criterion("The duties are those of one of the nine professions", listed(LIST), RULES),
        criterion(
            "Holds the degree and the licence, recognition or experience that the profession needs",
            qualified(),
            RULES,
            evidence=treaty.PAPERS,
        ),
        criterion(
            "Has the licence, or the recognition of a Canadian professional association, before arriving",
            ADMITTED,
            RULES,
            evidence=("Licence, or letter of the professional association",),
        ),
        criterion(
            "The provider is in a member of the World Trade Organization and has been in business for a reasonable "
            "time",
            treaty.of_firm(service_terms.one_of("same_area") & service_terms.one_of("in_business")),
            RULES,
        ),
        criterion("No personnel or placement agency is involved", service_terms.one_of("no_agency"), RULES),
        criterion(
            "For foreign legal consultants, urban planners and computer specialists: the provider has no presence "
            "in Canada, and the client is a real operating business",
            second_group(),
            RULES,
        ),
        # The answer of a European or British citizen speaks of the 12 months of their own agreement.
        criterion(
            "Has not used up 90 days in Canada under this agreement in the last 12 months",
            service_terms.one_of("time_left") | (OWN_WINDOW & Officer()),
            RULES,
        ),
        weighed("The sector is not education, health, recreation, culture or sport", RULES),
    ),
    "fta-general-agreement-trade-services",
    duration="At most 90 days in a row, in 12 months",
    renewal="None",
    family="None",
    notes=(
        treaty.CLIENT_FILES,
        "No second employer is possible. The pay may come from either country.",
        "The World Trade Organization has had 166 members since August 30, 2024; countries that joined later are not "
        "yet counted here.",
    ),
    uncertain=(
        "The page dates from 2018 and does not mention the offer of employment; the general rule for "
        "employers is followed here.",
        "A copy of a tool for applicants also names permanent residents of Armenia and Switzerland; the officers' "
        "page names only Australia and New Zealand.",
    ),
)

ITEMS = (PROFESSIONAL,)
