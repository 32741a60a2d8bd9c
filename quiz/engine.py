"""The engine: what the answers say of every item, what to ask next, and what would change a "no".

Pure: answers and a date go in, a verdict comes out. No input, output or clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import InitVar, dataclass, field
from datetime import date
from functools import cached_property

from quiz.errors import BadInput, unknown
from quiz.model import Bar, Criterion, Item, Kind, Offer, Permit
from quiz.program import DAY, NO, Bounds, Program, State
from quiz.questions.model import Question
from quiz.rules import All, Any, Not, Rule
from quiz.truth import Truth

Answers = Mapping[str, frozenset[str] | None]


@dataclass(frozen=True, eq=False)
class Declared:
    """All that is declared: questions by id in the order of asking, items in the order of showing, common bars."""

    questions: Mapping[str, Question]
    items: tuple[Item, ...]
    bars: tuple[Bar, ...]

    @cached_property
    def rank(self) -> dict[str, int]:
        """The place of each question, for choosing between equally wanted ones."""
        return {name: at for at, name in enumerate(self.questions)}

    @cached_property
    def streams(self) -> tuple[Item, ...]:
        """All items but the outcomes, which wait for them."""
        return tuple(item for item in self.items if item.kind is not Kind.OUTCOME)

    @cached_property
    def outcomes(self) -> tuple[Item, ...]:
        """What is left when nothing else fits."""
        return tuple(item for item in self.items if item.kind is Kind.OUTCOME)

    @cached_property
    def settling(self) -> tuple[Item, ...]:
        """The items that keep anybody from an outcome.

        One whose present state is unclear does not: it must not keep an employer from the way that is certain. Nor
        does one that only lets work begin before a decision: what is decided then is the way.
        """
        return tuple(item for item in self.streams if not item.status.unclear and not item.only_early)

    @cached_property
    def _ceilings(self) -> dict[date, dict[Item, int]]:
        return {}

    def ceilings(self, on: date) -> dict[Item, int]:
        """How far answers can bring each item on a day: closed to NO, unclear or checked too long ago to UNKNOWN."""
        if on not in self._ceilings:
            self._ceilings[on] = {item: ceiling(item, on) for item in self.items}
        return self._ceilings[on]

    @cached_property
    def program(self) -> Program:
        """The rules of all items, laid out flat; outcomes last, since they wait for the others."""
        program = Program()
        for item in (*self.streams, *self.outcomes):
            program.place(item.rule)
        return program


@dataclass(frozen=True)
class Case:
    """The answers so far (None: not sure; a missing question: not asked) and the day they are looked at."""

    declared: Declared
    answers: Answers
    on: date
    like: InitVar[Case | None] = None  # a case of the same day to start from: only what differs is worked out
    ceilings: dict[Item, int] = field(init=False, repr=False)
    low: list[int] = field(init=False, repr=False)
    high: list[int] = field(init=False, repr=False)

    def __post_init__(self, like: Case | None) -> None:
        """Run the program once; all that is asked of a case is read from what it found."""
        object.__setattr__(self, "ceilings", self.declared.ceilings(self.on))
        start = like or self.declared.program
        object.__setattr__(self, "low", start.low.copy())
        object.__setattr__(self, "high", start.high.copy())
        changed = {DAY, *self.answers} if like is None else _differing(like.answers, self.answers)
        self.declared.program.run(self.low, self.high, self._state, changed)

    @property
    def _state(self) -> State:
        return State(self.answers, self.on, self._others)

    def bounds(self, rule: Rule) -> Bounds:
        """The lowest and highest value that further answers can give a rule."""
        at = self.declared.program.place(rule)
        if at >= len(self.low):
            self.declared.program.catch_up(self.low, self.high, self._state)
        return self.low[at], self.high[at]

    def _others(self) -> Bounds:
        """What the best of all streams and no-permit cases can still become; outcomes wait for it."""
        found = [bounds_of_item(item, self) for item in self.declared.settling]
        return max((low for low, _ in found), default=0), max((high for _, high in found), default=0)


def _differing(one: Answers, other: Answers) -> set[str]:
    """The questions whose answers differ, or that only one of the two has."""
    return {name for name in {**one, **other} if (name in one, one.get(name)) != (name in other, other.get(name))}


def read_answers(given: object, questions: Mapping[str, Question]) -> dict[str, frozenset[str] | None]:
    """The answers of a JSON object, checked; raises BadInput naming what is wrong and what was expected."""
    if not isinstance(given, Mapping):
        raise BadInput(f'Answers must be a JSON object such as {{"question id": "value"}}, not {type(given).__name__}.')
    answers: dict[str, frozenset[str] | None] = {}
    for name, value in given.items():
        if name not in questions:
            raise BadInput(unknown("The question", name, questions))
        answers[name] = _values(questions[name], value)
    return answers


def _values(question: Question, value: object) -> frozenset[str] | None:
    """One answer as a set of option values; None is "not sure"."""
    if value is None:
        return None
    several = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]
    if not several or (isinstance(value, list) and len(several) < len(value)):
        expected = "an option's value, a list of them" if question.many else "one option's value"
        raise BadInput(f"The answer to {question.id!r} must be {expected} or null (not sure), not {value!r}.")
    for one in several:
        if one not in question.choices:
            raise BadInput(f"The answer to {question.id!r}: " + unknown("option", one, question.choices))
    if len(several) > 1 and not question.many:
        raise BadInput(f"The question {question.id!r} takes one answer, not {len(several)}. Give one of them.")
    alone = [one for one in several if question.choices[one].alone]
    if alone and len(several) > 1:
        raise BadInput(f"The answer to {question.id!r}: {alone[0]!r} stands alone. Drop it or drop the others.")
    return frozenset(several)


def bounds(rule: Rule, case: Case) -> Bounds:
    """The lowest and highest value that further answers can give a rule."""
    return case.bounds(rule)


def ceiling(item: Item, on: date) -> int:
    """The highest value of an item on a day, whatever the answers, as a Truth's number."""
    if item.status.closed(on):
        return 0
    return 1 if item.status.unclear or item.stale(on) else 2


def bounds_of_item(item: Item, case: Case) -> Bounds:
    """The same for an item: closed is NO; what is unclear or was checked too long ago stops at UNKNOWN."""
    top = case.ceilings[item]
    low, high = case.bounds(item.rule)
    return (low, high) if top == 2 else (min(low, top), min(high, top))


def evaluate(rule: Rule, case: Case) -> Truth:
    """What the answers so far say of a rule; a missing or unsure answer is UNKNOWN, never NO."""
    return _truth(bounds(rule, case))


def verdict(item: Item, case: Case) -> Truth:
    """What the answers so far say of an item."""
    return _truth(bounds_of_item(item, case))


def _truth(pair: Bounds) -> Truth:
    low, high = pair
    return Truth(low if low == high else 1)


def verdicts(case: Case) -> dict[Item, Truth]:
    """The verdict on every item, in the order of declaration."""
    return {item: verdict(item, case) for item in case.declared.items}


# --- what to ask -----------------------------------------------------------------------------------------------


def relevant(rule: Rule, case: Case, cap: int = 2, only: str | None = None) -> Iterator[Question]:
    """The questions not yet asked whose answer can still move the rule, up to `cap`, left to right.

    `only` looks for one question alone, and into no part that does not depend on it.
    """
    case.bounds(rule)
    return _relevant(case.declared.program.place(rule), case, 0, cap, only)


def _relevant(at: int, case: Case, floor: int, cap: int, only: str | None) -> Iterator[Question]:
    """The same for a place of the program, between `floor` and `cap`.

    Floor and cap are what the rest of the rule around it lets through: inside an All nothing above the least
    of its siblings shows, inside an Any nothing below the greatest. What cannot show is not worth asking.
    """
    low, high = case.low, case.high
    if max(low[at], floor) >= min(high[at], cap):
        return
    form = case.declared.program.forms[at]
    if only and only not in form.needs:
        return
    if form.question:
        yield form.question
    elif form.kind is Not:
        yield from _relevant(form.parts[0], case, 2 - cap, 2 - floor, only)
    elif form.kind is All:
        least, next_least = (*sorted(high[part] for part in form.parts), 2)[:2]
        for part in form.parts:
            rest = next_least if high[part] == least else least
            yield from _relevant(part, case, floor, min(cap, rest), only)
    elif form.kind is Any:
        most, next_most = (*sorted((low[part] for part in form.parts), reverse=True), 0)[:2]
        for part in form.parts:
            rest = next_most if low[part] == most else most
            yield from _relevant(part, case, max(floor, rest), cap, only)


def nominee(item: Item, case: Case) -> Question | None:
    """The question an item wants asked next: the first that still matters, in the order of its criteria."""
    low, high = bounds_of_item(item, case)
    return None if low == high else next(relevant(item.rule, case, cap=high), None)


def next_question(case: Case) -> Question | None:
    """The question that most items wait for; a topic already begun is finished first. None: nothing more matters.

    Outcomes such as the LMIA are settled after the ways they wait for, and the bars common to all permits come
    last, if some permit is still possible.
    """
    for group in (case.declared.streams, case.declared.outcomes):
        votes = Counter(question for item in group if (question := nominee(item, case)))
        if votes:
            return _most_wanted(votes, case)
    return next((q for bar in concerned_bars(case) for q in relevant(bar.test, case)), None)


def concerned_bars(case: Case) -> list[Criterion]:
    """The common bars that bear on some permit that is still possible."""
    possible = [i for i in case.declared.items if i.permit is not Permit.NONE and bounds_of_item(i, case)[1] > 0]
    return [bar.criterion for bar in case.declared.bars if any(concerns(bar, item) for item in possible)]


def concerns(bar: Bar, item: Item) -> bool:
    """Whether a bar bears on the permit of an item; some bear only on a permit that rests on an offer."""
    if item.permit is Permit.NONE:
        return False
    return not bar.offers or item.offer is not Offer.NOT_REQUIRED or item.permit is Permit.EMPLOYER


def _most_wanted(votes: Counter[Question], case: Case) -> Question:
    begun = {case.declared.questions[name].topic for name in case.answers}
    return min(votes, key=lambda q: (q.topic not in begun, -votes[q], case.declared.rank[q.id]))


def matters(name: str, case: Case) -> bool:
    """Whether an answer bears on anything that is not ruled out without it; else it no longer applies."""
    without = Case(case.declared, {k: v for k, v in case.answers.items() if k != name}, case.on, case)
    for item in case.declared.items:
        if case.declared.program.reads(item.rule, name):
            high = bounds_of_item(item, without)[1]
            if high and any(relevant(item.rule, without, cap=high, only=name)):
                return True
    if not any(case.declared.program.reads(bar.criterion.test, name) for bar in case.declared.bars):
        return False
    return any(any(relevant(bar.test, without, only=name)) for bar in concerned_bars(without))


# --- what would change a "no" ----------------------------------------------------------------------------------


def change(item: Item, case: Case) -> tuple[Criterion, ...]:
    """The criteria that answers made a plain no, fewest first by how many answers would have to differ.

    All of them would have to change for the item to be possible again; empty for an item that is closed or not
    ruled out.
    """
    failed = [c for c in item.decidable if bounds(c.test, case) == NO]
    return tuple(sorted(failed, key=lambda c: flips(c.test, case)))


def flips(rule: Rule, case: Case, wanted: int = 1) -> int:
    """The fewest answers that would have to differ for a rule to reach at least `wanted` (1: not a no)."""
    if bounds(rule, case)[1] >= wanted:
        return 0
    match rule:
        case All(parts):
            return sum(flips(part, case, wanted) for part in parts)
        case Any(parts):
            return min(flips(part, case, wanted) for part in parts)
        case Not(inner):
            return _drops(inner, case, 2 - wanted)
    return 1


def _drops(rule: Rule, case: Case, wanted: int) -> int:
    """The fewest answers that would have to differ for a rule to come down to `wanted`."""
    if bounds(rule, case)[0] <= wanted:
        return 0
    match rule:
        case All(parts):
            return min(_drops(part, case, wanted) for part in parts)
        case Any(parts):
            return sum(_drops(part, case, wanted) for part in parts)
        case Not(inner):
            return flips(inner, case, 2 - wanted)
    return 1
