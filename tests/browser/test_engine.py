"""The engine's files in a real browser: the trimmed library suffices, and Python there says what Python here says."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page

from quiz.browser import reply

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


def walk(language: str, voice: str) -> list[str]:
    """The requests of a visitor who takes the first option of each question, or says nothing where there is none."""
    answers: dict[str, object] = {}
    requests = []
    while True:
        request = {"lang": language, "as": voice, "answers": answers.copy(), "on": ON, "want": "question"}
        requests.append(json.dumps(request))
        question = json.loads(reply(requests[-1]))["question"]
        if question is None:
            return [*requests, json.dumps(request | {"want": "result"})]
        options = [option["value"] for option in question["options"]]
        first = options[0] if options else None
        answers[question["id"]] = [first] if first and question["kind"] in {"many", "countries"} else first


@pytest.fixture
def engine_url(site) -> str:
    (folder,) = (site.folder / "assets" / "engine").iterdir()
    return f"assets/engine/{folder.name}/"


def test_python_in_the_browser_says_what_python_says_here(page: Page, site, engine_url):
    requests = [
        request for language in ("en", "fr") for voice in ("employer", "worker") for request in walk(language, voice)
    ]
    wrong = [json.dumps({"lang": "en", "as": "employer", "answers": {"no such question": "x"}, "on": ON}), "{"]
    page.goto(site.sub)
    answers = page.evaluate(DRIVE, [engine_url, [*requests, *wrong]])
    for request, answer in zip(requests, answers, strict=False):
        assert json.loads(answer["reply"]) == json.loads(reply(request)), request
    for answer in answers[len(requests) :]:
        assert "BadInput" in answer["error"]["name"], answer


@pytest.mark.noisy
def test_an_altered_wheel_is_refused(page: Page, site, engine_url):
    (wheel,) = (site.folder / engine_url).glob("*.whl")
    altered = wheel.read_bytes().replace(b"quiz/", b"quix/")
    page.context.route(re.compile(r"\.whl$"), lambda route: route.fulfill(body=altered))
    page.goto(site.root)
    with pytest.raises(Exception, match=r"\.whl"):
        page.evaluate(DRIVE, [engine_url, []])
