"""The files of the built site, looked at without a browser."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.conftest import PREFIX, Site
from tools import engine, finish, sizes

ENGINE_BUDGET = 6_000_000  # bytes as sent: what a first visitor downloads before the quiz can think


def pages(site: Site) -> list[Path]:
    """Every HTML file."""
    return sorted(site.folder.rglob("*.html"))


def test_every_link_leads_somewhere(site, tmp_path):
    """Links, anchors and assets, checked by lychee as if the site stood below its path."""
    (tmp_path / "imp").symlink_to(site.folder, target_is_directory=True)
    lychee = Path(sys.executable).with_name("lychee")
    options = ["--offline", "--include-fragments", "--no-progress", "--index-files", "index.html"]
    options += ["--exclude", r"#\w+="]  # answers kept in a fragment, not a place on a page
    command = [str(lychee), *options, "--root-dir", str(tmp_path), f"{tmp_path}{PREFIX}**/*.html"]
    outcome = subprocess.run(command, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stdout[-6000:] + outcome.stderr[-2000:]
    checked = re.search(r"(\d+) Total", outcome.stdout)
    assert checked
    assert int(checked[1]) > len(pages(site)), "lychee looked at next to nothing"


def test_both_languages_have_the_same_pages(site):
    english = {path.relative_to(site.folder) for path in pages(site) if path.relative_to(site.folder).parts[0] != "fr"}
    french = {path.relative_to(site.folder / "fr") for path in pages(site) if path.is_relative_to(site.folder / "fr")}
    assert english == french


def test_every_page_says_its_language(site):
    for page in pages(site):
        language = "fr" if page.is_relative_to(site.folder / "fr") else "en"
        assert f'<html lang="{language}"' in page.read_text("utf-8"), page


def test_nothing_in_a_page_needs_what_its_policy_forbids(site):
    for page in pages(site):
        html = page.read_text("utf-8")
        assert html.count("http-equiv") == 1, page
        assert html.index("Content-Security-Policy") < html.index("<link"), page
        markup = re.sub(r"<script\b.*?</script>", "", html, flags=re.DOTALL)
        assert not re.search(r"<style\b|\sstyle=|\son[a-z]+=", markup), page


def test_no_page_loads_anything_from_elsewhere(site):
    for page in pages(site):
        html = page.read_text("utf-8")
        loaded = re.findall(r'<(?:script|img|iframe|source)\b[^>]*\ssrc="([^"]+)"', html)
        loaded += re.findall(r'<link\b[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*href="([^"]+)"', html)
        assert loaded
        assert not [url for url in loaded if "//" in url], page


def test_the_quiz_knows_where_its_engine_is_in_both_languages(site):
    for language in ("", "fr/"):
        page = site.folder / language / "quiz" / "index.html"
        (url,) = re.findall(r'\sdata-engine="([^"]*)"', page.read_text("utf-8"))
        assert (page.parent / url / "pyodide.mjs").resolve().is_file()
    assert not (site.folder / "fr" / "assets" / "engine").exists(), "the engine is there once"


def test_the_engines_lock_says_of_the_quiz_what_pyodides_own_says_of_its_packages(site):
    (folder,) = (site.folder / "assets" / "engine").iterdir()
    own = json.loads((folder / engine.STOCK_LOCK).read_text("utf-8"))
    stock = json.loads((engine.runtime() / engine.STOCK_LOCK).read_text("utf-8"))
    assert own["info"] == stock["info"]
    assert own["packages"]["quiz"].keys() == stock["packages"]["affine"].keys() - {"tool"}
    assert (folder / own["packages"]["quiz"]["file_name"]).is_file()


def test_the_engine_stays_within_its_budget(site):
    sent = sum(row[3] for row in sizes.measure(site.folder) if row[0].startswith("engine:"))
    assert sent <= ENGINE_BUDGET, sizes.table(site.folder)


def test_french_is_found_without_its_accents(site):
    index = json.loads((site.folder / "fr" / "search" / "search_index.json").read_text("utf-8"))
    assert any("conformite" in entry["text"] and "conformité" in entry["text"].lower() for entry in index["docs"])


@pytest.mark.parametrize("language", ["", "fr/"])
def test_pages_name_themselves_and_their_twin(site, language):
    html = (site.folder / language / "quiz" / "index.html").read_text("utf-8")
    address = f"https://imp.example{PREFIX}"
    assert f'<link rel="canonical" href="{address}{language}quiz/">' in html
    for code, url in (("en", "quiz/"), ("fr", "fr/quiz/"), ("x-default", "quiz/")):
        assert f'<link rel="alternate " hreflang="{code}" href="{address}{url}">' in html


def test_the_language_links_lead_to_the_same_page(site):
    for page in pages(site):
        if page.name == "404.html":
            continue
        path = page.relative_to(site.folder)
        twin = site.folder.joinpath(*path.parts[1:]) if path.parts[0] == "fr" else site.folder / "fr" / path
        found = re.findall(r'<a class="imp-language" href="([^"]+)"', page.read_text("utf-8"))
        assert len(found) == 2, "one in the header, one in the footer"
        assert {(page.parent / url / "index.html").resolve() for url in found} == {twin.resolve()}, page


def test_the_sitemap_holds_every_page(site):
    listed = re.findall(r"<loc>(.*?)</loc>", (site.folder / "sitemap.xml").read_text("utf-8"))
    assert len(listed) == 2 * len(finish.addresses(site.folder))
    for url in listed:
        assert (site.folder / url.removeprefix(f"https://imp.example{PREFIX}") / "index.html").is_file()
