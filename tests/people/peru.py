"""People whose case is about the agreement with Peru."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED, OWNER, SPECIALIST, TRADER, TRAINEE, WORKER

PERUVIAN = {"citizenship": ["PE"], "company_country": ["PE"], "owner_countries": ["PE"]}
ENGINEER = WORKER | {"citizenship": ["PE"], "occupation": "21330", "degree": "bachelor4"}

PEOPLE = [
    Person("peru-professional-technician", "a mining engineer from Lima", ENGINEER, Truth.YES),
    Person(
        "peru-professional-technician",
        "an electrician with a one-year diploma: open here, unclear under the Pacific agreement",
        ENGINEER | {"occupation": "72200", "degree": "1"},
        Truth.YES,
    ),
    Person(
        "peru-professional-technician", "a physician: health is left out", ENGINEER | {"occupation": "31102"}, Truth.NO
    ),
    Person("peru-professional-technician", "nothing is arranged yet", ENGINEER | {"contract": "none"}, Truth.NO),
    Person(
        "peru-professional-technician",
        "a contractor for other construction trades, not sure of the duties",
        ENGINEER | {"occupation": "72011", "degree": "1", "listed_duties": None},
        Truth.YES,
    ),
    Person(
        "peru-ict-executive", "a manager moved after seven months", MOVED | PERUVIAN | {"months_abroad": "6"}, Truth.YES
    ),
    Person("peru-ict-executive", "moved after three months", MOVED | PERUVIAN | {"months_abroad": "0"}, Truth.NO),
    Person(
        "peru-ict-executive",
        "moved by the group's company in Chile",
        MOVED | PERUVIAN | {"company_country": ["CL"]},
        Truth.NO,
    ),
    Person("peru-ict-specialist", "knows the company's own process", SPECIALIST | PERUVIAN, Truth.YES),
    Person(
        "peru-ict-specialist", "five years in Canada already", SPECIALIST | PERUVIAN | {"transfer_years": "5"}, Truth.NO
    ),
    Person(
        "peru-ict-specialist",
        "left the company last month",
        SPECIALIST | PERUVIAN | {"transfer_ties": ["kept", "directed", "active"]},
        Truth.NO,
    ),
    Person(
        "peru-ict-trainee", "a trainee moved after half a year", TRAINEE | PERUVIAN | {"months_abroad": "6"}, Truth.YES
    ),
    Person(
        "peru-ict-trainee",
        "called a trainee, but an ordinary clerk",
        TRAINEE | PERUVIAN | {"transfer_role": "other"},
        Truth.NO,
    ),
    Person(
        "peru-ict-trainee",
        "not sure how the companies are related",
        TRAINEE | PERUVIAN | {"relationship": None},
        Truth.UNKNOWN,
    ),
    Person("peru-trader", "an asparagus trader with contracts in Canada", TRADER | PERUVIAN, Truth.YES),
    Person(
        "peru-trader",
        "trade is not her main activity here",
        TRADER | PERUVIAN | {"trade": ["existing", "majority", "two"]},
        Truth.NO,
    ),
    Person(
        "peru-trader",
        "a permanent resident of Peru with a Bolivian passport counts too",
        TRADER | PERUVIAN | {"citizenship": ["BO"], "residence_abroad": ["PE"]},
        Truth.YES,
    ),
    Person("peru-investor", "owns and runs a textile importer", OWNER | PERUVIAN, Truth.YES),
    Person(
        "peru-investor",
        "a shell company without business",
        OWNER | PERUVIAN | {"investment": ["committed", "earning", "lawful", "two"]},
        Truth.NO,
    ),
    Person(
        "peru-investor",
        "a citizen of Chile with a Peruvian company",
        OWNER | PERUVIAN | {"citizenship": ["CL"]},
        Truth.NO,
    ),
]
