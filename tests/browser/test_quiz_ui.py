"""The quiz as a visitor meets it: journeys, keyboard, history, storage, and everything that can go wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.browser.visitor import Visitor, fragment
from tests.people.cusma import ENGINEER, MOVED
from tests.people.graduates import GRADUATE

FILES = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json", ".whl"]


def block(page: Page, file: str) -> None:
    """Let nothing of that name through."""
    page.context.route(re.compile(re.escape(file) + r"$"), lambda route: route.abort())


def without_book(page: Page) -> None:
    """An opening book with no pages: every answer waits for the engine."""
    page.context.route(
        re.compile(r"/book\.\w+\.\w+\.json$"), lambda route: route.fulfill(json={"parts": [], "replies": {}})
    )


def first_answer_while_loading(page: Page, url: str) -> tuple[Visitor, list[Route]]:
    """A visitor who has answered the first question while a file of the engine is held back, and that file."""
    held: list[Route] = []
    page.context.route(re.compile(r"python_stdlib\.zip$"), lambda route: held.append(route))
    without_book(page)
    visitor = Visitor(page, url).open()
    visitor.choose(visitor.expected()["question"], "outside")
    visitor.proceed()
    expect(page.locator(".imp-progress")).to_be_visible()
    return visitor, held


def kept(page: Page) -> dict[str, object]:
    """The answers as this device keeps them."""
    raw = page.evaluate("Object.entries(localStorage).find(([key]) => /^imp-navigator:[^:]*$/.test(key))?.[1] ?? null")
    answers: dict[str, object] = json.loads(raw)["answers"] if raw else {}
    return answers


# --- journeys --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "voice"), [("en", "employer"), ("fr", "worker")])
def test_an_engineer_is_led_to_the_cusma_stream(page: Page, site, lang, voice):
    visitor = Visitor(page, site.sub, lang, voice).open()
    visitor.answer_all(ENGINEER)
    result = visitor.expect_result()
    assert "cusma-professional" in [item["id"] for item in result["matched"]]
    card = page.locator("#item-cusma-professional")
    expect(card).to_be_visible()
    expect(card.locator(".imp-code").first).to_have_text("T36")
    expect(visitor.headline).to_be_focused()
    for phrase in ("you qualify", "you are eligible", "vous êtes admissible"):
        expect(page.locator("main")).not_to_contain_text(phrase, ignore_case=True)


def test_someone_who_knows_nothing_may_ask_what_stands_so_far(page: Page, site):
    visitor = Visitor(page, site.root, "fr", "worker").open()
    for _ in range(4):
        visitor.answer(None)
    page.get_by_role("button", name="Voir le résultat jusqu’ici").click()
    possible = visitor.expect_result()["possible"]
    cards = page.locator(".imp-possible > .imp-item")
    expect(cards).to_have_count(min(10, len(possible)))
    expect(cards.first.locator("h4")).to_have_text(possible[0]["title"])
    page.locator(".imp-rest > summary").click()
    expect(page.locator(".imp-possible .imp-item")).to_have_count(len(possible))
    page.get_by_role("button", name="Continuer les questions").click()
    visitor.expect_question()


def test_answering_sends_nothing(page: Page, site):
    """Only files of the site are fetched, by plain addresses: no address and no body could hold an answer."""
    sent: list[Request] = []
    page.context.on("request", lambda request: sent.append(request))
    visitor = Visitor(page, site.root).open()
    visitor.answer_all(ENGINEER)
    for request in sent:
        parts = urlsplit(request.url)
        assert (request.method, parts.query, request.post_data) == ("GET", "", None), request.url
        path = site.folder / parts.path.lstrip("/")
        assert path.is_file() or (path / "index.html").is_file(), request.url


def test_every_criterion_of_a_match_has_its_verdict_in_words_and_its_law(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer_all(ENGINEER)
    (item,) = [item for item in visitor.expect_result()["matched"] if item["id"] == "cusma-professional"]
    words = {"met": "Met", "not_met": "Not met", "unknown": "Not known yet"}
    rows = page.locator("#item-cusma-professional .imp-criterion")
    judged = item["criteria"] + item["gates"]
    expect(rows).to_have_count(len(judged))
    for row, criterion in zip(rows.all(), judged, strict=True):
        expect(row.locator(".imp-verdict")).to_have_text(words[criterion["verdict"]])
        expect(row).to_contain_text(criterion["text"])
        links = [link.get_attribute("href") for link in row.locator(".imp-cite").all()]
        assert links == [citation["url"] for citation in criterion["citations"]]
    expect(page.locator(".imp-result__small")).to_contain_text("June 12, 2026")
    expect(page.locator(".imp-result__small")).to_contain_text("An officer decides")


def test_what_stands_in_the_way_is_shown_with_every_way_it_touches(page: Page, site):
    visitor = Visitor(page, site.root)
    visitor.answers = ENGINEER | {"employer_bars": ["ineligible"]}
    page.goto(visitor.url + fragment("employer", visitor.answers))
    (item,) = [item for item in visitor.expect_result()["matched"] if item["id"] == "cusma-professional"]
    closed = page.locator("#item-cusma-professional .imp-points--change")
    expect(closed).to_contain_text("Not in order on your answers")
    expect(closed.locator(".imp-criterion")).to_have_count(1)
    expect(closed.locator(".imp-cite")).to_have_attribute("href", item["gates"][0]["citations"][0]["url"])


def test_what_is_ruled_out_is_folded_but_whole(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer_all(ENGINEER)
    out = visitor.expect_result()["ruled_out"]
    cards = page.locator(".imp-ruled-out .imp-item")
    expect(cards).to_have_count(0)
    page.locator(".imp-ruled-out > summary").click()
    expect(cards).to_have_count(len(out))
    first = next(item for item in out if item["change"])
    expect(page.locator(f"#item-{first['id']}")).to_contain_text(first["change"][0])


def test_where_nothing_fits_the_nearest_stand_before_the_fold(page: Page, site):
    visitor = Visitor(page, site.root)
    visitor.answers = {"status": "open_permit", "covers": "no", "basis": ["residence"]}
    visitor.answers |= {"residence_class": "express", "residence_stage": "none"}
    page.goto(visitor.url + fragment("worker", visitor.answers))
    out = visitor.expect_result()["ruled_out"]
    near = [item["id"] for item in out if item["near"]][:3]
    assert near[0] == "bridging-open-permit"
    expect(page.locator(".imp-group > .imp-item--ruled_out")).to_have_count(len(near))
    expect(page.locator(f"#item-{near[0]} .imp-points--change")).to_be_visible()
    page.locator(".imp-ruled-out > summary").click()
    expect(page.locator(".imp-item--ruled_out")).to_have_count(len(out))


def test_two_ways_are_shown_side_by_side(page: Page, site):
    visitor = Visitor(page, site.root)
    visitor.answers = dict(MOVED)
    page.goto(visitor.url + fragment("employer", MOVED))
    matched = visitor.expect_result()["matched"]
    assert len(matched) > 1
    table = page.get_by_role("table", name="The matching ways, compared")
    expect(table.locator("thead th")).to_have_count(len(matched))
    for label in ("How long", "The employer pays", "Where to apply"):
        expect(table.get_by_role("rowheader", name=label)).to_be_visible()


# --- before and without Python ---------------------------------------------------------------------------------------


def test_the_first_question_stands_in_the_page_without_javascript(plain_page: Page, site):
    plain_page.goto(site.root + "quiz/")
    expect(plain_page.locator("#imp-quiz form")).to_have_count(2)
    expect(plain_page.locator("#imp-quiz input[type=radio]").first).to_be_visible()
    way_on = plain_page.locator(".imp-quiz__noscript a")
    assert [link.get_attribute("href") for link in way_on.all()] == ["../streams/", "../contact/"]


def test_the_first_answer_waits_for_the_engine_and_is_not_lost(page: Page, site):
    visitor, held = first_answer_while_loading(page, site.root)
    expect(page.locator(".imp-pending")).to_contain_text("Your answer is kept")
    assert kept(page) == {"status": "outside"}
    held[0].continue_()
    visitor.answers = {"status": "outside"}
    visitor.expect_question()
    expect(page.locator(".imp-progress")).to_have_count(0)


def test_until_the_engine_is_up_the_first_answers_are_replied_to_from_the_book(page: Page, site):
    held: list[Route] = []
    page.context.route(re.compile(r"python_stdlib\.zip$"), lambda route: held.append(route))
    visitor = Visitor(page, site.sub, "fr", "worker").open()
    visitor.answer("outside")
    visitor.answer(["job"])
    visitor.choose(visitor.expected()["question"], None)
    visitor.proceed()  # beyond the book
    expect(page.locator(".imp-progress")).to_be_visible()
    held[0].continue_()
    visitor.answers[visitor.expected()["question"]["id"]] = None
    visitor.expect_question()


@pytest.mark.noisy
@pytest.mark.parametrize("file", [*FILES, "quiz.worker.js"])
def test_a_blocked_file_is_told_plainly_and_there_is_a_way_on(page: Page, site, file):
    block(page, file)
    without_book(page)
    visitor = Visitor(page, site.root).open()
    visitor.choose(visitor.expected()["question"], "outside")
    visitor.proceed()
    trouble = page.locator(".imp-pending [role=alert]")
    expect(trouble).to_contain_text("The questions cannot run here")
    hrefs = [link.get_attribute("href") for link in trouble.locator("a").all()]
    assert [href.removeprefix(site.root) for href in hrefs if href] == ["streams/", "contact/"]
    expect(page.locator('.imp-options input[value="outside"]')).to_be_checked()
    page.context.unroute_all()
    visitor.answers = {"status": "outside"}
    trouble.get_by_role("button", name="Try again").click()
    visitor.expect_question()


@pytest.mark.noisy
def test_a_file_that_never_comes_meets_a_deadline(page: Page, site):
    held: list[Route] = []
    wasm = re.compile(r"pyodide\.asm\.wasm$")
    page.context.route(wasm, lambda route: route.continue_() if held else held.append(route))  # the first never comes
    without_book(page)
    page.clock.install()
    page.goto(site.root + "quiz/#as=worker")
    page.locator('.imp-options input[value="outside"]').check()
    page.locator(".imp-question button[type=submit]").click()
    page.clock.run_for(1000)
    expect(page.locator(".imp-progress")).to_be_visible()
    page.wait_for_timeout(1500)  # so that what does come has come
    page.clock.run_for(46_000)
    slow = page.locator(".imp-pending [role=alert]")
    expect(slow).to_contain_text("slow to arrive")
    slow.get_by_role("button", name="Keep waiting").click()
    expect(slow).to_have_count(0)
    page.clock.run_for(46_000)
    expect(slow).to_be_visible()
    slow.get_by_role("button", name="Try again").click()
    expect(page.locator("#imp-question")).not_to_have_text(re.compile("Where are you now"), timeout=30_000)
    assert kept(page) == {"status": "outside"}


# A worker that is ready at once and then does something else than reply.
FALSE_WORKER = "self.onmessage = ({ data: { start, id } }) => { if (start) postMessage({ ready: true }); else %s };"
BREAKDOWN = 'postMessage({ id, error: { name: "MemoryError", message: "Traceback\\nMemoryError: no room" } })'


@pytest.mark.noisy
@pytest.mark.parametrize(
    ("does", "says"),
    [
        pytest.param(BREAKDOWN, "MemoryError: no room", id="Python breaks down over a reply"),
        pytest.param('throw new Error("gone")', "could not start", id="the worker fails after it was ready"),
        pytest.param("self.close()", "slow to arrive", id="the worker is lost without a word"),
    ],
)
def test_a_failure_after_the_start_keeps_the_answers_and_can_be_tried_again(page: Page, site, does, says):
    page.context.route(
        re.compile(r"quiz\.worker\.js$"),
        lambda route: route.fulfill(body=FALSE_WORKER % does, content_type="text/javascript"),
        times=1,
    )
    page.clock.install()
    page.goto(site.root + "quiz/#as=worker")
    page.locator('.imp-options input[value="outside"]').check()
    page.locator(".imp-question button[type=submit]").click()
    page.wait_for_timeout(500)  # so that what does come has come
    page.clock.run_for(46_000)
    trouble = page.locator(".imp-pending [role=alert]")
    expect(trouble).to_contain_text(says)
    expect(trouble).not_to_contain_text("Traceback")
    trouble.get_by_role("button", name="Try again").click()
    expect(page.locator("#imp-question")).not_to_have_text(re.compile("Where are you now"), timeout=30_000)
    assert kept(page) == {"status": "outside"}


def test_who_goes_back_to_the_doors_waits_for_nothing(page: Page, site):
    _, held = first_answer_while_loading(page, site.root)
    page.go_back()
    expect(page.locator(".imp-doors")).to_be_visible()
    held[0].continue_()
    page.wait_for_timeout(1500)  # so that what does come has come
    expect(page.locator(".imp-pending > *")).to_have_count(0)


@pytest.mark.parametrize(
    ("script", "says"),
    [
        pytest.param("delete window.WebAssembly", "no WebAssembly", id="no WebAssembly"),
        pytest.param("delete window.Worker", "could not start", id="no workers"),
        pytest.param(
            "const Old = window.Worker; window.Worker = class extends Old { constructor(url) { super(url); } }",
            "could not start",
            id="workers that are no modules",
        ),
    ],
)
@pytest.mark.noisy
def test_an_old_browser_is_told_what_it_lacks(page: Page, site, script, says):
    page.add_init_script(script)
    page.goto(site.root + "quiz/")
    expect(page.locator(".imp-pending [role=alert]")).to_contain_text(says)
    page.locator('a[href="#as=worker"]').click()
    expect(page.locator("#imp-question")).to_be_visible()
    expect(page.locator(".imp-pending [role=alert]")).to_contain_text(says)


# --- forms and keyboard ----------------------------------------------------------------------------------------------


def test_an_empty_answer_is_explained_and_tied_to_its_field(page: Page, site):
    Visitor(page, site.root).open().proceed()
    summary = page.locator(".imp-error-summary")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("Choose an answer")
    field = page.locator(".imp-options")
    expect(field).to_have_attribute("aria-describedby", re.compile("imp-field-error"))
    first = field.locator("input").first
    expect(first).to_have_attribute("aria-invalid", "true")
    summary.get_by_role("link").click()
    expect(first).to_be_focused()


def test_the_keyboard_suffices(page: Page, site):
    visitor = Visitor(page, site.root)
    page.goto(visitor.url)
    page.locator('a[href="#as=employer"]').focus()
    page.keyboard.press("Enter")
    visitor.expect_question()
    expect(visitor.heading).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    visitor.answers = {"status": visitor.expected()["question"]["options"][0]["value"]}
    visitor.expect_question()
    expect(visitor.heading).to_be_focused()


def test_none_of_these_excludes_the_others(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer("outside")
    while (question := visitor.expected()["question"]) and not (
        question["kind"] == "many" and any(option["alone"] for option in question["options"])
    ):
        visitor.answer(ENGINEER.get(question["id"]))
    assert question, "no question has an option that stands alone"
    alone = next(option["value"] for option in question["options"] if option["alone"])
    other = next(option["value"] for option in question["options"] if not option["alone"])
    boxes = {value: page.locator(f'.imp-options input[value="{value}"]') for value in (alone, other)}
    boxes[other].check()
    boxes[alone].check()
    expect(boxes[other]).not_to_be_checked()
    boxes[other].check()
    expect(boxes[alone]).not_to_be_checked()
    page.get_by_label("I’m not sure").check()
    expect(boxes[other]).not_to_be_checked()


def at_countries(page: Page, url: str) -> Visitor:
    """A visitor who is being asked for a passport."""
    visitor = Visitor(page, url).open()
    while (question := visitor.expected()["question"]) and question["kind"] != "countries":
        visitor.answer(ENGINEER.get(question["id"]))
    return visitor


def test_countries_are_found_without_accents_and_by_keyboard(page: Page, site):
    visitor = at_countries(page, site.root)
    search = page.get_by_role("combobox")
    search.fill("COTE d'iv")
    expect(page.get_by_role("option")).to_have_count(1)
    search.press("Enter")
    search.fill("mex")
    search.press("ArrowDown")
    search.press("ArrowUp")
    search.press("Enter")
    chips = page.locator(".imp-chips button")
    expect(chips).to_have_count(2)
    chips.first.press("Enter")
    expect(chips).to_have_text(["Mexico×"])
    expect(chips.first).to_be_focused()
    search.fill("zzz")
    expect(page.locator(".imp-listbox")).to_contain_text("No country matches")
    search.press("Escape")
    search.fill("")
    search.press("Escape")
    visitor.proceed()
    visitor.answers["citizenship"] = ["MX"]
    visitor.expect_next()


def test_not_sure_stands_beside_a_list_too(page: Page, site):
    visitor = at_countries(page, site.root)
    visitor.proceed()
    expect(page.locator(".imp-error-summary")).to_contain_text("Choose at least one country")
    visitor.answer(None)


def test_a_long_list_can_be_narrowed(page: Page, site):
    visitor = Visitor(page, site.root).open()
    while (question := visitor.expected()["question"]) and (
        question["kind"] != "choice" or len(question["options"]) <= 20
    ):
        visitor.answer(ENGINEER.get(question["id"]))
    assert question, "no question has a long list"
    label = question["options"][-3]["label"]
    narrow = page.get_by_label("Type to narrow the list")
    narrow.fill(label.upper())
    expect(page.locator(".imp-option:visible")).to_have_count(2)
    narrow.press("Enter")
    expect(page.get_by_label(label, exact=True)).to_be_checked()


def test_a_field_of_study_is_looked_up_and_one_that_is_missing_is_no_no(page: Page, site):
    visitor = Visitor(page, site.root, voice="worker").open()
    while (question := visitor.expected()["question"]) and question["id"] != "field_listed":
        visitor.answer(GRADUATE.get(question["id"]))
    search = page.get_by_label("Look up the field of study")
    search.fill("weld technology/welder")
    expect(page.locator(".imp-lookup__list li")).to_have_text(["48.0508 Welding technology/welder"])
    search.fill("basket weaving")
    expect(page.locator(".imp-lookup__said")).to_contain_text("not complete")
    expect(page.locator(".imp-options input:checked")).to_have_count(0)
    search.fill("480508")
    search.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Yes, its code is on the list")).to_be_checked()
    visitor.proceed()
    visitor.answers["field_listed"] = "listed"
    visitor.expect_next()


# --- going back, changing, leaving and coming back -------------------------------------------------------------------


def test_back_and_forward_walk_through_the_questions(page: Page, site):
    visitor = Visitor(page, site.root).open()
    first = visitor.expected()["question"]["text"]
    visitor.answer("outside")
    second = visitor.expected()["question"]["text"]
    page.go_back()
    expect(visitor.heading).to_have_text(first)
    expect(page.locator('.imp-options input[value="outside"]')).to_be_checked()
    page.go_forward()
    expect(visitor.heading).to_have_text(second)
    page.get_by_role("button", name="Back", exact=True).click()
    expect(visitor.heading).to_have_text(first)
    page.go_back()
    expect(page.locator('a[href="#as=employer"]')).to_be_visible()
    assert kept(page) == {"status": "outside"}


def test_an_answer_can_be_changed_from_the_list(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer("outside")
    visitor.answer(["job"])
    row = page.locator(".imp-answers dl > div").first
    row.get_by_role("button", name=re.compile("^Change")).click()
    expect(visitor.heading).to_be_focused()
    expect(page.locator('.imp-options input[value="outside"]')).to_be_checked()
    page.locator('.imp-options input[value="open_permit"]').check()
    visitor.proceed()
    visitor.answers["status"] = "open_permit"
    visitor.expect_question()
    assert kept(page) == {"status": "open_permit", "basis": ["job"]}
    expect(page.locator(".imp-answers dd span").first).to_have_text("In Canada, with an open work permit")


def test_the_picture_counts_what_is_open(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer("outside")
    progress = visitor.expected()["progress"]
    expect(page.locator(".imp-meter__count")).to_have_text(f"{progress['open']} of {progress['total']} ways still open")
    expect(page.locator(".imp-dot--open")).to_have_count(progress["open"])
    expect(page.locator(".imp-dot--out")).to_have_count(progress["ruled_out"])


def test_a_reload_keeps_question_and_answers(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer("outside")
    visitor.answer(["job"])
    page.reload()
    visitor.expect_question()
    expect(page.locator(".imp-answers dl > div")).to_have_count(2)


def test_coming_back_later_offers_to_go_on(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer("outside")
    page.goto(site.root)
    page.goto(visitor.url)
    expect(page.locator(".imp-resume")).to_contain_text("1 answer")
    page.get_by_role("button", name="Continue where you stopped").click()
    visitor.expect_question()


def test_the_other_language_has_the_same_answers(page: Page, site):
    visitor = Visitor(page, site.sub).open()
    visitor.answer("outside")
    page.locator(".imp-header a[hreflang=fr]").click()
    page.wait_for_url("**/fr/quiz/**")
    visitor.lang = "fr"
    visitor.expect_question()
    assert kept(page) == {"status": "outside"}


def test_one_button_clears_everything(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer_all(ENGINEER)
    assert page.evaluate("localStorage.length") > 0
    page.get_by_role("button", name="Clear all answers").click()
    page.get_by_role("button", name="No, keep them").click()
    assert kept(page)
    page.get_by_role("button", name="Clear all answers").click()
    page.get_by_role("button", name="Yes, clear them").click()
    expect(page.locator('a[href="#as=employer"]')).to_be_visible()
    assert kept(page) == {}
    assert "T36" not in page.evaluate("JSON.stringify(localStorage)")
    page.reload()
    expect(page.locator(".imp-resume")).to_have_count(0)


@pytest.mark.noisy  # the theme's own script does not expect it
def test_without_storage_the_quiz_still_works(page: Page, site):
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })")
    visitor = Visitor(page, site.root).open()
    visitor.answer("outside")
    expect(page.locator(".imp-side__note")).to_contain_text("does not let us keep")
    page.locator(".imp-header a[hreflang=fr]").click()
    page.wait_for_url("**/fr/quiz/**")
    visitor.lang = "fr"
    page.get_by_role("button", name="Continuer les questions").click()
    visitor.expect_question()


DAMAGED = ["{", "[]", '"x"', '{"v":1,"answers":{"status":{"a":1}}}', '{"v":9,"answers":{"status":"outside"}}']
KEEP = "text => localStorage.setItem(`imp-navigator:${new URL('.', location).pathname}`, text)"


@pytest.mark.parametrize("kept_text", DAMAGED)
def test_damaged_storage_is_survived(page: Page, site, kept_text):
    page.goto(site.root)
    page.evaluate(KEEP, kept_text)
    visitor = Visitor(page, site.root).open()
    visitor.answer("outside")


def test_answers_that_the_questions_no_longer_take_are_left_out(page: Page, site):
    page.goto(site.root)
    answers = {"status": "outside", "no_such_question": "yes", "basis": ["no such option"]}
    page.evaluate(KEEP, json.dumps({"v": 1, "as": "employer", "answers": answers, "view": "question"}))
    visitor = Visitor(page, site.root)
    page.goto(visitor.url)
    page.get_by_role("button", name="Continue where you stopped").click()
    visitor.answers = {"status": "outside"}
    visitor.expect_question()
    expect(page.locator(".imp-note[role=status]")).to_contain_text("2 answers no longer fitted")
    assert kept(page) == {"status": "outside"}


# --- taking it along -------------------------------------------------------------------------------------------------


def test_a_link_restores_the_answers_and_says_so(page: Page, site):
    visitor = Visitor(page, site.root)
    visitor.answers = dict(ENGINEER)
    page.goto(visitor.url + fragment("employer", ENGINEER))
    visitor.expect_result()
    expect(page.locator(".imp-note[role=status]").first).to_contain_text("link that holds somebody’s answers")


def test_a_link_does_not_overwrite_ones_own_answers(page: Page, site):
    visitor = Visitor(page, site.root).open()
    visitor.answer("open_permit")
    page.goto(site.root)
    page.goto(visitor.url + fragment("worker", ENGINEER))
    expect(page.locator(".imp-result__headline")).to_be_visible(timeout=30_000)
    assert kept(page) == {"status": "open_permit"}
    page.get_by_role("button", name="Go back to my own answers").click()
    visitor.expect_question()


@pytest.mark.parametrize("damaged", ["#a=1.employer.%%%", "#a=1.employer.e3", "#a=7.employer.e30", "#a=1.robot.e30"])
def test_a_damaged_link_is_told(page: Page, site, damaged):
    page.goto(site.root + "quiz/" + damaged)
    expect(page.locator(".imp-note[role=status]")).to_contain_text("does not hold answers")
    expect(page.locator('a[href="#as=worker"]')).to_be_visible()


def test_the_copied_link_holds_the_answers(page: Page, site):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor = Visitor(page, site.root).open()
    visitor.answer_all(ENGINEER)
    page.get_by_role("button", name="Copy a link").click()
    expect(page.locator(".imp-take__status")).to_have_text("Link copied. It holds your answers.")
    link = page.evaluate("navigator.clipboard.readText()")
    assert "?" not in link
    page.evaluate("localStorage.clear()")
    page.goto("about:blank")
    page.goto(link)
    visitor.expect_result()


def test_the_result_can_be_saved_as_text(page: Page, site, tmp_path: Path):
    visitor = Visitor(page, site.root).open()
    visitor.answer_all(ENGINEER)
    result = visitor.expect_result()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a text file").click()
    target = tmp_path / "result.txt"
    download.value.save_as(target)
    text = target.read_text("utf-8")
    assert result["headline"] in text
    assert "An officer decides every case" in text
    assert "T36" in text
    assert "[Met]" in text


def test_paper_has_no_folds(page: Page, site):
    """What matched is printed whole; what is ruled out stays as the visitor left it."""
    visitor = Visitor(page, site.root)
    visitor.answers = dict(MOVED)
    page.goto(visitor.url + fragment("employer", MOVED))
    visitor.expect_result()
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".imp-item--matched .imp-sources, .imp-item--matched .imp-item__sources").last).to_be_visible()
    assert page.locator(".imp-item--matched details:not([open])").count() == 0
    expect(page.locator(".imp-ruled-out .imp-item")).to_have_count(0)


def test_a_result_begins_the_partners_case_in_a_tab_of_its_own(page: Page, site):
    """The worker's answers carry over; the visitor's own answers stay as they are."""
    visitor = Visitor(page, site.sub).open()
    visitor.answer_all(ENGINEER)
    visitor.expect_result()
    before = kept(page)
    with page.context.expect_page() as opened:
        page.locator("#item-cusma-professional .imp-item__partner a").click()
    partner = opened.value
    expect(partner.locator(".imp-result__headline")).to_be_visible(timeout=30_000)
    expect(partner.locator(".imp-quiz__side")).to_contain_text("Spouse or common-law partner")
    assert kept(page) == before
