"""The site's two languages: English stands in the declarations, French in a compiled gettext catalogue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pkgutil import get_data

from quiz.errors import BadInput, unknown

LANGUAGES = ("en", "fr")
Translate = Callable[[str], str]

COLON = {"en": ": ", "fr": "\u00a0: "}
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}


def N_(text: str) -> str:  # noqa: N802
    """Mark a string for the catalogue where it is written and not yet translated."""
    return text


@cache
def translator(lang: str) -> Translate:
    """The function that gives a string in a language; raises BadInput for a language the site does not speak."""
    if lang not in LANGUAGES:
        raise BadInput(unknown("The language", lang, LANGUAGES))
    if lang == "en":
        return str
    compiled = get_data("quiz", "locale/fr/LC_MESSAGES/quiz.mo")
    if compiled is None:
        raise FileNotFoundError("the French catalogue is not compiled; run: python -m tools.catalogue compile")
    gettext = GNUTranslations(BytesIO(compiled)).gettext
    return lambda text: gettext(text) if text else ""


def long_date(day: date, lang: str) -> str:
    """`June 12, 2026` or `12 juin 2026`."""
    month = MONTHS[lang][day.month - 1]
    if lang == "fr":
        return f"{'1er' if day.day == 1 else day.day}\u00a0{month} {day.year}"
    return f"{month} {day.day}, {day.year}"


def listed(parts: list[str], lang: str) -> str:
    """Several things in one phrase: `a, b and c`."""
    last = " et " if lang == "fr" else " and "
    return last.join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def dollars(amount: object, lang: str) -> str:
    """An amount in Canadian dollars: `$1,000` or `1 000 $`, with cents only where there are any."""
    text = f"{amount:,.2f}".removesuffix(".00")
    if lang == "fr":
        return text.replace(",", "\u00a0").replace(".", ",") + "\u00a0$"
    return f"${text}"
