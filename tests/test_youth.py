"""What a youth exchange is ruled out for: the reason that counts, and no other."""

from __future__ import annotations

import pytest

from quiz.declared import DECLARED
from quiz.engine import Case, evaluate, read_answers
from quiz.explanation import result
from quiz.truth import Truth
from tests.people import TODAY
from tests.people.youth import HIRED, TRAVELLER

ITEMS = {item.id: item for item in DECLARED.items}


@pytest.mark.parametrize(
    ("item", "answers"),
    [
        pytest.param("iec-working-holiday", TRAVELLER | {"citizenship": ["CH"]}, id="a Swiss who wants to travel"),
        pytest.param("iec-working-holiday", TRAVELLER | {"citizenship": ["IN"]}, id="an Indian who wants to travel"),
        pytest.param("iec-young-professionals", HIRED | {"citizenship": ["BE"]}, id="a Belgian with a job offer"),
        pytest.param("iec-young-professionals", HIRED | {"citizenship": ["NZ"]}, id="a New Zealander with a job offer"),
    ],
)
def test_a_category_that_the_passport_does_not_open_fails_for_the_passport_alone(
    item: str, answers: dict[str, object]
) -> None:
    case = Case(DECLARED, read_answers(answers, DECLARED.questions), TODAY)
    failed = [one.text for one in ITEMS[item].decidable if evaluate(one.test, case) is Truth.NO]
    assert [text.partition(" of a country")[0] for text in failed] == ["Holds the passport"]


def test_the_plan_begins_with_the_pool_and_names_the_participation_fee() -> None:
    case = Case(DECLARED, read_answers(TRAVELLER, DECLARED.questions), TODAY)
    item = next(one for one in result(case, "en")["matched"] if one["id"] == "iec-working-holiday")
    steps = [step["text"] for step in item["plan"]["worker"]]
    assert "wait for the invitation" in steps[0]
    assert any("participation fee" in step for step in steps)
    paid = next(row["value"] for row in item["facts"] if row["label"] == "The worker pays")
    assert "participation fee" in paid
    assert "$155" not in paid


@pytest.mark.parametrize(
    ("status", "passport", "border"),
    [
        ("outside", "FR", "Not open"),
        ("visitor", "FR", "Not open"),
        ("open_permit", "AU", "Not open"),
        ("outside", "US", "Open"),
    ],
)
def test_only_americans_apply_for_a_youth_exchange_at_the_border(status: str, passport: str, border: str) -> None:
    answers = TRAVELLER | {"status": status, "citizenship": [passport], "covers": "no"}
    answers |= {"iec_ready": ["insurance", "alone", "organization"]} if passport == "US" else {}
    case = Case(DECLARED, read_answers(answers, DECLARED.questions), TODAY)
    item = next(one for one in result(case, "en")["matched"] if one["id"] == "iec-working-holiday")
    where = next(row["value"] for row in item["facts"] if row["label"] == "Where to apply")
    assert next(part for part in where.split(". ") if "port of entry" in part).startswith(border)
