"""What finished pages still need: the way to the engine, a content policy, a kinder French search, a sitemap."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

from tools.say import Stop

FRENCH = "fr"
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_CHARSET = re.compile(r'<meta charset="utf-8">', re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


@dataclass(frozen=True)
class Settings:
    """The settings of mkdocs.yml that finished pages depend on."""

    base_url: str
    endpoint: str
    more_origins: tuple[str, ...]

    @classmethod
    def of(cls, extra: Mapping[str, Any]) -> Settings:
        """Read them from the `extra` part of the configuration."""
        contact = extra.get("contact") or {}
        more = contact.get("form_action_extra") or []
        return cls(extra["base_url"], contact.get("endpoint") or "", tuple(more))

    @property
    def origins(self) -> tuple[str, ...]:
        """Where the contact form posts to, and where that service may send the browser on to."""
        return tuple(dict.fromkeys(filter(None, map(_origin, (self.endpoint, *self.more_origins)))))


def finish(site: Path, engine: Path, data: Mapping[str, Mapping[str, Path]], settings: Settings) -> None:
    """Do all that must wait until every page of both languages stands; `data` has a file by kind and language."""
    for page in site.rglob("*.html"):
        language = FRENCH if page.is_relative_to(site / FRENCH) else "en"
        text = page.read_text("utf-8")
        text = point_to(text, "engine", relative(engine, page) + "/")
        for kind, files in data.items():
            text = point_to(text, kind, relative(files[language], page))
        text = add_policy(text, settings, page)
        page.write_text(text, "utf-8", newline="\n")
    fold_search(site / FRENCH / "search" / "search_index.json")
    write_sitemap(site, settings.base_url)


def relative(file: Path, page: Path) -> str:
    """The URL of a file or folder as seen from a page, right wherever the site is put."""
    return Path(os.path.relpath(file, page.parent)).as_posix()


def point_to(html: str, what: str, url: str) -> str:
    """Fill in every `data-<what>` attribute: the names of such files depend on their content."""
    return re.sub(rf'(\sdata-{what}=)"[^"]*"', rf'\1"{url}"', html)


def add_policy(html: str, settings: Settings, page: Path) -> str:
    """Put a Content-Security-Policy before anything that it should hold back."""
    policy = f'<meta http-equiv="Content-Security-Policy" content={quoteattr(policy_for(html, settings))}>'
    done, times = _CHARSET.subn(lambda charset: f"{charset[0]}\n      {policy}", html, count=1)
    if not times:
        raise Stop(f"{page} has no <meta charset> after which its content policy could go.")
    return done


def policy_for(html: str, settings: Settings) -> str:
    """The policy of one page: its own files, its own inline scripts by their hashes, and the contact service."""
    scripts = sorted({_hash(body) for body in inline_scripts(html)})
    return "; ".join(
        " ".join(directive)
        for directive in (
            ("default-src", "'self'"),
            ("script-src", "'self'", *scripts),
            ("style-src", "'self'"),
            ("img-src", "'self'", "data:"),
            ("font-src", "'self'"),
            ("connect-src", "'self'", *settings.origins),
            ("form-action", "'self'", *settings.origins),
            ("base-uri", "'none'"),
            ("object-src", "'none'"),
        )
    )


def inline_scripts(html: str) -> Iterator[str]:
    """The inline scripts that a browser would run; data blocks such as JSON are none."""
    for attributes, body in _SCRIPT.findall(html):
        kind = re.search(r'\btype="?([^"\s>]+)', attributes)
        if not re.search(r"\bsrc=", attributes) and (not kind or kind[1] in {"module", "text/javascript"}):
            yield body


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.replace("\r\n", "\n").encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def fold(text: str) -> str:
    """A text without its accents and ligatures."""
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def fold_search(index: Path) -> None:
    """Let "conformite" find "conformité": add the unaccented spelling of each page's accented words."""
    data = json.loads(index.read_text("utf-8"))
    for entry in data["docs"]:
        words = _WORD.findall(re.sub(r"<[^>]+>", " ", f"{entry['title']} {entry['text']}"))
        plain = sorted({fold(word).lower() for word in words if fold(word) != word})
        if plain:
            entry["text"] += f"<p hidden>{' '.join(plain)}</p>"
    index.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")


def addresses(site: Path) -> list[str]:
    """The address of every English page, relative to the site's root; French ones are the same below fr/."""
    pages = (page.parent.relative_to(site).as_posix() for page in site.rglob("index.html"))
    found = ("" if page == "." else f"{page}/" for page in pages)
    # Nobody should find the thank-you page by searching.
    return sorted(page for page in found if page.split("/")[0] != FRENCH and page != "thanks/")


def write_sitemap(site: Path, base_url: str) -> None:
    """One sitemap for both languages, each page naming its twin; it needs the site's public address to say anything."""
    for stale in (*site.rglob("sitemap.xml.gz"), site / "sitemap.xml"):
        stale.unlink(missing_ok=True)
    entries = []
    for page in addresses(site) if base_url else ():
        twins = {"en": f"{base_url}{page}", "fr": f"{base_url}fr/{page}"}
        links = "".join(
            f"<xhtml:link rel='alternate' hreflang='{language}' href={quoteattr(url)}/>"
            for language, url in (*twins.items(), ("x-default", twins["en"]))
        )
        entries += [f"<url><loc>{url}</loc>{links}</url>\n" for url in twins.values()]
    (site / "sitemap.xml").write_text(
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:xhtml='http://www.w3.org/1999/xhtml'>\n"
        f"{''.join(entries)}</urlset>\n",
        "utf-8",
    )
    if base_url:
        robots = f"User-agent: *\nAllow: /\nSitemap: {base_url}sitemap.xml\n"
        (site / "robots.txt").write_text(robots, "utf-8")
