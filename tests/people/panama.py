"""People whose case is about the agreement with Panama."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import WORKER

SURVEYOR = WORKER | {"citizenship": ["PA"], "occupation": "21203", "degree": "bachelor4"}

PEOPLE = [
    Person("panama-professional", "a land surveyor with a four-year degree", SURVEYOR, Truth.YES),
    Person(
        "panama-professional",
        "a permanent resident of Panama with a Venezuelan passport counts too",
        SURVEYOR | {"citizenship": ["VE"], "residence_abroad": ["PA"]},
        Truth.YES,
    ),
    Person(
        "panama-professional", "a civil engineer: not on the closed list", SURVEYOR | {"occupation": "21300"}, Truth.NO
    ),
    Person("panama-professional", "a two-year diploma", SURVEYOR | {"degree": "2"}, Truth.NO),
    Person(
        "panama-professional",
        "a three-year degree that the client accepts in a letter: depends on what Panama asks for",
        SURVEYOR | {"degree": "3", "client_letter": "yes"},
        Truth.UNKNOWN,
    ),
    Person(
        "panama-professional",
        "a surveyor whom the Panamanian company moves to its Canadian one: transfers are not in effect, this is",
        SURVEYOR | {"basis": ["transfer"]},
        Truth.YES,
    ),
    Person("panama-professional", "would be self-employed in Canada", SURVEYOR | {"contract": "self"}, Truth.NO),
]
