"""Every person gets the verdict the law gives, whatever the order of asking, and the quiz asks what it needs."""

from __future__ import annotations

import pytest

from quiz.declared import DECLARED
from quiz.engine import Case, next_question, read_answers, verdict
from quiz.truth import Truth
from tests.people import Person, everyone

PEOPLE = list(everyone())
ITEMS = {item.id: item for item in DECLARED.items}


def interview(person: Person) -> Case:
    """The quiz as the person lives through it: what is asked is answered, what they do not know is "not sure"."""
    given: dict[str, frozenset[str] | None] = {}
    known = read_answers(person.answers, DECLARED.questions)
    case = Case(DECLARED, given, person.on)
    while question := next_question(case):
        assert question.id not in given, f"{question.id} is asked twice"
        given = {**given, question.id: known.get(question.id)}
        case = Case(DECLARED, given, person.on, case)
    return case


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_verdict(person: Person) -> None:
    case = Case(DECLARED, read_answers(person.answers, DECLARED.questions), person.on)
    assert verdict(ITEMS[person.item], case) is person.verdict


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.id)
def test_the_quiz_comes_to_the_same_verdict(person: Person) -> None:
    assert verdict(ITEMS[person.item], interview(person)) is person.verdict


@pytest.mark.parametrize("item", ITEMS.values(), ids=lambda item: item.id)
def test_every_item_has_people(item) -> None:
    verdicts = [person.verdict for person in PEOPLE if person.item == item.id]
    assert Truth.NO in verdicts, "nobody just misses it"
    open_or_met = Truth.UNKNOWN if item.status.unclear else Truth.YES
    if not item.status.closed(PEOPLE[0].on):
        assert open_or_met in verdicts, "nobody fits it"
