"""The part of Python's library that the quiz needs, byte-compiled: a third of the start-up time of the whole."""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools import node
from tools.places import CACHE, ROOT
from tools.say import Stop, say, step

SCRIPT = Path(__file__).with_name("library.mjs")
ENTRY = "quiz.browser"


def shrink(engine: Path, version: str) -> None:
    """Replace the engine's whole library by the small one; if that cannot be made here, keep the whole and say so."""
    modules = sorted(needed(ENTRY))
    key = hashlib.sha256("\n".join([version, SCRIPT.read_text("utf-8"), *modules]).encode()).hexdigest()
    made = CACHE / "engine" / f"library-{key[:16]}.zip"
    if not made.exists():
        try:
            executable = node.node()
            with step("Making the small library"):
                _make(executable, engine, made, modules)
        except Stop as trouble:
            say(f"{trouble}\nThe engine keeps the whole library: the quiz works, and starts more slowly.")
            return
    shutil.copyfile(made, engine / "python_stdlib.zip")


def needed(entry: str) -> set[str]:
    """The library modules that a module of this project imports, directly or through other modules of its package."""
    found: set[str] = set()
    seen: set[str] = set()
    ahead = [entry]
    while ahead:
        name = ahead.pop()
        path = _path(name)
        if name in seen or path is None:
            continue
        seen.add(name)
        for imported in _imports(path, name):
            top = imported.split(".")[0]
            if top in sys.stdlib_module_names:
                found.add(imported)
            elif top == entry.split(".")[0]:
                parts = imported.split(".")
                ahead += [".".join(parts[: index + 1]) for index in range(len(parts))]
    return found


def _path(name: str) -> Path | None:
    """The file of a module of this project; None for a name inside a module."""
    base = ROOT.joinpath(*name.split("."))
    return next((path for path in (base / "__init__.py", base.with_suffix(".py")) if path.exists()), None)


def _imports(path: Path, name: str) -> Iterator[str]:
    """Every name that an import statement anywhere in a file may mean a module by."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for statement in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            base = statement.module or ""
            if statement.level:
                above = package.split(".")[: len(package.split(".")) - statement.level + 1]
                base = ".".join([*above, *filter(None, [base])])
            yield base
            yield from (f"{base}.{alias.name}" for alias in statement.names)


def _make(executable: str, engine: Path, target: Path, modules: list[str]) -> None:
    draft = target.with_suffix(f".{os.getpid()}")
    command = [executable, str(SCRIPT), str(engine), str(draft), *modules]
    try:
        outcome = subprocess.run(command, capture_output=True, text=True, timeout=120)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Stop(f"Node.js did not do it: {error}") from error
    if outcome.returncode or not draft.exists():
        raise Stop(f"Node.js did not do it: {outcome.stderr.strip()[-1500:]}")
    draft.replace(target)
