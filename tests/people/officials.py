"""People who come for another state or an international organization."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.short_stays import ORDINARY

OFFICIAL = ORDINARY | {
    "status": "outside",
    "basis": ["visit"],
    "citizenship": ["US"],
    "job_kind": ["government"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
    "occupation": "41401",
    "reciprocity": "none",
}
WIFE = OFFICIAL | {
    "status": "visitor",
    "basis": ["family"],
    "relation": "partner",
    "principal": "diplomat",
    "family_letter": "yes",
}


def doing(*task: str) -> dict[str, str | list[str]]:
    """An official of whom this is true."""
    return OFFICIAL | {"task": list(task)}


PEOPLE = [
    Person("foreign-representative", "the new consul of Chile in Montreal", doing("accredited"), Truth.YES),
    Person("foreign-representative", "the ambassador's cook, hired at home", doing("none"), Truth.NO),
    Person("foreign-representative", "a trade office without accreditation", doing("exchange_officer"), Truth.NO),
    Person("foreign-representative", "the accreditation is not decided", OFFICIAL | {"task": None}, Truth.UNKNOWN),
    Person("foreign-representative-family", "the consul's wife, with the letter in hand", WIFE, Truth.YES),
    Person("foreign-representative-family", "no letter yet", WIFE | {"family_letter": "no"}, Truth.NO),
    Person("foreign-representative-family", "the consul's brother", WIFE | {"relation": "other"}, Truth.NO),
    Person(
        "foreign-representative-family", "not sure what the letter says", WIFE | {"family_letter": None}, Truth.UNKNOWN
    ),
    Person("military-personnel", "a sergeant posted to a joint exercise", doing("visiting_forces"), Truth.YES),
    Person("military-personnel", "a contractor of that army, a civilian of no force", doing("none"), Truth.NO),
    Person(
        "military-personnel",
        "a veteran with a job at an ordinary employer",
        OFFICIAL | {"job_kind": ["none"], "task": ["none"]},
        Truth.NO,
    ),
    Person(
        "foreign-government-officer", "a Dutch tax official on exchange in Ottawa", doing("exchange_officer"), Truth.YES
    ),
    Person("foreign-government-officer", "a Canadian agency hires her directly", doing("none"), Truth.NO),
    Person(
        "foreign-government-officer",
        "an official who only visits colleagues for a meeting",
        OFFICIAL | {"task": ["none"], "visit_purpose": ["meet"]},
        Truth.NO,
    ),
    Person(
        "maritime-law-enforcement", "a US officer on the joint patrol of the Great Lakes", doing("shiprider"), Truth.YES
    ),
    Person("maritime-law-enforcement", "a US officer without that designation", doing("none"), Truth.NO),
    Person(
        "maritime-law-enforcement",
        "guards a harbour as emergency staff, designated by nobody",
        OFFICIAL | {"job_kind": ["emergency"], "task": ["none"]},
        Truth.NO,
    ),
    Person("in-flight-security", "an in-flight officer of the US government", doing("air_marshal"), Truth.YES),
    Person(
        "in-flight-security",
        "a private guard of the airline",
        OFFICIAL | {"job_kind": ["transport"], "task": ["none"], "crew": ["none"]},
        Truth.NO,
    ),
    Person(
        "in-flight-security", "not sure of the arrangement with that country", OFFICIAL | {"task": None}, Truth.UNKNOWN
    ),
    Person("in-flight-security", "works at the airport gate", doing("none"), Truth.NO),
]
