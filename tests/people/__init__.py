"""People: cases as a consultant would tell them, with the verdict the law gives.

One module for each module of streams, holding a list PEOPLE. A person states all that they would answer if asked;
what they do not state they are not sure of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from quiz.truth import Truth

TODAY = date(2026, 11, 24)
Answers = Mapping[str, Any]  # question id -> value, list of values or None, as in the JSON that the doors take

# What most people would answer. It fills in what a person does not state when an interview's length is what counts.
ORDINARY: Answers = {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["IN"],
    "residence_abroad": ["none"],
    "age": "36",
    "french": "none",
    "job_kind": ["none"],
    "occupation": "21300",
    "province": "ON",
    "contract": "employee",
    "degree": "bachelor4",
    "experience": "5",
    "owner_role": "other",
    "stay_length": "longer",
    "last_exemption": "12",
    "task": ["none"],
    "past": ["none"],
    "employer_bars": ["none"],
}


@dataclass(frozen=True)
class Person:
    """A case: `says` tells it in a sentence, `answers` holds what they would answer, `verdict` is on `item`."""

    item: str
    says: str
    answers: Answers
    verdict: Truth
    on: date = TODAY
    voice: str = "employer"

    @property
    def id(self) -> str:
        """The name of the test."""
        return f"{self.item}: {self.says}"


def everyone() -> Iterator[Person]:
    """All people of all modules."""
    for module in iter_modules(__path__):
        yield from import_module(f"{__name__}.{module.name}").PEOPLE
