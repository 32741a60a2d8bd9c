"""Students and graduates of Canadian schools."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

GRADUATE = {
    "past": ["none"],
    "status": "student",
    "covers": "no",
    "basis": ["student"],
    "citizenship": ["IN"],
    "study_stage": "finished",
    "study_level": "college",
    "study_length": "8",
    "school": "public",
    "full_time": "yes",
    "pgwp_school": "yes",
    "graduate_bars": ["none"],
    "language_test": "5",
    "field_listed": "listed",
    "placement": ["none"],
}
MASTER = GRADUATE | {"study_level": "master", "language_test": "7", "field_listed": None}

PEOPLE = [
    Person("post-graduation", "a college graduate in a listed field, with level 5", GRADUATE, Truth.YES),
    Person("post-graduation", "a master's graduate: the field does not matter", MASTER, Truth.YES),
    Person(
        "post-graduation",
        "a master's graduate with level 6 where 7 is asked",
        MASTER | {"language_test": "5"},
        Truth.NO,
    ),
    Person(
        "post-graduation",
        "a college graduate whose field is not on IRCC's list",
        GRADUATE | {"field_listed": "absent"},
        Truth.NO,
    ),
    Person(
        "post-graduation",
        "the same, but the study permit was asked for before November 2024",
        GRADUATE | {"field_listed": "early"},
        Truth.YES,
    ),
    Person(
        "post-graduation",
        "not sure whether the field is on the list",
        GRADUATE | {"field_listed": None},
        Truth.UNKNOWN,
    ),
    Person("post-graduation", "no language test yet", GRADUATE | {"language_test": "none"}, Truth.UNKNOWN),
    Person(
        "post-graduation",
        "a second graduation after an earlier permit of this kind: it is given once",
        GRADUATE | {"graduate_bars": ["earlier"]},
        Truth.NO,
    ),
    Person(
        "post-graduation",
        "asks seven months after the completion letter",
        GRADUATE | {"study_stage": "long_finished"},
        Truth.NO,
    ),
    Person(
        "post-graduation",
        "worked full time and studied part time in the second session",
        GRADUATE | {"graduate_bars": ["part_time"]},
        Truth.NO,
    ),
    Person(
        "post-graduation",
        "a private college that taught a public college's programme from 2025 on",
        GRADUATE | {"school": "licence", "pgwp_school": "no"},
        Truth.NO,
    ),
    Person(
        "post-graduation",
        "a graduate of a flight school: no language test and no list",
        GRADUATE | {"study_level": "flight", "language_test": None, "field_listed": None},
        Truth.YES,
        voice="worker",
    ),
    Person(
        "post-graduation",
        "a language school alone leads to no diploma",
        GRADUATE | {"study_level": "none"},
        Truth.NO,
    ),
    Person(
        "post-graduation",
        "a programme of seven months",
        GRADUATE | {"study_length": "6"},
        Truth.NO,
    ),
]
