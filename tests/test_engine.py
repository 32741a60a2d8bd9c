"""The engine on small made-up rules, and its promises on everything that is declared."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.declared import DECLARED
from quiz.engine import (
    Case,
    Declared,
    bounds_of_item,
    change,
    concerned_bars,
    evaluate,
    flips,
    matters,
    next_question,
    read_answers,
    relevant,
    verdict,
    verdicts,
)
from quiz.errors import BadInput
from quiz.explanation import result
from quiz.model import CHECK_HOLDS, CHECKED, Item, Kind, Offer, Permit, Status, criterion, weighed
from quiz.questions.model import Kind as Answer
from quiz.questions.model import Option, Question, yes_no
from quiz.rules import During, Rule
from quiz.sources import IRPR
from quiz.truth import Truth
from tests.cases import Given, answers, any_answer, case, interviews
from tests.people import TODAY

WHY = "because"
a, b, c = (yes_no(name, "start", f"{name}?", f"{name}?", why=WHY) for name in "abc")
months = Question("months", "start", "?", "?", {"0": "few", "6": "some", "12": "many"}, WHY)
places = Question(
    "places", "start", "?", "?", {"x": "X", "y": "Y", "none": Option("None", alone=True)}, WHY, kind=Answer.MANY
)
SMALL = {q.id: q for q in (a, b, c, months, places)}
HERE = IRPR.at("200(1)")


def small(given_: dict[str, object], *items: Item, on: date = TODAY) -> Case:
    return Case(Declared(SMALL, items, ()), read_answers(given_, SMALL), on)


def item(name: str, *tests: Rule, status: Status | None = None, kind: Kind = Kind.STREAM) -> Item:
    criteria = tuple(criterion(f"{name} {n}", test, HERE) for n, test in enumerate(tests))
    return Item(
        name, "", name, kind, HERE, "", (*criteria, weighed("an officer's", HERE)), Permit.OPEN, Offer.NOT_REQUIRED, "",
        (IRPR,), status=status or Status(),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "answers_", "expected"),
    [
        (a.is_yes, {}, Truth.UNKNOWN),
        (a.is_yes, {"a": None}, Truth.UNKNOWN),
        (a.is_yes, {"a": "no"}, Truth.NO),
        (a.is_yes & b.is_yes, {"a": None, "b": "no"}, Truth.NO),
        (a.is_yes | b.is_yes, {"a": None, "b": "yes"}, Truth.YES),
        (~a.is_yes, {"a": "yes"}, Truth.NO),
        (months.at_least("6"), {"months": "6"}, Truth.YES),
        (months.at_least("6"), {"months": "0"}, Truth.NO),
        (months.at_most("6"), {"months": "12"}, Truth.NO),
        (places.one_of("x"), {"places": ["y", "x"]}, Truth.YES),
        (places.one_of("x"), {"places": "none"}, Truth.NO),
        (During(last=TODAY), {}, Truth.YES),
        (During(last=TODAY - timedelta(days=1)), {}, Truth.NO),
        (During(first=TODAY + timedelta(days=1)), {}, Truth.NO),
    ],
)
def test_what_answers_say_of_a_rule(rule: Rule, answers_: dict[str, object], expected: Truth) -> None:
    assert evaluate(rule, small(answers_)) is expected


@pytest.mark.parametrize(
    ("rule", "answers_", "asked"),
    [
        pytest.param(a.is_yes & b.is_yes, {}, "ab", id="both matter"),
        pytest.param(a.is_yes & b.is_yes, {"a": "no"}, "", id="one no settles an all"),
        pytest.param(a.is_yes | b.is_yes, {"a": "yes"}, "", id="one yes settles an any"),
        pytest.param(a.is_yes & b.is_yes, {"a": None}, "b", id="a no could still come of b"),
        pytest.param(a.is_yes | (a.is_no & b.is_yes), {"a": None}, "", id="whatever b is, it stays unknown"),
        pytest.param(~(a.is_yes & b.is_yes) & c.is_yes, {"a": "no"}, "c", id="through a not"),
    ],
)
def test_only_what_can_still_show_is_asked(rule: Rule, answers_: dict[str, object], asked: str) -> None:
    assert [q.id for q in relevant(rule, small(answers_))] == list(asked)


def test_a_stray_and_is_caught() -> None:
    with pytest.raises(TypeError, match="combine rules with"):
        a.is_yes and b.is_yes  # noqa: B018


def test_an_option_that_does_not_exist_fails_where_it_is_written() -> None:
    with pytest.raises(ValueError, match="Expected one of: 'yes', 'no'"):
        a.one_of("yess")


def test_what_only_an_officer_weighs_never_decides() -> None:
    stream = item("s", a.is_yes)
    assert verdict(stream, small({"a": "yes"}, stream)) is Truth.YES


def test_closed_is_no_from_the_day_after() -> None:
    stream = item("s", a.is_yes, status=Status(last=TODAY))
    assert verdict(stream, small({"a": "yes"}, stream)) is Truth.YES
    assert verdict(stream, small({"a": "yes"}, stream, on=TODAY + timedelta(days=1))) is Truth.NO


def test_not_open_yet_is_no_until_the_day() -> None:
    stream = item("s", a.is_yes, status=Status(first=TODAY))
    assert verdict(stream, small({"a": "yes"}, stream, on=TODAY - timedelta(days=1))) is Truth.NO
    assert verdict(stream, small({"a": "yes"}, stream)) is Truth.YES


def test_unclear_is_never_yes_but_may_be_no() -> None:
    stream = item("s", a.is_yes, status=Status(unclear=True))
    assert verdict(stream, small({"a": "yes"}, stream)) is Truth.UNKNOWN
    assert verdict(stream, small({"a": "no"}, stream)) is Truth.NO


def test_a_check_that_is_too_old_asks_instead_of_saying_yes() -> None:
    stream = item("s", a.is_yes)
    last = CHECKED + CHECK_HOLDS
    assert verdict(stream, small({"a": "yes"}, stream, on=last)) is Truth.YES
    assert verdict(stream, small({"a": "yes"}, stream, on=last + timedelta(days=1))) is Truth.UNKNOWN


def test_the_question_most_items_wait_for_comes_first() -> None:
    items = item("one", a.is_yes), item("two", b.is_yes), item("three", b.is_yes)
    question = next_question(small({}, *items))
    assert question is b


def test_the_smallest_change_counts_answers() -> None:
    stream = item("s", a.is_yes & b.is_yes, c.is_yes)
    looked_at = small({"a": "no", "b": "no", "c": "no"}, stream)
    assert [flips(c_.test, looked_at) for c_ in change(stream, looked_at)] == [1, 2]
    assert change(stream, small({"a": "yes", "b": "yes", "c": "yes"}, stream)) == ()


@pytest.mark.parametrize(
    ("given_", "says"),
    [
        ([], "must be a JSON object"),
        ({"aa": "yes"}, "is not known"),
        ({"a": "maybe"}, "Expected one of: 'yes', 'no'"),
        ({"a": 1}, "must be one option's value or null"),
        ({"a": ["yes", "no"]}, "takes one answer, not 2"),
        ({"places": ["x", "none"]}, "stands alone"),
        ({"places": []}, "must be an option's value, a list of them or null"),
        ({"places": [["x"]]}, "must be"),
    ],
)
def test_bad_answers_say_what_was_wrong(given_: object, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        read_answers(given_, SMALL)


# --- on everything that is declared ----------------------------------------------------------------------------


@given(answers, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_one_more_answer_never_overturns_a_settled_verdict(given_: Given, random_) -> None:
    before = case(given_)
    left = [q for q in DECLARED.questions.values() if q.id not in given_]
    if not left:
        return
    question = random_.choice(left)
    after = case(given_ | {question.id: any_answer(question, random_)})
    for one in DECLARED.items:
        low, high = bounds_of_item(one, before)
        new_low, new_high = bounds_of_item(one, after)
        assert low <= new_low <= new_high <= high, one.id


@given(answers, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_answers_changes_nothing(given_: Given, random_) -> None:
    shuffled = list(given_.items())
    random_.shuffle(shuffled)
    one, other = case(given_), case(dict(shuffled))
    assert verdicts(one) == verdicts(other)
    assert next_question(one) is next_question(other)


@given(interviews)
@settings(max_examples=60, deadline=None)
def test_an_interview_ends_with_nothing_left_that_matters(given_: Given) -> None:
    looked_at = case(given_)
    assert next_question(looked_at) is None
    for one in DECLARED.items:
        low, high = bounds_of_item(one, looked_at)
        if one.kind is not Kind.OUTCOME:
            assert low == high or not list(relevant(one.rule, looked_at, cap=high)), one.id
    assert not [q for bar in concerned_bars(looked_at) for q in relevant(bar.test, looked_at)]


@given(interviews, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_what_was_not_asked_could_not_have_changed_a_verdict(given_: Given, random_) -> None:
    settled = verdicts(case(given_))
    unasked = [q for q in DECLARED.questions.values() if q.id not in given_]
    more = {q.id: any_answer(q, random_) for q in random_.sample(unasked, min(5, len(unasked)))}
    assert verdicts(case(given_ | more)) == settled


@given(answers)
@settings(max_examples=25, deadline=None)
def test_an_answer_that_no_longer_applies_can_go_without_harm(given_: Given) -> None:
    looked_at = case(given_)
    for name in given_:
        if not matters(name, looked_at):
            without = {k: v for k, v in given_.items() if k != name}
            assert verdicts(case(without)) == verdicts(looked_at)
            break


def test_a_result_lays_out_no_rule_anew() -> None:
    """Rules are made once, at import: the program must not grow with every reply."""
    cases = [
        case({"status": frozenset(["outside"]), "basis": frozenset(["job"])}),
        case({"status": frozenset(["visitor"])}),
        case({"status": frozenset(["expired"])}),
    ]
    for one in cases:  # what only some answers bring into play is laid out the first time
        result(one, "en")
    before = len(DECLARED.program.forms), DECLARED.program.size
    for one in cases:
        result(case(dict(one.answers)), "en")
    assert (len(DECLARED.program.forms), DECLARED.program.size) == before


@given(answers, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_a_case_worked_out_from_another_is_the_same_as_from_nothing(given_: Given, random_) -> None:
    other = dict(given_)
    for question in random_.sample(list(DECLARED.questions.values()), 3):
        other[question.id] = any_answer(question, random_)
    for name in random_.sample(list(other), min(3, len(other))):
        del other[name]
    fresh, changed = case(other), Case(DECLARED, other, TODAY, case(given_))
    assert (changed.low, changed.high) == (fresh.low, fresh.high)


def test_a_case_may_start_from_one_that_never_saw_a_rule() -> None:
    """A rule that is first looked at later must not break the cases that are worked out from an earlier one."""
    declared = Declared(SMALL, (item("one", a.is_yes),), ())
    early = Case(declared, {}, TODAY)
    late = a.is_yes & b.is_yes
    assert Case(declared, {}, TODAY).bounds(late)  # lays the rule out
    found = Case(declared, read_answers({"a": "yes", "b": "yes"}, SMALL), TODAY, early)
    assert evaluate(late, found) is Truth.YES
