"""People whose case is about the General Agreement on Trade in Services (GATS)."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import SUPPLIER, TERMS

ENGINEER = SUPPLIER | {"citizenship": ["IN"], "occupation": "21301", "experience": "2", "licence": ["canadian"]}
COMPUTER = ENGINEER | {
    "occupation": "21222",
    "degree": "master",
    "experience": "10",
    "licence": ["recognised"],
    "listed_duties": ["hands-senior-computer-specialist-project-no-more-ten-such"],
}

PEOPLE = [
    Person(
        "gats-professional", "an Indian engineer with a provincial licence, sent for two months", ENGINEER, Truth.YES
    ),
    Person(
        "gats-professional", "an engineer hired by a Canadian employer", ENGINEER | {"contract": "employee"}, Truth.NO
    ),
    Person("gats-professional", "an Iranian engineer: not a member", ENGINEER | {"citizenship": ["IR"]}, Truth.NO),
    Person(
        "gats-professional",
        "an Iranian with permanent residence in Australia",
        ENGINEER | {"citizenship": ["IR"], "residence_abroad": ["AU"]},
        Truth.YES,
    ),
    Person("gats-professional", "no licence before arrival", ENGINEER | {"licence": ["home"]}, Truth.NO),
    Person(
        "gats-professional",
        "an architect's firm with a branch in Canada",
        ENGINEER | {"occupation": "21200", "service_terms": [t for t in TERMS if t != "absent"]},
        Truth.YES,
    ),
    Person(
        "gats-professional", "a senior computer specialist with a master's degree and ten years", COMPUTER, Truth.YES
    ),
    Person("gats-professional", "a computer specialist with nine years", COMPUTER | {"experience": "9"}, Truth.NO),
    Person(
        "gats-professional",
        "a computer specialist whose firm has a branch in Canada",
        COMPUTER | {"service_terms": [t for t in TERMS if t != "absent"]},
        Truth.NO,
    ),
    Person(
        "gats-professional",
        "an architect's firm that builds a house for a private client",
        ENGINEER | {"occupation": "21200", "service_terms": [t for t in TERMS if t != "client"]},
        Truth.YES,
    ),
    Person(
        "gats-professional",
        "a computer specialist for a client without a business",
        COMPUTER | {"service_terms": [t for t in TERMS if t != "client"]},
        Truth.NO,
    ),
    Person(
        "gats-professional",
        "a profession that was not found, for a firm with a branch in Canada: the first group would allow it",
        ENGINEER | {"occupation": "none", "service_terms": [t for t in TERMS if t != "absent"]},
        Truth.UNKNOWN,
    ),
    Person(
        "gats-professional",
        "a German engineer who has used up the 12 months of the European agreement, not the 90 days of this one",
        ENGINEER | {"citizenship": ["DE"], "service_terms": [t for t in TERMS if t != "time_left"]},
        Truth.UNKNOWN,
    ),
    Person(
        "gats-professional",
        "self-employed: the page speaks of a provider, so it stays open",
        ENGINEER | {"contract": "own_contract", "service_terms": ["client", "no_agency", "time_left"]},
        Truth.UNKNOWN,
    ),
    Person(
        "gats-professional",
        "has been here for the 90 days already",
        ENGINEER | {"service_terms": [t for t in TERMS if t != "time_left"]},
        Truth.NO,
    ),
]
