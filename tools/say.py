"""What the tools tell the person who started them."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Stop(Exception):
    """Something the person can put right; the message says what and how, and no traceback is shown."""


def say(text: str) -> None:
    """Print one line at once, so that lines of the tools and of what they start stay in order."""
    print(text, flush=True)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Announce a step, keep showing that it goes on, and tell how long it took."""
    begin = time.perf_counter()
    done = threading.Event()
    alive = sys.stdout.isatty()

    def tick() -> None:
        while not done.wait(1):
            print(f"\r{text} … {time.perf_counter() - begin:.0f} s", end="", flush=True)

    if alive:
        print(f"{text} …", end="", flush=True)
        ticker = threading.Thread(target=tick, daemon=True)
        ticker.start()
    else:
        say(f"{text} …")
    try:
        yield
    except BaseException:
        done.set()
        if alive:
            ticker.join()
            print(flush=True)
        raise
    done.set()
    spent = time.perf_counter() - begin
    if alive:
        ticker.join()
        print(f"\r{text} … done in {spent:.1f} s", flush=True)
    elif spent >= 1:
        say(f"  done in {spent:.1f} s")
