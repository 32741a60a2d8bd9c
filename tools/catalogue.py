"""The French catalogue: what the declarations say in English, and what translators made of it.

One .po file for each module of declarations in quiz/locale/fr, compiled into the one .mo file that ships.

    python -m tools.catalogue update [NAME …]   write new strings into the .po files, or only into those named
    python -m tools.catalogue compile  write the .mo file
    python -m tools.catalogue check    exit 1 if anything is missing, stale or not compiled
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from quiz.declared import DECLARED, MODULES
from quiz.fees import FEES
from quiz.model import Criterion, Item
from quiz.pages import PAGES
from quiz.questions.model import Question
from quiz.questions.topics import TITLES
from quiz.sources import CUSMA, IRPA, IRPR, Source
from tools.places import ROOT

FOLDER = ROOT / "quiz" / "locale" / "fr"
COMPILED = FOLDER / "LC_MESSAGES" / "quiz.mo"
# Modules whose own words are marked with t("…") or N_("…").
MARKED = (
    *(ROOT / "quiz" / f"{name}.py" for name in ("explanation", "plan", "gates", "preferences", "browser", "__main__")),
    ROOT / "tools" / "declared.py",
)
FIXED = datetime(2026, 1, 1, tzinfo=UTC)  # so that the compiled file depends on its words alone


def of_question(question: Question) -> Iterator[str]:
    """Every English string of a question."""
    yield from (question.employer, question.worker, question.why, question.hint, question.hint_worker)
    for option in question.choices.values():
        if not option.french:
            yield from (option.label, option.worker)
        yield option.hint


def of_criterion(criterion: Criterion) -> Iterator[str]:
    """Every English string of a criterion."""
    yield criterion.text
    yield from criterion.evidence


def of_item(item: Item) -> Iterator[str]:
    """Every English string of an item."""
    yield from (item.title, item.agreement, item.summary)
    for criterion in item.criteria:
        yield from of_criterion(criterion)
    yield from (item.duration, item.renewal, item.family, item.status.note)
    yield from (*item.notes, *item.uncertain, *item.evidence)


def of_source(source: Source) -> Iterator[str]:
    """Every English string of a source that is not a proper name."""
    yield source.title


def marked() -> Iterator[str]:
    """The strings that the engine's explanations and doors say themselves."""
    for path in MARKED:
        for _, message, _, _ in extract_from_file("python", path, keywords={"t": None, "N_": None}):
            yield from (message,) if isinstance(message, str) else message


def sections() -> Iterator[tuple[str, Iterable[str]]]:
    """The name of each .po file with its strings, in the order in which a string finds its home."""
    yield "interface", marked()
    own = {q.id for module in MODULES for q in getattr(module, "QUESTIONS", ())}
    shared = [q for q in DECLARED.questions.values() if q.id not in own]
    questions = [s for question in shared for s in of_question(question)]
    yield "questions", [*TITLES.values(), *questions, *(s for b in DECLARED.bars for s in of_criterion(b.criterion))]
    sources = [s for source in (IRPR, IRPA, CUSMA, *PAGES.values()) for s in of_source(source)]
    yield "sources", [*sources, *(s for fee in FEES for s in (fee.name, fee.note))]
    for module in MODULES:
        strings = [s for question in getattr(module, "QUESTIONS", ()) for s in of_question(question)]
        items = (*module.ITEMS, *getattr(module, "OUTCOMES", ()))
        yield module.__name__.rsplit(".", 1)[1], [*strings, *(s for item in items for s in of_item(item))]


def wanted() -> dict[str, list[str]]:
    """The strings of each .po file; a string that several use stands in the first."""
    seen: set[str] = set()
    files: dict[str, list[str]] = {}
    for name, strings in sections():
        files[name] = [s for s in dict.fromkeys(strings) if s and s not in seen]
        seen.update(files[name])
    return {name: strings for name, strings in files.items() if strings}


def translations() -> dict[str, str]:
    """All that is translated, from all .po files."""
    done: dict[str, str] = {}
    for path in sorted(FOLDER.glob("*.po")):
        with path.open("rb") as file:
            done |= {str(m.id): str(m.string) for m in read_po(file, locale="fr") if m.id and m.string and not m.fuzzy}
    return done


def update(names: list[str]) -> list[str]:
    """Write the .po files (or only those named) anew, keeping what is translated; returns what still is not."""
    done = translations()
    for name, strings in wanted().items():
        if names and name not in names:
            continue
        catalogue = Catalog(locale="fr")
        for string in strings:
            catalogue.add(string, done.get(string, ""))
        with (FOLDER / f"{name}.po").open("wb") as file:
            write_po(file, catalogue, omit_header=True, width=118)
    return missing()


def missing() -> list[str]:
    """Strings without a translation."""
    done = translations()
    return [f"{name}.po: {s}" for name, strings in wanted().items() for s in strings if s not in done]


def stale() -> list[str]:
    """Translations of strings that nobody says any more."""
    said = {s for strings in wanted().values() for s in strings}
    return [s for s in translations() if s not in said]


def compiled() -> bytes:
    """The .mo file's content."""
    catalogue = Catalog(locale="fr", project="quiz", creation_date=FIXED, revision_date=FIXED, fuzzy=False)
    said = {s for strings in wanted().values() for s in strings}
    for english, french in sorted(translations().items()):
        if english in said:
            catalogue.add(english, french)
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def check() -> list[str]:
    """What is wrong with the catalogue, one line each."""
    wrong = [f"not translated: {s}" for s in missing()] + [f"no longer said: {s}" for s in stale()]
    if not COMPILED.exists() or COMPILED.read_bytes() != compiled():
        wrong.append(f"{COMPILED.relative_to(ROOT)} is not up to date; run: python -m tools.catalogue compile")
    return wrong


def main(arguments: list[str]) -> int:
    """Run one of update, compile and check."""
    match arguments:
        case ["update", *names]:
            left = update(names)
            print(f"{len(left)} strings to translate")
            return 0
        case ["compile"]:
            COMPILED.parent.mkdir(parents=True, exist_ok=True)
            COMPILED.write_bytes(compiled())
            return 0
        case ["check"]:
            wrong = check()
            print("\n".join(wrong) or "The French catalogue is complete and compiled.")
            return 1 if wrong else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
