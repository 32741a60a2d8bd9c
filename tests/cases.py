"""Random cases for property tests: any answers that the doors would accept, and interviews answered at random."""

from __future__ import annotations

import random
from collections.abc import Mapping

from hypothesis import strategies as st

from quiz.declared import DECLARED
from quiz.engine import Case
from tests.people import TODAY
from tools.completeness import Counts, Given, any_answers, interview
from tools.completeness import random_answer as any_answer

__all__ = ["Given", "answers", "any_answer", "case", "interviews"]


def held(choose: random.Random) -> Given:
    """The answers of someone who answers what is asked at random."""
    counts = Counts()
    given = interview(choose, counts, TODAY)
    assert not counts.endless, "a question is asked twice"
    return given


answers = st.randoms(use_true_random=False).map(any_answers)
interviews = st.randoms(use_true_random=False).map(held)


def case(given: Mapping[str, frozenset[str] | None]) -> Case:
    """The case on the day that the tests are written for."""
    return Case(DECLARED, given, TODAY)
