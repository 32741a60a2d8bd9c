"""The command line of the tools: one command per thing that a person may want done."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools import setup
from tools.places import CACHE, ROOT, SITE, VENV
from tools.say import Stop, say

if TYPE_CHECKING:  # at run time it is imported only once the environment stands
    from tools import build

NEEDS = {"setup": None, "clean": None, "build": "site", "serve": "site", "test": "all", "check": "all", "quick": "all"}
NEEDS |= {"bench": "all", "sizes": None, "lock": None}


def main() -> int:
    """Run one command; the answer is the exit code."""
    arguments = parser().parse_args()
    try:
        if level := NEEDS[arguments.command]:
            setup.ensure(level, sys.argv[1:])
        return int(globals()[f"{arguments.command}_command"](arguments) or 0)
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130


def parser() -> argparse.ArgumentParser:
    """Everything that can be said after `python3 -m tools`."""
    top = argparse.ArgumentParser(prog="python3 -m tools", description="Builds, serves, tests and measures the site.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_text, description=help_text)

    serving = command("serve", "build the site, show it on this machine and rebuild it when a file changes")
    serving.add_argument("--port", type=int, default=8000, help="port on 127.0.0.1 (default 8000)")
    building = command("build", "build the site into site/")
    for each in (serving, building):
        each.add_argument("--site-dir", type=Path, default=SITE, help="where to put the site (default site/)")
        each.add_argument("--base-url", help="the site's public address, instead of site_url in mkdocs.yml")
        each.add_argument("--contact-endpoint", help="where the form posts to, instead of mkdocs.yml's setting")
    testing = command("test", "run all tests: units, people, properties, and the built site in a browser")
    quick = command("quick", "run the tests that need neither a built site nor a browser")
    for each in (testing, quick):
        each.add_argument("more", nargs="*", help="passed on to pytest; put -- first")
    command("check", "look at style (ruff) and types (mypy)")
    bench = command("bench", "measure: start of the engine, time from answer to question, bytes")
    bench.add_argument("--rounds", type=int, default=5, help="how often each start is measured (default 5)")
    command("sizes", "list the bytes of the built site by part")
    command("setup", "make the environment .venv with everything in it")
    command("lock", "write the lock files anew after a change of pyproject.toml (needs uv)")
    cleaning = command("clean", "remove what was built")
    cleaning.add_argument("--all", action="store_true", help="also what was downloaded, and .venv")
    return top


def build_command(arguments: argparse.Namespace) -> None:
    """Build once."""
    from tools.build import build

    options = _options(arguments)
    build(options)
    say(f"The site is in {_short(options.site)}")


def serve_command(arguments: argparse.Namespace) -> None:
    """Build, serve, watch."""
    from tools import serve

    serve.serve(_options(arguments), arguments.port)


def test_command(arguments: argparse.Namespace) -> int:
    """The whole suite: the fast part first, so that a plain mistake shows at once."""
    from tools import testing

    return testing.whole(arguments.more)


def quick_command(arguments: argparse.Namespace) -> int:
    """The fast part only."""
    from tools import testing

    return testing.quick(arguments.more)


def check_command(_: argparse.Namespace) -> int:
    """Style and types; both run even if the first complains."""
    commands = (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"])
    return max(subprocess.run([sys.executable, "-m", *each], cwd=ROOT).returncode for each in commands)


def bench_command(arguments: argparse.Namespace) -> None:
    """All measurements in one run."""
    from tools import bench

    bench.bench(arguments.rounds)


def sizes_command(_: argparse.Namespace) -> None:
    """Bytes by part of the site that stands."""
    from tools import sizes

    if not SITE.is_dir():
        raise Stop("There is no site yet: build it first (make build).")
    say(sizes.table(SITE))


def setup_command(_: argparse.Namespace) -> None:
    """Only make the environment."""
    setup.prepare("all")
    say(f"The environment is in {_short(VENV)}")


def lock_command(_: argparse.Namespace) -> None:
    """Resolve the pinned packages anew."""
    from tools import lock

    lock.lock()


def clean_command(arguments: argparse.Namespace) -> None:
    """Remove results; with --all, downloads too."""
    caches = [ROOT / name for name in (".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", "test-results")]
    for folder in [SITE, *ROOT.glob(".site.*"), *caches, *([CACHE, VENV] if arguments.all else [CACHE / "test"])]:
        if folder.is_dir():
            shutil.rmtree(folder)
        else:
            folder.unlink(missing_ok=True)


def _options(arguments: argparse.Namespace) -> build.Options:
    from tools.build import Options

    return Options(arguments.site_dir.resolve(), arguments.base_url, arguments.contact_endpoint)


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
