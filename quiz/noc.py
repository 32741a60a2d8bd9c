"""The National Occupational Classification: titles, TEER, and a plain search for the command line."""

from __future__ import annotations

import re
import unicodedata

from quiz.noc_titles import NOC_VERSION, OCCUPATIONS

__all__ = ["NOC_VERSION", "OCCUPATIONS", "codes", "find", "teer", "title"]


def teer(code: str) -> int:
    """The training, education, experience and responsibilities category of a unit group: its second digit."""
    if code not in OCCUPATIONS:
        raise ValueError(f"{code!r} is not a unit group of {NOC_VERSION}")
    return int(code[1])


def codes(*teers: int) -> frozenset[str]:
    """The unit groups of these TEER categories."""
    return frozenset(code for code in OCCUPATIONS if int(code[1]) in teers)


def title(code: str, lang: str) -> str:
    """The title of a unit group."""
    return OCCUPATIONS[code][lang == "fr"]


def find(text: str, lang: str = "en", limit: int = 10) -> list[str]:
    """Codes of the unit groups whose English or French title has every word of `text`, whatever accents and order."""
    wanted = _words(text)
    if text.strip() in OCCUPATIONS:
        return [text.strip()]
    if not wanted:
        return []
    ranked: list[tuple[int, int, str]] = []
    for code, titles in OCCUPATIONS.items():
        ranks = [(_rank(wanted, _words(words)), position != (lang == "fr")) for position, words in enumerate(titles)]
        rank, other = min(ranks)
        if rank < 3:
            ranked.append((rank, int(other), code))
    return [code for _, _, code in sorted(ranked)[:limit]]


def _rank(wanted: list[str], words: list[str]) -> int:
    """How well a title answers: 0 the same words, 1 begins with them, 2 holds them all, 3 does not."""
    if wanted == words:
        return 0
    if not all(any(word.startswith(want) for word in words) for want in wanted):
        return 3
    return 1 if words[0].startswith(wanted[0]) else 2


def _words(text: str) -> list[str]:
    """The words of a text without accents, capitals and the mark of the plural."""
    plain = unicodedata.normalize("NFD", text.lower().replace("œ", "oe"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [word.rstrip("sx") or word for word in re.findall(r"[a-z0-9]+", plain)]
