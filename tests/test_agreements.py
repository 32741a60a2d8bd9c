"""The agreements' countries and lists: counts that the sources give, and every occupation against every list."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from quiz import lists
from quiz.countries import COUNTRIES
from quiz.declared import DECLARED
from quiz.engine import Case, evaluate
from quiz.lists_data import RULES
from quiz.noc import OCCUPATIONS
from quiz.streams import korea
from quiz.streams.agreements import EUROPEAN_UNION, NOT_IN_WTO, WTO, WTO_UNSURE
from quiz.streams.occupations import COVERED, duties, lines, listed, on_list
from quiz.truth import Truth

TODAY = date(2026, 11, 24)


def truth(rule, occupation: str, *chosen: str, none: bool = False) -> Truth:
    """What the occupation, and the answer on the duties if one is given, say of a rule."""
    return evaluate(rule, worked_out(occupation, chosen, none))


@cache
def worked_out(occupation: str, chosen: tuple[str, ...], none: bool) -> Case:
    """The case of somebody of whom no more is known; every list is then looked at in the same one."""
    answers = {"occupation": frozenset({occupation}), "job_kind": frozenset({"none"})}
    if chosen or none:
        answers["listed_duties"] = frozenset(chosen or {"none"})
    return Case(DECLARED, answers, TODAY)


def test_members() -> None:
    assert len(EUROPEAN_UNION) == len(set(EUROPEAN_UNION)) == 27
    assert len(WTO) == 165  # and the European Union itself is the 166th member
    assert {*WTO, *NOT_IN_WTO, *WTO_UNSURE} == set(COUNTRIES)


@pytest.mark.parametrize("list_id", COVERED)
def test_sure_maybe_or_not(list_id: str) -> None:
    rule = listed(list_id)
    for code in OCCUPATIONS:
        found = truth(rule, code)
        if code in lists.sure(list_id):
            assert found is Truth.YES, code
        elif code in lists.maybe(list_id):
            assert found is Truth.UNKNOWN, code
        else:
            assert found is Truth.NO, code


@pytest.mark.parametrize("list_id", COVERED)
def test_a_job_that_was_not_found_stays_open(list_id: str) -> None:
    assert truth(listed(list_id), "none") is Truth.UNKNOWN
    assert truth(on_list(list_id), "none") is Truth.UNKNOWN


@pytest.mark.parametrize("list_id", COVERED)
def test_the_duties_decide_what_the_group_leaves_open(list_id: str) -> None:
    """Saying no to all never puts a narrow match on a list of what is covered, nor takes it out of a rule."""
    rule = listed(list_id)
    for code in lists.maybe(list_id):
        answer = truth(rule, code, none=True)
        narrow = (item for item in lines(list_id) if item.match == "narrow" and code in item.codes)
        open_to_ircc = any(item.check or not item.ask for item in narrow)
        if list_id in RULES:
            assert answer is (Truth.UNKNOWN if open_to_ircc else Truth.YES), code
        else:
            assert answer in ((Truth.NO, Truth.UNKNOWN) if open_to_ircc else (Truth.NO,)), code


def test_each_minimum_of_the_korean_lists_belongs_to_a_profession() -> None:
    names = [item.name_en for name in (korea.INDEPENDENT, korea.SUPPLIERS) for item in lists.items(name)]
    assert [start for start, _ in korea.OWN if not any(name.startswith(start) for name in names)] == []


def test_every_duty_is_shown_to_someone() -> None:
    for name, option in duties.choices.items():
        assert option.alone or option.only_if is not None, name
        assert len(option.label) < 250, name
