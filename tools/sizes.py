"""What a visitor downloads, by part, raw and as sent with gzip."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

PARTS: dict[str, Callable[[str], bool]] = {
    "engine: WebAssembly": lambda path: path.endswith(".wasm"),
    "engine: JavaScript": lambda path: path.startswith("assets/engine/") and path.endswith(".mjs"),
    "engine: Python's library": lambda path: path.endswith("python_stdlib.zip"),
    "engine: the quiz and its lock": lambda path: path.startswith("assets/engine/"),
    "theme: script and style": lambda path: path.startswith(("assets/javascripts/", "assets/stylesheets/")),
    "search": lambda path: "search/" in path,
    "pages, English": lambda path: path.endswith(".html") and not path.startswith("fr/"),
    "pages, French": lambda path: path.endswith(".html"),
}
ALREADY_PACKED = {".zip", ".whl", ".png", ".woff2", ".gz"}


def measure(site: Path) -> list[tuple[str, int, int, int]]:
    """Part, number of files, raw bytes, bytes as sent; a French copy of a shared theme file is not counted."""
    totals = dict.fromkeys((*PARTS, "other"), (0, 0, 0))
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if not path.is_file() or name.endswith(".map") or name.startswith("fr/assets/"):
            continue
        part = next((part for part, belongs in PARTS.items() if belongs(name)), "other")
        body = path.read_bytes()
        packed = len(body) if path.suffix in ALREADY_PACKED else len(gzip.compress(body, 6))
        files, raw, sent = totals[part]
        totals[part] = (files + 1, raw + len(body), sent + packed)
    return [(part, *numbers) for part, numbers in totals.items() if numbers[0]]


def table(site: Path) -> str:
    """The measures as text, with the sum of the engine, which is what the quiz costs a first visitor."""
    rows = measure(site)
    engine = [row for row in rows if row[0].startswith("engine:")]
    rows.append(("the engine in all", sum(r[1] for r in engine), sum(r[2] for r in engine), sum(r[3] for r in engine)))
    lines = [f"{'part':<32}{'files':>7}{'raw bytes':>14}{'as sent (gzip)':>16}"]
    lines += [f"{part:<32}{files:>7,}{raw:>14,}{sent:>16,}" for part, files, raw, sent in rows]
    return "\n".join(lines)
