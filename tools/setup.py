"""Makes the project's own environment, .venv, from the lock files; needs the standard library only."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tools.places import CACHE, LOCKS, ROOT, VENV
from tools.say import Stop, say

# Each level holds all that the one before it does.
LEVELS = {"site": LOCKS / "requirements-site.lock", "all": LOCKS / "requirements.lock"}
EXTRAS = {"site": ("site",), "all": ("site", "test", "check")}


def ensure(level: str, arguments: list[str]) -> None:
    """Return if this Python has what `level` needs; otherwise set up .venv and go on there with the same arguments."""
    if _inside(VENV):
        _install(level)
        return
    if _has_pinned(level):
        return
    prepare(level)
    command = [str(_python()), "-m", "tools", *arguments]
    if os.name == "nt":  # there, exec would give the prompt back before the command has ended
        sys.exit(subprocess.run(command, cwd=ROOT).returncode)
    os.chdir(ROOT)
    os.execv(command[0], command)


def prepare(level: str) -> None:
    """Make .venv hold what `level` needs."""
    if not (_python().exists() and _fresh(level)):
        _make()
        _install(level)


def _python() -> Path:
    """The interpreter inside .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _inside(folder: Path) -> bool:
    return Path(sys.prefix).resolve() == folder.resolve()


def _has_pinned(level: str) -> bool:
    """Whether the running Python, say of a reader's own environment, already has every pinned package of a level."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pins = [pin for extra in EXTRAS[level] for pin in project["optional-dependencies"][extra]]
    for name, _, version in (pin.partition("==") for pin in pins):
        try:
            if importlib.metadata.version(name) != version:
                return False
        except importlib.metadata.PackageNotFoundError:
            return False
    return True


def _make() -> None:
    """Create .venv unless a working one is there."""
    pip = [str(_python()), "-m", "pip", "--version"]
    if _python().exists() and subprocess.run(pip, capture_output=True).returncode == 0:
        return
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    say(f"Making the environment .venv with Python {version}")
    try:
        import ensurepip  # noqa: F401 - Debian and Ubuntu leave it out of their plain python3
        import venv
    except ImportError:
        raise Stop(
            f"This Python {version} ({sys.executable}) came without its venv module.\n"
            "On Debian or Ubuntu: sudo apt install python3-venv\n"
            "Elsewhere: install Python from its own installer, or use uv (see README.md)."
        ) from None
    try:
        venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(VENV)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Stop(f"The environment .venv could not be made: {error}") from error


def _install(level: str) -> None:
    """Install a level's lock into .venv, unless its stamp says that this very lock is there already."""
    if _fresh(level):
        return
    with exclusive("setup"):
        if _fresh(level):  # another command did it while we waited
            return
        lock = LEVELS[level]
        say(f"Installing the packages of {lock.name} into .venv (only when that file changes)")
        _pip(["install", "--require-hashes", "-r", str(lock)])
        _stamp(level).write_text(_digest(level), "utf-8")


def _fresh(level: str) -> bool:
    levels = list(LEVELS)[list(LEVELS).index(level) :]
    return any(_stamp(each).exists() and _stamp(each).read_text("utf-8") == _digest(each) for each in levels)


def _stamp(level: str) -> Path:
    return VENV / f"installed-{level}"


def _digest(level: str) -> str:
    return hashlib.sha256(LEVELS[level].read_bytes()).hexdigest()


def _pip(arguments: list[str]) -> None:
    """Run pip in .venv, showing one short line per package."""
    command = [str(_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    log = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT) as pip:
        assert pip.stdout
        for line in pip.stdout:
            log.append(line)
            if match := re.match(r"(?:Collecting|Processing) (?:\S*/)?(\S+)", line):
                say(f"  {match[1].removesuffix('.whl')}")
            elif line.startswith("Installing collected"):
                say("  unpacking them")
    if pip.returncode:
        raise Stop(
            "".join(log[-12:])
            + "\nThe packages could not be installed. Is there a network? pip's own settings (a proxy, a mirror) apply."
        )


@contextlib.contextmanager
def exclusive(name: str) -> Iterator[None]:
    """Hold a lock that only one command of this project has at a time, even across processes."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as handle:
        try:
            import fcntl
        except ImportError:  # Windows: two commands at once are the reader's own business there
            yield
            return
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
