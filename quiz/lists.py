"""Whether an occupation is on an agreement's list: surely, perhaps (then one question decides), or not.

The agreements name occupations in their own words; the unit groups are our reading of them, except for the European
Union and the United Kingdom, where IRCC gives the groups. A group may hold more jobs than the list names: such a match
is narrow and never counts as a yes by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from quiz.errors import unknown
from quiz.lists_data import JOINTLY, LISTS, RULES, TEXTS
from quiz.noc import codes as codes_of_teer

Both = tuple[str, str]  # English, French
MATCHES = {"e": "exact", "b": "broad", "n": "narrow"}
LIST_IDS: tuple[str, ...] = tuple(LISTS)


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list.

    match     exact or broad: every job of the unit groups is meant; narrow: only some jobs are
    included  False if the line takes occupations out
    ask       the question whose yes says that the job is the one meant
    check     what only IRCC can tell; where it is given, no answer puts the occupation on the list for sure
    """

    name_en: str
    name_fr: str
    codes: tuple[str, ...]
    match: str
    included: bool
    ask: Both | None
    check: Both | None


@cache
def items(list_id: str) -> tuple[Item, ...]:
    """The lines of a list in its own order."""
    if list_id not in LISTS:
        raise ValueError(unknown("list", list_id, LISTS))
    return tuple(_item(line) for line in LISTS[list_id].split("\n"))


def _item(line: str) -> Item:
    """A line of the data module as an item."""
    mark, codes, *places = line.split("|")
    name, *notes = (TEXTS[int(place)] for place in places)
    ask, check = (note if note[0] else None for note in notes)
    return Item(*name, tuple(codes.split()), MATCHES[mark.lower()], mark.islower(), ask, check)


@cache
def sure(list_id: str) -> frozenset[str]:
    """The unit groups all of whose jobs are on the list. For a list of exclusions: those that are surely out."""
    if list_id in RULES:
        return _base(list_id) - _taken_out(list_id, narrow=False) - _taken_out(list_id, narrow=True)
    named = _codes(list_id, included=not _excludes_only(list_id), narrow=False)
    return (named | frozenset(JOINTLY.get(list_id, "").split())) - _named_out(list_id)


@cache
def maybe(list_id: str) -> frozenset[str]:
    """The unit groups some of whose jobs are on the list: the questions of its narrow lines decide."""
    if list_id in RULES:
        return (_base(list_id) & _taken_out(list_id, narrow=True)) - _taken_out(list_id, narrow=False)
    named = _codes(list_id, included=not _excludes_only(list_id), narrow=True)
    return named - sure(list_id) - _named_out(list_id)


def _excludes_only(list_id: str) -> bool:
    """Whether a list only says what is out."""
    return not any(item.included for item in items(list_id))


def _codes(list_id: str, *, included: bool, narrow: bool) -> frozenset[str]:
    """The unit groups of the lines of one direction and closeness."""
    return frozenset(
        code
        for item in items(list_id)
        if item.included == included and (item.match == "narrow") == narrow
        for code in item.codes
    )


def _named_out(list_id: str) -> frozenset[str]:
    """The unit groups that a list of occupations itself takes out."""
    return frozenset() if _excludes_only(list_id) else _codes(list_id, included=False, narrow=False)


def _base(list_id: str) -> frozenset[str]:
    """The unit groups of a rule's TEER categories."""
    return codes_of_teer(*map(int, RULES[list_id][0]))


def _taken_out(list_id: str, *, narrow: bool) -> frozenset[str]:
    """The unit groups that the list named in a rule takes out, surely or perhaps."""
    minus = RULES[list_id][1]
    return _codes(minus, included=False, narrow=narrow) if minus else frozenset()
