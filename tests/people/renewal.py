"""People who wait in Canada for a work permit."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.short_stays import ORDINARY

WAITING = ORDINARY | {
    "status": "waiting",
    "pending": "renewal",
    "renewal_ties": ["stayed", "same"],
    "basis": ["job"],
    "citizenship": ["PH"],
    "job_kind": ["none"],
    "occupation": "63200",
}
GRADUATE = WAITING | {
    "pending": "graduate",
    "basis": ["student"],
    "study_stage": "finished",
    "study_level": "college",
    "study_length": "8",
    "after_studies": ["full_time", "in_time", "inside"],
    "school": "public",
    "full_time": "yes",
    "graduate_bars": ["none"],
    "pgwp_school": "yes",
    "language_test": "5",
    "field_listed": "listed",
}

PEOPLE = [
    Person("renewal-pending", "a cook whose employer filed the renewal a month before the end", WAITING, Truth.YES),
    Person(
        "renewal-pending",
        "an open permit has ended and its renewal is pending; she works where she likes",
        WAITING | {"basis": ["family"], "relation": "other"},
        Truth.YES,
    ),
    Person(
        "renewal-pending",
        "a new employer wants to hire her before the decision",
        WAITING | {"renewal_ties": ["stayed"]},
        Truth.NO,
    ),
    Person(
        "renewal-pending",
        "flew home while the renewal was pending and came back as a visitor",
        WAITING | {"renewal_ties": ["same"]},
        Truth.NO,
    ),
    Person(
        "renewal-pending",
        "asked in time, but only for a longer visit: the status is kept, the right to work is not",
        WAITING | {"pending": "other"},
        Truth.NO,
    ),
    Person(
        "renewal-pending",
        "filed the day after the permit ended",
        WAITING | {"status": "expired"},
        Truth.NO,
    ),
    Person(
        "renewal-pending",
        "not sure whether the new tasks are still within the old permit",
        WAITING | {"renewal_ties": None},
        Truth.UNKNOWN,
    ),
    Person(
        "awaiting-first-work-permit",
        "a college graduate who asked while the study permit was valid",
        GRADUATE,
        Truth.YES,
    ),
    Person(
        "awaiting-first-work-permit",
        "asked together with a request to restore the status",
        GRADUATE | {"after_studies": ["full_time", "inside"]},
        Truth.NO,
    ),
    Person(
        "awaiting-first-work-permit",
        "stays as a visitor and has filed from outside",
        GRADUATE | {"after_studies": ["full_time", "in_time"]},
        Truth.NO,
    ),
    Person(
        "awaiting-first-work-permit",
        "has finished a language course",
        GRADUATE | {"study_level": "none"},
        Truth.NO,
    ),
    Person(
        "awaiting-first-work-permit",
        "not sure whether a pilot's licence counts as a certificate",
        GRADUATE | {"study_level": "flight"},
        Truth.UNKNOWN,
    ),
]
