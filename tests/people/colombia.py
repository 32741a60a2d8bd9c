"""People whose case is about the agreement with Colombia."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED, OWNER, SPECIALIST, TRADER, TRAINEE, WORKER

COLOMBIAN = {"citizenship": ["CO"], "company_country": ["CO"], "owner_countries": ["CO"]}
RESIDENT = {"citizenship": ["VE"], "residence_abroad": ["CO"]}
PROFESSIONAL = WORKER | {"citizenship": ["CO"], "occupation": "21222", "degree": "bachelor4"}
CHEF = WORKER | {"citizenship": ["CO"], "occupation": "62200", "degree": "1"}

PEOPLE = [
    Person("colombia-professional-technician", "a Colombian analyst with a four-year degree", PROFESSIONAL, Truth.YES),
    Person("colombia-professional-technician", "a chef with a technical diploma of one year", CHEF, Truth.YES),
    Person(
        "colombia-professional-technician",
        "a Venezuelan with permanent residence in Colombia counts too",
        CHEF | RESIDENT,
        Truth.YES,
    ),
    Person(
        "colombia-professional-technician",
        "a master chef by qualification, without a diploma: for the officer",
        CHEF | {"degree": "equivalent"},
        Truth.UNKNOWN,
    ),
    Person("colombia-professional-technician", "a chef who learned on the job", CHEF | {"degree": "none"}, Truth.NO),
    Person(
        "colombia-professional-technician",
        "a construction manager: managers there are left out",
        PROFESSIONAL | {"occupation": "70010"},
        Truth.NO,
    ),
    Person(
        "colombia-professional-technician",
        "a three-year degree where four are asked",
        PROFESSIONAL | {"degree": "bachelor3"},
        Truth.NO,
    ),
    Person(
        "colombia-professional-technician",
        "a cook is not a chef",
        CHEF | {"occupation": "63200"},
        Truth.NO,
    ),
    Person(
        "colombia-ict-executive",
        "a manager moved after seven months",
        MOVED | COLOMBIAN | {"months_abroad": "6"},
        Truth.YES,
    ),
    Person("colombia-ict-executive", "moved after three months", MOVED | COLOMBIAN | {"months_abroad": "0"}, Truth.NO),
    Person(
        "colombia-ict-executive",
        "gives up the job in Bogotá for good",
        MOVED | COLOMBIAN | {"transfer_ties": ["employed", "directed", "active"]},
        Truth.NO,
    ),
    Person("colombia-ict-specialist", "knows the company's own mining process", SPECIALIST | COLOMBIAN, Truth.YES),
    Person(
        "colombia-ict-specialist",
        "works for a supplier, not for the group",
        SPECIALIST | COLOMBIAN | {"relationship": "contract"},
        Truth.NO,
    ),
    Person(
        "colombia-ict-specialist",
        "a permanent resident of Colombia with another passport",
        SPECIALIST | COLOMBIAN | RESIDENT,
        Truth.YES,
    ),
    Person("colombia-ict-trainee", "a graduate sent for training", TRAINEE | COLOMBIAN, Truth.YES),
    Person("colombia-ict-trainee", "no degree and no licence", TRAINEE | COLOMBIAN | {"degree": "2"}, Truth.NO),
    Person(
        "colombia-ict-trainee", "not sure what the stay is for", TRAINEE | COLOMBIAN | {"training": None}, Truth.UNKNOWN
    ),
    Person("colombia-trader", "a coffee trader with contracts in Canada", TRADER | COLOMBIAN, Truth.YES),
    Person(
        "colombia-trader",
        "most of the trade is with the United States",
        TRADER | COLOMBIAN | {"trade": ["main", "existing", "two"]},
        Truth.NO,
    ),
    Person(
        "colombia-trader",
        "Canadians hold most of the company",
        TRADER | COLOMBIAN | {"owner_countries": ["none"]},
        Truth.NO,
    ),
    Person("colombia-investor", "owns and runs a flower importer", OWNER | COLOMBIAN, Truth.YES),
    Person(
        "colombia-investor",
        "the money is still in the bank",
        OWNER | COLOMBIAN | {"investment": ["real", "earning", "lawful", "two"]},
        Truth.NO,
    ),
    Person(
        "colombia-investor",
        "an ordinary employee of the Colombian owner",
        OWNER | COLOMBIAN | {"basis": ["job"], "occupation": "13110", "owner_role": "other"},
        Truth.NO,
    ),
]
