"""Shows the site on this machine, as a web host would, and rebuilds it when a file changes."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import gzip
import mimetypes
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tools import build
from tools.places import ROOT
from tools.say import Stop, say

TYPES = {".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm", ".whl": "application/zip"}
TEXT = ("text/", "application/json", "application/xml", "image/svg+xml", "application/wasm")
RELOAD = "__reload.js"
EVENTS = "__reload"
# The query says which build the page shows, so that one finished while the page was loading is not missed.
SCRIPT = f"""\
const shown = new URL(import.meta.url).search;
new EventSource(new URL("{EVENTS}" + shown, import.meta.url)).onmessage = () => location.reload();
"""


class Server(ThreadingHTTPServer):
    """A static server for one site below one path prefix, on 127.0.0.1 only."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, site: Path, port: int = 0, prefix: str = "/", live: bool = False) -> None:
        self.site, self.prefix, self.live = site, prefix, live
        self.version = threading.Condition()
        self.builds = 0
        super().__init__(("127.0.0.1", port), Handler)

    @property
    def url(self) -> str:
        """The address of the site's home page."""
        return f"http://127.0.0.1:{self.server_port}{self.prefix}"

    def announce(self) -> None:
        """Tell every open page that there is a newer build."""
        with self.version:
            self.builds += 1
            self.version.notify_all()

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that went away mid-answer is no news."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @contextlib.contextmanager
    def running(self) -> Iterator[Server]:
        """Serve in the background for as long as the block lasts."""
        thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.shutdown()
            self.server_close()


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from the site's folder, with the headers that matter to browsers."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file, a redirect to a folder's slash, or the site's own 404 page."""
        address = urlsplit(self.path)
        path = unquote(address.path)
        if not path.startswith(self.server.prefix):
            self._missing()
            return
        wanted = path.removeprefix(self.server.prefix)
        if self.server.live and wanted == EVENTS:
            self._events(int(address.query) if address.query.isdecimal() else self.server.builds)
            return
        if self.server.live and wanted == RELOAD:
            self._send(HTTPStatus.OK, SCRIPT.encode(), "text/javascript; charset=utf-8")
            return
        file = (self.server.site / wanted).resolve()
        if not file.is_relative_to(self.server.site.resolve()):
            self._missing()
        elif file.is_dir() and not path.endswith("/"):
            self._send(HTTPStatus.MOVED_PERMANENTLY, b"", "text/plain", {"Location": f"{path}/"})
        else:
            self._file(file / "index.html" if file.is_dir() else file)

    do_HEAD = do_GET

    def _file(self, file: Path, status: HTTPStatus = HTTPStatus.OK) -> None:
        try:
            changed = file.stat().st_mtime_ns
            kind = kind_of(file)
            body, packed = content(file, changed)
        except OSError:
            self._missing()
            return
        headers = {"ETag": f'"{changed:x}"', "Cache-Control": "no-cache"}
        if "/assets/engine/" in file.as_posix():  # the folder's name is made from its content
            headers["Cache-Control"] = "public, max-age=31536000, immutable"
        elif self.headers.get("If-None-Match") == headers["ETag"] and status == HTTPStatus.OK:
            self._send(HTTPStatus.NOT_MODIFIED, b"", kind, headers)
            return
        if self.server.live and file.suffix == ".html":
            link = f'<script type="module" src="{self.server.prefix}{RELOAD}?{self.server.builds}"></script></head>'
            body, packed = body.replace(b"</head>", link.encode(), 1), b""
        if packed and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = packed
            headers["Content-Encoding"] = "gzip"
        if packed:
            headers["Vary"] = "Accept-Encoding"
        self._send(status, body, kind, headers)

    def _missing(self) -> None:
        page = self.server.site / "404.html"
        if page.exists():
            self._file(page, HTTPStatus.NOT_FOUND)
        else:
            self._send(HTTPStatus.NOT_FOUND, b"Not found\n", "text/plain; charset=utf-8")

    def _events(self, seen: int) -> None:
        """Keep the connection open and send one event after each build."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        while True:
            with self.server.version:
                fresh = self.server.version.wait_for(lambda: self.server.builds > seen, timeout=15)
            self.wfile.write(b"data: built\n\n" if fresh else b": still here\n\n")
            self.wfile.flush()
            if fresh:
                return

    def _send(self, status: HTTPStatus, body: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD" and status != HTTPStatus.NOT_MODIFIED:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the terminal for what the builder has to say."""


def kind_of(file: Path) -> str:
    """The media type of a file, with its encoding where it is text."""
    kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


@functools.lru_cache(maxsize=512)
def content(file: Path, changed: int) -> tuple[bytes, bytes]:
    """A file's bytes, and the same packed with gzip where that is worth it; `changed` makes the cache notice edits."""
    body = file.read_bytes()
    return body, gzip.compress(body, 6, mtime=0) if kind_of(file).startswith(TEXT) else b""


def serve(options: build.Options, port: int) -> None:
    """Build, serve and watch until the person stops it; a failed rebuild leaves the last good site up.

    What only stops a site from being published, such as a sentence without its French, is shown and does not stop this.
    """
    os.environ["IMP_DRAFT"] = "1"
    options = dataclasses.replace(options, strict=False)
    build.build(options)
    try:
        server = Server(options.site, port, live=True)
    except OSError as error:
        raise Stop(f"Port {port} is taken ({error.strerror}). Choose another: make serve ARGS='--port 8001'") from error
    with server.running():
        say(f"\nThe site is at {server.url} (French: {server.url}fr/). Ctrl-C stops it. Watching for changes …")
        watch(options, server)


def watch(options: build.Options, server: Server) -> None:
    """Rebuild in a process of its own, so that changed Python is read anew."""
    built = build.digest()
    while True:
        time.sleep(0.5)
        now = build.digest()
        if now == built:
            continue
        while (later := build.digest()) != now:  # let an editor finish saving
            now = later
            time.sleep(0.2)
        built = now
        say("\nA file changed.")
        if subprocess.run(_again(options), cwd=ROOT, env=os.environ | {"PYTHONUNBUFFERED": "1"}).returncode:
            say("That build failed; the last good one stays up. Watching …")
        else:
            server.announce()
            say(f"Rebuilt: {server.url}")


def _again(options: build.Options) -> list[str]:
    command = [sys.executable, "-m", "tools", "build", "--site-dir", str(options.site)]
    for flag, value in (("--base-url", options.base_url), ("--contact-endpoint", options.endpoint)):
        if value is not None:
            command += [flag, value]
    return command
