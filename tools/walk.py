"""A visitor for measurements and tests: answers every question in some fixed way until none is left."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

Choose = Callable[[dict[str, Any]], Any]


def first(question: dict[str, Any]) -> Any:
    """The first option; "I'm not sure" where a question lists none."""
    return _one(question, 0)


def last(question: dict[str, Any]) -> Any:
    """The last option; "I'm not sure" where a question lists none."""
    return _one(question, -1)


def unsure(_: dict[str, Any]) -> None:
    """ "I'm not sure", always: the longest walk there is."""


def _one(question: dict[str, Any], index: int) -> Any:
    if not question["options"]:
        return None
    value = question["options"][index]["value"]
    return [value] if question["kind"] in {"many", "countries"} else value


def requests(reply: Callable[[str], str], language: str, voice: str, choose: Choose, on: str) -> Iterator[str]:
    """Every request of one visit, the one for the result last."""
    answers: dict[str, Any] = {}
    while True:
        request = {"lang": language, "as": voice, "answers": dict(answers), "on": on, "want": "question"}
        text = json.dumps(request)
        yield text
        question = json.loads(reply(text))["question"]
        if question is None:
            yield json.dumps(request | {"want": "result"})
            return
        if question["id"] in answers:
            raise RuntimeError(f"The quiz asked {question['id']} twice.")
        answers[question["id"]] = choose(question)
