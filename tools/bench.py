"""Measures what a visitor waits for and downloads, all in one run on one machine."""

from __future__ import annotations

import json
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tools import browser, build, engine, interviews, sizes, walk
from tools.interviews import share
from tools.places import CACHE
from tools.say import say, step
from tools.serve import Server

ON = "2026-11-24"
EVERY = 20  # of the people in the tests, so many are skipped for one that is measured

# A module worker that starts Pyodide and, where there is one, the quiz; it says how long that took, and then answers.
WORKER = """
self.onmessage = async ({ data }) => {
  if (data.start) {
    const begin = performance.now();
    const { loadPyodide } = await import(data.start + "pyodide.mjs");
    const python = await loadPyodide({ indexURL: data.start, packages: data.packages });
    const booted = performance.now() - begin;
    if (data.packages.length) self.reply = python.pyimport("quiz.browser").reply;
    self.postMessage({ booted, ready: performance.now() - begin });
  } else {
    const begin = performance.now();
    const reply = self.reply(data.request);
    self.postMessage({ took: performance.now() - begin, length: reply.length });
  }
};
"""
START = """
([folder, packages]) => new Promise((resolve, reject) => {
  self.bench = new Worker("/worker.mjs", { type: "module" });
  bench.onmessage = ({ data }) => resolve(data);
  bench.onerror = (event) => reject(new Error(event.message));
  bench.postMessage({ start: new URL(folder, location.href).href, packages });
})
"""
# The round trip as the page sees it: request out, reply in, JSON read.
ASK = """
async (requests) => {
  const times = [];
  for (const request of requests) {
    const begin = performance.now();
    await new Promise((resolve) => { bench.onmessage = resolve; bench.postMessage({ request }); });
    times.push(performance.now() - begin);
  }
  return times;
}
"""


def bench(rounds: int) -> None:
    """Print one table of everything."""
    from playwright.sync_api import sync_playwright

    from quiz.browser import reply

    folder = CACHE / "test" / "bench"
    build.ensure(build.Options(folder / "site"))
    *asked, _, last = unsure(reply)
    questions, results = people()
    visits = {
        "answer to next question, people": questions,
        "answer to next question, “not sure” to all": asked,
        "last answer to the whole result, people": results,
        "the whole result, “not sure” to all": [last],
    }
    here = {kind: [_timed(reply, request) for request in requests] for kind, requests in visits.items()}
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        _lay_out(Path(scratch), folder / "site")
        chromium = playwright.chromium.launch(**browser.launch_arguments(browser.get()))  # type: ignore[arg-type]
        with Server(Path(scratch)).running() as server, step(f"Starting the engine {2 * rounds} times in Chromium"):
            stock, own = _starts(chromium, server.url, rounds)
        with Server(Path(scratch)).running() as server:
            there, warm = _answers(chromium, server.url, visits)
        version = chromium.version
        chromium.close()
    ratio = statistics.median(each["ready"] for each in own) / statistics.median(each["booted"] for each in stock)
    say(f"\nChromium {version}, {rounds} starts of each kind in turn, nothing in its cache; milliseconds\n")
    say(f"{'':<46}{'p50':>9}{'p95':>9}{'n':>7}")
    say(_row("stock loadPyodide, whole library", [each["booted"] for each in stock]))
    say(_row("our engine", [each["booted"] for each in own]))
    say(_row("our engine and the quiz, ready to answer", [each["ready"] for each in own]))
    say(_row("the same, files in the browser's cache", [each["ready"] for each in warm]))
    say(f"{'ready to answer, as a ratio to stock':<46}{ratio:>9.2f}\n")
    for kind in visits:
        say(_row(kind, there[kind]))
        say(_row("  the same Python here, reply() alone", here[kind]))
    say(f"\n{interviews.report()}")
    say(f"\n{sizes.table(folder / 'site')}")


def people() -> tuple[list[str], list[str]]:
    """What the page asks while people give their own answers: for the next question each time, and for the result."""
    questions, results = [], []
    for number, held in enumerate(interviews.interviews()[::EVERY]):
        voice, language = ("employer", "worker")[number % 2], ("en", "fr")[number // 2 % 2]
        for given in held.steps:
            answers = {name: sorted(values) if values else None for name, values in given.items()}
            request = {"lang": language, "as": voice, "answers": answers, "on": held.person.on.isoformat()}
            questions.append(json.dumps(request | {"want": "question"}))
        results.append(questions.pop())  # after the last answer the result comes of itself
    return questions, results


def unsure(reply: Callable[[str], str]) -> list[str]:
    """The longest visit there is."""
    return list(walk.requests(reply, "en", "worker", walk.unsure, ON))


def _lay_out(top: Path, site: Path) -> None:
    """One address for both engines: the site's own, and Pyodide as it comes."""
    (own,) = (site / "assets" / "engine").iterdir()
    # Named alike and both below assets/engine/, so that the server treats them alike.
    shutil.copytree(own, top / "assets" / "engine" / "own")
    shutil.copytree(engine.runtime(), top / "assets" / "engine" / "stock")
    (top / "worker.mjs").write_text(WORKER, "utf-8")
    (top / "index.html").write_text("<!doctype html><title>bench</title>", "utf-8")


def _starts(chromium: Any, url: str, rounds: int) -> tuple[list[dict[str, float]], list[dict[str, float]]]:
    """Stock and own in turn, each time in a new browser profile; one unmeasured round first warms up the machine."""
    stock, own = [], []
    for _ in range(rounds + 1):
        stock.append(_start(chromium, url, "stock", []))
        own.append(_start(chromium, url, "own", ["quiz"]))
    return stock[1:], own[1:]


def _start(chromium: Any, url: str, kind: str, packages: list[str]) -> dict[str, float]:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(url)
    took: dict[str, float] = page.evaluate(START, [f"assets/engine/{kind}/", packages])
    context.close()
    return took


def _answers(
    chromium: Any, url: str, visits: dict[str, list[str]]
) -> tuple[dict[str, list[float]], list[dict[str, float]]]:
    """Round trips of whole visits, and starts with the files in the cache."""
    context = chromium.new_context()
    warm = []
    for visit in range(4):
        page = context.new_page()
        page.goto(url)
        took = page.evaluate(START, ["assets/engine/own/", ["quiz"]])
        if visit:
            warm.append(took)
        if visit < 3:
            page.close()
    times = {kind: page.evaluate(ASK, requests) for kind, requests in visits.items()}
    context.close()
    return times, warm


def _timed(reply: Callable[[str], str], request: str) -> float:
    begin = time.perf_counter()
    json.loads(reply(request))
    return 1000 * (time.perf_counter() - begin)


def _row(name: str, times: Iterable[float]) -> str:
    ordered = sorted(times)
    return f"{name:<46}{share(ordered, 0.5):>9.1f}{share(ordered, 0.95):>9.1f}{len(ordered):>7,}"
