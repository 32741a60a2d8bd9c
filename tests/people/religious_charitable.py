"""People who do religious or charitable work."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.francophone import ORDINARY

PRIEST = ORDINARY | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["NG"],
    "job_kind": ["religion"],
    "occupation": "41302",
    "province": "AB",
    "french": "none",
    "age": "36",
    "degree": "master",
    "religious_duties": "lead",
}
HELPER = PRIEST | {"job_kind": ["charity"], "occupation": "42201", "charity_work": "direct", "citizenship": ["DE"]}

PEOPLE = [
    Person("religious-work", "a priest called by a parish for three years", PRIEST, Truth.YES),
    Person(
        "religious-work",
        "teaches religion in a community without leading it",
        PRIEST | {"religious_duties": "serve"},
        Truth.YES,
    ),
    Person(
        "religious-work",
        "keeps the accounts of a temple",
        PRIEST | {"religious_duties": "support", "occupation": "12200"},
        Truth.NO,
    ),
    Person(
        "religious-work", "not sure what the main duties will be", PRIEST | {"religious_duties": None}, Truth.UNKNOWN
    ),
    Person(
        "religious-work",
        "a cook with an ordinary job, at a restaurant",
        PRIEST | {"job_kind": ["none"], "occupation": "63200"},
        Truth.NO,
    ),
    Person(
        "religious-work",
        "gives out food to the poor for a church: charitable rather than religious",
        PRIEST | {"job_kind": ["religion", "charity"], "religious_duties": "charity", "charity_work": "direct"},
        Truth.NO,
    ),
    Person(
        "charitable-work",
        "serves meals to the homeless for a church, and calls the work religious",
        PRIEST | {"religious_duties": "charity", "occupation": "42201", "charity_work": "direct"},
        Truth.YES,
    ),
    Person("charitable-work", "lives in a home for disabled people and cares for them", HELPER, Truth.YES),
    Person(
        "charitable-work",
        "raises funds for a charity at market pay",
        HELPER | {"charity_work": "office"},
        Truth.NO,
    ),
    Person(
        "charitable-work",
        "gives an evening a week to a help line",
        HELPER | {"charity_work": "volunteer"},
        Truth.NO,
    ),
    Person(
        "charitable-work",
        "not sure what the charity will have them do",
        HELPER | {"charity_work": None},
        Truth.UNKNOWN,
    ),
]
