"""Random cases: any set of answers that the doors would accept."""

from __future__ import annotations

import random
from collections.abc import Mapping

from hypothesis import strategies as st

from quiz.declared import DECLARED
from quiz.engine import Case, next_question
from quiz.questions.model import Question
from tests.people import TODAY

Given = dict[str, frozenset[str] | None]


def any_answer(question: Question, random_: random.Random) -> frozenset[str] | None:
    """Some answer that the question takes, "not sure" included."""
    if random_.random() < 0.15:
        return None
    values = list(question.choices)
    if not question.many:
        return frozenset([random_.choice(values)])
    several = frozenset(random_.sample(values, random_.randint(1, min(3, len(values)))))
    alone = [value for value in several if question.choices[value].alone]
    return frozenset(alone[:1]) if alone else several


def some_answers(random_: random.Random) -> Given:
    """Answers to some of the questions, in any order, whether or not they belong together."""
    questions = list(DECLARED.questions.values())
    chosen = random_.sample(questions, random_.randint(0, len(questions)))
    return {question.id: any_answer(question, random_) for question in chosen}


def random_interview(random_: random.Random) -> Given:
    """The answers of someone who answers what is asked at random."""
    given: Given = {}
    while question := next_question(Case(DECLARED, given, TODAY)):
        assert question.id not in given, f"{question.id} is asked twice"
        given[question.id] = any_answer(question, random_)
    return given


answers = st.randoms(use_true_random=False).map(some_answers)
interviews = st.randoms(use_true_random=False).map(random_interview)


def case(given: Mapping[str, frozenset[str] | None]) -> Case:
    """The case on the day that the tests are written for."""
    return Case(DECLARED, given, TODAY)
