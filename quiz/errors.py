"""What the doors (browser, command line) say when they are handed something they cannot use."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class BadInput(ValueError):
    """The input cannot be used; the message says what was wrong, what was expected and what to do."""


def unknown(what: str, given: object, known: Iterable[str], *, most: int = 12) -> str:
    """One sentence that names the thing nobody knows, and what there is instead."""
    names = list(known)
    near = get_close_matches(str(given), names, n=3, cutoff=0.5)
    if near and len(names) > 3:
        return f"{what} {given!r} is not known. Did you mean {' or '.join(map(repr, near))}?"
    shown = ", ".join(map(repr, names[:most])) + (f" and {len(names) - most} more" if len(names) > most else "")
    return f"{what} {given!r} is not known. Expected one of: {shown}."
