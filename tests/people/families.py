"""People whose permit rests on a partner's or parent's work, studies or application."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

PARTNER = {
    "past": ["none"],
    "status": "outside",
    "basis": ["family"],
    "citizenship": ["IN"],
    "relation": "partner",
    "principal": "works",
    "principal_permit": "ordinary",
    "partner_occupation": "21232",
    "principal_months": "16",
    "principal_lives": "here",
    "residence_filed": "no",
}
NOMINEE = PARTNER | {"principal_permit": "residence", "principal_program": "nominee", "principal_months": "6"}

PEOPLE = [
    Person("worker-spouse", "the wife of a software developer with two years left on the permit", PARTNER, Truth.YES),
    Person(
        "worker-spouse",
        "fifteen months left on the permit instead of sixteen",
        PARTNER | {"principal_months": "6"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the husband of an electrician, whose trade is listed",
        PARTNER | {"partner_occupation": "72200"},
        Truth.YES,
    ),
    Person(
        "worker-spouse",
        "the husband of a cook: skilled, but the occupation is not listed",
        PARTNER | {"partner_occupation": "63200"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the wife of a sports referee, an occupation beside listed ones",
        PARTNER | {"partner_occupation": "53202"},
        Truth.UNKNOWN,
    ),
    Person(
        "worker-spouse",
        "the partner of a supervisor who is nominated by a province, with ten months left",
        NOMINEE | {"partner_occupation": "63200"},
        Truth.YES,
    ),
    Person("worker-spouse", "a son of twenty: children have no place here", PARTNER | {"relation": "child"}, Truth.NO),
    Person(
        "worker-spouse",
        "the family member's permit itself came from a partner",
        PARTNER | {"principal_permit": "partner"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the graduate still waits for the permit after graduation",
        PARTNER | {"principal": "graduate"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the partner of a pastor who works without a permit, voice of the partner",
        PARTNER | {"principal": "exempt", "partner_occupation": "41302"},
        Truth.YES,
        voice="worker",
    ),
    Person(
        "worker-spouse",
        "the partner of a nurse recruited for Quebec with eight months left: reported, not confirmed",
        PARTNER | {"partner_occupation": "31301", "principal_months": "6"},
        Truth.UNKNOWN,
    ),
    Person(
        "worker-spouse",
        "the same nurse before the change was reported",
        PARTNER | {"partner_occupation": "31301", "principal_months": "6"},
        Truth.NO,
        on=date(2026, 5, 1),
    ),
    Person(
        "worker-spouse",
        "not sure of the job's place in the classification, but the family member has none",
        PARTNER | {"partner_occupation": "none", "partner_level": "no_job"},
        Truth.NO,
    ),
]
