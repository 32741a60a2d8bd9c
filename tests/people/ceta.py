"""People whose case is about the agreements with the European Union (CETA) and with the United Kingdom."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED, OWNER, SPECIALIST, SUPPLIER, TERMS, TRAINEE, WORKER

FRENCH = {"citizenship": ["FR"], "company_country": ["FR"]}
BRITISH = {"citizenship": ["GB"], "company_country": ["GB"]}
INDEPENDENT = SUPPLIER | {"contract": "own_contract", "experience": "6", "service_terms": ["client", "time_left"]}
TECHNOLOGIST = SUPPLIER | {"occupation": "22310", "degree": "3"}


def both(key: str, here: dict, there: dict, home: str, abroad: str) -> list[Person]:
    """The people of one agreement; `here` has the right passport and company, `there` those of the other agreement."""
    engineer = SUPPLIER | here | {"occupation": "21301"}
    return [
        Person(f"{key}-ict-executive", f"a manager moved by her {home} company after a year", MOVED | here, Truth.YES),
        Person(
            f"{key}-ict-executive",
            "eleven months with the company instead of twelve",
            MOVED | here | {"months_abroad": "6"},
            Truth.NO,
        ),
        Person(
            f"{key}-ict-executive",
            f"a permanent resident there with an Indian passport, moved by the {home} company",
            MOVED | here | {"citizenship": ["IN"]},
            Truth.NO,
        ),
        Person(
            f"{key}-ict-executive",
            "four and a half years in Canada as a transferee already",
            MOVED | here | {"transfer_years": "4.5"},
            Truth.NO,
        ),
        Person(f"{key}-ict-specialist", "knows the company's own process inside out", SPECIALIST | here, Truth.YES),
        Person(
            f"{key}-ict-specialist",
            "an expert in a product that anyone can learn",
            SPECIALIST | here | {"specialist_knowledge": ["expertise"]},
            Truth.NO,
        ),
        Person(
            f"{key}-ict-specialist",
            f"moved by the group's {abroad} company",
            SPECIALIST | here | {"company_country": there["company_country"]},
            Truth.NO,
        ),
        Person(f"{key}-ict-graduate-trainee", "a graduate on the company's training scheme", TRAINEE | here, Truth.YES),
        Person(
            f"{key}-ict-graduate-trainee",
            "no degree, but a professional licence for the activity",
            TRAINEE | here | {"degree": "2", "licence": ["home"]},
            Truth.YES,
        ),
        Person(
            f"{key}-ict-graduate-trainee",
            "comes to fill a vacancy, not to be trained",
            TRAINEE | here | {"training": ["none"]},
            Truth.NO,
        ),
        Person(
            f"{key}-service-supplier",
            "an analyst whose firm has a contract with a bank here",
            SUPPLIER | here,
            Truth.YES,
        ),
        Person(
            f"{key}-service-supplier",
            "the firm has a branch in Canada",
            SUPPLIER | here | {"service_terms": [t for t in TERMS if t != "absent"]},
            Truth.NO,
        ),
        Person(
            f"{key}-service-supplier",
            "hired directly by a Canadian employer",
            SUPPLIER | here | {"contract": "employee"},
            Truth.NO,
        ),
        Person(
            f"{key}-service-supplier",
            "two years of experience where three are asked",
            SUPPLIER | here | {"experience": "2"},
            Truth.NO,
        ),
        Person(
            f"{key}-service-supplier",
            "an agronomist who does research under the contract",
            SUPPLIER | here | {"occupation": "21112", "listed_duties": ["contract-for-research-development"]},
            Truth.YES,
        ),
        Person(
            f"{key}-service-supplier",
            "a nurse: health is not open",
            SUPPLIER | here | {"occupation": "31301"},
            Truth.NO,
        ),
        Person(
            f"{key}-independent-professional",
            "a self-employed analyst of long experience",
            INDEPENDENT | here,
            Truth.YES,
        ),
        Person(
            f"{key}-independent-professional",
            "four years of experience where six are asked",
            INDEPENDENT | here | {"experience": "4"},
            Truth.NO,
        ),
        Person(
            f"{key}-independent-professional",
            "would set up on her own in Canada without a client",
            INDEPENDENT | here | {"contract": "self"},
            Truth.NO,
        ),
        Person(
            f"{key}-independent-professional",
            "an accountant: open to staff of a firm, not to the self-employed",
            INDEPENDENT | here | {"occupation": "11100"},
            Truth.NO,
        ),
        Person(
            f"{key}-technologist",
            "an electronics technologist sent by his firm under a contract",
            TECHNOLOGIST | here,
            Truth.YES,
        ),
        Person(
            f"{key}-technologist",
            "a two-year diploma where three years are asked",
            TECHNOLOGIST | here | {"degree": "2"},
            Truth.NO,
        ),
        Person(
            f"{key}-technologist",
            "a master craftsman: whether that is the degree the page means is for the officer",
            TECHNOLOGIST | here | {"degree": "equivalent"},
            Truth.UNKNOWN,
        ),
        Person(
            f"{key}-technologist",
            "self-employed with five years of experience",
            TECHNOLOGIST | here | {"contract": "own_contract", "experience": "5"},
            Truth.NO,
        ),
        Person(
            f"{key}-technologist",
            "has used up the 12 months in 24",
            TECHNOLOGIST | here | {"service_terms": [t for t in TERMS if t != "time_left"]},
            Truth.NO,
        ),
        Person(
            f"{key}-investor",
            f"a {home} owner of three quarters of a hotel, who runs it",
            OWNER | here | {"owner_countries": here["citizenship"]},
            Truth.YES,
        ),
        Person(
            f"{key}-investor",
            "a key employee for the start-up of the investor's company: the page leaves it open",
            OWNER | here | {"owner_countries": here["citizenship"], "owner_role": "essential", "new_company": "yes"},
            Truth.UNKNOWN,
        ),
        Person(
            f"{key}-investor",
            "the same employee, told of as a job: still open",
            OWNER
            | here
            | {
                "basis": ["job"],
                "occupation": "90010",
                "owner_countries": here["citizenship"],
                "owner_role": "executive",
                "new_company": "yes",
            },
            Truth.UNKNOWN,
        ),
        Person(
            f"{key}-investor",
            "a key employee of a company that has run for years",
            OWNER | here | {"owner_countries": here["citizenship"], "owner_role": "essential"},
            Truth.NO,
        ),
        Person(
            f"{key}-investor",
            "the business would earn only a bare living",
            OWNER
            | here
            | {"owner_countries": here["citizenship"], "investment": ["committed", "real", "lawful", "two"]},
            Truth.NO,
        ),
        Person(
            f"{key}-service-supplier",
            "an engineer, not sure who pays him",
            engineer | {"service_terms": None},
            Truth.UNKNOWN,
        ),
    ]


PEOPLE = [
    *both("ceta", FRENCH, BRITISH, "French", "British"),
    *both("uk", BRITISH, FRENCH, "British", "French"),
    Person(
        "uk-service-supplier",
        "holds the passport of Bermuda: no page says whether it counts",
        SUPPLIER | BRITISH | {"citizenship": ["BM"]},
        Truth.UNKNOWN,
    ),
    Person(
        "ceta-service-supplier",
        "a job in Canada that the person could not find in the classification",
        SUPPLIER | FRENCH | {"occupation": "none", "level": "1"},
        Truth.UNKNOWN,
    ),
    Person(
        "ceta-investor",
        "an employee with an ordinary job",
        WORKER | FRENCH | {"occupation": "21301", "new_company": "no"},
        Truth.NO,
    ),
    Person(
        "ceta-service-supplier",
        "a degree in another field: the page asks for a degree, and does not say in what",
        SUPPLIER | FRENCH | {"degree": "other_field"},
        Truth.UNKNOWN,
    ),
]
