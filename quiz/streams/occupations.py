"""Whether the job is on an agreement's list of occupations: the unit group decides, or one question about the duties.

A unit group of which only some jobs are listed opens the question `listed_duties`, whose options are the list's own
follow-ups for that group. One answer serves every agreement that asks the same.
"""

from __future__ import annotations

import re

from quiz import lists, lists_data
from quiz.noc import codes
from quiz.pages import page
from quiz.questions.job import at_level, job_kind, occupation
from quiz.questions.model import Kind, Option, Question
from quiz.questions.person import citizenship, residence_abroad
from quiz.questions.topics import JOB
from quiz.rules import All, Any, Officer, Rule
from quiz.streams import agreements

# The countries of the Trans-Pacific agreement that opened their professional occupations, and how.
PACIFIC: dict[str, Rule] = {
    "au": citizenship.one_of("AU") | residence_abroad.one_of("AU"),
    **{name: citizenship.one_of(name.upper()) for name in ("bn", "cl", "jp", "mx", "my", "pe")},
}
# Who may rely on each list. A list of exclusions belongs to the list from which it takes occupations out.
COVERED: dict[str, Rule] = {
    **{f"cptpp-{name}-professionals": rule for name, rule in PACIFIC.items()},
    **{f"cptpp-{name}-technicians": PACIFIC[name] for name in ("au", "cl", "jp", "mx", "pe")},
    "colombia-professionals": agreements.COLOMBIA.national,
    "colombia-technicians": agreements.COLOMBIA.national,
    "peru-professionals": agreements.PERU.national,
    "peru-technicians": agreements.PERU.national,
    "ukraine-professionals": agreements.UKRAINE.national,
    "korea-independent-professionals": agreements.KOREA.national,
    "korea-contract-service-suppliers": agreements.KOREA.national,
    "panama-professionals": agreements.PANAMA.national,
    "gats-professionals": agreements.GATS.national,
    "ceta-css": agreements.CETA.national,
    "ceta-ip": agreements.CETA.national,
    "ceta-technologists": agreements.CETA.national,
    "uk-css": agreements.UNITED_KINGDOM.national,
    "uk-ip": agreements.UNITED_KINGDOM.national,
    "uk-technologists": agreements.UNITED_KINGDOM.national,
}


def lines(list_id: str) -> tuple[lists.Item, ...]:
    """The lines of a list and of the exclusions that belong to it."""
    minus = lists_data.RULES[list_id][1] if list_id in lists_data.RULES else ""
    return lists.items(list_id) + (lists.items(minus) if minus else ())


IDLE = re.compile(r"\b(a|an|and|are|as|do|does|fact|in|is|it|of|on|or|post|than|that|the|these|this|to|with|work)\b")


def value(ask: str) -> str:
    """A short stable name for a follow-up: the first of its words that tell something."""
    words = re.sub(r"[^a-z0-9 ]", "", IDLE.sub("", ask.lower().replace("-", " "))).split()
    return "-".join(words[:9])


def concerns(item: lists.Item) -> Rule:
    """Whether the job may be the one that a narrow line means: by its unit group, or, where it has none, its kind."""
    return occupation.one_of(*item.codes) if item.codes else job_kind.one_of("research")


def duty_options() -> dict[str, Option | str]:
    """Every follow-up once, shown to those who come under a list that asks it."""
    shown: dict[tuple[str, str], list[Rule]] = {}
    for list_id, covered in COVERED.items():
        for item in lines(list_id):
            if item.ask and item.match == "narrow":
                shown.setdefault(item.ask, []).append(concerns(item) & covered)
    options: dict[str, Option | str] = {}
    for (english, french), rules in shown.items():
        if value(english) in options:
            raise ValueError(f"two follow-ups are called {value(english)!r}")
        options[value(english)] = Option(english, french=french, only_if=Any(tuple(rules)))
    return options | {"none": Option("No to all of these", alone=True)}


duties = Question(
    "listed_duties",
    JOB,
    employer="An agreement covers only some jobs of that kind. To which of these questions is the answer yes?",
    worker="An agreement covers only some jobs of that kind. To which of these questions is your answer yes?",
    options=duty_options(),
    why="The lists of the agreements name occupations more narrowly than the classification does. The duties decide.",
    cites=(page("fta-canada-eu-noc-equivalents").at(), page("fta-trans-pacific-professionals").at()),
    hint="Choose all that are true of the job in Canada.",
    kind=Kind.MANY,
)


def listed(list_id: str) -> Rule:
    """The job is on the list, by its unit group or by its duties; UNKNOWN where only IRCC can tell.

    A job that was not found in the classification stays UNKNOWN, too: the list may name it in other words.
    """
    found = _by_rule(list_id) if list_id in lists_data.RULES else _by_line(list_id)
    return found | (occupation.one_of("none") & Officer())


def by_line(list_id: str) -> tuple[tuple[lists.Item, Rule], ...]:
    """The lines of a list that names what is covered, each with the rule that the job is the one it means."""
    whole = frozenset(c for i in lists.items(list_id) if i.included and i.match != "narrow" for c in i.codes)
    never = frozenset(c for i in lists.items(list_id) if not i.included and i.match != "narrow" for c in i.codes)
    # Groups that narrow lines cover between them: whichever line is meant, the job is on the list.
    jointly = lists.sure(list_id) - whole
    rows: list[tuple[lists.Item, Rule]] = []
    for item in lists.items(list_id):
        groups = frozenset(item.codes) - never
        if not item.included or not groups:
            continue
        plain = groups & jointly if item.match == "narrow" else groups
        parts: list[Rule] = [occupation.one_of(*sorted(plain))] if plain else []
        if groups - plain:
            parts.append(_line(item, sorted(groups - plain)))
        rows.append((item, Any(tuple(parts))))
    return tuple(rows)


def _by_line(list_id: str) -> Rule:
    """A list that names what is covered."""
    sure = lists.sure(list_id)
    parts: list[Rule] = [occupation.one_of(*sorted(sure))]
    for item in lists.items(list_id):
        if item.included and item.match == "narrow" and frozenset(item.codes) & lists.maybe(list_id):
            parts.append(_line(item, sorted(frozenset(item.codes) & lists.maybe(list_id))))
    out = [item for item in lists.items(list_id) if not item.included]
    taken = [~_line(item, list(item.codes)) for item in out if item.match == "narrow" and item.codes]
    return All((Any(tuple(parts)), *taken))


def _line(item: lists.Item, groups: list[str]) -> Rule:
    """The job is the one a line means, as far as the duties and IRCC's open points let one say."""
    parts: list[Rule] = [occupation.one_of(*groups)]
    if item.ask:
        parts.append(duties.one_of(value(item.ask[0])))
    if item.check or not item.ask:
        parts.append(Officer())
    return All(tuple(parts))


def _by_rule(list_id: str) -> Rule:
    """A list that covers whole levels but for what another list takes out."""
    levels, minus = lists_data.RULES[list_id]
    excluded = lists.items(minus) if minus else ()
    never = frozenset(code for item in excluded if item.match != "narrow" for code in item.codes)
    parts: list[Rule] = [occupation.one_of(*sorted(codes(*map(int, levels)) - never))]
    for item in excluded:
        if item.match != "narrow" or not item.ask:
            continue
        parts.append(~(concerns(item) & duties.one_of(value(item.ask[0]))))
        if item.check:
            parts.append(~occupation.one_of(*item.codes) | Officer())
    return All(tuple(parts))


def level(*teers: int) -> Rule:
    """The job is of one of these levels, known before the list is looked at."""
    return at_level(*map(str, teers))


def on_list(*list_ids: str) -> Rule:
    """The unit group may be on one of these lists: cheap to know, before anything else is asked."""
    named: set[str] = set()
    for list_id in list_ids:
        named |= lists.sure(list_id) | lists.maybe(list_id)
    return occupation.one_of(*sorted(named)) | (occupation.one_of("none") & Officer())


__all__ = ["COVERED", "PACIFIC", "by_line", "duties", "level", "listed", "on_list"]
