"""A real form service for the tests: it does what such services do, and can be told to fail as they fail."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

MOODS = ("well", "invalid", "broken", "slow", "dropping")


@dataclass(frozen=True)
class Post:
    """One message as it arrived."""

    fields: dict[str, str]
    accept: str
    origin: str | None


@dataclass
class ContactServer:
    """Takes posts at `url`; `mood` says how it answers, `posts` what came, `trapped` what fell for the honeypot."""

    port: int
    mood: str = "well"
    delay: float = 3.0
    posts: list[Post] = field(default_factory=list)
    trapped: list[Post] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where the form posts to."""
        return f"http://127.0.0.1:{self.port}/contact"

    def reset(self) -> None:
        """Forget what came and answer well again."""
        self.mood, self.delay = "well", 3.0
        self.posts.clear()
        self.trapped.clear()

    @contextlib.contextmanager
    def running(self) -> Iterator[ContactServer]:
        """Serve for as long as the block lasts."""
        state = self

        class Handler(_Handler):
            service = state

        server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()


class _Handler(BaseHTTPRequestHandler):
    service: ContactServer

    def do_OPTIONS(self) -> None:
        """Answer a browser that asks before it posts across origins."""
        self._answer(204, b"")

    def do_POST(self) -> None:
        """Take the message, then answer according to the mood."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        post = Post(self._fields(body), self.headers.get("Accept", ""), self.headers.get("Origin"))
        mood = self.service.mood
        if mood == "dropping":
            self.close_connection = True
            self.connection.close()
            return
        if mood == "slow":
            time.sleep(self.service.delay)
        if mood == "invalid":
            self._say(post, 422, {"errors": [{"field": "email", "message": "should be an email"}]})
        elif mood == "broken":
            self._say(post, 500, {"error": "internal"})
        else:
            (self.service.trapped if post.fields.get("_gotcha") else self.service.posts).append(post)
            self._say(post, 200, {"ok": True, "next": post.fields.get("_next", "")})

    def _fields(self, body: bytes) -> dict[str, str]:
        kind = self.headers.get("Content-Type", "")
        if kind.startswith("application/json"):
            return {name: str(value) for name, value in json.loads(body).items()}
        if kind.startswith("multipart/form-data"):
            message = BytesParser().parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
            parts: list[Message] = message.get_payload()  # type: ignore[assignment]
            return {
                str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True).decode()  # type: ignore[union-attr]
                for part in parts
            }
        return dict(parse_qsl(body.decode(), keep_blank_values=True))

    def _say(self, post: Post, status: int, answer: dict[str, object]) -> None:
        if "application/json" in post.accept:
            self._answer(status, json.dumps(answer).encode(), {"Content-Type": "application/json"})
        elif status != 200:
            page = f"<!doctype html><title>Error</title><p>The form service answered {status}.</p>"
            self._answer(status, page.encode(), {"Content-Type": "text/html; charset=utf-8"})
        elif target := post.fields.get("_next") or self.headers.get("Referer"):
            self._answer(303, b"", {"Location": target})
        else:
            self._answer(200, b"Thank you", {"Content-Type": "text/plain"})

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        always = {
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Headers": "*",
            "Content-Length": str(len(body)),
        }
        for name, value in (always | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the page may have given up waiting
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test report readable."""
