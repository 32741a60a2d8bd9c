"""Writes the lock files anew from the versions that pyproject.toml pins; only whoever changes those needs it."""

from __future__ import annotations

import shutil
import subprocess
import sys

from tools.places import LOCKS, ROOT
from tools.say import Stop

# Name of the lock, the extras it holds, and the lock that it must agree with.
FILES = (
    ("requirements.lock", ("site", "test", "check"), None),
    ("requirements-site.lock", ("site",), "requirements.lock"),
    ("requirements-node.lock", ("node",), None),
)
# Neither an address nor a comment: the lock says what, and each machine knows where from.
PLAIN = ("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--quiet")


def lock() -> None:
    """Resolve for every platform and for Python 3.11 and newer, with a hash for each file."""
    uv = shutil.which("uv")
    if not uv:
        raise Stop("Locking needs uv: pip install uv")
    for name, extras, other in FILES:
        command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--upgrade", *PLAIN]
        command += ["--python", sys.executable, "--python-version", "3.11", "-o", str(LOCKS / name)]
        command += [part for extra in extras for part in ("--extra", extra)]
        command += ["-c", str(LOCKS / other)] if other else []
        if code := subprocess.run(command, cwd=ROOT).returncode:
            raise Stop(f"{name} could not be written (uv ended with {code}).")
