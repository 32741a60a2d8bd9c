"""Where a rule is written: laws, treaties and official pages, and citations of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from quiz.errors import unknown
from quiz.provisions import LAW_DATE, dates

GROUP = re.compile(r"\(([^)]+)\)")
# What the parts of a treaty are called in French.
PARTS_FR = {"Annex": "annexe", "Appendix": "appendice", "Section": "section"}


@dataclass(frozen=True)
class Source:
    """Something that can be cited. `dated` is its own date, `seen` the day the copy that was read was taken."""

    key: str
    short: str  # as it stands in a citation
    title: str
    url: str
    url_fr: str = ""
    short_fr: str = ""
    dated: date | None = None
    seen: date | None = None
    official: bool = True

    def at(self, pinpoint: str = "") -> Citation:
        """A citation of a place in this source."""
        return Citation(self, pinpoint)

    def link(self, pinpoint: str, lang: str) -> str:
        """The address to read, in the language asked for where it exists."""
        return (self.url_fr or self.url) if lang == "fr" else self.url

    def label(self, pinpoint: str, lang: str) -> str:
        """The citation as a reader of the language expects it."""
        if lang == "fr":
            words = [PARTS_FR.get(word, word) for word in pinpoint.split(" ")]
            return f"{self.short_fr or self.short} {' '.join(words)}".strip()
        return f"{self.short} {pinpoint}".strip()

    def date_of(self, pinpoint: str) -> date | None:
        """The date that the cited place carries."""
        return self.dated


@dataclass(frozen=True)
class Law(Source):
    """An act or regulation, cited by provision; the regulations' provisions are checked against the official text."""

    checked: bool = False

    def at(self, pinpoint: str = "") -> Citation:
        """A citation of a provision, such as `IRPR.at("200(1)(c)(ii.1)")`; raises ValueError if there is none."""
        if self.checked and pinpoint not in dates():
            raise ValueError(unknown("provision", pinpoint, dates()))
        return Citation(self, pinpoint)

    def link(self, pinpoint: str, lang: str) -> str:
        """The section's page in the official consolidation."""
        section = pinpoint.partition("(")[0] or "1"
        return f"{super().link(pinpoint, lang)}section-{section}.html"

    def label(self, pinpoint: str, lang: str) -> str:
        """`IRPR 200(1)(c)` in English, `RIPR 200(1)c)` in French, where a paragraph's letter opens no parenthesis."""
        return super().label(french_provision(pinpoint) if lang == "fr" else pinpoint, lang)

    def date_of(self, pinpoint: str) -> date | None:
        """The day the provision's present wording took effect."""
        return date.fromisoformat(dates()[pinpoint]) if self.checked else None


@dataclass(frozen=True)
class Citation:
    """A place in a source."""

    source: Source
    pinpoint: str = ""

    def label(self, lang: str) -> str:
        """How the citation reads."""
        return self.source.label(self.pinpoint, lang)

    def url(self, lang: str) -> str:
        """Where to read it."""
        return self.source.link(self.pinpoint, lang)

    @property
    def dated(self) -> date | None:
        """The date of the place cited, where it has one."""
        return self.source.date_of(self.pinpoint)


@cache
def french_provision(pinpoint: str) -> str:
    """`200(1)(c)(ii.1)` as the French version prints it: `200(1)c)(ii.1)`; only paragraphs lose a parenthesis."""
    head, *_ = pinpoint.partition("(")
    out, lettered = head, False
    for part in GROUP.findall(pinpoint):
        if not lettered and part[0].isalpha() and part[0].islower():
            out, lettered = f"{out}{part})", True
        else:
            out = f"{out}({part})"
    return out


JUSTICE = "https://laws-lois.justice.gc.ca"
IRPR = Law(
    "irpr",
    "IRPR",
    "Immigration and Refugee Protection Regulations (SOR/2002-227)",
    f"{JUSTICE}/eng/regulations/SOR-2002-227/",
    f"{JUSTICE}/fra/reglements/DORS-2002-227/",
    "RIPR",
    date.fromisoformat(LAW_DATE),
    date(2026, 6, 14),
    checked=True,
)
IRPA = Law(
    "irpa",
    "IRPA",
    "Immigration and Refugee Protection Act (S.C. 2001, c. 27)",
    f"{JUSTICE}/eng/acts/I-2.5/",
    f"{JUSTICE}/fra/lois/I-2.5/",
    "LIPR",
    date(2026, 3, 31),
    date(2026, 3, 31),
)
CUSMA = Source(
    "cusma",
    "CUSMA",
    "Canada–United States–Mexico Agreement, chapter 16 (temporary entry for business persons)",
    "https://www.international.gc.ca/trade-commerce/trade-agreements-accords-commerciaux/agr-acc/"
    "cusma-aceum/text-texte/16.aspx",
    short_fr="ACEUM",
    dated=date(2020, 7, 1),
)
