"""Measures of the quiz itself: how many questions people are asked, and how a reply grows with the streams declared."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from typing import TypeVar

from quiz.declared import DECLARED
from quiz.engine import Case, Declared, next_question, read_answers, verdicts
from quiz.model import Criterion, Item
from quiz.questions.model import Question
from quiz.questions.topics import JOB, PERSON, START
from quiz.rules import All, Any, Not, OneOf, Rule
from tests.people import ORDINARY, Person, everyone

Given = dict[str, frozenset[str] | None]
Number = TypeVar("Number", int, float)


@dataclass(frozen=True)
class Interview:
    """A person's interview: the answers before each question, the last ones included."""

    person: Person
    steps: tuple[Given, ...]

    @property
    def length(self) -> int:
        """How many questions were asked."""
        return len(self.steps) - 1


def interview(person: Person, declared: Declared = DECLARED) -> Interview:
    """The quiz as the person lives through it; what they do not state is answered as most people would."""
    known = read_answers({**ORDINARY, **person.answers}, DECLARED.questions)
    given: Given = {}
    steps = [dict(given)]
    while question := _next(declared, frozenset(given.items()), person.on):
        given[question.id] = known.get(question.id)
        steps.append(dict(given))
    return Interview(person, tuple(steps))


@lru_cache(maxsize=20_000)
def _next(declared: Declared, given: frozenset[tuple[str, frozenset[str] | None]], on: date) -> Question | None:
    """The next question; many people begin alike."""
    return next_question(Case(declared, dict(given), on))


def interviews() -> list[Interview]:
    """Everybody's interview."""
    return [interview(person) for person in everyone()]


def share(ordered: Sequence[Number], part: float) -> Number:
    """The value that this share of all values does not exceed."""
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def lengths(held: list[Interview]) -> str:
    """The distribution of the number of questions, as a small chart."""
    ordered = sorted(one.length for one in held)
    counts = Counter(ordered)
    widest = max(counts.values())
    rows = [
        f"{length:>4} {counts[length]:>5}  {'#' * round(50 * counts[length] / widest)}" for length in sorted(counts)
    ]
    head = (
        f"Questions to a result, over {len(held)} people: median {statistics.median(ordered):g}, "
        f"95th percentile {share(ordered, 0.95)}, most {ordered[-1]}"
    )
    return "\n".join([head, *rows])


def growth(held: list[Interview], rounds: int = 3) -> str:
    """The time of one reply (verdicts and next question) with all items, and with as many again beside them."""
    cases = [step for one in held[:: max(1, len(held) // 60)] for step in one.steps]
    plain, doubled = _timed(DECLARED, cases, rounds), _timed(twice(DECLARED), cases, rounds)
    half, most = share(plain, 0.5), share(plain, 0.95)
    return (
        f"Verdicts and next question in CPython, {len(cases)} requests: p50 {half:.2f} ms, p95 {most:.2f} ms\n"
        f"The same with as many streams again, as a ratio: p50 {share(doubled, 0.5) / half:.2f}, "
        f"p95 {share(doubled, 0.95) / most:.2f}"
    )


def _timed(declared: Declared, cases: list[Given], rounds: int) -> list[float]:
    """The best of several rounds for each case, so that other work on the machine counts less; shortest first."""
    day = next(everyone()).on
    best = [float("inf")] * len(cases)
    for _ in range(rounds):
        for at, given in enumerate(cases):
            begin = time.perf_counter()
            case = Case(declared, given, day)
            verdicts(case)
            next_question(case)
            best[at] = min(best[at], 1000 * (time.perf_counter() - begin))
    return sorted(best)


def twice(declared: Declared) -> Declared:
    """As many streams again: the copies read the same first questions, and further ones of their own."""
    again = cache(_renamed)
    items = (*declared.items, *(_copied(item, again) for item in declared.items))
    questions = {**declared.questions}
    questions |= {copy.id: copy for copy in map(again, declared.questions.values())}
    return Declared(questions, items, declared.bars)


def _renamed(question: Question) -> Question:
    return question if question.topic in (START, PERSON, JOB) else replace(question, id=f"{question.id} again")


def _copied(item: Item, again: Callable[[Question], Question]) -> Item:
    criteria = tuple(Criterion(c.text, _rule(c.test, again), c.cites, c.evidence) for c in item.criteria)
    return replace(item, id=f"{item.id} again", criteria=criteria)


def _rule(rule: Rule, again: Callable[[Question], Question]) -> Rule:
    match rule:
        case OneOf(question, values):
            return OneOf(again(question), values)
        case Not(inner):
            return Not(_rule(inner, again))
        case All(parts) | Any(parts):
            return type(rule)(tuple(_rule(part, again) for part in parts))
    return rule


def report() -> str:
    """Both measures."""
    held = interviews()
    return f"{lengths(held)}\n\n{growth(held)}"


if __name__ == "__main__":
    print(report())
