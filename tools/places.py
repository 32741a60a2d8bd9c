"""Where things are in this project."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "site"
CACHE = ROOT / ".cache"
VENV = ROOT / ".venv"
LOCKS = ROOT / "tools"
DATA = ROOT / "tools" / "data"
COUNTS = DATA / "completeness.json"  # written by tools/completeness.py for the page that publishes it

# What a built site is made from; a change in any of these makes it stale.
INPUTS = ("docs", "overrides", "quiz", "tools", "mkdocs.yml", "mkdocs.fr.yml", "pyproject.toml")
