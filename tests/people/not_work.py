"""People to whom the question of a permit does not apply."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.short_stays import ORDINARY

REMOTE = ORDINARY | {
    "status": "outside",
    "basis": ["visit"],
    "citizenship": ["GB"],
    "job_kind": ["none"],
    "visit_purpose": ["remote"],
    "visit_ties": ["none"],
    "occupation": "21232",
}

PEOPLE = [
    Person("not-work", "writes code for a London firm from a cottage in Nova Scotia", REMOTE, Truth.YES),
    Person(
        "not-work",
        "helps once a week at a food bank that would hire nobody for it",
        REMOTE
        | {
            "basis": ["job"],
            "job_kind": ["charity"],
            "charity_work": "volunteer",
            "occupation": "none",
            "level": "5",
        },
        Truth.YES,
    ),
    Person("not-work", "an unpaid internship is work", REMOTE | {"visit_purpose": ["none"]}, Truth.NO),
    Person(
        "not-work",
        "works at a distance for London, and has a client in Halifax too",
        REMOTE | {"visit_ties": ["client"]},
        Truth.NO,
    ),
    Person(
        "not-work",
        "works at a distance, and repairs a machine while there",
        REMOTE | {"visit_purpose": ["remote", "service"], "after_sales": ["none"]},
        Truth.NO,
    ),
    Person("not-work", "not sure who pays in the end", REMOTE | {"visit_ties": None}, Truth.UNKNOWN),
    Person(
        "registered-indian",
        "a member of a First Nation with Canadian status who grew up in Maine",
        REMOTE | {"status": "registered"},
        Truth.YES,
    ),
    Person(
        "registered-indian",
        "a member of a tribe in the United States without registration in Canada",
        REMOTE | {"status": "outside", "citizenship": ["US"]},
        Truth.NO,
    ),
    Person(
        "registered-indian",
        "has a grandmother who was registered, and holds a visitor record",
        REMOTE | {"status": "visitor"},
        Truth.NO,
    ),
]
