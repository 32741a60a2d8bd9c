"""Spouses and partners of workers under a trade agreement."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import PARTNER

ITEMS = {
    "ceta-ict-spouse": ("eu_transfer", "a manager moved from Germany", "other"),
    "uk-ict-spouse": ("uk_transfer", "a manager moved from London", "eu_transfer"),
    "cptpp-spouse": ("cptpp", "a Japanese technician", "other"),
    "colombia-spouse": ("colombia", "a Colombian chef", "other"),
    "korea-spouse": ("korea", "a Korean investor", "other"),
    "cufta-spouse": ("ukraine", "a Ukrainian developer", "other"),
}


def of(item: str, agreement: str, worker: str, another: str) -> list[Person]:
    """The people of one permit."""
    husband = PARTNER | {"citizenship": ["IN"], "principal_agreement": agreement}
    return [
        Person(item, f"the Indian husband of {worker}", husband, Truth.YES),
        Person(item, f"the grown-up son of {worker}", husband | {"relation": "other"}, Truth.NO),
        Person(item, f"the dependent child of {worker}", husband | {"relation": "child"}, Truth.NO),
        Person(
            item,
            "the partner of a worker under another agreement",
            husband | {"principal_agreement": another},
            Truth.NO,
        ),
        Person(
            item,
            f"not sure under which agreement {worker} came",
            husband | {"principal_agreement": None},
            Truth.UNKNOWN,
        ),
    ]


PEOPLE = [
    person for item, (agreement, worker, another) in ITEMS.items() for person in of(item, agreement, worker, another)
]
PEOPLE += [
    Person(
        "cptpp-spouse",
        "the wife of a Malaysian manager",
        PARTNER | {"citizenship": ["MY"], "principal_agreement": "cptpp_malaysia"},
        Truth.YES,
    ),
    Person(
        "cptpp-spouse",
        "the wife of a New Zealander moved by his company",
        PARTNER | {"citizenship": ["NZ"], "principal_agreement": "other"},
        Truth.NO,
    ),
]
