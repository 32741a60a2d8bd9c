"""The built site, served as a host would serve it, and a browser that objects to anything out of order.

Fixtures for the tests here:
- `site`: the built site; `site.root` and `site.sub` are its address at a domain's root and below /imp/, `site.folder`
  its files. `page` (Playwright's) reports console errors, page errors and requests to anywhere but this machine: they
  fail the test, unless it is marked `noisy` because it provokes them.
- `plain_page`: a page with JavaScript off. `phone_page`: 360 pixels wide.
- `contact`: the form service that the site's contact form posts to; see contact_server.py.
- `axe`: `axe(page)` returns a list of accessibility violations.
IMP_DRAFT=1 builds in spite of warnings, for work in progress. IMP_BROWSER names the browser to use.
`page.wait_for_function` cannot run under the site's content policy: use locators and `expect`.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from tests.browser.contact_server import ContactServer
from tools import browser as browsers
from tools import build
from tools.places import CACHE
from tools.serve import Server

# A slow or busy machine is no failure: what is expected may take its time, within reason.
expect.set_options(timeout=20_000)

PREFIX = "/imp/"
PORT = "IMP_TEST_CONTACT_PORT"


@dataclass(frozen=True)
class Site:
    """The built site and its two addresses."""

    folder: Path
    root: str
    sub: str


def pytest_configure(config: pytest.Config) -> None:
    """Settle the form service's port before any worker starts: the pages that are built name it."""
    if PORT not in os.environ:
        os.environ[PORT] = str(_free_port())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that use the form service share one of it, so they run one after another."""
    for item in items:
        if "contact" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("contact"))


def _free_port() -> int:
    """The port of the last run if it is free, so that its site can be used again."""
    note = CACHE / "test" / "port"
    last = int(note.read_text("utf-8")) if note.exists() else 0
    for port in (last, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text(str(probe.getsockname()[1]), "utf-8")
            return int(probe.getsockname()[1])
    raise RuntimeError("no free port on this machine")


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """The site, built once for all workers, at a domain's root and below a path."""
    port = os.environ[PORT]
    folder = CACHE / "test" / f"site-{port}"
    endpoint = f"http://127.0.0.1:{port}/contact"
    build.ensure(build.Options(folder, f"https://imp.example{PREFIX}", endpoint))
    with Server(folder).running() as root, Server(folder, prefix=PREFIX).running() as sub:
        yield Site(folder, root.url, sub.url)


@pytest.fixture(scope="session")
def contact_service() -> Iterator[ContactServer]:
    """The form service, up for as long as the tests run."""
    with ContactServer(int(os.environ[PORT])).running() as server:
        yield server


@pytest.fixture
def contact(contact_service: ContactServer) -> ContactServer:
    """The form service in a good mood and with nothing received."""
    contact_service.reset()
    return contact_service


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the Chromium that is there."""
    return browser_type_launch_args | browsers.launch_arguments(browsers.get())


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A desktop window and reduced motion, so that nothing is measured mid-flight."""
    return browser_context_args | {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}


@pytest.fixture
def context(context: BrowserContext, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A browser context whose pages must stay quiet and at home."""
    with Watched(context, request):
        yield context


@pytest.fixture
def plain_page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """A page with JavaScript off."""
    context = browser.new_context(**browser_context_args, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def phone_page(
    browser: Browser, browser_context_args: dict[str, Any], request: pytest.FixtureRequest
) -> Iterator[Page]:
    """A page as wide as a small phone."""
    context = browser.new_context(**browser_context_args | {"viewport": {"width": 360, "height": 740}})
    with Watched(context, request):
        yield context.new_page()
    context.close()


class Watched:
    """Collects what goes wrong in a context's pages and fails the test for it at the end."""

    def __init__(self, context: BrowserContext, request: pytest.FixtureRequest) -> None:
        self.troubles: list[str] = []
        self.noisy = request.node.get_closest_marker("noisy") is not None
        context.on("console", self._console)
        context.on("weberror", lambda error: self.troubles.append(str(error.error)))
        context.on("request", lambda sent: self._at_home(sent.url))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.troubles.append(message.text)

    def _at_home(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname != "127.0.0.1":
            self.troubles.append(f"a request left this machine: {url}")

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self.troubles and not self.noisy:
            pytest.fail("The browser complained:\n" + "\n".join(self.troubles))


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """Ask axe for every violation of WCAG 2.2 A and AA and of its best practices."""
    checker = Axe()

    def violations(page: Page) -> list[str]:
        found = checker.run(page).response["violations"]
        return [f"{each['id']}: {node['html'][:200]}" for each in found for node in each["nodes"]]

    return violations
