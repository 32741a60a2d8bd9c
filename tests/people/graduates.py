"""Students and graduates of Canadian schools."""

from __future__ import annotations

from datetime import date

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
PUPIL = {
    "past": ["none"],
    "status": "student",
    "covers": "no",
    "basis": ["student"],
    "citizenship": ["FR"],
    "age": "0",
    "study_stage": "studying",
    "study_level": "secondary",
    "study_length": "8",
    "school": "public",
    "full_time": "yes",
    "student_work": ["placement"],
    "student_ties": ["designated", "allowed"],
    "placement": ["required", "letter", "half"],
}

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
    Person("coop-secondary", "a high school student who needs a placement to graduate", PUPIL, Truth.YES),
    Person(
        "coop-secondary",
        "a high school student who wants a credit by choice",
        PUPIL | {"placement": ["letter"]},
        Truth.NO,
    ),
    Person(
        "coop-secondary",
        "a college student, who needs no permit for a required placement",
        PUPIL | {"study_level": "college"},
        Truth.NO,
    ),
    Person(
        "coop-secondary",
        "a high school student who wants to work in a shop after class",
        PUPIL | {"student_work": ["off"]},
        Truth.NO,
    ),
    Person(
        "coop-post-secondary",
        "a college student with a required placement, in March 2026",
        PUPIL | {"study_level": "college"},
        Truth.YES,
        on=date(2026, 3, 31),
    ),
    Person(
        "coop-post-secondary",
        "the same student a day later: no separate permit any more",
        PUPIL | {"study_level": "college"},
        Truth.NO,
        on=date(2026, 4, 1),
    ),
    Person(
        "coop-post-secondary",
        "a placement of more than half of the programme, in March 2026",
        PUPIL | {"study_level": "college", "placement": ["required", "letter"]},
        Truth.NO,
        on=date(2026, 3, 31),
    ),
    Person(
        "post-graduation",
        "the day before the rules on language and field began",
        GRADUATE,
        Truth.NO,
        on=date(2024, 10, 31),
    ),
    Person("post-graduation", "the first day of those rules", GRADUATE, Truth.YES, on=date(2024, 11, 1)),
]
