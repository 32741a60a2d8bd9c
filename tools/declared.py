"""Facts on pages: a Python-Markdown extension that writes what `quiz/` declares.

A line such as `::: stream cusma-professional` becomes the item's criteria, plan, sources and dates. It is an ordinary
Markdown extension, so it works in every builder that reads `markdown_extensions`. An unknown name stops the build.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from html import escape
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from quiz.browser import VOICES, question_line
from quiz.countries import COUNTRIES
from quiz.declared import DECLARED
from quiz.engine import Case, bounds_of_item, next_question
from quiz.errors import unknown
from quiz.explanation import RECORDS_BEGIN, Json, about, cite, criterion_line, source_line
from quiz.fees import FEES, Fee
from quiz.gates import CRITERIA as GATE_CRITERIA
from quiz.model import CHECKED, Item, Kind, Permit
from quiz.pages import PAGES
from quiz.provisions import LAW_DATE
from quiz.questions.start import basis
from quiz.rules import leaves
from quiz.sources import IRPR, Citation
from quiz.texts import COLON, N_, dollars, long_date, translator
from quiz.truth import Truth
from tools import fields
from tools.places import COUNTS

MANY_COUNTRIES = 30  # a row of the table of agreements folds its countries away from here on
SHORT = 20  # letters up to which a citation, such as "IRPR 303.1(1)", stays on one line
LINE = re.compile(r"^::: *([a-z-]+)(?: +(\S+))? *$")
ITEMS = {item.id: item for item in DECLARED.items}

# Words said inside an f-string, or through a variable, where the extractor of `tools.catalogue` does not find them.
WORDS = (
    N_("What must be met"),
    N_("Proof"),
    N_("What every permit needs besides"),
    N_("At a glance"),
    N_("Who does what"),
    N_("Where this is written"),
    N_("Law as of"),
    N_("Rule checked on"),
    N_("page dated"),
    N_("copy of"),
    N_("Earlier code"),
    N_("Closed since"),
    N_("Open from"),
    N_("Check your case"),
    N_("Ask us about it"),
    N_("Continue"),
    N_("Code"),
    N_("Stream"),
    N_("Authority"),
    N_("Permit"),
    N_("State"),
    N_("Amount"),
    N_("Section last amended"),
)
NO_SCRIPT = N_(
    "The questions run in your browser and need JavaScript. Without it, read the criteria in the list of "
    "streams, or write to us."
)

# For whom an item is, by the answers about the case that its rule reads.
WHO = {
    "job": N_("People with a job offer or a contract"),
    "transfer": N_("Staff moved within a company"),
    "owner": N_("Owners, investors and traders"),
    "visit": N_("Visitors on business or for an event"),
    "family": N_("Partners and children"),
    "student": N_("Students and graduates"),
    "youth": N_("Young people on an exchange"),
    "residence": N_("Applicants for permanent residence"),
    "protection": N_("People in need of protection"),
    "measure": N_("People under a special measure"),
}
GROUPS = {
    Kind.AUTHORISED: N_("Already allowed to work"),
    Kind.NO_PERMIT: N_("No work permit needed"),
    Kind.STREAM: N_("Streams of the program"),
    Kind.POLICY: N_("Public policies"),
    Kind.OUTCOME: N_("When nothing fits"),
}


def alphabetical(name: str) -> str:
    """A name's place in the alphabet: an accent does not move it."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def element(name: str, content: str = "", **attributes: str | None) -> str:
    """An HTML element; the content is HTML already, attribute values are escaped, None leaves one out."""
    pairs = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{pairs}>{content}</{name}>"


def day(text: str | None, lang: str) -> str:
    """An ISO date as a reader of the language expects it, in a time element."""
    return element("time", long_date(date.fromisoformat(text), lang), datetime=text) if text else ""


def cite_link(citation: Json, lang: str) -> str:
    """A citation as a link, with its date in the title."""
    dated = f"{citation['what']} {long_date(date.fromisoformat(citation['date']), lang)}" if citation["date"] else None
    look = "imp-cite imp-cite--short" if len(citation["label"]) < SHORT else "imp-cite"
    return element("a", escape(citation["label"]), href=citation["url"], title=dated, class_=look)


def cites(citations: list[Json], lang: str) -> str:
    """Several citations in a row."""
    return element("span", ", ".join(cite_link(c, lang) for c in citations), class_="imp-cites") if citations else ""


class Writer:
    """Writes the HTML of each directive in one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.t = translator(lang)

    # --- an item's page ---

    def stream(self, name: str) -> Iterator[str]:
        """All that is declared of an item, under headings that the page's table of contents can show."""
        if name not in ITEMS:
            raise ValueError(unknown("The item", name, ITEMS))
        item = ITEMS[name]
        facts = about(item, self.lang)
        yield self.state(item, facts)
        yield f"## {self.t('At a glance')} {{ #facts }}"
        # The spaces are for the search, which takes the text as it stands.
        rows = " ".join(
            element("dt", escape(row["label"])) + " " + element("dd", escape(row["value"])) for row in facts["facts"]
        )
        yield element("dl", rows, class_="imp-facts")
        yield f"## {self.t('What must be met')} {{ #criteria }}"
        yield self.criteria(item)
        if item.permit is not Permit.NONE:
            yield f"[{self.t('What every permit needs besides')}](../process.md#any-permit)"
        if facts["plan"]["employer"] or facts["plan"]["worker"]:
            yield f"## {self.t('Who does what')} {{ #plan }}"
            yield self.plan(facts["plan"])
        for key, title in (("notes", self.t("Good to know")), ("uncertain", self.t("What we could not confirm"))):
            if facts[key]:
                yield f"## {title} {{ #{key} }}"
                yield element("ul", "".join(element("li", escape(note)) for note in facts[key]), class_=f"imp-{key}")
        yield f"## {self.t('Where this is written')} {{ #sources }}"
        yield self.dates(facts)
        # Markdown, not HTML: builders check such links, and differ in what they make of a relative address in HTML.
        quiz = f"[{self.t('Check your case')}](../quiz.md){{ .imp-button }}"
        contact = f"[{self.t('Ask us about it')}](../contact.md){{ .imp-button .imp-button--quiet }}"
        yield f"{quiz} {contact}\n{{ .imp-next }}"

    def state(self, item: Item, facts: Json) -> str:
        """One line under the title: the provision, earlier codes, and whether new cases are taken."""
        parts = [cite_link(facts["authority"], self.lang), escape(facts["permit"])]
        if item.former:
            parts.append(escape(f"{self.t('Earlier code')} {', '.join(item.former)}"))
        summary = element("p", escape(facts["summary"]), class_="imp-summary")
        return summary + element("p", " · ".join(parts), class_="imp-item-line") + self.badge(item)

    def badge(self, item: Item) -> str:
        """Closed, not open yet or unclear, said in words, with what is known of it."""
        note = escape(self.t(item.status.note))
        if text := self.state_words(item):
            return element("p", f"{element('strong', text)} {note}".strip(), class_="imp-state")
        return element("p", note, class_="imp-state") if note else ""

    def state_words(self, item: Item) -> str:
        """The state of an item that does not simply take new cases, as declared (the quiz looks at the day)."""
        status = item.status
        if status.last is not None and status.closed(CHECKED):
            return f"{escape(self.t('Closed since'))} {day(status.last.isoformat(), self.lang)}"
        if status.unclear:
            return escape(self.t("Not confirmed: ask first"))
        if status.first is not None and status.closed(CHECKED):
            return f"{escape(self.t('Open from'))} {day(status.first.isoformat(), self.lang)}"
        return ""

    def criteria(self, item: Item) -> str:
        """The list of criteria, each with its citations and proof."""
        rows = []
        for criterion in item.criteria:
            line = criterion_line(criterion, Truth.UNKNOWN, self.lang)
            text = element("span", escape(line["text"]), class_="imp-criterion__text")
            if line["weighed"]:
                text += " " + element("em", escape(self.t("An officer weighs this")), class_="imp-criterion__weighed")
            text += " " + cites(line["citations"], self.lang)
            if line["evidence"]:
                proof = f"{escape(self.t('Proof'))}{COLON[self.lang]}{escape('; '.join(line['evidence']))}"
                text += element("p", proof, class_="imp-criterion__proof")
            rows.append(element("li", text, class_="imp-criterion"))
        return element("ul", "".join(rows), class_="imp-criteria")

    def plan(self, plan: Json) -> str:
        """The steps of both parties, side by side."""
        columns = []
        for key, title in (("employer", self.t("The employer")), ("worker", self.t("The worker"))):
            if not plan[key]:
                continue
            rows = ""
            for step in plan[key]:
                cost = " " + element("strong", escape(step["cost"]), class_="imp-cost") if step["cost"] else ""
                rows += element("li", escape(step["text"]) + cost + " " + cites(step["citations"], self.lang))
            column = element("h3", escape(title), id=f"plan-{key}") + element("ol", rows)
            columns.append(element("div", column, class_=f"imp-plan__{key}"))
        return element("div", "".join(columns), class_="imp-plan")

    def dates(self, facts: Json) -> str:
        """The law's date, the day of the check, and the sources with their own dates."""
        law = f"{escape(self.t('Law as of'))} {day(facts['law_date'], self.lang)}"
        checked = f"{escape(self.t('Rule checked on'))} {day(facts['checked'], self.lang)}"
        rows = "".join(element("li", self.source(source)) for source in facts["sources"])
        return element("p", f"{law} · {checked}", class_="imp-dates") + element("ul", rows, class_="imp-sources")

    def source(self, source: Json) -> str:
        """A source with its dates."""
        parts = [
            f"{self.t('page dated')} {long_date(date.fromisoformat(source['date']), self.lang)}"
            if source["date"]
            else self.t("no date shown")
        ]
        if source["seen"]:
            parts.append(f"{self.t('copy of')} {long_date(date.fromisoformat(source['seen']), self.lang)}")
        if not source["official"]:
            parts.append(self.t("third party"))
        if self.lang == "fr" and "/en/" in source["url"]:
            parts.append(self.t("in English"))
        return (
            element("a", escape(source["title"]), href=source["url"])
            + " "
            + element("small", escape(f"({', '.join(parts)})"))
        )

    # --- lists ---

    def streams(self, _: str) -> Iterator[str]:
        """The index: every item in a table for each kind."""
        for kind, title in GROUPS.items():
            items = [item for item in DECLARED.items if item.kind is kind]
            if not items:
                continue
            yield f"## {self.t(title)} {{ #{kind.value.replace('_', '-')} }}"
            head = "".join(
                element("th", escape(self.t(h)), scope="col")
                for h in ("Code", "Stream", "Authority", "Permit", "State")
            )
            body = "".join(self.row(item) for item in items)
            table = element("thead", element("tr", head)) + element("tbody", body)
            yield element(
                "div",
                element("table", table, class_="imp-streams"),
                class_="imp-table",
                tabindex="0",
                role="region",
                aria_label=self.t(title),
            )

    def row(self, item: Item) -> str:
        """A row of the index, with what its filter looks at."""
        facts = about(item, self.lang)
        codes = " ".join((item.code, *item.former))
        search = " ".join(
            (codes, facts["title"], facts["summary"], item.authority.pinpoint, facts["agreement"] or "")
        ).lower()
        title = element("a", escape(facts["title"]), href=f"{item.id}/")
        if item.former:
            title += " " + element("small", escape(f"({self.t('Earlier code')} {', '.join(item.former)})"))
        state = self.state_words(item)
        cells = [
            element("td", escape(item.code or "–"), class_="imp-code" if item.code else "imp-code imp-is-usual"),
            element("th", title, scope="row"),
            element("td", cite_link(facts["authority"], self.lang)),
            element("td", escape(facts["permit"]), class_="imp-is-usual" if item.permit is Permit.NONE else None),
            element("td", state or escape(self.t("Taking new cases")), class_=None if state else "imp-is-usual"),
        ]
        return element(
            "tr",
            "".join(cells),
            id=item.id,
            data_search=search,
            data_permit=item.permit.value,
            data_kind=item.kind.value,
            data_agreement=facts["agreement"],
            data_who="|".join(self.t(WHO[value]) for value in whom(item)) or None,
            data_country="|".join(names[self.lang == "fr"] for names in countries_of(item)) or None,
            data_former=" ".join(item.former) or None,
        )

    def agreements(self, _: str) -> Iterator[str]:
        """Which nationality opens which agreement: countries that open the same are one row, agreements are columns."""
        named = {item.agreement: self.t(item.agreement) for item in DECLARED.items if item.agreement}
        rows: dict[tuple[tuple[str, ...], ...], list[str]] = {}
        for country, names in COUNTRIES.items():
            opened = opened_by(country)
            key = tuple(tuple(item.code for item in opened if item.agreement == name) for name in named)
            if any(key):
                rows.setdefault(key, []).append(names[self.lang == "fr"])
        head = [self.t("Citizens of"), *named.values()]
        body = ""
        ordered = ((key, sorted(countries, key=alphabetical)) for key, countries in rows.items())
        for key, countries in sorted(ordered, key=lambda row: (-sum(map(bool, row[0])), alphabetical(row[1][0]))):
            text = escape(", ".join(countries))
            if len(countries) > MANY_COUNTRIES:
                count = self.t("{count} other countries").format(count=len(countries))
                text = element("details", element("summary", escape(count)) + text)
            cells = element("th", text, scope="row")
            for codes in key:
                mark = element("span", "●", aria_hidden="true", class_="imp-dot") + " " if codes else ""
                shown = escape(", ".join(dict.fromkeys(codes))) if codes else element("span", "–", aria_hidden="true")
                cells += element("td", mark + shown)
            body += element("tr", cells)
        columns = "".join(element("th", escape(name), scope="col") for name in head)
        content = element("thead", element("tr", columns)) + element("tbody", body)
        table = element("table", content, class_="imp-agreements")
        label = self.t("Which nationality opens which agreement")
        yield element("div", table, class_="imp-table", tabindex="0", role="region", aria_label=label)

    def completeness(self, _: str) -> Iterator[str]:
        """What the last check of people and random cases counted."""
        said = json.loads(COUNTS.read_text(encoding="utf-8"))
        reached = f"{said['matched']} / {said['could_match']}"
        asked = f"{said['asked']} / {said['questions']}"
        rows = (
            (self.t("People: cases as a consultant tells them"), whole(said["people"], self.lang)),
            (self.t("Random cases, interviews and free combinations of answers"), whole(said["cases"], self.lang)),
            (self.t("Contradictions found"), whole(said["contradictions"], self.lang)),
            (self.t("Interviews that did not end"), whole(said["endless"], self.lang)),
            (self.t("Items that take new cases and were matched by somebody"), reached),
            (self.t("Questions that somebody was asked"), asked),
            (self.t("Questions to a result for people: half of them at most"), whole(said["median"], self.lang)),
            (self.t("Questions to a result for people: 95 of 100 at most"), whole(said["percentile_95"], self.lang)),
        )
        body = "".join(
            element("tr", element("th", escape(name), scope="row") + element("td", escape(value), class_="imp-amount"))
            for name, value in rows
        )
        table = element("table", element("tbody", body), class_="imp-completeness")
        label = self.t("What was counted")
        yield element("div", table, class_="imp-table", tabindex="0", role="region", aria_label=label)

    def fields(self, _: str) -> Iterator[str]:
        """Our copy of the list of fields of study, folded away; its titles are English in both languages."""
        rows = "".join(
            element(
                "li",
                element("code", escape(code)) + " " + element("span", escape(title), lang="en"),
                class_="imp-field",
            )
            for code, title in fields.fields()
        )
        summary = self.t("The {count} codes of our copy of the list").format(count=len(fields.fields()))
        folded = element("summary", escape(summary)) + element("ul", rows, class_="imp-fields")
        # A thousand titles would drown what the site's search finds.
        yield element("details", folded, class_="imp-fold", data_search_exclude="")

    def fees(self, _: str) -> Iterator[str]:
        """The table of fees, by who pays them."""
        head = "".join(element("th", escape(self.t(h)), scope="col") for h in ("Fee", "Amount"))
        table = element("thead", element("tr", head))
        for payer, title in (("employer", self.t("The employer pays")), ("worker", self.t("The worker pays"))):
            group = element("tr", element("th", escape(title), scope="rowgroup", colspan="2"), class_="imp-fees__payer")
            table += element("tbody", group + "".join(self.fee(fee) for fee in FEES if fee.payer == payer))
        table = element("table", table, class_="imp-fees")
        yield element("div", table, class_="imp-table", tabindex="0", role="region", aria_label=self.t("Fee"))

    def fee(self, fee: Fee) -> str:
        """A row of the table of fees."""
        note = element("p", escape(self.t(fee.note)), class_="imp-fee-note") if fee.note else ""
        provision = cites([cite(fee.cite, self.lang)], self.lang)
        return element(
            "tr",
            element("th", f"{escape(self.t(fee.name))} {provision}{note}", scope="row", id=f"fee-{fee.id}")
            + element("td", escape(dollars(fee.amount, self.lang)), class_="imp-amount"),
        )

    def sources(self, _: str) -> Iterator[str]:
        """Every source that a declaration names, official ones first, and the law's date."""
        used = {source.key: source for item in DECLARED.items for source in item.sources}
        used |= {c.source.key: c.source for c in all_citations()}
        yield element("p", f"{escape(self.t('Law as of'))} {day(LAW_DATE, self.lang)}", class_="imp-dates")
        ordered = sorted(used.values(), key=lambda s: (not s.official, s.key in PAGES, alphabetical(self.t(s.title))))
        yield element(
            "ul", "".join(element("li", self.source(source_line(s, self.lang))) for s in ordered), class_="imp-sources"
        )

    def provisions(self, _: str) -> Iterator[str]:
        """The provisions of the Regulations that are cited, each with the day it was last amended."""
        cited = sorted({c.pinpoint for c in all_citations() if c.source is IRPR}, key=numbered)
        head = "".join(element("th", escape(self.t(h)), scope="col") for h in ("Provision", "Section last amended"))
        body = ""
        for pinpoint in cited:
            line = cite(IRPR.at(pinpoint), self.lang)
            since = day(line["date"], self.lang)
            if line["date"] == RECORDS_BEGIN.isoformat():
                since = f"{escape(line['what'])} {since}"
            body += element("tr", element("th", cite_link(line, self.lang), scope="row") + element("td", since))
        table = element(
            "table", element("thead", element("tr", head)) + element("tbody", body), class_="imp-provisions"
        )
        yield element("div", table, class_="imp-table", tabindex="0", role="region", aria_label=self.t("Provision"))

    def count(self, what: str) -> Iterator[str]:
        """A number that the declarations give: all, streams, no-permit, policies, questions."""
        counts: dict[str, Callable[[], int]] = {
            "all": lambda: len(DECLARED.items),
            "streams": lambda: sum(i.kind is Kind.STREAM for i in DECLARED.items),
            "no-permit": lambda: sum(i.permit is Permit.NONE and i.kind is Kind.NO_PERMIT for i in DECLARED.items),
            "policies": lambda: sum(i.kind is Kind.POLICY for i in DECLARED.items),
            "questions": lambda: len(DECLARED.questions),
        }
        if what not in counts:
            raise ValueError(unknown("The count", what, counts))
        yield element("p", str(counts[what]()), class_="imp-count")

    # --- the quiz's start ---

    def quiz(self, _: str) -> Iterator[str]:
        """The first question in both voices, as HTML that stands before any script, and where the script goes on."""
        case = Case(DECLARED, {}, CHECKED)
        first = next_question(case)
        if first is None:
            raise ValueError("the quiz has no first question")
        doors = {"employer": self.t("I am hiring"), "worker": self.t("I want to work")}
        forms = "".join(
            self.form(question_line(first, case, self.lang, voice), voice, doors[voice]) for voice in VOICES
        )
        sorry = self.t(NO_SCRIPT)
        links = (
            element("a", escape(self.t("The list of streams")), href="../streams/")
            + " · "
            + element("a", escape(self.t("Contact")), href="../contact/")
        )
        note = element("noscript", element("p", f"{escape(sorry)} {links}", class_="imp-quiz__noscript"))
        yield note + element(
            "div",
            forms,
            id="imp-quiz",
            class_="imp-quiz",
            data_engine="",
            data_occupations="",
            data_book="",
            data_fields="",
            data_lang=self.lang,
        )

    def form(self, question: Json, voice: str, door: str) -> str:
        """A question as a form; its button is for the script, and hidden until that is there."""
        name = question["id"]
        kind = "radio" if question["kind"] == "choice" else "checkbox"
        options = ""
        for at, option in enumerate(
            [*question["options"], {"value": "", "label": self.t("I'm not sure"), "hint": None}]
        ):
            field = f"{voice}-{name}-{at}"
            box = f'<input type="{kind}" id="{field}" name="{name}" value="{escape(option["value"])}">'
            label = element("span", escape(option["label"]))
            if option["hint"]:
                label += element("span", escape(option["hint"]), class_="imp-option__hint")
            options += element("div", box + element("label", label, for_=field), class_="imp-option")
        legend = element("legend", escape(question["text"]))
        hint = element("p", escape(question["hint"]), class_="imp-question__hint") if question["hint"] else ""
        why = element("summary", escape(self.t("Why we ask"))) + element(
            "p", escape(question["why"]) + " " + cites(question["citations"], self.lang)
        )
        fields = element("fieldset", legend + hint + options)
        button = f'<button type="submit" class="imp-button" hidden>{escape(self.t("Continue"))}</button>'
        body = element("h2", escape(door), id=voice) + element(
            "form",
            fields + element("details", why, class_="imp-why") + button,
            data_voice=voice,
        )
        return element("section", body, class_="imp-quiz__door", aria_labelledby=voice)


def whom(item: Item) -> list[str]:
    """The kinds of case that an item is for, in the order of the question; none where it asks for no kind."""
    read = {value for leaf in leaves(item.rule) if leaf.question is basis for value in leaf.values}
    return [value for value in WHO if value in read]


def countries_of(item: Item) -> list[tuple[str, str]]:
    """The countries whose nationality opens an item under an agreement."""
    return [names for country, names in COUNTRIES.items() if item in opened_by(country)]


@cache
def opened_by(country: str) -> tuple[Item, ...]:
    """The items under agreements that this nationality alone, without residence elsewhere, leaves open.

    Only items for which nationality counts at all: a partner's permit that asks nothing of the partner's passport
    says nothing here.
    """
    answers = {"citizenship": frozenset([country]), "residence_abroad": frozenset(["none"])}
    case = Case(DECLARED, answers, CHECKED)
    nobody = Case(DECLARED, answers | {"citizenship": frozenset(["stateless"])}, CHECKED)
    return tuple(
        item
        for item in DECLARED.items
        if item.agreement and bounds_of_item(item, case)[1] > 0 and bounds_of_item(item, nobody)[1] == 0
    )


def whole(number: int, lang: str) -> str:
    """A number with its thousands apart: `100,000` or `100 000`."""
    return f"{number:,}".replace(",", "\u00a0" if lang == "fr" else ",")


def numbered(pinpoint: str) -> list[tuple[int, float, str]]:
    """A sort key that puts 186(e.1) after 186(e) and 209.11 after 209.2 as the Regulations do."""
    parts = re.findall(r"\d+(?:\.\d+)?|[a-zA-Z]+", pinpoint)
    return [(0, float(p), "") if p[0].isdigit() else (1, 0.0, p) for p in parts]


def all_citations() -> Iterator[Citation]:
    """Every citation of every declaration."""
    for item in DECLARED.items:
        yield item.authority
        yield from item.also
        for criterion in item.criteria:
            yield from criterion.cites
    for criterion in (*(bar.criterion for bar in DECLARED.bars), *GATE_CRITERIA):
        yield from criterion.cites
    for question in DECLARED.questions.values():
        yield from question.cites
    for fee in FEES:
        yield fee.cite


class Directives(Preprocessor):
    """Replaces each `::: name argument` line by what the writer says: HTML, or Markdown for headings and links."""

    def __init__(self, md: Markdown, lang: str) -> None:
        super().__init__(md)
        self.lang = lang

    def run(self, lines: list[str]) -> list[str]:
        """Rewrite the page's lines."""
        out: list[str] = []
        fenced = False
        for line in lines:
            fenced ^= line.lstrip().startswith(("```", "~~~"))
            found = None if fenced else LINE.match(line)
            if found:
                for block in self.write(found[1], found[2] or ""):
                    html = block.startswith("<")
                    out += ["", *([self.md.htmlStash.store(block)] if html else block.splitlines()), ""]
            else:
                out.append(line)
        return out

    def write(self, directive: str, argument: str) -> Iterator[str]:
        """The blocks of one directive; raises ValueError for one that does not exist."""
        known = (
            "stream",
            "streams",
            "agreements",
            "completeness",
            "fields",
            "fees",
            "sources",
            "provisions",
            "count",
            "quiz",
        )
        if directive not in known:
            raise ValueError(unknown("The directive", directive, known))
        yield from getattr(Writer(self.lang), directive)(argument)


class Declared(Extension):
    """The extension; its option `lang` is the language of the pages."""

    def __init__(self, **options: Any) -> None:
        self.config = {"lang": ["en", "language of the pages: en or fr"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register before fenced code and HTML blocks are taken out."""
        md.preprocessors.register(Directives(md, self.getConfig("lang")), "imp-declared", 27)


def makeExtension(**options: Any) -> Declared:  # noqa: N802
    """The name under which Python-Markdown finds the extension."""
    return Declared(**options)
