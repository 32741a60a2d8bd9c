"""The opening book says what the engine would say."""

from __future__ import annotations

import json

from quiz.browser import reply
from tools.book import DEPTH, book, name


def test_a_page_of_the_book_is_the_engine_s_own_reply() -> None:
    pages = book("fr")
    answers = {"status": "outside", "basis": ["job"]}
    question, progress, lines = pages["replies"][name("worker", answers)]
    request = {"lang": "fr", "as": "worker", "answers": answers, "on": "2026-11-24", "want": "question"}
    said = json.loads(reply(json.dumps(request)))
    assert pages["parts"][question] == said["question"]
    assert pages["parts"][progress] == said["progress"]
    assert [pages["parts"][line] for line in lines] == said["answered"]


def test_the_book_knows_every_first_answer_and_not_sure() -> None:
    pages = book("en")["replies"]
    for voice in ("employer", "worker"):
        assert name(voice, {"status": None}) in pages
        assert name(voice, {"status": "outside", "basis": None}) in pages
    assert max(len(key.split()) for key in pages) == DEPTH + 1


def test_a_name_does_not_depend_on_the_order_of_answers() -> None:
    assert (
        name("worker", {"b": ["y", "x"], "a": None})
        == name("worker", {"a": None, "b": ["x", "y"]})
        == "worker a=? b=x,y"
    )
