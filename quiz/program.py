"""Rules laid out flat for speed: each distinct part stands once, after its own parts, with what it depends on.

`quiz.engine` runs a program over the answers of a case. What a rule can still become is a pair of numbers, the lowest
and the highest of NO (0), UNKNOWN (1) and YES (2) that further answers can make of it: an answer of "not sure" is
(1, 1), a question that nobody was asked yet (0, 2).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from quiz.questions.model import Question
from quiz.rules import All, AnotherWay, Any, During, Not, Officer, OneOf, Rule

Bounds = tuple[int, int]
NO, UNSURE, YES, ANY = (0, 0), (1, 1), (2, 2), (0, 2)

DAY, OTHERS = "the day", "the other items"  # what a part may depend on besides questions
Step = Callable[[list[int], list[int], "State"], Bounds]


class State:
    """What a run reads besides the bounds so far: the answers, the day, and what all the other items can become."""

    def __init__(self, answers: Mapping[str, frozenset[str] | None], on: date, others: Callable[[], Bounds]) -> None:
        self.answers, self.on, self.others = answers, on, others


@dataclass(frozen=True, slots=True)
class Form:
    """A rule laid out: what it is, how its bounds are found, where its parts stand, which questions it depends on."""

    kind: type[Rule]
    key: object
    step: Step
    start: Bounds  # while nothing is known
    needs: frozenset[str] = frozenset()
    parts: tuple[int, ...] = ()
    question: Question | None = None


class Program:
    """The flat form of rules. `add` lays a rule out and says its place; places never change."""

    def __init__(self) -> None:
        self.low: list[int] = []  # the bounds of every place while nothing is answered
        self.high: list[int] = []
        self.forms: list[Form] = []
        self.dependents: defaultdict[str, list[int]] = defaultdict(list)
        self._known: dict[object, int] = {}
        self._places: dict[int, int] = {}
        self._kept: list[Rule] = []  # an id() stays taken while its object lives

    @property
    def size(self) -> int:
        """How many rule objects have a place."""
        return len(self._kept)

    def place(self, rule: Rule) -> int:
        """Where a rule stands; it is laid out if it is new."""
        found = self._places.get(id(rule))
        return self.add(rule) if found is None else found

    def add(self, rule: Rule) -> int:
        """Lay a rule out, unless an equal one stands already."""
        form = self._form(rule)
        if form.key not in self._known:
            self._known[form.key] = at = len(self.forms)
            self.forms.append(form)
            self.low.append(form.start[0])
            self.high.append(form.start[1])
            for name in form.needs:
                self.dependents[name].append(at)
        self._places[id(rule)] = self._known[form.key]
        self._kept.append(rule)
        return self._known[form.key]

    def _form(self, rule: Rule) -> Form:
        """A rule in its flat form; its parts are laid out on the way."""
        match rule:
            case OneOf(question, values):
                key, step = (question.id, values), _one_of(question.id, values)
                return Form(OneOf, key, step, ANY, frozenset([question.id]), question=question)
            case Not(inner):
                at = self.place(inner)
                start = 2 - self.high[at], 2 - self.low[at]
                return Form(Not, ("not", at), _not(at), start, self.forms[at].needs, (at,))
            case All(parts) | Any(parts):
                pick = min if isinstance(rule, All) else max
                places = tuple(dict.fromkeys(map(self.place, parts)))
                needs = frozenset(name for at in places for name in self.forms[at].needs)
                start = pick(self.low[at] for at in places), pick(self.high[at] for at in places)
                return Form(type(rule), (pick, places), _pick(pick, places), start, needs, places)
            case During(first, last):
                return Form(During, ("day", first, last), _during(first, last), ANY, frozenset([DAY]))
            case Officer():
                return Form(Officer, "officer", _officer, UNSURE)
            case AnotherWay():
                return Form(AnotherWay, "others", _others, ANY, frozenset([OTHERS]))
        raise TypeError(f"not a rule: {rule!r}")

    def reads(self, rule: Rule, name: str) -> bool:
        """Whether a rule depends on a question."""
        return name in self.forms[self.place(rule)].needs

    def run(self, low: list[int], high: list[int], state: State, changed: Iterable[str]) -> None:
        """Work out anew, in place, what depends on the changed questions or on what the other items become.

        Places laid out since the values were first worked out are left to `catch_up`.
        """
        touched = {at for name in (*changed, OTHERS) for at in self.dependents.get(name, ()) if at < len(low)}
        self._work(sorted(touched), low, high, state)

    def catch_up(self, low: list[int], high: list[int], state: State) -> None:
        """Work out the places that were laid out since a run."""
        new = range(len(low), len(self.forms))
        low.extend(self.low[new.start :])
        high.extend(self.high[new.start :])
        self._work(new, low, high, state)

    def _work(self, places: Iterable[int], low: list[int], high: list[int], state: State) -> None:
        for at in places:
            low[at], high[at] = self.forms[at].step(low, high, state)


def _one_of(name: str, values: frozenset[str]) -> Step:
    def step(_low: list[int], _high: list[int], state: State) -> Bounds:
        if name not in state.answers:
            return ANY
        answer = state.answers[name]
        if answer is None:
            return UNSURE
        return NO if answer.isdisjoint(values) else YES

    return step


def _not(at: int) -> Step:
    return lambda low, high, _: (2 - high[at], 2 - low[at])


def _pick(pick: Callable[[Iterable[int]], int], places: tuple[int, ...]) -> Step:
    if len(places) == 1:
        only = places[0]
        return lambda low, high, _: (low[only], high[only])
    get = itemgetter(*places)
    return lambda low, high, _: (pick(get(low)), pick(get(high)))


def _during(first: date | None, last: date | None) -> Step:
    return lambda _low, _high, state: (
        YES if (first is None or first <= state.on) and (last is None or state.on <= last) else NO
    )


def _officer(_low: list[int], _high: list[int], _state: State) -> Bounds:
    return UNSURE


def _others(_low: list[int], _high: list[int], state: State) -> Bounds:
    return state.others()
