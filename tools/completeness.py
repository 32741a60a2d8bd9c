"""How we know that the quiz is complete: all people and many random cases, and what must never happen in any.

    python -m tools.completeness [CASES]            check that many cases (default 100,000) and print the counts
    python -m tools.completeness [CASES] --write    also keep the counts for the page that publishes them

Half of the cases are interviews, whose questions are answered at random as they come; half are random sets of answers
to any questions, fitting together or not. Nothing here is timed; a fixed seed makes every run the same.
"""

from __future__ import annotations

import json
import math
import random
import statistics
import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date

from quiz.declared import DECLARED
from quiz.engine import Case, bounds, bounds_of_item, concerned_bars, next_question
from quiz.explanation import BARRED, kind_of_result, result
from quiz.model import CHECKED, Kind
from quiz.program import NO
from quiz.questions.model import Question
from quiz.truth import Truth
from tools.interviews import interviews, share
from tools.places import COUNTS

CASES = 100_000
SEED = 20261124
PROCESSES = 2

Given = dict[str, frozenset[str] | None]


@dataclass
class Counts:
    """What was seen."""

    cases: int = 0
    people: int = 0
    contradictions: list[str] = field(default_factory=list)
    matched: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    lengths: Counter[int] = field(default_factory=Counter)
    people_lengths: list[int] = field(default_factory=list)
    results: Counter[str] = field(default_factory=Counter)
    endless: int = 0


def random_answer(question: Question, choose: random.Random) -> frozenset[str] | None:
    """Some answer that the question takes, "not sure" included."""
    if choose.random() < 0.1:
        return None
    values = list(question.choices)
    if not question.many:
        return frozenset([choose.choice(values)])
    several = frozenset(choose.sample(values, choose.randint(1, min(3, len(values)))))
    alone = [value for value in sorted(several) if question.choices[value].alone]
    return frozenset(alone[:1]) if alone else several


def interview(choose: random.Random, counts: Counts, on: date) -> Given:
    """Answer what is asked, at random, to the end."""
    given: Given = {}
    while question := next_question(Case(DECLARED, given, on)):
        if question.id in given:
            counts.endless += 1
            break
        counts.asked[question.id] += 1
        given[question.id] = random_answer(question, choose)
    counts.lengths[len(given)] += 1
    return given


def any_answers(choose: random.Random) -> Given:
    """Answers to some questions, whether or not they fit together."""
    questions = list(DECLARED.questions.values())
    chosen = choose.sample(questions, choose.randint(0, len(questions)))
    return {question.id: random_answer(question, choose) for question in chosen}


def look(given: Given, counts: Counts, on: date) -> None:
    """Judge one case and note what must not be."""
    case = Case(DECLARED, given, on)
    pairs = {item: bounds_of_item(item, case) for item in DECLARED.items}
    found = {item: Truth(low if low == high else 1) for item, (low, high) in pairs.items()}
    yes = [item for item, truth in found.items() if truth is Truth.YES]
    counts.matched.update(item.id for item in yes)
    counts.results[kind_of_result(found)] += 1
    kinds = {item.kind for item in yes if not item.only_early}
    if Kind.AUTHORISED in kinds and kinds != {Kind.AUTHORISED}:
        counts.contradictions.append("already authorised, and yet something else matches")
    if Kind.OUTCOME in kinds and kinds != {Kind.OUTCOME}:
        counts.contradictions.append("an outcome of last resort beside a stream that matches")
    barred = any(bounds(bar.test, case) == NO for bar in concerned_bars(case))
    if barred and not result_says_so(case):
        counts.contradictions.append("a bar applies to a permit that may be had, and the result does not say so")


def result_says_so(case: Case) -> bool:
    """Whether the result warns of the bar, in words."""
    return BARRED in result(case, "en")["detail"]


def check(cases: int, on: date = CHECKED, seed: int = SEED) -> Counts:
    """Look at that many random cases."""
    choose = random.Random(seed)
    counts = Counts()
    for number in range(cases):
        given = interview(choose, counts, on) if number % 2 == 0 else any_answers(choose)
        look(given, counts, on)
        counts.cases += 1
    return counts


def check_people() -> Counts:
    """Look at all people, as their interviews end."""
    counts = Counts()
    for held in interviews():
        counts.people += 1
        counts.asked.update(held.steps[-1].keys())
        counts.people_lengths.append(held.length)
        look(held.steps[-1], counts, held.person.on)
    return counts


def together(parts: Iterable[Counts]) -> Counts:
    """The counts of several runs as one."""
    total = Counts()
    for part in parts:
        total.cases += part.cases
        total.people += part.people
        total.contradictions += part.contradictions
        total.endless += part.endless
        total.matched += part.matched
        total.asked += part.asked
        total.lengths += part.lengths
        total.people_lengths += part.people_lengths
        total.results += part.results
    return total


def summary(counts: Counts) -> dict[str, object]:
    """The counts that the page publishes."""
    lengths = sorted(counts.people_lengths)
    decidable = [i for i in DECLARED.items if not (i.status.unclear or i.status.closed(CHECKED))]
    return {
        "people": counts.people,
        "cases": counts.cases,
        "items": len(DECLARED.items),
        "questions": len(DECLARED.questions),
        "contradictions": len(counts.contradictions),
        "endless": counts.endless,
        "matched": sum(1 for item in decidable if counts.matched[item.id]),
        "could_match": len(decidable),
        "asked": sum(1 for name in DECLARED.questions if counts.asked[name]),
        "longest": max(counts.lengths, default=0),
        "median": math.ceil(statistics.median(lengths)),
        "percentile_95": share(lengths, 0.95),
        "results": dict(sorted(counts.results.items())),
        "never_matched": sorted(i.id for i in decidable if not counts.matched[i.id]),
        "never_asked": sorted(name for name in DECLARED.questions if not counts.asked[name]),
    }


def main(arguments: list[str]) -> int:
    """Check, print, and keep the counts if told to."""
    numbers = [int(a) for a in arguments if a.isdigit()]
    shares = [(numbers[0] if numbers else CASES) // PROCESSES] * PROCESSES
    with ProcessPoolExecutor(PROCESSES) as pool:
        parts = list(pool.map(check, shares, [CHECKED] * PROCESSES, range(SEED, SEED + PROCESSES)))
    counts = together([check_people(), *parts])
    said = summary(counts)
    print(json.dumps(said, indent=2))
    for line in sorted(set(counts.contradictions))[:10]:
        print(line, file=sys.stderr)
    if "--write" in arguments:
        COUNTS.write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")
    return int(bool(counts.contradictions or counts.endless))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
