"""Rules as frozen data. They are built with & | ~ from questions' answers and read by `quiz.engine`.

A rule holds no state and does nothing; every way of reading rules is one function around one `match`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.questions.model import Question


@dataclass(frozen=True)
class Rule:
    """Something that the answers make YES, NO or leave UNKNOWN."""

    def __and__(self, other: Rule) -> Rule:
        return All(_flat(All, self, other))

    def __or__(self, other: Rule) -> Rule:
        return Any(_flat(Any, self, other))

    def __invert__(self) -> Rule:
        return Not(self)

    def __bool__(self) -> bool:
        raise TypeError("a rule is not true or false by itself; combine rules with & | ~, not with and/or/not")


@dataclass(frozen=True)
class OneOf(Rule):
    """The answer to the question is (or, where several may be given, includes) one of these values."""

    question: Question
    values: frozenset[str]


@dataclass(frozen=True)
class Not(Rule):
    """The mirror image of a rule."""

    inner: Rule


@dataclass(frozen=True)
class All(Rule):
    """Every part holds. Questions are asked in the order of the parts."""

    parts: tuple[Rule, ...]


@dataclass(frozen=True)
class Any(Rule):
    """At least one part holds."""

    parts: tuple[Rule, ...]


@dataclass(frozen=True)
class During(Rule):
    """The day the case is looked at lies between two days, both included (None: no limit)."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class Officer(Rule):
    """Only an officer can weigh this: UNKNOWN whatever is answered."""


@dataclass(frozen=True)
class AnotherWay(Rule):
    """Some declared stream or no-permit case fits: the least verdict that outcomes such as the LMIA wait for."""


def _flat(kind: type[All] | type[Any], left: Rule, right: Rule) -> tuple[Rule, ...]:
    """Both sides as one row of parts, so that the tree stays shallow (browsers have small stacks)."""
    row: list[Rule] = []
    for side in (left, right):
        row.extend(side.parts if isinstance(side, kind) else (side,))
    return tuple(row)


def leaves(rule: Rule) -> Iterator[OneOf]:
    """Every answer that a rule looks at, from left to right."""
    match rule:
        case OneOf():
            yield rule
        case Not(inner):
            yield from leaves(inner)
        case All(parts) | Any(parts):
            for part in parts:
                yield from leaves(part)
