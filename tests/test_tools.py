"""The command line of the tools, the environment it makes, and the server."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import tomllib
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tools import browser, build, cli, say, serve, setup, sizes
from tools.places import LOCKS, ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def pins(lock: Path) -> dict[str, str]:
    """Name and version of each package of a lock file."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text("utf-8"), re.MULTILINE))


class TestLocks:
    @pytest.mark.parametrize("lock", sorted(LOCKS.glob("*.lock")), ids=lambda path: path.name)
    def test_names_no_address_and_gives_every_package_a_hash(self, lock):
        text = lock.read_text("utf-8")
        assert "://" not in text
        for entry in re.split(r"\n(?=\w)", text.strip()):
            assert HASH.search(entry), entry

    @pytest.mark.parametrize(("level", "extras"), setup.EXTRAS.items())
    def test_holds_what_the_project_asks_for(self, level, extras):
        asked = dict(pin.split("==") for extra in extras for pin in PROJECT["optional-dependencies"][extra])
        assert asked.items() <= pins(setup.LEVELS[level]).items()

    def test_the_smaller_one_is_part_of_the_larger(self):
        assert pins(setup.LEVELS["site"]).items() <= pins(setup.LEVELS["all"]).items()

    def test_the_wheel_is_built_by_the_pinned_tool(self):
        required = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
        assert required == [f"hatchling=={pins(setup.LEVELS['all'])['hatchling']}"]


class TestSetup:
    def test_a_changed_lock_is_not_taken_for_installed(self, tmp_path, monkeypatch):
        lock = tmp_path / "some.lock"
        lock.write_text("a==1\n")
        monkeypatch.setattr(setup, "VENV", tmp_path)
        monkeypatch.setattr(setup, "LEVELS", {"site": lock, "all": lock})
        assert not setup._fresh("site")
        (tmp_path / "installed-all").write_text(setup._digest("all"))
        assert setup._fresh("site"), "what all holds, site has too"
        lock.write_text("a==2\n")
        assert not setup._fresh("site")

    def test_a_python_without_venv_gets_a_way_on(self, monkeypatch, tmp_path):
        monkeypatch.setattr(setup, "VENV", tmp_path / "none")
        monkeypatch.setitem(sys.modules, "ensurepip", None)
        with pytest.raises(say.Stop, match="python3-venv"):
            setup._make()

    def test_the_start_can_be_read_by_old_pythons(self):
        source = (ROOT / "tools" / "__main__.py").read_text("utf-8")
        assert source.index("sys.version_info") < source.index("from tools.cli")
        compile(source.replace("from tools.cli import main", ""), "start", "exec")
        assert 'f"' not in source
        assert "annotations" not in source


class TestCommandLine:
    def test_every_command_of_the_makefile_exists(self):
        makefile = (ROOT / "Makefile").read_text("utf-8")
        (targets,) = re.findall(r"^(.*): python$", makefile, re.MULTILINE)
        assert set(targets.split()) == set(cli.NEEDS)

    @pytest.mark.parametrize("command", cli.NEEDS)
    def test_has_a_function(self, command):
        assert callable(getattr(cli, f"{command}_command"))

    def test_a_mistake_is_told_without_a_traceback(self):
        outcome = subprocess.run([sys.executable, "-m", "tools", "bake"], cwd=ROOT, capture_output=True, text=True)
        assert outcome.returncode == 2
        assert "invalid choice: 'bake'" in outcome.stderr
        assert "Traceback" not in outcome.stderr


class TestBrowser:
    def test_the_one_that_is_named_is_taken(self, monkeypatch):
        monkeypatch.setenv("IMP_BROWSER", sys.executable)
        assert browser.get() == sys.executable

    def test_a_named_one_that_is_not_there_is_told(self, monkeypatch):
        monkeypatch.setenv("IMP_BROWSER", "/nowhere/chrome")
        with pytest.raises(say.Stop, match="/nowhere/chrome"):
            browser.get()

    def test_where_none_can_be_had_the_message_says_what_was_tried(self, monkeypatch):
        monkeypatch.setattr(browser, "find", lambda: None)
        monkeypatch.setattr(browser, "_ways", lambda: [("a way", [sys.executable, "-c", "exit('no network')"])])
        with pytest.raises(say.Stop, match="a way: no network"):
            browser.get()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text("<html><head></head><body>home</body></html>")
    (tmp_path / "a" / "index.html").write_text("a")
    (tmp_path / "404.html").write_text("lost")
    (tmp_path / "x.mjs").write_text("export {}\n" * 100)
    (tmp_path / "x.wasm").write_bytes(b"\0asm")
    return tmp_path


def get(url: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """One request, redirects followed, errors as answers."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=5) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()


class TestServer:
    @pytest.mark.parametrize(
        ("name", "kind"),
        [("", "text/html; charset=utf-8"), ("x.mjs", "text/javascript"), ("x.wasm", "application/wasm")],
    )
    def test_gives_each_file_its_type(self, folder, name, kind):
        with serve.Server(folder).running() as server:
            assert get(server.url + name)[1]["Content-Type"].startswith(kind)

    def test_packs_for_those_who_accept_it_only(self, folder):
        with serve.Server(folder).running() as server:
            _, headers, body = get(f"{server.url}x.mjs", **{"Accept-Encoding": "gzip"})
            assert headers["Content-Encoding"] == "gzip"
            assert gzip.decompress(body) == get(f"{server.url}x.mjs")[2]

    def test_shows_the_sites_own_page_for_what_is_missing(self, folder):
        with serve.Server(folder).running() as server:
            assert get(f"{server.url}nothing/")[::2] == (404, b"lost")

    def test_adds_the_slash_of_a_folder(self, folder):
        with serve.Server(folder, prefix="/imp/").running() as server:
            assert get(f"{server.url}a")[::2] == (200, b"a")

    def test_has_nothing_outside_its_path_and_folder(self, folder):
        with serve.Server(folder / "a", prefix="/imp/").running() as server:
            assert get(server.url.replace("/imp/", "/"))[0] == 404
            assert get(f"{server.url}../x.wasm")[0] == 404
            assert get(f"{server.url}%2e%2e/x.wasm")[0] == 404

    def test_a_missing_translation_does_not_keep_the_site_from_being_shown(self, folder, monkeypatch):
        seen = []
        monkeypatch.setenv("IMP_DRAFT", "")
        monkeypatch.setattr(build, "build", lambda options: seen.append(options.strict))
        monkeypatch.setattr(serve, "watch", lambda options, server: seen.append(options.strict))
        serve.serve(build.Options(site=folder), 0)
        assert seen == [False, False]
        assert build.Options().strict is False, "rebuilds run in processes of their own"

    def test_only_a_live_server_reloads_pages(self, folder):
        with serve.Server(folder, live=True).running() as live, serve.Server(folder).running() as still:
            assert b"__reload.js" in get(live.url)[2]
            assert get(f"{live.url}__reload.js")[0] == 200
            assert b"__reload.js" not in get(still.url)[2]

    def test_tells_open_pages_of_a_new_build(self, folder):
        with serve.Server(folder, live=True).running() as server:
            (shown,) = re.findall(rb"__reload\.js(\?\d+)", get(server.url)[2])
            server.announce()
            with urllib.request.urlopen(f"{server.url}__reload{shown.decode()}", timeout=5) as events:
                assert events.readline() == b"data: built\n"

    def test_shows_an_edited_file_at_once(self, folder):
        with serve.Server(folder).running() as server:
            get(f"{server.url}a/")
            (folder / "a" / "index.html").write_text("changed")
            assert get(f"{server.url}a/")[2] == b"changed"

    def test_a_rebuild_keeps_the_options_of_the_first_build(self):
        command = serve._again(build.Options(Path("/s"), "https://x.example/", "https://f.example/"))
        options = cli._options(cli.parser().parse_args(command[command.index("build") :]))
        assert options == build.Options(Path("/s"), "https://x.example/", "https://f.example/")


class TestSwap:
    def test_a_new_site_takes_the_old_ones_place(self, tmp_path):
        old, new = tmp_path / "site", tmp_path / ".site.new"
        for place, text in ((old, "old"), (new, "new")):
            place.mkdir()
            (place / "page").write_text(text)
        build._swap(new, old)
        assert (old / "page").read_text() == "new"
        assert [path.name for path in tmp_path.iterdir()] == ["site"]


class TestSizes:
    def test_counts_every_part_once(self, tmp_path):
        for name in ("assets/engine/h/a.wasm", "assets/engine/h/python_stdlib.zip", "fr/x/index.html", "index.html"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(b"x" * 10)
        assert {row[0]: row[1:3] for row in sizes.measure(tmp_path)} == {
            "engine: WebAssembly": (1, 10),
            "engine: Python's library": (1, 10),
            "pages, English": (1, 10),
            "pages, French": (1, 10),
        }
