"""The gates before every permit: each colours what it touches, with its provision, and hides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from quiz.declared import DECLARED
from quiz.engine import Case, concerned_bars, evaluate, read_answers
from quiz.explanation import result
from quiz.gates import gates
from quiz.model import Permit
from quiz.truth import Truth
from tests.people import TODAY

NO, UNKNOWN, YES = Truth
ITEMS = {item.id: item for item in DECLARED.items}
EXAM = "30(1)(a)"
CLAIMANT = {"status": "claimant", "basis": ["protection"], "claim_stage": "referred", "self_support": "no"}
ABUSED = {"status": "employer_permit", "covers": "no", "basis": ["protection"], "abuse": ["financial"]}
WITHOUT_PERMISSION = {"past": ["unauthorised"], "unauthorised_since": "none"}
NURSE = {
    "status": "visitor", "citizenship": ["CM"], "basis": ["job"], "occupation": "31301", "province": "NB",
    "french": "5",
}  # fmt: skip
REMOVED = {"status": "removal", "removal_block": "nothing", "basis": ["job"]}


def case(answers: Mapping[str, Any]) -> Case:
    return Case(DECLARED, read_answers(answers, DECLARED.questions), TODAY)


def before(item: str, answers: Mapping[str, Any]) -> dict[str, Truth]:
    """The provisions of the gates before an item, with what the answers say of each gate."""
    return {cite.pinpoint: said for criterion, said in gates(ITEMS[item], case(answers)) for cite in criterion.cites}


@pytest.mark.parametrize(
    ("item", "answers", "provision", "expected"),
    [
        pytest.param("francophone-mobility", NURSE, "52(1)", UNKNOWN, id="everyone hears of the passport"),
        pytest.param("cusma-professional", {"citizenship": ["US"]}, "52(1)", YES,
                     id="citizens of the United States need none"),
        pytest.param("refugee-claimant", CLAIMANT, "52(1)", None,
                     id="a claimant's permit makes no temporary resident"),
        pytest.param("business-visitor", {"status": "outside"}, "52(1)", UNKNOWN,
                     id="a business visitor needs a passport too"),
        pytest.param("crew-member", {"status": "outside"}, "52(1)", None, id="crews come with their own papers"),
        pytest.param("francophone-mobility", NURSE, "30(1)(a)(ii)", UNKNOWN, id="a nurse is examined"),
        pytest.param("unenforceable-removal-order", {"status": "claimant"}, "30(1)(a)(v)", UNKNOWN,
                     id="who asked for refugee protection is examined"),
        pytest.param("policy-indigenous-us", {}, "30(1)(a)(ii)", None, id="a policy that asks for no exam"),
        pytest.param("francophone-mobility", NURSE, "199", NO, id="a visitor leaves first"),
        pytest.param("francophone-mobility", NURSE | {"status": "student"}, "199", YES, id="a student does not"),
        pytest.param("bridging-open-permit", {"status": "outside"}, "199", NO, id="a bridging permit only inside"),
        pytest.param("bridging-open-permit", {"status": "expired", "held_before": "work_old"}, "182(1)", NO,
                     id="nothing is left to restore after 90 days"),
        pytest.param("bridging-open-permit", {"status": "expired", "held_before": "work"}, "182(1)", UNKNOWN,
                     id="within 90 days it may be restored"),
        pytest.param("bridging-open-permit",
                     {"status": "expired", "held_before": "work", "past": ["unauthorised"],
                      "unauthorised_since": "ended"}, "182(1)", NO,
                     id="work without any permission leaves nothing to restore"),
        pytest.param("bridging-open-permit", {"status": "visitor"}, "182(1)", None, id="nothing has run out"),
        pytest.param("in-canada-class-spouse", {"status": "expired", "held_before": "work_old"}, "182(1)", None,
                     id="the approval in principle overlooks the lost status"),
        pytest.param("policy-home-care-workers", {"status": "expired", "status_end": "later"}, "182(1)", None,
                     id="a policy that gives the status back itself"),
        pytest.param("lmia-needed", {"province": "QC"}, "200(3)(b)", UNKNOWN, id="Quebec may ask for its certificate"),
        pytest.param("lmia-needed", {"province": "ON"}, "200(3)(b)", YES, id="Ontario asks for none"),
        pytest.param("cusma-professional", {"province": "QC"}, "200(3)(b)", YES,
                     id="in Quebec the program needs none"),
        pytest.param("cusma-professional", {}, "200(3)(f.1)", UNKNOWN, id="offer and fee come before the application"),
        pytest.param("vulnerable-worker", ABUSED, "200(3)(f.1)", None, id="an open permit rests on no offer"),
        pytest.param("vulnerable-worker", {"employer_bars": ["adult"]}, "196.1", NO,
                     id="an open permit does not open the excluded trades"),
        pytest.param("already-authorised", {"status": "open_permit", "employer_bars": ["ineligible"]}, "196.1", NO,
                     id="nor does one that is held already open a barred employer"),
        pytest.param("already-authorised", {"status": "canadian"}, "196.1", None, id="citizens work where they like"),
        pytest.param("cusma-professional", {"employer_bars": ["dispute"]}, "200(3)(c)", NO, id="a labour dispute"),
        pytest.param("lmia-needed", {"employer_bars": ["ineligible"]}, "200(3)(h)", NO,
                     id="an assessment cures no barred employer"),
        pytest.param("lmia-needed", REMOVED, "243.2(a)", NO, id="nor a removal order"),
        pytest.param("vulnerable-worker", ABUSED | WITHOUT_PERMISSION, "200(3)(e)", None,
                     id="past work is forgiven to vulnerable workers"),
        pytest.param("francophone-mobility", NURSE | WITHOUT_PERMISSION, "200(3)(e)", NO, id="but not to others"),
        pytest.param("refugee-claimant", CLAIMANT | WITHOUT_PERMISSION | {"unauthorised_since": None}, "200(3)(e)",
                     None, id="nor does it bar a claimant, whatever else they answer"),
        pytest.param("policy-indigenous-us", WITHOUT_PERMISSION | {"status": "outside"}, "200(3)(e)", UNKNOWN,
                     id="a policy that can forgive"),
        pytest.param("vulnerable-worker-family", WITHOUT_PERMISSION | {"status": "visitor"}, "200(3)(e)", UNKNOWN,
                     id="whether the family of a vulnerable worker is forgiven is not clear"),
        pytest.param("business-visitor", {"past": ["inadmissible"]}, "34", NO,
                     id="a criminal record stands before a visit as well"),
    ],
)  # fmt: skip
def test_gate(item: str, answers: Mapping[str, Any], provision: str, expected: Truth | None) -> None:
    assert before(item, answers).get(provision) is expected


@pytest.mark.parametrize("item", [item for item in ITEMS if ITEMS[item].permit is not Permit.NONE])
def test_every_permit_names_its_gates(item: str) -> None:
    said = before(item, {"status": "outside"})
    assert said.keys() & {"197", "198(1)", "199"}, "where to apply"
    exam = any(provision.startswith(EXAM) for provision in said)
    assert exam or item in ("refugee-claimant", "policy-indigenous-us")


def test_gates_hide_nothing_and_are_nobodys_to_weigh() -> None:
    answer = result(case(NURSE | {"employer_bars": ["ineligible"]}), "en")
    found = next(item for item in answer["matched"] if item["code"] == "C16")
    assert answer["barred"] and found["gates"][0]["verdict"] == "not_met"
    assert not any(gate["weighed"] for gate in found["gates"])
    assert all(gate["citations"] for gate in found["gates"])


@pytest.mark.parametrize(
    ("answers", "bar", "expected"),
    [
        pytest.param(CLAIMANT | {"past": ["staying"]}, "200(1)(b)", YES, id="a claimant need not want to leave"),
        pytest.param(
            CLAIMANT | {"past": ["staying"], "self_support": "yes"}, "200(1)(b)", NO,
            id="one who is in no situation of section 206 must",
        ),
        pytest.param(
            {"status": "expired", "basis": ["residence"], "residence_class": "other", "residence_stage": "eligible",
             "residence_route": "humanitarian", "past": ["staying"]},
            "200(1)(b)", YES, id="nor need who was granted an exemption",
        ),
    ],
)  # fmt: skip
def test_bar(answers: Mapping[str, Any], bar: str, expected: Truth) -> None:
    looked_at = case(answers)
    found = next(bar_.criterion for bar_ in DECLARED.bars if any(c.pinpoint == bar for c in bar_.criterion.cites))
    assert evaluate(found.test, looked_at) is expected


def test_an_employer_is_asked_about_before_an_assessment_is_advised() -> None:
    looked_at = case({"status": "outside", "basis": ["job"]})
    assert any(c.pinpoint == "200(3)(h)" for bar in concerned_bars(looked_at) for c in bar.cites)


EXPIRED = {"status": "expired", "basis": ["residence"], "residence_class": "express", "residence_stage": "acknowledged",
           "main_applicant": "yes"}  # fmt: skip


def test_a_status_that_ran_out_is_restored_with_the_permit() -> None:
    answer = result(case(EXPIRED | {"held_before": "work"}), "en")
    (bridge,) = [item for item in answer["matched"] if item["code"] == "A75"]
    assert "within 90 days" in answer["detail"]
    assert any(step["text"].startswith("Ask for the restoration") for step in bridge["plan"]["worker"])


def test_a_visitor_is_told_to_leave_before_applying() -> None:
    (c16,) = [item for item in result(case(NURSE), "en")["matched"] if item["code"] == "C16"]
    assert any(step["text"].startswith("Leave Canada first") for step in c16["plan"]["worker"])
    (c16,) = [item for item in result(case(NURSE | {"status": "student"}), "en")["matched"] if item["code"] == "C16"]
    assert not any(step["text"].startswith("Leave Canada first") for step in c16["plan"]["worker"])


def test_after_ninety_days_nothing_is_said_of_restoring() -> None:
    answer = result(case(EXPIRED | {"held_before": "work_old"}), "en")
    assert "no longer be restored" in answer["detail"] and "can be restored" not in answer["detail"]


def test_an_expired_policy_says_what_may_serve_instead() -> None:
    ukrainian = {"status": "visitor", "citizenship": ["UA"], "basis": ["measure"]}
    (cuaet,) = [item for item in result(case(ukrainian), "en")["ruled_out"] if item["id"] == "policy-ukraine-cuaet"]
    assert "closed since March" in cuaet["criteria"][0]["text"]
    assert any("agreement with Ukraine" in note for note in cuaet["notes"])


def test_beside_an_unclear_measure_nothing_is_not_yet_the_answer() -> None:
    haitian = {"status": "visitor", "citizenship": ["HT"], "basis": ["protection"]}
    answer = result(case(haitian), "en")
    assert answer["kind"] == "open_points" and not answer["matched"]
    assert [item["id"] for item in answer["possible"]] == ["policy-haiti"]
