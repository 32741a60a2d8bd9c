"""The engine's files in a real browser: the trimmed library suffices, and Python there says what Python here says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from quiz.browser import reply
from tools import walk

ON = "2026-11-24"
# A worker of the site's own, driven by hand: start it, put requests to it, give the answers back.
DRIVE = """
async ([folder, requests]) => {
  const worker = new Worker(new URL("assets/javascripts/quiz.worker.js", document.baseURI), { type: "module" });
  const next = (wanted) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.failed) reject(new Error(JSON.stringify(data.failed)));
      if (wanted(data)) resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
  const ready = next((data) => data.ready);
  worker.postMessage({ start: new URL(folder, document.baseURI).href });
  await ready;
  const answers = [];
  for (const [id, request] of requests.entries()) {
    const answer = next((data) => data.id === id);
    worker.postMessage({ id, request });
    answers.push(await answer);
  }
  worker.terminate();
  return answers;
}
"""

# The page's end of the line beside a worker that only notes what it is sent.
LATE_WORD = """
async () => {
  const { Engine } = await import(new URL("assets/javascripts/engine.js", document.baseURI));
  const engine = new Engine("", () => {});
  const sent = [];
  engine.worker = { postMessage: (message) => sent.push(message), terminate: () => {} };
  engine.become({ name: "loading" });
  engine.receive({ ready: true });
  engine.receive({ progress: { done: 6, of: 6 } });
  const states = [engine.state.name];
  engine.ask("first");
  engine.become({ name: "stalled" });
  engine.keepWaiting();
  const reply = engine.ask("second");
  engine.receive({ id: 2, reply: "{}" });
  states.push(engine.state.name);
  return { states, sent: sent.map((message) => message.request), reply: await reply };
}
"""


@pytest.fixture
def engine_url(site) -> str:
    (folder,) = (site.folder / "assets" / "engine").iterdir()
    return f"assets/engine/{folder.name}/"


def test_python_in_the_browser_says_what_python_says_here(page: Page, site, engine_url):
    requests = [*visits(), '{"lang": "en", "as": "employer", "answers": {"no such question": "x"}}', "{"]
    page.goto(site.sub)
    answers = page.evaluate(DRIVE, [engine_url, requests])
    *sound, unknown, broken = zip(requests, answers, strict=True)
    for request, answer in sound:
        assert json.loads(answer["reply"]) == json.loads(reply(request)), request
    for request, answer in (unknown, broken):
        assert "BadInput" in answer["error"]["name"], request


def test_a_late_word_of_a_file_keeps_no_one_waiting(page: Page, site):
    """The browser's notice of a file may come after Python is up; what is asked then must still be sent."""
    page.goto(site.root)
    seen = page.evaluate(LATE_WORD)
    assert seen == {"states": ["ready", "ready"], "sent": ['"first"', '"second"'], "reply": {}}


def visits() -> Iterator[str]:
    """Some requests of very different visits; each holds all the answers before it, so any of them stands alone."""
    for voice, choose in (("employer", walk.first), ("worker", walk.last), ("worker", walk.unsure)):
        *asked, result = walk.requests(reply, "en", voice, choose, ON)
        for request in (*asked[:: len(asked) // 6 + 1], result):
            yield request
            yield request.replace('"lang": "en"', '"lang": "fr"')


@pytest.mark.noisy
def test_an_altered_wheel_is_refused(page: Page, site, engine_url):
    (wheel,) = (site.folder / engine_url).glob("*.whl")
    altered = wheel.read_bytes().replace(b"quiz/", b"quix/")
    page.context.route(re.compile(r"\.whl$"), lambda route: route.fulfill(body=altered))
    page.goto(site.root)
    with pytest.raises(Exception, match=r"\.whl"):
        page.evaluate(DRIVE, [engine_url, []])
