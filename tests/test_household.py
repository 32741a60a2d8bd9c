"""A worker's answers open the partner's case: only what they say, and in the words of the family's questions."""

from __future__ import annotations

import pytest

from quiz.declared import DECLARED
from quiz.engine import Case, verdict
from quiz.household import (
    AGREEMENTS,
    NO_CASE,
    PARTNER,
    PROGRAMS,
    PROTECTION,
    RELATIVES,
    STUDIES,
    TASKS,
    partners_answers,
)
from quiz.model import Item
from quiz.questions.family import principal_agreement, principal_permit, principal_program
from quiz.truth import Truth
from tests.people import TODAY

ITEMS = {item.id: item for item in DECLARED.items}
DEVELOPER = {"status": frozenset({"outside"}), "basis": frozenset({"job"}), "occupation": frozenset({"21232"})}


def partner_of(item: str, **more: str) -> Case:
    """The case of the partner of a developer whom that stream fits, with what they then answer themselves."""
    begun = partners_answers(Case(DECLARED, DEVELOPER, TODAY), ITEMS[item])
    answers = {"status": frozenset({"outside"})} | begun | {name: frozenset({value}) for name, value in more.items()}
    return Case(DECLARED, answers, TODAY)


def test_every_name_is_declared() -> None:
    assert {*PROGRAMS, *PARTNER, *PROTECTION, *STUDIES, *TASKS, *RELATIVES, *NO_CASE} <= ITEMS.keys()
    assert all(any(id.startswith(start) for id in ITEMS) for start in AGREEMENTS)
    assert set(PROGRAMS.values()) <= principal_program.choices.keys()
    assert set(AGREEMENTS.values()) <= principal_agreement.choices.keys()


@pytest.mark.parametrize("item", ITEMS.values(), ids=lambda item: item.id)
def test_what_is_carried_over_answers_the_questions(item: Item) -> None:
    for name, values in partners_answers(Case(DECLARED, DEVELOPER, TODAY), item).items():
        assert values and values <= DECLARED.questions[name].choices.keys()


def test_the_partner_answers_only_what_is_new() -> None:
    case = partner_of("francophone-mobility", principal_months="16", principal_lives="here")
    assert verdict(ITEMS["worker-spouse"], case) is Truth.YES


def test_a_nominee_on_the_way_to_permanent_residence_needs_six_months() -> None:
    case = partner_of("provincial-nominee", principal_months="6", principal_lives="here")
    assert verdict(ITEMS["worker-spouse"], case) is Truth.YES


@pytest.mark.parametrize(
    "item",
    [
        "worker-spouse",
        "refugee-claimant",
        "temporary-resident-permit-holder",
        "reciprocal-employment-family",
        "in-canada-class-family",
    ],
)
def test_nobody_builds_on_a_partners_or_a_claimants_permit(item: str) -> None:
    case = partner_of(item, principal_months="16", principal_lives="here")
    assert verdict(ITEMS["worker-spouse"], case) is Truth.NO


def test_a_transferee_under_the_european_agreement_names_it() -> None:
    case = partner_of("ceta-ict-executive")
    assert case.answers[principal_permit.id] == frozenset({"agreement"})
    assert case.answers[principal_agreement.id] == frozenset({"eu_transfer"})


def test_a_student_who_works_is_a_student_for_the_partner() -> None:
    begun = partners_answers(Case(DECLARED, DEVELOPER, TODAY), ITEMS["off-campus-work"])
    assert begun["principal"] == frozenset({"studies"}) and "partner_occupation" not in begun


def test_a_pastor_without_a_permit_can_carry_the_partner() -> None:
    case = partner_of("religious-leader", principal_months="16", principal_lives="here")
    assert verdict(ITEMS["worker-spouse"], case) is Truth.YES


@pytest.mark.parametrize("item", ["sponsored-spouse-in-canada", "in-canada-class-spouse"])
def test_the_sponsor_needs_no_permit(item: str) -> None:
    assert partners_answers(Case(DECLARED, DEVELOPER, TODAY), ITEMS[item]) == {}


def test_the_partner_of_a_canadian_is_no_family_of_a_worker() -> None:
    canadian = Case(DECLARED, {"status": frozenset({"canadian"})}, TODAY)
    assert partners_answers(canadian, ITEMS["already-authorised"])["principal"] == frozenset({"canadian"})


def test_the_wife_of_a_protected_person_has_a_permit_of_her_own_in_canada() -> None:
    case = partner_of("protected-person", status="visitor")
    assert verdict(ITEMS["in-canada-class-family"], case) is Truth.YES


def test_an_assessed_job_carries_the_partner_too() -> None:
    case = partner_of("lmia-needed", principal_months="16", principal_lives="here")
    assert verdict(ITEMS["worker-spouse"], case) is Truth.YES


def test_a_diplomats_partner_is_asked_for_the_letter() -> None:
    case = partner_of("foreign-representative", family_letter="yes")
    assert verdict(ITEMS["reciprocal-employment-family"], case) is Truth.YES
