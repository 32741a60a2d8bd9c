"""A visitor of the quiz in the browser, who is asked by the page and knows from Python here what it should say."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from playwright.sync_api import Page, expect

from quiz.browser import reply

ON = "2026-11-24"
ENGINE_TIME = 60_000  # milliseconds: two browsers may start Python on a slow machine at once
UNSURE = {"en": "I’m not sure", "fr": "Je ne sais pas"}


_reply = lru_cache(reply)  # a test asks for the same again and again


class Visitor:
    """Opens the quiz and answers it; after every step the page must show what Python says comes next."""

    def __init__(self, page: Page, site: str, lang: str = "en", voice: str = "employer") -> None:
        self.page, self.lang, self.voice = page, lang, voice
        self.url = site + ("fr/" if lang == "fr" else "") + "quiz/"
        self.answers: dict[str, Any] = {}
        page.clock.set_fixed_time(f"{ON}T12:00:00")

    def open(self, fragment: str = "") -> Visitor:
        """Open the page and go in by this visitor's door."""
        self.page.goto(self.url + fragment)
        self.page.locator(f'a[href="#as={self.voice}"]').click()
        self.expect_question()
        return self

    def expected(self, want: str = "question") -> dict[str, Any]:
        """What Python says here to the answers so far."""
        request = {"lang": self.lang, "as": self.voice, "answers": self.answers, "on": ON, "want": want}
        answer: dict[str, Any] = json.loads(_reply(json.dumps(request)))
        return answer

    def expect_question(self) -> dict[str, Any]:
        """The page asks what Python would ask next."""
        question: dict[str, Any] = self.expected()["question"]
        expect(self.heading).to_have_text(question["text"], timeout=ENGINE_TIME)
        return question

    def expect_result(self) -> dict[str, Any]:
        """The page shows the result that Python gives."""
        result: dict[str, Any] = self.expected("result")["result"]
        expect(self.headline).to_have_text(result["headline"], timeout=ENGINE_TIME)
        return result

    @property
    def heading(self) -> Any:
        """The question's heading."""
        return self.page.locator("#imp-question")

    @property
    def headline(self) -> Any:
        """The result's one sentence."""
        return self.page.locator(".imp-result__headline")

    def choose(self, question: Mapping[str, Any], value: Any) -> None:
        """Give an answer without sending it."""
        if value is None:
            self.page.get_by_label(UNSURE[self.lang], exact=True).check()
        elif question["kind"] == "occupation":
            self.page.get_by_role("combobox").fill(value)
            options = self.page.get_by_role("option")  # "none of these" comes last
            (options.last if value == "none" else options.first).click()
        elif question["kind"] == "countries":
            labels = {option["value"]: option["label"] for option in question["options"]}
            for code in value:
                self.page.get_by_role("combobox").fill(labels[code])
                self.page.get_by_role("option", name=labels[code], exact=True).first.click()
        else:
            for each in value if isinstance(value, list) else [value]:
                self.page.locator(f'.imp-options input[value="{each}"]').check()

    def answer(self, value: Any) -> None:
        """Answer the question on the screen and wait for what follows."""
        question = self.expected()["question"]
        self.choose(question, value)
        self.proceed()
        self.answers[question["id"]] = value
        self.expect_next()

    def proceed(self) -> None:
        """Press the form's button."""
        self.page.locator(".imp-question button[type=submit]").click()

    def expect_next(self) -> None:
        """A question, or the result when nothing more matters."""
        if self.expected()["question"]:
            self.expect_question()
        else:
            self.expect_result()

    def answer_all(self, known: Mapping[str, Any]) -> None:
        """Answer to the end: what is known, "not sure" for the rest."""
        while question := self.expected()["question"]:
            self.answer(known.get(question["id"]))


def fragment(voice: str, answers: Mapping[str, Any]) -> str:
    """The link that holds answers, as the page makes it."""
    packed = base64.urlsafe_b64encode(json.dumps(answers).encode()).decode().rstrip("=")
    return f"#a=1.{voice}.{packed}"
