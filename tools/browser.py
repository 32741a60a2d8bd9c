"""Finds a Chromium for the tests and measurements, and gets one where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.say import Stop, step

ON_PATH = (
    "chromium-headless-shell",  # Chromium without its own windows: the tests take half the processor time
    "chrome-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chrome",
    "msedge",
)
ELSEWHERE = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
# A browser that is only tested has nothing to look up, report or update.
QUIET = (
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def launch_arguments(executable: str) -> dict[str, object]:
    """How Playwright is to start it; root, as in containers, gets no sandbox."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {"executable_path": executable, "args": [*QUIET, "--disable-gpu", *(["--no-sandbox"] if root else [])]}


def get() -> str:
    """The path of a Chromium, installing one if that is possible here."""
    if found := find():
        return found
    tried = []
    for name, command in _ways():
        with step(f"No Chromium here: trying {name}"):
            tried.append(f"{name}: {_run(command)}")
        if found := find():
            return found
    raise Stop(
        "The browser tests need Chromium, Chrome or Edge, and none could be found or installed.\n"
        + "\n".join(f"  {line}" for line in tried)
        + "\nInstall one, or name it: IMP_BROWSER=/path/to/chrome make test"
    )


def find() -> str | None:
    """The first browser there is: the one named by IMP_BROWSER, an installed one, Playwright's own."""
    return next(_candidates(), None)


def _candidates() -> Iterator[str]:
    if named := os.environ.get("IMP_BROWSER"):
        if not Path(named).exists():
            raise Stop(f"IMP_BROWSER names {named}, which does not exist.")
        yield named
    yield from filter(None, map(shutil.which, ON_PATH))
    yield from (path for path in ELSEWHERE if Path(path).exists())
    if own := _playwrights_own():
        yield own


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    try:
        with sync_playwright() as playwright:
            path = playwright.chromium.executable_path
    except RuntimeError:  # Playwright runs already in this process, which then has its browser
        return None
    return path if Path(path).exists() else None


def _ways() -> Iterator[tuple[str, list[str]]]:
    yield "playwright install chromium", [sys.executable, "-m", "playwright", "install", "chromium"]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        yield "apt-get update", ["apt-get", "update", "-q"]
        for package in ("chromium-headless-shell", "chromium"):  # the first is not in every release
            command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", package]
            yield f"apt-get install {package}", command


def _run(command: list[str]) -> str:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        outcome = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if outcome.returncode == 0:
        return "done"
    lines = (outcome.stderr or outcome.stdout).strip().splitlines()
    # Playwright's own last line is a lone bracket, so the first that speaks of an error is worth more.
    return next((line for line in lines if "error" in line.lower()), lines[-1] if lines else "no reason given")
