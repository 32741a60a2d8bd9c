"""Accessibility: axe finds nothing on any page or screen, in light and dark; narrow, zoomed, without a mouse."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visitor import Visitor, fragment
from tests.people.cusma import ENGINEER, MOVED

Check = Callable[[Page], list[str]]

PAGES = ["", "what/", "process/", "fees/", "quiz/", "streams/", "streams/refugee-claimant/", "contact/", "about/"]
SCHEMES = ["light", "dark"]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_on_any_kind_of_page(page: Page, site, axe: Check, path, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(site.root + path)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate" if scheme == "dark" else "default")
    assert axe(page) == []


@pytest.mark.noisy  # a missing page is what it asks for
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_where_there_is_no_page(page: Page, site, axe: Check, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(site.sub + "no/such/page/")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page does not exist")
    assert axe(page) == []


@pytest.mark.parametrize("path", ["", "streams/", "contact/"])
def test_axe_finds_nothing_in_french(page: Page, site, axe: Check, path):
    page.goto(f"{site.root}fr/{path}")
    assert axe(page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_on_any_screen_of_the_quiz(page: Page, site, axe: Check, scheme):
    page.emulate_media(color_scheme=scheme)
    visitor = Visitor(page, site.root).open()
    assert axe(page) == []
    visitor.proceed()
    expect(page.locator(".imp-error-summary")).to_be_focused()
    assert axe(page) == []
    seen = {"choice"}
    while question := visitor.expected()["question"]:
        if question["kind"] not in seen:
            seen.add(question["kind"])
            if question["kind"] == "countries":
                page.get_by_role("combobox").fill("united")
                expect(page.get_by_role("option").first).to_be_visible()
            assert axe(page) == []
            page.keyboard.press("Escape")
        visitor.answer((ENGINEER if scheme == "light" else MOVED).get(question["id"]))
    page.locator(".imp-ruled-out > summary").click()
    page.locator(".imp-ruled-out .imp-item__more > summary").first.click()
    expect(page.locator(".imp-ruled-out .imp-criterion").first).to_be_visible()
    assert axe(page) == []
    assert seen >= {"choice", "many", "countries"}


@pytest.mark.noisy
def test_axe_finds_nothing_where_something_failed(page: Page, site, axe: Check):
    page.context.route(re.compile(r"\.whl$"), lambda route: route.abort())
    Visitor(page, site.root).open()
    expect(page.locator(".imp-pending [role=alert]")).to_be_visible()
    assert axe(page) == []
    page.goto(f"{site.root}contact/")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".imp-error-summary")).to_be_visible()
    assert axe(page) == []


@pytest.mark.parametrize("width", [320, 640])
@pytest.mark.parametrize(
    "path",
    ["", "process/", "quiz/", "streams/", "streams/refugee-claimant/", "fees/", "contact/", "fr/", "fr/contact/"],
)
def test_nothing_is_cut_off_at_320_pixels_or_twice_the_size(page: Page, site, path, width):
    """1280 pixels at 200 % are 640; at 400 %, 320."""
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(site.root + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_lies_over_a_question(page: Page, site):
    page.set_viewport_size({"width": 1280, "height": 500})
    top = page.locator(".md-top")
    result = "quiz/" + fragment("worker", {"status": "outside"})
    for path, there in (("what/", "h1"), ("quiz/#as=worker", "#imp-question"), (result, ".imp-result__headline")):
        shown = path == "what/"
        page.goto("about:blank")
        page.goto(site.root + path)
        expect(page.locator(there)).to_be_visible(timeout=60_000)
        page.mouse.move(400, 300)
        page.mouse.wheel(0, 400)
        page.wait_for_timeout(300)
        page.mouse.wheel(0, -150)
        page.wait_for_timeout(300)
        expect(top).to_be_visible(visible=shown)


@pytest.mark.parametrize("path", ["", "fr/"])
def test_the_head_of_the_page_is_one_row_on_the_narrowest_phones(page: Page, site, path):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(site.root + path)
    tops = "them => them.map((it) => it.getBoundingClientRect()).filter((box) => box.width).map((box) => box.top)"
    rows = page.locator(".imp-header__inner > :not(.imp-nav)").evaluate_all(tops)
    assert max(rows) - min(rows) < 12


def test_the_result_fits_a_small_phone(phone_page: Page, site):
    visitor = Visitor(phone_page, site.root).open()
    visitor.answer_all(MOVED)
    phone_page.evaluate("window.dispatchEvent(new Event('beforeprint'))")  # which opens what is folded
    phone_page.locator(".imp-ruled-out > summary").click()
    assert phone_page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_first_tab_skips_to_the_content(page: Page, site):
    page.goto(site.root + "what/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#imp-main")).to_be_focused()


def test_menu_and_search_open_without_a_mouse_on_small_screens(phone_page: Page, site):
    phone_page.goto(site.root)
    menu = phone_page.get_by_role("button", name="Menu")
    expect(menu).to_have_attribute("aria-expanded", "false")
    menu.press("Enter")
    expect(phone_page.get_by_role("link", name="How it works").first).to_be_visible()
    phone_page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
    phone_page.get_by_role("button", name="Search").press("Enter")
    expect(phone_page.locator(".md-search__input")).to_be_focused()


def search(page: Page, words: str) -> None:
    """Type into the search, which must be there to be seen, and wait for what it finds."""
    query = page.locator(".md-search__input")
    expect(query).to_be_in_viewport()
    query.press_sequentially(words)
    expect(page.locator(".md-search-result__item").first).to_be_in_viewport()
    expect(page.locator(".md-search__output")).to_have_css("opacity", "1")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_the_search_finds_is_shown(page: Page, site, axe: Check, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(site.sub + "fr/")
    page.locator(".md-search__input").click()
    search(page, "conformite")
    found = page.locator(".md-search-result__item").first
    expect(found).not_to_contain_text(
        "conformite", use_inner_text=True
    )  # the spelling that finds it is not what is read
    assert not axe(page)
    found.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"/fr/[^?]*$"))  # what was looked for is nobody else's business


def test_what_the_search_finds_is_shown_on_a_small_phone(phone_page: Page, site):
    phone_page.goto(site.root)
    phone_page.get_by_role("button", name="Search").click()
    search(phone_page, "fees")
    phone_page.keyboard.press("Escape")
    expect(phone_page.locator(".md-search-result__item").first).not_to_be_visible()


def test_tab_leads_out_of_the_search_and_past_its_results(page: Page, site):
    page.goto(site.root)
    query = page.locator(".md-search__input")
    query.evaluate(
        "it => it.addEventListener('blur', (event) => it.classList.toggle('test-lost', !event.relatedTarget))"
    )
    search(page, "permit")
    query.press("Tab")
    expect(page.locator(".imp-header .imp-language")).to_be_focused()
    # Where the focus is nowhere for a moment, WebKit starts again from the top and no one gets past the search.
    expect(query).not_to_have_class(re.compile("test-lost"))
    expect(page.locator("#__search")).not_to_be_checked()


def test_the_streams_can_be_filtered_and_the_count_is_announced(page: Page, site, axe: Check):
    page.goto(site.root + "streams/")
    rows = page.locator(".imp-streams tbody tr:visible")
    total = rows.count()
    page.get_by_label("Name, code or word").fill("T23")
    found = page.locator('.imp-streams tr[data-search*="t23"]').count()
    assert 0 < found < total
    expect(rows).to_have_count(found)
    expect(rows.filter(has_text="T36")).to_have_count(1)
    expect(page.locator(".imp-filter__count")).to_have_text(f"{found} of {total} shown")
    assert axe(page) == []
    page.reload()
    expect(rows).to_have_count(found)
    page.get_by_role("button", name="Show all").click()
    expect(rows).to_have_count(total)
    page.get_by_label("Kind of permit").select_option("none")
    expect(rows.first).to_contain_text("No work permit")
    page.get_by_label("Name, code or word").fill("zzzz")
    expect(page.locator(".imp-filter")).to_contain_text("No stream matches")


def test_every_page_has_the_way_to_help_and_says_what_it_is_not(plain_page: Page, site):
    for path in ("", "what/", "streams/", "quiz/", "about/"):
        plain_page.goto(site.root + path)
        help_ = plain_page.locator(".imp-footer__help")
        expect(help_).to_contain_text("We can help you get started")
        expect(help_.get_by_role("link")).to_have_attribute("href", re.compile("contact/$"))
        expect(plain_page.locator(".imp-footer")).to_contain_text("not the Government of Canada")


def test_the_scheme_follows_the_visitors_system_and_choice(browser: Browser, site):
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(site.root)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[for=__palette_0]").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    context.close()
