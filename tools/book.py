"""The opening book: replies to the first answers, worked out at build time by the same Python.

Until the engine is up, the page takes the second and third question from here. A book holds questions and counts, no
verdict; the engine's own reply to all the answers follows as soon as it can.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quiz.browser import VOICES, answer
from quiz.model import CHECKED
from quiz.texts import LANGUAGES
from tools.places import CACHE, ROOT

DEPTH = 2  # answers that a book knows replies to

Answers = dict[str, Any]


def build(site: Path) -> dict[str, Path]:
    """Write a book for each language into a built site, in files named by their content; return them."""
    folder = site / "assets" / "data"
    folder.mkdir(parents=True, exist_ok=True)
    written = {}
    for lang in LANGUAGES:
        text = _kept(lang)
        written[lang] = folder / f"book.{lang}.{hashlib.sha256(text).hexdigest()[:10]}.json"
        written[lang].write_bytes(text)
    return written


def _kept(lang: str) -> bytes:
    """The book's text; made anew only when something in quiz/ has changed."""
    made_of = hashlib.sha256(f"{CHECKED}".encode())
    for path in sorted((ROOT / "quiz").rglob("*")):
        if path.suffix in (".py", ".mo"):
            made_of.update(path.read_bytes())
    kept = CACHE / "book" / f"{lang}.{made_of.hexdigest()[:16]}.json"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        for old in kept.parent.glob(f"{lang}.*"):
            old.unlink()
        kept.write_text(json.dumps(book(lang), ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return kept.read_bytes()


def book(lang: str) -> dict[str, Any]:
    """The replies by voice and answers; parts that many replies share stand once, in `parts`, by number."""
    parts: dict[str, int] = {}

    def part(value: object) -> int:
        return parts.setdefault(json.dumps(value, ensure_ascii=False), len(parts))

    replies = {}
    for voice in VOICES:
        for answers, reply in openings(lang, voice):
            replies[name(voice, answers)] = [
                part(reply["question"]),
                part(reply["progress"]),
                [part(line) for line in reply["answered"]],
            ]
    return {"parts": [json.loads(text) for text in parts], "replies": replies}


def name(voice: str, answers: Answers) -> str:
    """The name of a reply, as overrides/assets/javascripts/book.js writes it too."""
    return " ".join([voice, *sorted(f"{question}={_joined(value)}" for question, value in answers.items())])


def _joined(value: str | list[str] | None) -> str:
    if value is None:
        return "?"
    return ",".join(sorted(value)) if isinstance(value, list) else value


def openings(lang: str, voice: str, answers: Answers | None = None) -> Iterator[tuple[Answers, dict[str, Any]]]:
    """Every way to begin, up to DEPTH answers: each single option and "not sure"; with the reply to it."""
    answers = answers or {}
    reply = answer({"lang": lang, "as": voice, "answers": answers, "on": CHECKED.isoformat(), "want": "question"})
    question = reply["question"]
    if question is None:
        return  # a result is the engine's to give
    if answers:
        yield answers, reply
    if len(answers) < DEPTH and question["kind"] in ("choice", "many"):
        for value in (*(option["value"] for option in question["options"]), None):
            given = [value] if question["kind"] == "many" and value is not None else value
            yield from openings(lang, voice, answers | {question["id"]: given})
