"""The contact form against a real service: with and without script, when all is well and when it is not."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Page, expect

from tests.browser.conftest import PORT
from tests.browser.contact_server import ContactServer
from tests.browser.visitor import Visitor
from tests.people.cusma import ENGINEER
from tools.places import ROOT
from tools.serve import Server
from tools.setup import exclusive

MESSAGE = "We would like to hire an engineer from Mexico.\nWhat comes first?"


@pytest.fixture
def contact() -> Iterator[ContactServer]:
    """The form service, for one test at a time: all pages name the same port, whichever process tests them."""
    with exclusive("contact-service"), ContactServer(int(os.environ[PORT])).running() as server:
        yield server


def fill(page: Page, *, consent: bool = True) -> None:
    """Fill in the whole form."""
    page.get_by_label("Your name").fill("Ana Pérez")
    page.get_by_label("Your e-mail address").fill("ana@example.org")
    page.locator('input[name="role"][value="hiring"]').check()
    page.get_by_label("Your message").fill(MESSAGE)
    if consent:
        page.locator("#contact-consent").check()


def send(page: Page) -> None:
    """Press the form's button."""
    page.get_by_role("button", name="Send").click()


def untouched(page: Page) -> None:
    """What was typed is all still there."""
    expect(page.get_by_label("Your name")).to_have_value("Ana Pérez")
    expect(page.get_by_label("Your message")).to_have_value(MESSAGE)


@pytest.mark.noisy  # the answer leads to the public address, which is not here
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_form_posts_without_javascript(plain_page: Page, site, contact: ContactServer, lang):
    path = "fr/" if lang == "fr" else ""
    plain_page.goto(f"{site.sub}{path}contact/")
    plain_page.locator("#contact-name").fill("Ana Pérez")
    plain_page.locator("#contact-email").fill("ana@example.org")
    plain_page.locator('input[name="role"][value="working"]').check()
    plain_page.locator("#contact-message").fill(MESSAGE)
    plain_page.locator("#contact-consent").check()
    plain_page.locator("#imp-contact [type=submit]").click(no_wait_after=True)
    plain_page.wait_for_timeout(500)
    (post,) = contact.posts
    assert post.fields["name"] == "Ana Pérez"
    assert post.fields["message"].replace("\r\n", "\n") == MESSAGE
    assert post.fields["role"] == "working"
    assert post.fields["lang"] == lang
    assert post.fields["_next"] == f"https://imp.example/imp/{path}thanks/"
    assert post.fields["_gotcha"] == ""
    assert "result" not in post.fields


def test_without_javascript_the_browser_itself_asks_for_consent(plain_page: Page, site, contact: ContactServer):
    plain_page.goto(f"{site.root}contact/")
    fill(plain_page, consent=False)
    expect(plain_page.locator("#contact-consent")).not_to_be_checked()
    send(plain_page)
    plain_page.wait_for_timeout(300)
    assert contact.posts == []


def test_the_message_is_sent_in_place(page: Page, site, contact: ContactServer):
    page.goto(f"{site.root}contact/")
    fill(page)
    send(page)
    done = page.get_by_role("heading", name="Your message is sent")
    expect(done).to_be_focused()
    (post,) = contact.posts
    assert post.accept == "application/json"
    assert post.fields["email"] == "ana@example.org"
    assert post.fields["message"].replace("\r\n", "\n") == MESSAGE
    page.reload()
    expect(page.get_by_label("Your message")).to_have_value("")


def test_the_trap_is_out_of_sight_and_reach(page: Page, site, contact: ContactServer):
    page.goto(f"{site.root}contact/")
    trap = page.locator('input[name="_gotcha"]')
    box = trap.bounding_box()
    assert box is not None
    assert box["x"] + box["width"] < 0
    expect(trap).to_have_attribute("tabindex", "-1")
    expect(trap).to_have_value("")


def test_what_is_missing_is_listed_and_leads_to_its_field(page: Page, site, contact: ContactServer):
    page.goto(f"{site.root}contact/")
    page.get_by_label("Your e-mail address").fill("ana at example")
    send(page)
    summary = page.locator(".imp-error-summary")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("link")).to_have_count(5)
    email = page.get_by_label("Your e-mail address")
    expect(email).to_have_attribute("aria-invalid", "true")
    expect(email).to_have_attribute("aria-describedby", re.compile("contact-email-error"))
    summary.get_by_role("link", name="name@example.com").click()
    expect(email).to_be_focused()
    assert contact.posts == []
    fill(page)
    send(page)
    expect(page.get_by_role("heading", name="Your message is sent")).to_be_visible()


@pytest.mark.noisy
@pytest.mark.parametrize(
    ("mood", "says"),
    [
        pytest.param("broken", "had a problem (500)", id="the service breaks"),
        pytest.param("dropping", "could not be reached", id="the line drops"),
        pytest.param("invalid", "did not accept the message (422)", id="the service refuses"),
    ],
)
def test_a_failure_is_told_and_nothing_is_lost(page: Page, site, contact: ContactServer, mood, says):
    contact.mood = mood
    page.goto(f"{site.root}contact/")
    fill(page)
    send(page)
    expect(page.locator(".imp-contact__status [role=alert]")).to_contain_text(says)
    untouched(page)
    if mood == "invalid":
        expect(page.get_by_label("Your e-mail address")).to_have_attribute("aria-invalid", "true")
    contact.mood = "well"
    send(page)
    expect(page.get_by_role("heading", name="Your message is sent")).to_be_visible()
    assert len(contact.posts) == 1


@pytest.mark.noisy
def test_offline_is_told(page: Page, site, contact: ContactServer):
    page.goto(f"{site.root}contact/")
    fill(page)
    page.context.set_offline(True)
    send(page)
    expect(page.locator(".imp-contact__status [role=alert]")).to_contain_text("offline")
    untouched(page)
    page.context.set_offline(False)
    send(page)
    expect(page.get_by_role("heading", name="Your message is sent")).to_be_visible()
    assert len(contact.posts) == 1


def test_impatience_does_not_send_twice(page: Page, site, contact: ContactServer):
    contact.mood, contact.delay = "slow", 1.0
    page.goto(f"{site.root}contact/")
    fill(page)
    button = page.locator("#imp-contact [type=submit]")
    button.click()
    expect(button).to_be_disabled()
    expect(button).to_have_text("Sending…")
    page.get_by_label("Your name").press("Enter")
    page.locator("#imp-contact").dispatch_event("submit")
    expect(page.get_by_role("heading", name="Your message is sent")).to_be_visible()
    assert len(contact.posts) == 1


@pytest.mark.noisy
def test_no_answer_for_fifteen_seconds_is_told(page: Page, site, contact: ContactServer):
    contact.mood, contact.delay = "slow", 2.0
    page.clock.install()
    page.goto(f"{site.root}contact/")
    fill(page)
    send(page)
    expect(page.get_by_role("button", name="Sending…")).to_be_disabled()
    page.clock.run_for(15_100)
    expect(page.locator(".imp-contact__status [role=alert]")).to_contain_text("no answer within 15 seconds")
    untouched(page)
    expect(page.get_by_role("button", name="Send")).to_be_enabled()


def test_a_reload_keeps_what_was_typed(page: Page, site, contact: ContactServer):
    page.goto(f"{site.root}contact/")
    fill(page)
    page.reload()
    untouched(page)
    expect(page.locator('input[name="role"][value="hiring"]')).to_be_checked()
    expect(page.locator("#contact-consent")).not_to_be_checked()


def test_the_result_goes_along_only_if_asked_and_as_edited(page: Page, site, contact: ContactServer):
    page.goto(f"{site.root}contact/")
    expect(page.get_by_label("Attach my result")).to_have_count(0)
    visitor = Visitor(page, site.root).open()
    visitor.answer_all(ENGINEER)
    page.locator(".imp-help a").click()
    attach = page.get_by_label("Attach my result")
    expect(attach).not_to_be_checked()
    fill(page)
    send(page)
    page.get_by_role("button", name="Write another message").click()
    assert "result" not in contact.posts[0].fields
    fill(page)
    attach.check()
    text = page.get_by_label("Your result, as it will be sent")
    expect(text).to_have_value(re.compile(re.escape(visitor.expected("result")["result"]["headline"])))
    text.fill("T36 looks right.")
    send(page)
    expect(page.get_by_role("heading", name="Your message is sent")).to_be_visible()
    assert contact.posts[1].fields["result"] == "T36 looks right."


CATCH = """
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="mailto:"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  document.body.dataset.mail = link.href;
});
"""


def test_e_mail_takes_the_message_along(page: Page, site, contact: ContactServer):
    page.add_init_script(f"window.addEventListener('DOMContentLoaded', () => {{ {CATCH} }})")
    page.goto(f"{site.root}contact/")
    page.locator("a.imp-mail").click()
    expect(page.locator("body")).to_have_attribute(
        "data-mail", re.compile(r"^mailto:hello@example\.org\?subject=[^&]+$")
    )
    page.get_by_label("Your message").fill("A question & an answer")
    page.locator("a.imp-mail").click()
    expect(page.locator("body")).to_have_attribute("data-mail", re.compile(r"body=A%20question%20%26%20an%20answer$"))


def test_a_long_text_is_copied_instead(page: Page, site, contact: ContactServer):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site.root}contact/")
    page.get_by_label("Your message").fill("long " * 500)
    page.locator("a.imp-mail").click()
    page.get_by_role("button", name="Copy the text").click()
    expect(page.locator(".imp-contact__status")).to_contain_text("The text is copied")
    assert page.evaluate("navigator.clipboard.readText()").startswith("long long")


@pytest.fixture
def mail_only(tmp_path: Path) -> Iterator[str]:
    """The contact page of a host who has no form service."""
    docs = tmp_path / "docs"
    docs.mkdir()
    shutil.copy(ROOT / "docs" / "en" / "contact.md", docs)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(docs), site_dir=str(tmp_path / "site"), nav=None)
    config.extra["contact"]["endpoint"] = ""
    config.plugins.on_startup(command="build", dirty=False)
    mkdocs_build(config)
    with Server(tmp_path / "site").running() as server:
        yield server.url


def test_without_a_service_there_is_e_mail_only(page: Page, plain_page: Page, mail_only: str):
    plain_page.goto(f"{mail_only}contact/")
    expect(plain_page.locator("form#imp-contact")).to_be_hidden()
    expect(plain_page.locator("a.imp-mail")).to_have_attribute("href", re.compile(r"^mailto:hello@example\.org"))
    page.add_init_script(f"window.addEventListener('DOMContentLoaded', () => {{ {CATCH} }})")
    page.goto(f"{mail_only}contact/")
    page.get_by_label("Your message").fill("What comes first?")
    page.get_by_role("button", name="Open in my e-mail program").click()
    expect(page.locator("body")).to_have_attribute("data-mail", re.compile(r"body=What%20comes%20first%3F$"))


def test_the_thank_you_page_promises_nothing(plain_page: Page, site):
    plain_page.goto(f"{site.root}thanks/")
    expect(plain_page.get_by_role("heading", level=1)).to_contain_text("Your message is sent")
    expect(plain_page.locator("main")).to_contain_text("does not make the host of this site your representative")
