"""The occupation field on a page of its own: it needs no engine and no other script of the site."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from quiz.texts import LANGUAGES
from tools import occupations
from tools.places import ROOT
from tools.serve import Server

ASSETS = ROOT / "overrides" / "assets"
PAGE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:; base-uri 'none'">
<meta name="viewport" content="width=device-width">
<title>Occupation</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="stylesheets/tokens.css">
<link rel="stylesheet" href="paper.css">
<script type="module" src="try.js"></script>
</head>
<body data-md-color-scheme="default" data-url="{url}"><main><h1>Occupation</h1><form id="here"></form></main></body>
</html>
"""
# The page's answer and what was told are left in attributes: the content policy keeps tests from asking the page.
SCRIPT = """
import { occupationField } from "./javascripts/occupation.js";
const told = [];
const field = occupationField(document.querySelector("#here"), {
  lang: document.documentElement.lang,
  value: new URLSearchParams(location.search).get("value"),
  dataUrl: document.body.dataset.url,
  onChange: (value) => {
    told.push(value);
    document.body.dataset.told = JSON.stringify(told);
  },
});
document.body.dataset.ready = "";
"""
ASK = """async (queries) => {
  const { load, search } = await import("/javascripts/occupation.js");
  const index = await load(document.body.dataset.url);
  search(index, "warm up", 10);
  return queries.map((query) => {
    const before = performance.now();
    const found = search(index, query, 10);
    return { found, took: performance.now() - before };
  });
}"""


@dataclass(frozen=True)
class Bench:
    """The pages with the field, and the folder that they are served from."""

    url: str
    folder: Path

    def open(self, page: Page, lang: str = "en", query: str = "") -> None:
        """Show the field."""
        page.goto(f"{self.url}{lang}.html{query}")
        expect(page.locator("body")).to_have_attribute("data-ready", "")


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("occupation")
    for kind in ("javascripts", "stylesheets"):
        shutil.copytree(ASSETS / kind, folder / kind)
    for lang, file in occupations.build(folder).items():
        url = file.relative_to(folder).as_posix()
        (folder / f"{lang}.html").write_text(PAGE.format(lang=lang, url=url), "utf-8")
    broken = PAGE.format(lang="en", url="assets/data/missing.json")
    (folder / "broken.html").write_text(broken, "utf-8")
    (folder / "try.js").write_text(SCRIPT, "utf-8")
    (folder / "paper.css").write_text("body { background: var(--imp-paper); color: var(--imp-ink) }", "utf-8")
    with Server(folder).running() as server:
        yield Bench(server.url, folder)


def ask(page: Page, *queries: str) -> list[list[dict[str, Any]]]:
    """What the search itself answers, without the field."""
    return [each["found"] for each in page.evaluate(ASK, list(queries))]


def field(page: Page) -> Locator:
    return page.get_by_role("combobox")


def told(page: Page, *values: str | None) -> None:
    """Check all that the field has told the page it is in."""
    expect(page.locator("body")).to_have_attribute("data-told", json.dumps(values, separators=(",", ":")))


# --- the search ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "query", "code"),
    [
        pytest.param("en", "software engineer", "21231", id="an exact example title"),
        pytest.param("en", "Engineers, SOFTWARE", "21231", id="another order, capitals, a plural"),
        pytest.param("en", "enginer sofware", "21231", id="a letter dropped in each word"),
        pytest.param("en", "truck driver", "73300", id="not the truck driver's helper"),
        pytest.param("en", "plumer", "72300", id="a slip in the middle"),
        pytest.param("en", "maneger hotel", "60031", id="a slip and another order"),
        pytest.param("en", "nurse", "31301", id="an everyday title"),
        pytest.param("en", "web developper", "21234", id="a doubled letter"),
        pytest.param("en", "infirmiere", "31301", id="French on the English side, without its accents"),
        pytest.param("en", "senior python developer", "21232", id="more words than any title has"),
        pytest.param("en", "21231", "21231", id="the code itself"),
        pytest.param("fr", "Ingénieure logicielle", "21231", id="the feminine"),
        pytest.param("fr", "mecanicien", "72410", id="without accents"),
        pytest.param("fr", "camionneur", "73300", id="an everyday title in French"),
        pytest.param("fr", "cuisiniere", "63200", id="the feminine without accents"),
        pytest.param("fr", "truck driver", "73300", id="English on the French side"),
        pytest.param("fr", "directeur hotel", "60031", id="small words left out"),
    ],
)
def test_finds_first(bench: Bench, page: Page, lang: str, query: str, code: str):
    bench.open(page, lang)
    [found] = ask(page, query)
    assert found[0]["code"] == code, [each["title"] for each in found]


def test_says_which_title_was_found_and_its_language(bench: Bench, page: Page):
    bench.open(page, "fr")
    found, own, nothing, one = ask(page, "welder", "soudeurs soudeuses", "xyzzy", "s")
    assert found[0] | {"match": "welder", "lang": "en", "teer": 2} == found[0]
    assert own[0]["match"] is None
    assert nothing == one == []


def test_every_title_finds_its_own_unit_group(bench: Bench, page: Page):
    for lang in LANGUAGES:
        bench.open(page, lang)
        titles = {row[f"title_{lang}"]: row["code"] for row in occupations.rows("noc2021.csv")}
        found = ask(page, *titles)
        missed = [title for (title, code), hits in zip(titles.items(), found, strict=True) if hits[0]["code"] != code]
        assert missed == []


def test_a_key_costs_less_than_a_frame(bench: Bench, page: Page):
    bench.open(page)
    typed = ["software engineer", "enginer sofware", "administratve asistant", "mecanicien", "project manager xyz"]
    keys = [query[:length] for query in typed for length in range(2, len(query) + 1)]
    took = sorted(each["took"] for each in page.evaluate(ASK, keys))
    assert took[len(took) * 95 // 100] < 16


def test_knows_how_lists_stand_to_a_unit_group(bench: Bench, page: Page):
    bench.open(page)
    script = """async () => {
      const { load, lists, occupation } = await import("/javascripts/occupation.js");
      const index = await load(document.body.dataset.url);
      return [lists(index, "21300"), lists(index, "31301"), occupation(index, "21300"), occupation(index, "99999")];
    }"""
    engineer, nurse, known, unknown = page.evaluate(script)
    assert engineer | {"cusma-professions": "broad", "cptpp-my-professionals": "exact"} == engineer
    assert nurse | {"cusma-professions": "narrow", "ceta-css": "excluded"} == nurse
    assert known == {"code": "21300", "title": "Civil engineers", "teer": 1, "version": "NOC 2021 V1.0"}
    assert unknown is None


# --- the field -------------------------------------------------------------------------------------------------------


def test_chosen_with_the_keyboard_alone(bench: Bench, page: Page):
    bench.open(page)
    page.keyboard.press("Tab")
    expect(field(page)).to_be_focused()
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("welder", delay=10)
    options = page.get_by_role("option")
    expect(options.last).to_have_text("None of these, or I can’t find it")
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("status")).to_contain_text("found")
    page.keyboard.press("ArrowDown")
    first = options.first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(field(page)).to_have_attribute("aria-activedescendant", first.get_attribute("id") or "")
    page.keyboard.press("End")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    told(page, "72106")
    change = page.get_by_role("button", name="Change")
    expect(change).to_be_focused()
    expect(change).to_have_accessible_description(re.compile("Welders and related machine operators.*TEER 2.*72106"))
    page.keyboard.press("Enter")
    told(page, "72106", None)
    expect(field(page)).to_be_focused()


def test_escape_closes_then_clears(bench: Bench, page: Page):
    bench.open(page)
    field(page).fill("cook")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field(page)).to_have_value("cook")
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")


def test_enter_never_sends_the_form_while_the_list_is_open(bench: Bench, page: Page):
    bench.open(page)
    field(page).fill("cook")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("option").first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    told(page, "63200")
    assert page.url.endswith("en.html")


def test_chosen_with_a_finger_at_320_pixels(bench: Bench, phone_page: Page):
    phone_page.set_viewport_size({"width": 320, "height": 640})
    bench.open(phone_page, "fr")
    field(phone_page).fill("coordonnateur logistique")
    phone_page.get_by_role("option").first.click()
    told(phone_page, "13201")
    expect(phone_page.get_by_text("FEER 3")).to_be_visible()
    assert phone_page.evaluate("document.documentElement.scrollWidth") <= 320


def test_none_of_these(bench: Bench, page: Page):
    bench.open(page)
    field(page).fill("xyzzy")
    expect(page.get_by_role("status")).to_contain_text("No occupation found")
    page.get_by_role("option").click()
    told(page, "none")


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        pytest.param("?value=21300", "Civil engineers", id="a code"),
        pytest.param("?value=none", "None of these", id="none of these"),
    ],
)
def test_an_earlier_answer_is_shown(bench: Bench, page: Page, query: str, shown: str):
    bench.open(page, query=query)
    expect(page.get_by_text(shown)).to_be_visible()
    expect(field(page)).to_be_hidden()


def test_an_answer_of_another_version_is_asked_again(bench: Bench, page: Page):
    bench.open(page, query="?value=99999")
    expect(field(page)).to_be_visible()


def test_text_typed_before_the_list_is_there_is_searched(bench: Bench, page: Page):
    held: list[Route] = []
    page.route("**/assets/data/*.json", lambda route: held.append(route))
    bench.open(page)
    field(page).fill("welder")
    expect(page.get_by_role("status")).to_contain_text("Loading")
    held[0].continue_()
    expect(page.get_by_role("option").first).to_contain_text("Welders")


@pytest.mark.noisy
def test_a_list_that_does_not_load_can_be_tried_again(bench: Bench, page: Page):
    bench.open(page, "broken")
    expect(page.get_by_role("status")).to_contain_text("did not load")
    page.route("**/missing.json", lambda route: route.fulfill(path=next((bench.folder / "assets/data").glob("*.en.*"))))
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("status")).to_have_text("")
    field(page).fill("welder")
    expect(page.get_by_role("option").first).to_contain_text("Welders")


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_accessible_open_and_chosen(bench: Bench, page: Page, axe: Callable[[Page], list[str]], scheme: str):
    bench.open(page, "fr")
    page.evaluate("scheme => (document.body.dataset.mdColorScheme = scheme)", scheme)
    field(page).fill("welder")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("ArrowDown")
    assert axe(page) == []
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Modifier")).to_be_visible()
    assert axe(page) == []
