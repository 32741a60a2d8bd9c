"""Who does what, for the person in question: in Canada or not, in Quebec, with an employer outside the regime."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from quiz import plan
from quiz.declared import DECLARED
from quiz.engine import Case, read_answers
from quiz.explanation import result
from quiz.model import Kind, Offer, Permit
from tests.people import TODAY, cusma, interests, outcomes, renewal, students, visits
from tests.people.international import OFFICIAL
from tests.people.reciprocal import PEOPLE as EXCHANGES

Shown = Mapping[str, Any]


def shown(answers: Mapping[str, Any], name: str) -> Shown:
    """The item as the person's result shows it."""
    case = Case(DECLARED, read_answers(answers, DECLARED.questions), TODAY)
    answer = result(case, "en")
    return next(item for key in ("matched", "possible") for item in answer[key] if item["id"] == name)


def words(item: Shown, who: str) -> str:
    """The steps of one party as one text."""
    return " ".join(step["text"] for step in item["plan"][who])


def fact(item: Shown, label: str) -> str:
    """What stands beside a label."""
    return next(row["value"] for row in item["facts"] if row["label"] == label)


CROSSING = next(p for p in EXCHANGES if p.answers.get("reciprocity") == "crossing")


def test_an_employer_outside_the_regime_files_and_pays_nothing_whatever_the_code() -> None:
    for answers, name in (
        (CROSSING.answers, "reciprocal-employment"),
        (OFFICIAL | {"agreement": "marine"}, "non-trade-agreement"),
    ):
        item = shown(answers, name)
        assert "files no offer" in words(item, "employer") and "Portal" not in words(item, "employer")
        assert fact(item, "The employer pays") == "Nothing"
        assert "with the contract" in words(item, "worker")
        assert "outside the compliance regime" in fact(item, "Offer of employment")


@pytest.mark.parametrize(
    ("holds", "owed"),
    [("protected", "$85"), ("exempted", "$155 (work permit fee) and $85"), ("partner", "$155 (work permit fee), $100")],
)
def test_the_family_of_an_applicant_in_canada_pays_by_the_relative(holds: str, owed: str) -> None:
    answers = {
        "past": ["none"],
        "status": "visitor",
        "citizenship": ["IN"],
        "basis": ["family", "protection"],
        "relation": "partner",
        "relative_holds": holds,
    }
    assert fact(shown(answers, "in-canada-class-family"), "The worker pays").startswith(owed)


def test_who_is_free_of_the_permit_fee_frees_the_employer() -> None:
    scholar = OFFICIAL | {"job_kind": ["academic"], "agreement": "fulbright", "citizenship": ["FR"]}
    item = shown(scholar, "non-trade-agreement")
    assert fact(item, "The employer pays") == "Nothing"
    assert "$155" not in fact(item, "The worker pays")
    assert "Claim the exemption" in words(item, "employer")


def test_some_give_biometrics_without_a_fee() -> None:
    item = next(item for item in DECLARED.items if item.id == "research")
    assert not plan.worker_fees(item)
    assert any(step.text == plan.BIOMETRICS_ONLY for step in plan.worker_steps(item))
    scholar = OFFICIAL | {"job_kind": ["academic"], "agreement": "fulbright", "citizenship": ["FR"]}
    assert "$85" not in fact(shown(scholar, "non-trade-agreement"), "The worker pays")


def test_nationals_of_the_united_states_give_no_biometrics() -> None:
    assert "$85" not in fact(shown(cusma.ENGINEER | {"citizenship": ["US"]}, "cusma-professional"), "The worker pays")
    item = shown(cusma.ENGINEER | {"citizenship": ["MX"]}, "cusma-professional")
    assert "$85" in fact(item, "The worker pays") and "biometrics" in words(item, "worker")


def test_an_owner_files_for_themself() -> None:
    for item in DECLARED.items:
        if item.id in plan.OWNERS:
            text = " ".join(step.text for step in plan.employer_steps(item))
            assert "for themself" in text and "Sign the employment agreement" not in text


def test_a_renewal_costs_the_employer_again() -> None:
    item = next(item for item in DECLARED.items if item.id == "ict-executive-manager")
    assert plan.employer_steps(item)[-1] is plan.AGAIN


def test_quebec_asks_for_its_certificate_only_with_an_assessment() -> None:
    assert "CAQ" in words(shown(outcomes.COOK | {"province": "QC"}, "lmia-needed"), "worker")
    assert "CAQ" not in words(shown(outcomes.COOK, "lmia-needed"), "worker")
    engineer = shown(cusma.ENGINEER | {"province": "QC"}, "cusma-professional")
    assert "CAQ" not in words(engineer, "worker") + words(engineer, "employer")


def test_a_farm_and_a_family_learn_that_the_assessment_may_be_free() -> None:
    for free in ({"occupation": "85101"}, {"job_kind": ["care"], "occupation": "44100"}):
        item = shown(outcomes.COOK | free, "lmia-needed")
        assert "nothing for primary agriculture" in fact(item, "The employer pays")
        assert "some care at home" in words(item, "employer")
    assert "agriculture" not in fact(shown(outcomes.COOK, "lmia-needed"), "The employer pays")


def test_a_citizen_has_no_permit_to_show() -> None:
    assert "proof of citizenship" in words(shown({"status": "canadian"}, "already-authorised"), "employer")


@pytest.mark.parametrize(
    ("answers", "name"), [(renewal.WAITING, "renewal-pending"), (students.STUDENT, "off-campus-work")]
)
def test_who_may_work_already_is_asked_for_papers_and_not_given_a_letter(answers: Mapping[str, Any], name: str) -> None:
    item = shown(answers, name)
    assert "Ask to see what allows the work" in words(item, "employer")
    assert "border" not in words(item, "worker")


def test_during_a_renewal_the_employer_keeps_the_old_conditions() -> None:
    assert "conditions of the old permit" in words(shown(renewal.WAITING, "renewal-pending"), "employer")


def test_nobody_in_canada_is_sent_to_the_border_that_they_have_passed() -> None:
    speaker = visits.SPEAKER | {"status": "visitor"}
    item = shown(speaker, "public-speaker")
    assert "border" not in words(item, "worker") + fact(item, "Where to apply")
    case = Case(DECLARED, read_answers(speaker, DECLARED.questions), TODAY)
    assert "on arrival" not in result(case, "en")["detail"]
    assert "border" in words(shown(visits.SPEAKER, "public-speaker"), "worker")


def test_a_visitor_is_told_to_leave_first_where_nothing_is_open_inside() -> None:
    where = fact(shown(outcomes.COOK | {"status": "visitor"}, "lmia-needed"), "Where to apply")
    assert "Only after leaving Canada: online, from outside Canada" in where


def test_no_authority_comes_by_itself_where_no_stream_matches() -> None:
    item = shown(outcomes.DREAMER, "no-stream-matches")
    assert "authority" not in json.dumps(item["facts"])


def test_changing_jobs_early_rests_on_the_new_offer_and_on_ircc_s_answer() -> None:
    item = next(item for item in DECLARED.items if item.id == "policy-change-of-job")
    assert plan.employer_steps(item) == [plan.NEW_OFFER, plan.WAIT]
    assert plan.ASK_EARLY in plan.worker_steps(item)


def test_a_visa_comes_before_the_border_except_for_inspectors_of_aviation() -> None:
    assert plan.VISA_FIRST in plan.worker_steps(next(i for i in DECLARED.items if i.id == "business-visitor"))
    assert plan.VISA_FIRST not in plan.worker_steps(
        next(i for i in DECLARED.items if i.id == "civil-aviation-inspector")
    )


def test_who_holds_a_permit_works_as_it_allows_until_the_new_one_comes() -> None:
    cook = outcomes.COOK | {"status": "employer_permit", "covers": "no", "job_change": "not_yet"}
    assert "only as the present one allows" in words(shown(cook, "lmia-needed"), "worker")
    assert "Start work only once" in words(shown(outcomes.COOK, "lmia-needed"), "worker")


def test_a_graduate_may_work_while_waiting() -> None:
    graduate = renewal.GRADUATE | {"status": "student"}
    assert "may work while waiting" in words(shown(graduate, "post-graduation"), "worker")


def test_an_early_start_is_no_way_of_its_own() -> None:
    changing = outcomes.COOK | {"status": "employer_permit", "covers": "no", "job_change": "filed"}
    answer = result(Case(DECLARED, read_answers(changing, DECLARED.questions), TODAY), "en")
    assert answer["kind"] == "lmia" and "begin before the decision" in answer["detail"]
    assert [item["id"] for item in answer["matched"]] == ["policy-change-of-job", "lmia-needed"]
    answer = result(Case(DECLARED, read_answers(changing | {"french": "5"}, DECLARED.questions), TODAY), "en")
    assert answer["kind"] == "imp" and "Changing employment" not in answer["headline"]


def test_every_permit_has_a_plan_for_both() -> None:
    for item in DECLARED.items:
        if item.permit is not Permit.NONE:
            assert plan.employer_steps(item) and plan.worker_steps(item), item.id
        if item.kind in (Kind.STREAM, Kind.POLICY) and item.offer is Offer.REQUIRED and item.permit is not Permit.NONE:
            assert plan.FILE in plan.employer_steps(item), item.id


def test_an_owner_s_treaty_permit_is_filed_by_the_owner() -> None:
    owner = next(p for p in interests.PEOPLE if p.item == "business-owner-temporary" and p.verdict.name == "YES")
    assert "for themself" in words(shown(owner.answers, "business-owner-temporary"), "employer")
