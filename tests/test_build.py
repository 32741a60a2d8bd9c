"""What the build does to finished pages, and what it makes the engine from."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools import build, compiled, engine, finish
from tools.finish import Settings
from tools.places import ROOT
from tools.say import Stop

NOWHERE = Settings("", "", ())
HEAD = '<!doctype html><html><head>\n<meta charset="utf-8">{}</head><body></body></html>'


def directives(policy: str) -> dict[str, list[str]]:
    """A policy as a mapping."""
    return {name: values for name, *values in (part.split() for part in policy.split(";"))}


class TestPolicy:
    def test_comes_before_anything_it_must_hold_back(self):
        html = finish.add_policy(HEAD.format("<script>one()</script>"), NOWHERE, Path("page.html"))
        assert html.index("Content-Security-Policy") < html.index("<script>")

    def test_allows_each_inline_script_by_its_hash_and_no_other(self):
        policy = directives(finish.policy_for("<script>one()</script><script src='two.js'></script>", NOWHERE))
        expected = base64.b64encode(hashlib.sha256(b"one()").digest()).decode()
        assert policy["script-src"] == ["'self'", f"'sha256-{expected}'"]

    def test_counts_data_blocks_as_no_script(self):
        html = '<script id="__config" type="application/json">{}</script><script type="module">three()</script>'
        assert list(finish.inline_scripts(html)) == ["three()"]

    @pytest.mark.parametrize("word", ["unsafe-inline", "unsafe-eval", "*", "http:", "https:"])
    def test_has_no_loophole(self, word):
        assert word not in finish.policy_for("<script>one()</script>", NOWHERE).split()

    def test_names_the_form_service_and_where_it_sends_people_on(self):
        settings = Settings("", "https://forms.example/f/abc", ("https://thanks.example/", "https://forms.example/x"))
        policy = directives(finish.policy_for("", settings))
        assert policy["form-action"] == ["'self'", "https://forms.example", "https://thanks.example"]
        assert policy["connect-src"] == policy["form-action"]

    def test_an_endpoint_on_the_same_host_needs_no_word(self):
        assert directives(finish.policy_for("", Settings("", "/api/contact", ())))["form-action"] == ["'self'"]

    def test_a_page_without_a_charset_stops_the_build(self):
        with pytest.raises(Stop, match=r"page\.html"):
            finish.add_policy("<html><head></head></html>", NOWHERE, Path("page.html"))


class TestWayToTheEngine:
    @pytest.mark.parametrize(
        ("page", "expected"),
        [
            ("index.html", "assets/engine/abc/"),
            ("quiz/index.html", "../assets/engine/abc/"),
            ("fr/quiz/index.html", "../../assets/engine/abc/"),
            ("fr/streams/x/index.html", "../../../assets/engine/abc/"),
        ],
    )
    def test_is_relative_so_it_holds_at_any_address(self, page, expected):
        site = Path("/site")
        assert finish.relative(site / "assets/engine/abc", site / page) + "/" == expected

    def test_replaces_whatever_the_page_had(self):
        html = '<div id="imp-quiz" class="x" data-engine="" data-lang="en"></div>'
        assert finish.point_to(html, "engine", "../e/") == html.replace('data-engine=""', 'data-engine="../e/"')


class TestFrenchSearch:
    @pytest.mark.parametrize(
        ("word", "plain"), [("conformité", "conformite"), ("Œuvre", "OEuvre"), ("à", "a"), ("visa", "visa")]
    )
    def test_folds(self, word, plain):
        assert finish.fold(word) == plain

    @given(st.text())
    def test_folding_twice_changes_nothing_more(self, text):
        assert finish.fold(finish.fold(text)) == finish.fold(text)

    def test_adds_plain_spellings_to_what_is_searched(self, tmp_path):
        index = tmp_path / "search_index.json"
        index.write_text(
            json.dumps({"docs": [{"location": "", "title": "Frais", "text": "<p>Frais de conformité</p>"}]})
        )
        finish.fold_search(index)
        (entry,) = json.loads(index.read_text("utf-8"))["docs"]
        assert "conformite" in entry["text"]
        assert entry["text"].startswith("<p>Frais de conformité</p>")


class TestSitemap:
    @pytest.fixture
    def site(self, tmp_path):
        for page in ("", "quiz", "thanks", "fr", "fr/quiz", "fr/thanks"):
            (tmp_path / page).mkdir(parents=True, exist_ok=True)
            (tmp_path / page / "index.html").touch()
        return tmp_path

    def test_names_each_page_and_its_twin(self, site):
        finish.write_sitemap(site, "https://imp.example/x/")
        text = (site / "sitemap.xml").read_text("utf-8")
        assert re.findall("<loc>(.*?)</loc>", text) == [
            "https://imp.example/x/",
            "https://imp.example/x/fr/",
            "https://imp.example/x/quiz/",
            "https://imp.example/x/fr/quiz/",
        ]
        assert text.count("hreflang='fr'") == 4
        assert "https://imp.example/x/sitemap.xml" in (site / "robots.txt").read_text("utf-8")

    def test_is_empty_where_the_public_address_is_not_known(self, site):
        finish.write_sitemap(site, "")
        assert "<url>" not in (site / "sitemap.xml").read_text("utf-8")
        assert not (site / "robots.txt").exists()


class TestEngine:
    def test_the_wheel_holds_the_quiz_alone_and_is_the_same_every_time(self, tmp_path):
        for folder in ("one", "two"):
            (tmp_path / folder).mkdir()
        one, two = (engine.build_wheel(tmp_path / folder) for folder in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()
        with zipfile.ZipFile(one) as wheel:
            tops = {name.split("/")[0] for name in wheel.namelist()}
            assert any(name.endswith(".mo") for name in wheel.namelist())
            assert not any(name.endswith((".po", ".pyc")) for name in wheel.namelist())
        assert {top for top in tops if not top.endswith(".dist-info")} == {"quiz"}

    def test_a_folder_is_named_by_its_content(self, tmp_path):
        (tmp_path / "a").write_text("1")
        before = engine.name_of(tmp_path)
        (tmp_path / "a").write_text("2")
        assert engine.name_of(tmp_path) != before
        (tmp_path / "a").write_text("1")
        assert engine.name_of(tmp_path) == before

    def test_only_the_pinned_tarball_is_taken(self, tmp_path):
        forged = tmp_path / "pyodide.tgz"
        forged.write_bytes(b"something else")
        assert not engine.is_intact(forged)


class TestCompiled:
    def test_finds_what_the_quiz_imports(self):
        assert {"json", "dataclasses", "gettext"} <= compiled.needed("quiz.browser")

    def test_leaves_out_what_only_the_command_line_imports(self):
        assert "argparse" not in compiled.needed("quiz.browser")


class TestInputs:
    def test_a_change_of_a_page_makes_the_site_stale(self):
        before = build.digest()
        assert build.digest() == before
        extra = ROOT / "docs" / "en" / ".stale-test"
        extra.touch()
        try:
            assert build.digest() != before
        finally:
            extra.unlink()


@pytest.mark.parametrize("template", sorted((ROOT / "overrides").rglob("*.html")), ids=lambda path: path.name)
def test_templates_need_no_python(template):
    """Methods of Python's strings, lists and dictionaries are not there in every builder's templates."""
    called = re.findall(r"\{[{%][^}]*\.(\w+)\(", template.read_text("utf-8"))
    assert not {name for name in called if hasattr(str, name) or hasattr(list, name) or hasattr(dict, name)}
