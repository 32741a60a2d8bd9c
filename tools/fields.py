"""The fields of study of the post-graduation work permit, for its page and for the search in the quiz.

The copy is not the whole list: a code in it is listed, a code that is missing says nothing.
"""

from __future__ import annotations

import csv
import hashlib
import json
from functools import cache
from pathlib import Path

from quiz.texts import LANGUAGES
from tools.places import DATA

FIELDS = DATA / "pgwp-fields.csv"


@cache
def fields() -> tuple[tuple[str, str], ...]:
    """Every field of the copy by code: its six-digit code (CIP) and its English title."""
    with FIELDS.open(encoding="utf-8", newline="") as file:
        return tuple((row["code"], row["title_en"]) for row in csv.DictReader(file))


def build(site: Path) -> dict[str, Path]:
    """Write the list into a built site, in a file named by its content; both languages share it."""
    text = json.dumps(fields(), ensure_ascii=False, separators=(",", ":")).encode()
    file = site / "assets" / "data" / f"fields.{hashlib.sha256(text).hexdigest()[:10]}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text)
    return dict.fromkeys(LANGUAGES, file)
