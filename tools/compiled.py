"""Byte-compiles the quiz and the part of Python's library that it needs: a third of the start-up time of the whole."""

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

SCRIPT = Path(__file__).with_name("compiled.mjs")
ENTRY = "quiz.browser"
LIBRARY = "python_stdlib.zip"


def compile_into(engine: Path, wheel: Path, version: str) -> Path:
    """Swap an engine's library and wheel for compiled ones and return the wheel that is there now.

    Where that cannot be done, the engine stays as it is and the reader is told.
    """
    modules = sorted(needed(ENTRY))
    library = _cached("library", ".zip", version, *modules)
    compiled = _cached("quiz", ".whl", version, hashlib.sha256(wheel.read_bytes()).hexdigest())
    if not (library.exists() and compiled.exists()):
        try:
            executable = node.node()
            with step("Compiling the quiz and the library it needs"):
                _compile(executable, engine, library, compiled, modules)
        except Stop as trouble:
            say(f"{trouble}\nThe engine stays uncompiled: the quiz works, and starts more slowly.")
            return wheel
    shutil.copyfile(library, engine / LIBRARY)
    wheel.unlink()
    # Compiled code fits one version of Python, and the name of a wheel says so.
    return Path(shutil.copyfile(compiled, wheel.with_name(wheel.name.replace("-py3-none-any", "-cp314-none-any"))))


def _cached(kind: str, suffix: str, *ingredients: str) -> Path:
    """Where something that depends on these ingredients is kept."""
    key = hashlib.sha256("\n".join([SCRIPT.read_text("utf-8"), *ingredients]).encode()).hexdigest()
    return CACHE / "engine" / f"{kind}-{key[:16]}{suffix}"


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


def _compile(executable: str, engine: Path, library: Path, wheel: Path, modules: list[str]) -> None:
    """Make both files, in Pyodide itself; each appears whole or not at all."""
    drafts = [path.with_suffix(f".{os.getpid()}") for path in (library, wheel)]
    try:
        command = [executable, str(SCRIPT), str(engine), *map(str, drafts), *modules]
        outcome = subprocess.run(command, capture_output=True, text=True, timeout=180)
        if outcome.returncode:
            raise Stop(f"Node.js did not do it: {outcome.stderr.strip()[-1500:]}")
        for draft, target in zip(drafts, (library, wheel), strict=True):
            draft.replace(target)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Stop(f"Node.js did not do it: {error}") from error
    finally:
        for draft in drafts:
            draft.unlink(missing_ok=True)
