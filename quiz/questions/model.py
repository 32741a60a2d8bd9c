"""What a question is: one fact, worded for the employer and for the worker, with its options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from quiz.errors import unknown
from quiz.rules import OneOf, Rule
from quiz.sources import Citation


class Kind(Enum):
    """How the answer is given; the value is the name in the JSON that the doors exchange."""

    CHOICE = "choice"
    MANY = "many"
    COUNTRIES = "countries"
    OCCUPATION = "occupation"


@dataclass(frozen=True)
class Option:
    """One possible answer.

    label    words for a person; worker: the same in the worker's own voice, where the words differ
    french   the French words, where the data bring their own (countries, occupations); else the catalogue has them
    alone    whether it rules out all the others of a MANY question
    only_if  the option is left out once this is a plain no
    """

    label: str
    worker: str = ""
    hint: str = ""
    alone: bool = False
    french: str = ""
    only_if: Rule | None = None


@dataclass(frozen=True, eq=False)
class Question:
    """One fact about the case. "I'm not sure" (None) is always an answer and needs no option.

    id        stable name in stored answers, links and the command line
    topic     questions of a topic are asked together
    employer  wording for who hires ("the worker"); worker: wording for who wants to work ("you")
    options   value -> Option or label, in the order in which they grow, where they have an order
    lookup    the option that a line of the list of fields of study speaks for, where the page may search that list
    why       why the site asks, in one or two sentences; cites: the law or page behind it
    """

    id: str
    topic: str
    employer: str
    worker: str
    options: Mapping[str, Option | str]
    why: str
    cites: tuple[Citation, ...] = ()
    hint: str = ""
    hint_worker: str = ""
    kind: Kind = Kind.CHOICE
    lookup: str = ""
    _options: dict[str, Option] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not self.options:
            raise ValueError(f"question {self.id!r} has no options")
        options = {value: o if isinstance(o, Option) else Option(o) for value, o in self.options.items()}
        object.__setattr__(self, "_options", options)
        if self.lookup:
            self.one_of(self.lookup)

    def __repr__(self) -> str:
        """The id alone: some questions have hundreds of options."""
        return f"Question({self.id!r})"

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def choices(self) -> dict[str, Option]:
        """The options by value."""
        return self._options

    @property
    def many(self) -> bool:
        """Whether several values may be given."""
        return self.kind in (Kind.MANY, Kind.COUNTRIES)

    def one_of(self, *values: str) -> OneOf:
        """The answer is, or includes, one of these values; raises ValueError for a value that is no option."""
        for value in values:
            if value not in self._options:
                raise ValueError(f"question {self.id!r}: " + unknown("option", value, self._options))
        return OneOf(self, frozenset(values))

    def at_least(self, value: str) -> OneOf:
        """The answer is this option or one that comes after it."""
        self.one_of(value)
        order = list(self._options)
        return self.one_of(*order[order.index(value) :])

    def at_most(self, value: str) -> OneOf:
        """The answer is this option or one that comes before it."""
        self.one_of(value)
        order = list(self._options)
        return self.one_of(*order[: order.index(value) + 1])

    @property
    def is_yes(self) -> OneOf:
        """The answer is yes."""
        return self.one_of("yes")

    @property
    def is_no(self) -> OneOf:
        """The answer is no. Not the same as `~is_yes` for a question with more than two options."""
        return self.one_of("no")


YES_NO: Mapping[str, Option | str] = {"yes": "Yes", "no": "No"}


def yes_no(
    id: str,
    topic: str,
    employer: str,
    worker: str,
    *,
    why: str,
    cites: tuple[Citation, ...] = (),
    hint: str = "",
    hint_worker: str = "",
) -> Question:
    """A question whose options are yes and no."""
    return Question(id, topic, employer, worker, YES_NO, why, cites, hint, hint_worker)
