"""People who look for protection, cannot be removed, face abuse or hardship, or applied for permanent residence in Canada."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

CLEAR = {"past": ["none"], "employer_bars": ["none"]}
CLAIMANT = CLEAR | {
    "status": "claimant",
    "basis": ["protection"],
    "claim_stage": "referred",
    "claim_bars": ["none"],
    "self_support": "no",
    "citizenship": ["CO"],
    "job_kind": ["none"],
    "occupation": "none",
    "level": "5",
    "province": "ON",
    "age": "36",
    "french": "none",
}

PEOPLE = [
    Person(
        "refugee-claimant",
        "a Colombian whose claim is before the Board and whose savings will not last",
        CLAIMANT,
        Truth.YES,
        voice="worker",
    ),
    Person(
        "refugee-claimant",
        "an employer wants to hire a claimant whose claim is before the Board",
        CLAIMANT | {"basis": ["job"]},
        Truth.YES,
    ),
    Person(
        "refugee-claimant",
        "the claim is made, but the Board has not received it yet",
        CLAIMANT | {"claim_stage": "asked"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "refugee-claimant",
        "a claimant whose family pays for everything",
        CLAIMANT | {"self_support": "yes"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "refugee-claimant",
        "the Board refused the claim: an appeal no longer makes it undecided by the Division",
        CLAIMANT | {"claim_stage": "appeal"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "refugee-claimant",
        "does not know whether the claim was sent to the Board",
        CLAIMANT | {"claim_stage": None},
        Truth.UNKNOWN,
        voice="worker",
    ),
    Person(
        "refugee-claimant",
        "claimed two years after the first entry, so the Board will not get the claim",
        CLAIMANT | {"claim_stage": "asked", "claim_bars": ["late"]},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "refugee-claimant",
        "is not sure whether the savings will last",
        CLAIMANT | {"self_support": None},
        Truth.UNKNOWN,
        voice="worker",
    ),
    Person(
        "refugee-claimant",
        "wants to make a claim one day, and is a visitor today",
        CLAIMANT | {"status": "visitor"},
        Truth.NO,
        voice="worker",
    ),
]
