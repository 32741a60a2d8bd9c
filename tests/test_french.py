"""French as Canada prints it: the typography that the official style asks for, in every French text of the project."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from quiz.countries import COUNTRIES
from quiz.declared import DECLARED
from quiz.noc import OCCUPATIONS
from tools.catalogue import MARKED, translations

ROOT = Path(__file__).resolve().parents[1]

# What must not stand in French text, and why.
FAULTS = {
    "a straight apostrophe": re.compile(r"(?<=\w)'(?=\w)"),
    "a space before ; ? or !": re.compile(r"[ \u00a0\u202f][;?!]"),
    "a breaking space before a colon": re.compile(r" :(?!:)"),
    "no space before a colon": re.compile(r"[a-zàâçéèêëîïôûùü)»]:(?=\s)"),
    "a breaking space inside guillemets": re.compile(r"« | »"),
    "a breaking space before % or $": re.compile(r"\d [%$]"),
    "a breaking space before a unit of time": re.compile(r"\d (?=(?:an|ans|mois|semaines|jours|heures)\b)"),
}
# Official titles are printed as their authors print them.
OFFICIAL = {name for _, name in OCCUPATIONS.values()} | {name for _, name in COUNTRIES.values()}


def prose(text: str) -> str:
    """A page's words: without front matter, code, addresses, directives and attributes."""
    text = text.partition("---\n")[2].partition("\n---\n")[2]
    text = re.sub(r"```.*?```|`[^`]*`|<[^>]*>|\{[^}]*\}", " X ", text, flags=re.S)
    text = re.sub(r"\]\([^)]*\)|https?://\S+|^:::.*$", "", text, flags=re.M)
    return re.sub(r"^[-|: ]+$|^!!! .*$|\|", " ", text, flags=re.M)


def texts() -> Iterator[tuple[str, str]]:
    """Every French text with the place where it stands."""
    for english, french in translations().items():
        yield f"translation of {english[:60]!r}", french
    for question in DECLARED.questions.values():
        for option in question.choices.values():
            if option.french and option.french[6:] not in OFFICIAL and option.french not in OFFICIAL:
                yield f"option of {question.id}", option.french
    for page in sorted((ROOT / "docs" / "fr").rglob("*.md")):
        yield str(page.relative_to(ROOT)), prose(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("fault", FAULTS)
def test_french_texts_are_set_as_canada_sets_them(fault: str) -> None:
    wrong = [
        f"{where}: …{text[max(0, m.start() - 25) : m.end() + 15]}…"
        for where, text in texts()
        for m in FAULTS[fault].finditer(text)
    ]
    assert not wrong, f"{len(wrong)} places have {fault}:\n" + "\n".join(wrong[:25])


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.name)
def test_what_a_module_says_has_its_french(path: Path) -> None:
    """The words that t("…") is asked for inside an f-string are not found by the extractor; they must be marked too."""
    french = translations()
    said = [
        call.args[0].value
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", getattr(call.func, "attr", "")) in ("t", "N_")
        and call.args
        and isinstance(call.args[0], ast.Constant)
    ]
    assert [words for words in said if words and words not in french] == []
