"""Students in Canada who work beside their studies."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

STUDENT: dict[str, str | list[str]] = {
    "status": "student",
    "basis": ["student"],
    "citizenship": ["IN"],
    "student_work": ["off"],
    "study_stage": "studying",
    "full_time": "yes",
    "study_level": "college",
    "study_length": "8",
    "school": "public",
    "student_ties": ["designated", "allowed"],
    "placement": ["none"],
    "graduate_bars": ["none"],
    "past": ["none"],
    "employer_bars": ["none"],
}
ON_CAMPUS = STUDENT | {"student_work": ["campus"]}
COOP = STUDENT | {"student_work": ["placement"], "placement": ["required", "letter", "half"]}

PEOPLE = [
    Person("off-campus-work", "a college student waits at tables for twenty hours a week", STUDENT, Truth.YES),
    Person(
        "off-campus-work",
        "an employer wants thirty hours a week: the first twenty-four are covered, not more",
        STUDENT | {"student_work": ["off_more"]},
        Truth.UNKNOWN,
    ),
    Person("off-campus-work", "a course load of half", STUDENT | {"full_time": "no"}, Truth.NO),
    Person("off-campus-work", "the last term is part time", STUDENT | {"full_time": "last"}, Truth.YES),
    Person(
        "off-campus-work",
        "the school confirmed completion last week, so the student hours are over",
        STUDENT | {"study_stage": "finished"},
        Truth.NO,
    ),
    Person("off-campus-work", "learns English for a year", STUDENT | {"study_level": "none"}, Truth.NO),
    Person("off-campus-work", "a programme of four months", STUDENT | {"study_length": "0"}, Truth.NO),
    Person(
        "off-campus-work",
        "has a letter of acceptance, and no study permit yet",
        STUDENT | {"status": "outside"},
        Truth.NO,
    ),
    Person(
        "off-campus-work",
        "not sure whether the school is on the list",
        STUDENT | {"student_ties": None},
        Truth.UNKNOWN,
    ),
    Person(
        "off-campus-work",
        "asked for a longer study permit and waits",
        STUDENT | {"status": "waiting", "pending": "study"},
        Truth.UNKNOWN,
    ),
    Person(
        "off-campus-work",
        "the week before the limit was raised to twenty-four hours",
        STUDENT,
        Truth.NO,
        on=date(2024, 11, 1),
    ),
    Person("on-campus-work", "shelves books in the library of the university", ON_CAMPUS, Truth.YES),
    Person("on-campus-work", "a private career college", ON_CAMPUS | {"school": "private"}, Truth.NO),
    Person("on-campus-work", "a coffee shop across the street from the campus", STUDENT, Truth.NO),
    Person(
        "on-campus-work",
        "the study permit does not say that work is allowed",
        ON_CAMPUS | {"student_ties": ["designated"]},
        Truth.NO,
    ),
    Person("on-campus-work", "not sure what kind of school it is", ON_CAMPUS | {"school": None}, Truth.UNKNOWN),
    Person("post-secondary-placement", "a co-op term that every student needs", COOP, Truth.YES),
    Person(
        "post-secondary-placement",
        "an internship for credit that nobody has to take",
        COOP | {"placement": ["letter", "half"]},
        Truth.NO,
    ),
    Person(
        "post-secondary-placement",
        "in March 2026 the placement still needed a permit",
        COOP,
        Truth.NO,
        on=date(2026, 3, 31),
    ),
    Person(
        "post-secondary-placement",
        "a high school student, who still needs a permit",
        COOP | {"study_level": "secondary"},
        Truth.NO,
    ),
    Person(
        "post-secondary-placement",
        "the extension of the study permit was asked for in time",
        COOP | {"status": "waiting", "pending": "study"},
        Truth.YES,
    ),
]
