"""Builds the whole site: wheel and engine, English, French, and what finished pages still need."""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools import book, engine, fields, finish, occupations
from tools.places import INPUTS, ROOT, SITE
from tools.say import Stop, say, step
from tools.setup import exclusive

CONFIGS = {"en": ROOT / "mkdocs.yml", "fr": ROOT / "mkdocs.fr.yml"}


@dataclass(frozen=True)
class Options:
    """What may differ from mkdocs.yml for one build."""

    site: Path = SITE
    base_url: str | None = None
    endpoint: str | None = None
    # IMP_DRAFT=1 is for work in progress: warnings and missing translations are shown and do not stop the build.
    strict: bool = field(default_factory=lambda: not os.environ.get("IMP_DRAFT"))


def build(options: Options) -> None:
    """Build the site beside its place and swap it in whole, so that a failed build leaves the old site alone."""
    with exclusive("build"):
        _build(options)


def ensure(options: Options) -> None:
    """Build the site unless it stands already, made from the same inputs with the same options."""
    with exclusive("build"):
        catalogue(options.strict)
        mark = options.site.parent / f".{options.site.name}.built"
        wanted = f"{digest()} {options}"
        if options.site.is_dir() and mark.exists() and mark.read_text("utf-8") == wanted:
            return
        _build(options)
        mark.write_text(wanted, "utf-8")


def digest() -> str:
    """A value that changes whenever a file that the site is made from does."""
    total = hashlib.sha256()
    for path in sorted(_inputs()):
        status = path.stat()
        total.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return total.hexdigest()


def _inputs() -> Iterator[Path]:
    for name in INPUTS:
        top = ROOT / name
        paths = top.rglob("*") if top.is_dir() else [top]
        for path in paths:
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".mo":
                yield path


def _build(options: Options) -> None:
    new = options.site.parent / f".{options.site.name}.new"
    shutil.rmtree(new, ignore_errors=True)
    new.parent.mkdir(parents=True, exist_ok=True)
    try:
        catalogue(options.strict)
        with step("Building the English pages"):
            english = _pages("en", new, options)
        with step("Building the French pages"):
            _pages("fr", new / "fr", options)
        with step("Putting in the engine and finishing the pages"):
            home = engine.assemble(new / "assets" / "engine")
            data = {"occupations": occupations.build(new), "book": book.build(new), "fields": fields.build(new)}
            finish.finish(new, home, data, finish.Settings.of(english))
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    _swap(new, options.site)


def _swap(new: Path, place: Path) -> None:
    """Put a finished folder in another's place with nothing but two renames in between."""
    old = place.parent / f".{place.name}.old"
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    new.rename(place)
    shutil.rmtree(old, ignore_errors=True)


def catalogue(strict: bool = True) -> None:
    """Compile the French of the quiz; a missing or stale translation stops the build."""
    from tools import catalogue as french

    fresh = french.compiled()
    if not french.COMPILED.exists() or french.COMPILED.read_bytes() != fresh:
        french.COMPILED.parent.mkdir(parents=True, exist_ok=True)
        french.COMPILED.write_bytes(fresh)
    if wrong := french.check():
        lines = "\n".join(f"  {line}" for line in wrong[:8])
        lines += f"\n  … and {len(wrong) - 8} more" if len(wrong) > 8 else ""
        if strict:
            raise Stop(f"The French catalogue of the quiz is not complete (see tools/catalogue.py):\n{lines}")
        say(lines)


def _pages(language: str, folder: Path, options: Options) -> dict[str, Any]:
    """Run MkDocs for one language, with the few settings that a build may override."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # MkDocs is pinned below 2, so the theme's notice is not news
    from mkdocs.commands.build import build as mkdocs_build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    report = logging.StreamHandler()
    report.setFormatter(logging.Formatter(f"  {language}: %(levelname)s %(message)s"))
    report.setLevel(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(report)
    logger.propagate = False
    try:
        config = load_config(str(CONFIGS[language]), strict=options.strict, site_dir=str(folder))
        base = config.site_url if options.base_url is None else options.base_url
        base = base.rstrip("/") + "/" if base else ""
        config.site_url = base + "fr/" if base and language == "fr" else base
        if options.endpoint is not None:
            config.extra["contact"]["endpoint"] = options.endpoint
        config.plugins.on_startup(command="build", dirty=False)
        try:
            mkdocs_build(config)
        finally:
            config.plugins.on_shutdown()
    except MkDocsException as error:
        raise Stop(f"The pages ({language}) could not be built: {error}".rstrip()) from error
    finally:
        logger.removeHandler(report)
    return {"base_url": base, **config.extra}
