"""Runs the tests in the order in which they are cheapest to fail."""

from __future__ import annotations

import os
import subprocess
import sys

from tools import browser, build
from tools.places import ROOT
from tools.say import say

BROWSER_TESTS = "tests/browser"


def quick(more: list[str]) -> int:
    """All that needs neither a built site nor a browser."""
    build.catalogue(strict=False)  # a test of its own says what is missing
    return _pytest(["tests", f"--ignore={BROWSER_TESTS}", "-n", "auto", "--dist", "worksteal", *more])


def whole(more: list[str]) -> int:
    """Units, people and properties first; only if they hold, the built site in a browser."""
    say("Units, people and properties")
    if code := quick(more):
        return code
    say("\nThe built site in a browser")
    os.environ["IMP_BROWSER"] = browser.get()
    if _pytest([BROWSER_TESTS, "-n", "2", "--dist", "loadgroup", *more]) == 0:
        return 0
    # Two browsers that start Python at once may starve each other on a busy machine: what failed runs again, alone.
    say("\nOnce more, one at a time: what failed")
    return _pytest([BROWSER_TESTS, "--last-failed", "--last-failed-no-failures", "none", *more])


def _pytest(arguments: list[str]) -> int:
    return subprocess.run([sys.executable, "-m", "pytest", "-q", *arguments], cwd=ROOT).returncode
