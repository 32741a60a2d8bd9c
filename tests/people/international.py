"""People who work under agreements of Canada that are not about trade."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CLEAR: Facts = {"past": ["none"], "employer_bars": ["none"]}
OFFICIAL: Facts = CLEAR | {
    "status": "outside",
    "basis": ["visit"],
    "job_kind": ["government"],
    "agreement": "nato",
    "task": ["none"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
    "residence_abroad": ["none"],
    "contract": "employee",
    "degree": "bachelor4",
    "experience": "5",
    "licence": ["none"],
    "client_letter": "no",
    "owner_countries": ["none"],
    "citizenship": ["BE"],
    "stay_length": "longer",
    "last_exemption": "12",
    "reciprocity": "none",
    "occupation": "21310",
    "province": "NS",
    "french": "5",
}
US: Facts = OFFICIAL | {"citizenship": ["US"], "agreement": "us_federal", "french": "none", "province": "ON"}
AIRLINE: Facts = OFFICIAL | {
    "basis": ["job"],
    "job_kind": ["transport"],
    "citizenship": ["AE"],
    "airline_role": "ground",
    "occupation": "64401",
    "crew": ["foreign_employer", "international"],
    "french": "none",
    "province": "ON",
    "age": "36",
    "degree": "1",
}

PEOPLE = [
    Person("non-trade-agreement", "an engineer at NATO's facility in Nova Scotia", OFFICIAL, Truth.YES),
    Person(
        "non-trade-agreement",
        "works for a foreign government, with no agreement to show",
        OFFICIAL | {"agreement": "none"},
        Truth.NO,
    ),
    Person("non-trade-agreement", "an ordinary job", OFFICIAL | {"basis": ["job"], "job_kind": ["none"]}, Truth.NO),
    Person("non-trade-agreement", "is not sure which agreement it is", OFFICIAL | {"agreement": None}, Truth.UNKNOWN),
    Person(
        "non-trade-agreement",
        "a Fulbright scholar",
        OFFICIAL
        | {
            "job_kind": ["academic"],
            "citizenship": ["US"],
            "agreement": "fulbright",
            "academic_role": "visiting",
            "research_host": "public",
            "research_ties": ["none"],
        },
        Truth.YES,
    ),
    Person(
        "non-trade-agreement",
        "a camera operator of an official co-production",
        OFFICIAL
        | {
            "basis": ["job"],
            "job_kind": ["arts"],
            "arts_host": "screen",
            "film": ["set", "live", "canada", "named", "treaty"],
            "age": "36",
        },
        Truth.YES,
    ),
    Person("airline-personnel", "a ground engineer of a Gulf airline", AIRLINE, Truth.YES),
    Person(
        "airline-personnel", "a flight attendant: crews need no permit", AIRLINE | {"airline_role": "crew"}, Truth.NO
    ),
    Person("airline-personnel", "a baggage screener: another code", AIRLINE | {"airline_role": "guard"}, Truth.NO),
    Person("airline-personnel", "ground staff of a Canadian airline", AIRLINE | {"airline_role": "other"}, Truth.NO),
    Person(
        "airline-personnel",
        "the manager of the airline's whole station: nobody drew that line",
        AIRLINE | {"airline_role": "station"},
        Truth.UNKNOWN,
    ),
    Person("us-government-personnel", "a preclearance officer posted to Toronto", US, Truth.YES),
    Person(
        "us-government-personnel", "an auditor of the Internal Revenue Service", US | {"agreement": "irs"}, Truth.YES
    ),
    Person(
        "us-government-personnel", "an American hired by a city", US | {"basis": ["job"], "agreement": "none"}, Truth.NO
    ),
    Person(
        "us-government-personnel",
        "the wife of a preclearance officer: a permit for families",
        CLEAR
        | {
            "status": "outside",
            "basis": ["family"],
            "relation": "partner",
            "principal": "us_staff",
            "citizenship": ["US"],
        },
        Truth.NO,
    ),
]
