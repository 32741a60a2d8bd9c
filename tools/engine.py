"""Brings Pyodide's files here once, and puts together the folder that the browser runs the quiz from."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

from tools import compiled, node
from tools.places import CACHE, ROOT
from tools.say import Stop, step
from tools.setup import exclusive

# The one place that says which Pyodide: its version, and the SHA-512 of its tarball as the registry states it.
VERSION = "314.0.7"
INTEGRITY = "sha512-0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="

RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
STOCK_LOCK = "pyodide-lock.json"
TARBALL = CACHE / "engine" / f"pyodide-{VERSION}.tgz"
# Every wheel of the quiz is dated alike (2024-01-01), so that the same sources give the same bytes.
EPOCH = "1704067200"


def assemble(folder: Path) -> Path:
    """Put the engine into `folder`/<name>, where the name is made from the content, and return that folder."""
    stock = runtime()
    with tempfile.TemporaryDirectory() as scratch:
        draft = Path(scratch) / "engine"
        draft.mkdir()
        for name in RUNTIME:
            shutil.copyfile(stock / name, draft / name)
        wheel = build_wheel(draft)
        info = json.loads((stock / STOCK_LOCK).read_text("utf-8"))["info"]
        write_lock(draft, wheel, info)
        write_lock(draft, compiled.compile_into(draft, wheel, VERSION), info)
        finished = folder / name_of(draft)
        if not finished.exists():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copytree(draft, finished)
    return finished


def name_of(folder: Path) -> str:
    """A short name that changes exactly when a file of the folder does."""
    total = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        total.update(f"{path.name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()[:16]


def build_wheel(folder: Path) -> Path:
    """Build the quiz as an ordinary wheel, the same bytes for the same sources."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": EPOCH}
    outcome = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if outcome.returncode:
        raise Stop(f"The quiz could not be made into a wheel:\n{outcome.stdout}{outcome.stderr}")
    (wheel,) = folder.glob("*.whl")
    return wheel


def write_lock(folder: Path, wheel: Path, info: dict[str, str]) -> None:
    """Put our own lock beside a wheel."""
    (folder / STOCK_LOCK).write_text(json.dumps(own_lock(wheel, info), sort_keys=True), "utf-8")


def own_lock(wheel: Path, info: dict[str, str]) -> dict[str, object]:
    """A Pyodide lock that holds the quiz alone; Pyodide itself refuses a wheel whose SHA-256 differs."""
    version = re.match(r"[^-]+-([^-]+)-", wheel.name)
    assert version
    return {
        "info": info,
        "packages": {
            "quiz": {
                "depends": [],
                "file_name": wheel.name,
                "imports": ["quiz"],
                "install_dir": "site",
                "name": "quiz",
                "package_type": "package",
                "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
                "unvendored_tests": False,
                "version": version[1],
            }
        },
    }


def runtime() -> Path:
    """The folder with Pyodide's own files, fetched and checked if it is not there yet."""
    folder = CACHE / "engine" / VERSION
    if folder.exists():
        return folder
    with exclusive("engine"):
        if not folder.exists():
            _fetch()
            _unpack(folder)
    return folder


def is_intact(tarball: Path) -> bool:
    """Whether a file is the pinned tarball, byte for byte."""
    digest = hashlib.sha512(tarball.read_bytes()).digest()
    return "sha512-" + base64.b64encode(digest).decode() == INTEGRITY


def _unpack(folder: Path) -> None:
    """Take the files we use out of the tarball; the folder appears whole or not at all."""
    draft = Path(tempfile.mkdtemp(dir=folder.parent, prefix="unpacking-"))
    try:
        with tarfile.open(TARBALL) as archive:
            for name in (*RUNTIME, STOCK_LOCK):
                member = archive.extractfile(f"package/{name}")
                assert member
                (draft / name).write_bytes(member.read())
        draft.chmod(0o755)
        draft.rename(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _fetch() -> None:
    """Bring the pinned tarball into the cache with npm, which need not be installed."""
    if TARBALL.exists() and is_intact(TARBALL):
        return
    TARBALL.parent.mkdir(parents=True, exist_ok=True)
    npm = node.npm()
    with step(f"Fetching the engine, Pyodide {VERSION} (6.5 MB, once)"):
        for attempt in range(3):
            time.sleep(2 * attempt)
            trouble = _pack(npm)
            if not trouble:
                return
    raise Stop(
        f"Pyodide {VERSION} could not be fetched:\n{trouble}\n"
        f"Is there a network? Without one, put the npm package's file pyodide-{VERSION}.tgz at\n"
        f"  {TARBALL.relative_to(ROOT)}\nand run the same command again."
    )


def _pack(npm: list[str]) -> str:
    """One try at `npm pack`; an empty answer means that the tarball is in the cache and intact."""
    with tempfile.TemporaryDirectory(dir=TARBALL.parent) as scratch:
        command = [*npm, "pack", f"pyodide@{VERSION}", "--pack-destination", scratch, "--silent", "--fetch-retries=0"]
        try:
            outcome = subprocess.run(command, cwd=scratch, capture_output=True, text=True, timeout=300)
        except (OSError, subprocess.TimeoutExpired) as error:
            return str(error)
        fetched = Path(scratch) / TARBALL.name
        if outcome.returncode or not fetched.exists():
            return (outcome.stderr or outcome.stdout or f"npm ended with {outcome.returncode}").strip()[-1500:]
        if not is_intact(fetched):
            return "what came is not the pinned file: its SHA-512 differs"
        fetched.replace(TARBALL)
    return ""
