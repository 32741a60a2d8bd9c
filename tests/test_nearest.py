"""Where nothing fits, what comes close is shown first, not lost among all that was never in question."""

from __future__ import annotations

import pytest

from quiz.explanation import result
from tests.cases import case

GIVEN = {"past": ["none"], "employer_bars": ["none"], "residence_abroad": ["none"], "job_kind": ["none"]}
MOVED = GIVEN | {
    "status": "outside",
    "basis": ["transfer"],
    "company_country": ["GB"],
    "relationship": "owned",
    "transfer_role": "manager",
    "months_abroad": "6",
    "occupation": "10022",
    "citizenship": ["GB"],
    "new_company": "no",
    "stay_length": "longer",
}
DEVELOPER = GIVEN | {
    "status": "outside",
    "basis": ["job"],
    "occupation": "21232",
    "province": "ON",
    "contract": "employee",
    "citizenship": ["IN"],
    "stay_length": "longer",
    "french": "none",
}
PROFILE = {
    "status": "open_permit",
    "covers": "no",
    "basis": ["residence"],
    "residence_class": "express",
    "residence_stage": "none",
}


@pytest.mark.parametrize(
    ("says", "given", "first"),
    [
        ("a manager of a British group who has been with it for seven months", MOVED, "uk-ict-executive"),
        ("a developer from India, for good", DEVELOPER, "short-term-15-30-days"),
        ("an Express Entry profile, and a permit about to end", PROFILE, "bridging-open-permit"),
    ],
)
def test_the_nearest_comes_first(says: str, given: dict, first: str) -> None:
    answers = {name: frozenset([value] if isinstance(value, str) else value) for name, value in given.items()}
    answer = result(case(answers), "en")
    assert answer["kind"] in ("lmia", "none"), says
    out = answer["ruled_out"]
    assert out[0]["id"] == first, says
    near = [item["near"] for item in out]
    assert near == sorted(near, reverse=True), "those that are near stand together"
    assert all(item["change"] for item in out if item["near"]), "each says what would change it"
    assert not any(item["near"] for item in out if item["id"].startswith("korea-")), "no other passport is near"
