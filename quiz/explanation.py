"""What a result says: every item with its criteria, what is open, what would change it, and the words around it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from quiz import plan
from quiz.circumstances import circumstances
from quiz.engine import Case, bounds, change, concerned_bars, evaluate, verdicts
from quiz.fees import BIOMETRICS, LMIA, Fee
from quiz.gates import EXPIRED, TOO_LATE, gates
from quiz.household import partners_answers
from quiz.model import Criterion, Item, Kind, Permit, Where
from quiz.nearest import nearest
from quiz.places import ABROAD, OUTSIDE, VISA_EXEMPT, may_apply
from quiz.plan import ANYONE, Circumstances
from quiz.preferences import in_order, why_first
from quiz.program import NO
from quiz.provisions import LAW_DATE
from quiz.questions.model import Question
from quiz.sources import Citation, Law, Source
from quiz.texts import COLON, N_, dollars, listed, long_date, translator
from quiz.truth import Truth

Json = dict[str, Any]

RECORDS_BEGIN = date(2006, 3, 22)

MET = {Truth.YES: "met", Truth.NO: "not_met", Truth.UNKNOWN: "unknown"}
VERDICTS = {Truth.YES: "matched", Truth.NO: "ruled_out", Truth.UNKNOWN: "possible"}

HEADLINES = {
    "authorised": N_("Your answers say that the work is already allowed: no new work permit seems to be needed."),
    "no_permit": N_("Your answers match the criteria for working without a work permit: {names}."),
    "imp": N_("Your answers match the criteria for {names} in the International Mobility Program."),
    "open_points": N_("Nothing is settled yet: {count} ways remain possible, and depend on the points named below."),
    "open_point": N_("Nothing is settled yet: one way remains possible, and depends on the points named below."),
    "lmia": N_(
        "No stream of the International Mobility Program matches your answers: this looks like a case for a labour "
        "market impact assessment."
    ),
    "none": N_("No stream of the International Mobility Program matches your answers."),
}
DETAILS = {
    "authorised": N_(
        "The employer files nothing and pays nothing. If a permit allows the work, check the expiry "
        "date and the limits printed on the permit."
    ),
    "no_permit": N_("No offer is filed and no work permit fee is paid. Keep the proofs ready."),
    "on_entry": N_(
        "No offer is filed and no work permit fee is paid. The border officer decides on arrival; carry the proofs."
    ),
    "imp": N_(
        "No labour market impact assessment is needed here. An officer decides on the application and weighs "
        "what no questionnaire can."
    ),
    "open_points": N_("Find out what is missing, change the answer here, and look again."),
    "lmia": N_("Below you see what ruled each stream out, and the smallest change that would make it possible."),
    "none": N_("Below you see what ruled each stream out, and the smallest change that would make it possible."),
}
# What is left out of an item that is ruled out.
FOR_POSSIBLE = ("plan", "evidence", "facts", "notes", "uncertain", "sources")
RAN_OUT = N_(
    "Status that has expired can be restored if this is asked for within 90 days and no other "
    "condition was broken (section 182 of the Regulations); until then no work is allowed."
)
RAN_OUT_LONG_AGO = N_(
    "Status that expired more than 90 days ago can no longer be restored (section 182 of the "
    "Regulations), and no work is allowed: look below at what may still be asked for inside Canada."
)
EARLY = N_(
    "While the application for the new permit is pending, a public policy may let the work begin before the decision: "
    "see below."
)
BARRED = N_("But one of your answers may stand in the way of any work permit: see what could stand in the way.")
NOTICES = (
    N_("This is general information, not legal advice, and not a decision. An officer decides every case."),
    N_(
        "Matching the published criteria is not a promise: the officer also weighs the points marked as theirs "
        "to weigh."
    ),
    N_("This site is not the Government of Canada."),
)


def cite(citation: Citation, lang: str) -> Json:
    """A citation with its label, address and date."""
    t = translator(lang)
    what = None
    if citation.dated and isinstance(citation.source, Law):
        # The consolidation's records begin on that day: it says "not since", not "on".
        what = t("not amended since at least") if citation.dated == RECORDS_BEGIN else t("section last amended")
    elif citation.dated:
        what = t("page dated")
    source = citation.source
    title = citation.label(lang) if isinstance(source, Law) or citation.pinpoint else t(source.title)
    return {
        "label": title,
        "url": citation.url(lang),
        "date": citation.dated.isoformat() if citation.dated else None,
        "what": what,
    }


def source_line(source: Source, lang: str) -> Json:
    """A source with its title, address, own date and the day the copy was taken."""
    return {
        "title": translator(lang)(source.title),
        "url": source.link("", lang)
        if not isinstance(source, Law)
        else (source.url_fr if lang == "fr" else source.url),
        "date": source.dated.isoformat() if source.dated else None,
        "seen": source.seen.isoformat() if source.seen else None,
        "official": source.official,
    }


def criterion_line(criterion: Criterion, truth: Truth, lang: str) -> Json:
    """A criterion with its verdict, citations and what proves it."""
    t = translator(lang)
    return {
        "text": t(criterion.text),
        "verdict": MET[truth],
        "weighed": criterion.weighed,
        "citations": [cite(c, lang) for c in criterion.cites],
        "evidence": [t(e) for e in criterion.evidence],
    }


def state_lines(item: Item, case: Case, lang: str) -> list[Json]:
    """What the item's own state adds to its criteria: closed, unclear, or checked too long ago."""
    t = translator(lang)
    status = item.status
    lines: list[tuple[str, Truth]] = []
    if status.closed(case.on):
        if status.last is not None and case.on > status.last:
            lines.append((t("Takes new cases: closed since {day}").format(day=long_date(status.last, lang)), Truth.NO))
        elif status.first is not None:
            lines.append((t("Takes new cases: only from {day}").format(day=long_date(status.first, lang)), Truth.NO))
    elif status.unclear:
        lines.append((t("Takes new cases: this could not be confirmed, so ask before relying on it"), Truth.UNKNOWN))
    if item.stale(case.on):
        day = long_date(item.checked, lang)
        lines.append(
            (
                t("The rule still stands: it was last checked on {day}, too long ago to rely on").format(day=day),
                Truth.UNKNOWN,
            )
        )
    note = t(status.note) if status.closed(case.on) or status.unclear else ""
    return [
        {
            "text": f"{text}. {note}" if note and at == 0 else text,
            "verdict": MET[truth],
            "weighed": False,
            "citations": [cite(item.authority, lang)],
            "evidence": [],
        }
        for at, (text, truth) in enumerate(lines)
    ]


def facts(item: Item, lang: str, of: Circumstances = ANYONE) -> list[Json]:
    """The facts of an item as rows of label and value: permit, offer, length, family, where, cost."""
    t = translator(lang)
    places = [t(plan.PLACES[where][0]) for where in item.where]
    free = unpaid(item, lang)
    rows = [
        (t("Permit"), t(plan.PERMITS[item.permit])),
        (t("Offer of employment"), t(plan.OFFERS[plan.offer(item, of)])),
        (t("How long"), t(item.duration)),
        (t("Renewal"), t(item.renewal)),
        (t("Family"), t(item.family)),
        (t("Where to apply"), "; ".join([*places[:1], *map(lower, places[1:])])),
        (t("The employer pays"), costs(plan.employer_fees(item, of), lang) + assessment_free(item, lang, of) + free),
        (t("The worker pays"), costs(plan.worker_fees(item, of), lang) + participation(item, lang) + free),
    ]
    return [{"label": label, "value": value} for label, value in rows if value]


def participation(item: Item, lang: str) -> str:
    """The fee of youth exchanges, whose amount moves every December and is not printed here."""
    t = translator(lang)
    return t(", plus the participation fee of International Experience Canada") if plan.by_invitation(item) else ""


def assessment_free(item: Item, lang: str, of: Circumstances) -> str:
    """What follows the assessment's fee where the work may be free of it, 315.2(2) to (7)."""
    t = translator(lang)
    free = of.lmia_free and LMIA in plan.employer_fees(item, of)
    return t("; nothing for primary agriculture and for some care at home") if free else ""


def where_words(item: Item, case: Case, lang: str) -> str:
    """Where to apply, as far as the answers open or close each place."""
    t = translator(lang)
    by_itself = t(plan.PLACES[Where.NOWHERE][0])
    outside = evaluate(OUTSIDE, case)
    if Where.NOWHERE in item.where or (Where.ON_ENTRY in item.where and outside is Truth.NO):
        return by_itself
    heads = (t("Open"), t("To be checked"), t("Only after leaving Canada"), t("Not open on these answers"))
    found: dict[str, list[str]] = {head: [] for head in heads}
    for where in item.where:
        truth = may_apply(item, where, case)
        # A plain visitor, for example: the way from abroad is not closed, it only asks for leaving first. A youth
        # exchange is always filed as from abroad, at times without leaving, and at the border by few: 198(2)(c).
        leaving = (outside is Truth.NO and not plan.by_invitation(item)) and (
            where in ABROAD
            or (where is Where.PORT_OF_ENTRY and truth is Truth.NO and evaluate(VISA_EXEMPT, case) is Truth.YES)
        )
        at = 2 if leaving else {Truth.YES: 0, Truth.UNKNOWN: 1, Truth.NO: 3}[truth]
        found[heads[at]].append(lower(t(plan.PLACES[where][0])))
    return ". ".join(head + COLON[lang] + "; ".join(places) for head, places in found.items() if places)


def costs(owed: Iterable[Fee], lang: str) -> str:
    """Amounts in words: `$155 (work permit fee) and $85 (biometrics)`."""
    t = translator(lang)
    names = {
        LMIA: t("labour market impact assessment, for each position"),
        BIOMETRICS: t("biometrics, unless exempt"),
    }  # nationals of the United States and many others owe nothing
    parts = [f"{dollars(fee.amount, lang)} ({names.get(fee) or lower(t(fee.name))})" for fee in owed]
    return listed(parts, lang) or t("Nothing")


def unpaid(item: Item, lang: str) -> str:
    """What follows the amounts where only pay makes them due."""
    if item.free_unpaid is None:
        return ""
    t = translator(lang)
    return t("; nothing for unpaid work ({provision})").format(provision=item.free_unpaid.label(lang))


def lower(text: str) -> str:
    """The phrase as it stands inside a sentence."""
    first = text.partition(" ")[0]
    return text if len(first) > 1 and first.isupper() else text[:1].lower() + text[1:]


def steps(rows: Iterable[plan.Step], lang: str) -> list[Json]:
    """Steps as the screens need them."""
    t = translator(lang)
    return [
        {
            "text": t(step.text),
            "cost": dollars(step.fee.amount, lang) if step.fee else None,
            "citations": [cite(c, lang) for c in step.cites],
        }
        for step in rows
    ]


def about(item: Item, lang: str, of: Circumstances = ANYONE) -> Json:
    """All that is true of an item whatever the answers: what its page and the command line's list show.

    With a person's circumstances, the steps and the fees are those of that person.
    """
    t = translator(lang)
    return {
        "id": item.id,
        "code": item.code or None,
        "former": list(item.former),
        "title": t(item.title),
        "kind": item.kind.value,
        "authority": cite(item.authority, lang),
        "also": [cite(c, lang) for c in item.also],
        "agreement": t(item.agreement) or None,
        "summary": t(item.summary),
        "permit": t(plan.PERMITS[item.permit]),
        "facts": facts(item, lang, of),
        "plan": {
            "employer": steps(plan.employer_steps(item, of), lang),
            "worker": steps(plan.worker_steps(item, of), lang),
        },
        "evidence": list(
            dict.fromkeys(t(e) for e in (*(e for c in item.criteria for e in c.evidence), *item.evidence))
        ),
        "notes": [t(note) for note in item.notes],
        "uncertain": [t(note) for note in item.uncertain],
        "state_note": t(item.status.note) or None,
        "checked": item.checked.isoformat(),
        "law_date": LAW_DATE,
        "sources": [source_line(source, lang) for source in item.sources],
        "page": f"streams/{item.id}/",
    }


def item_line(item: Item, truth: Truth, case: Case, lang: str) -> Json:
    """An item with what the answers make of it."""
    t = translator(lang)
    criteria = state_lines(item, case, lang) + [criterion_line(c, evaluate(c.test, case), lang) for c in item.criteria]
    line = about(item, lang, ANYONE if truth is Truth.NO else circumstances(item, case))
    failed = change(item, case) if truth is Truth.NO and not item.status.closed(case.on) else ()
    if truth is Truth.NO:
        # Its page has the rest: with 180 items a result would weigh two megabytes.
        # Of what is closed it is said here as well what may serve instead.
        kept = ("notes",) if item.status.closed(case.on) else ()
        line = {key: value for key, value in line.items() if key not in FOR_POSSIBLE or key in kept}
        criteria = [row | {"evidence": []} for row in criteria]
    else:
        for row in line["facts"]:
            if row["label"] == t("Where to apply"):
                row["value"] = where_words(item, case, lang)
    return line | {
        "verdict": VERDICTS[truth],
        "first_because": None,
        "partner": None,
        "criteria": criteria,
        # Nobody is asked about most gates: they are unknown, not an officer's to weigh.
        "gates": []
        if truth is Truth.NO
        else [criterion_line(gate, said, lang) | {"weighed": False} for gate, said in gates(item, case)],
        "open_points": [c["text"] for c in criteria if c["verdict"] == "unknown" and not c["weighed"]]
        if truth is Truth.UNKNOWN
        else [],
        "change": [t(c.text) for c in failed],
    }


def partners_start(item: Item, case: Case) -> Json | None:
    """The answers with which the case of the worker's partner begins, as JSON; None if the item says nothing of it."""
    begun = partners_answers(case, item)
    return {name: json_value(case.declared.questions[name], values) for name, values in begun.items()} or None


def json_value(question: Question, values: frozenset[str] | None) -> object:
    """An answer as the doors exchange it: a value, a list of values, or None for "not sure"."""
    if values is None:
        return None
    return sorted(values) if question.many else next(iter(values))


def kind_of_result(found: dict[Item, Truth]) -> str:
    """Which headline the verdicts call for."""
    yes = [item for item, truth in found.items() if truth is Truth.YES]
    matched = {item.kind for item in yes if not item.only_early}
    possible = any(
        truth is Truth.UNKNOWN and item.kind is not Kind.OUTCOME and not item.only_early
        for item, truth in found.items()
    )
    if Kind.AUTHORISED in matched:
        return "authorised"
    if Kind.NO_PERMIT in matched:
        return "no_permit"
    if matched & {Kind.STREAM, Kind.POLICY}:
        return "imp"
    if possible:
        return "open_points"
    return "lmia" if any(item.permit is Permit.EMPLOYER for item in yes) else "none"


def with_verdict(truth: Truth, found: dict[Item, Truth]) -> list[Item]:
    """The items of a verdict. What is left when nothing fits is no way to rule out, and no way to hope for."""
    items = [item for item, said in found.items() if said is truth]
    if truth is Truth.YES:
        # A measure whose state is unclear does not keep an outcome away, but beside it nothing is not yet the answer.
        hope = any(said is Truth.UNKNOWN and item.kind is not Kind.OUTCOME for item, said in found.items())
        return [item for item in items if not hope or item.kind is not Kind.OUTCOME or item.permit is not Permit.NONE]
    if truth is Truth.NO:
        return [item for item in items if item.kind is not Kind.OUTCOME]
    return [item for item in items if item.kind is not Kind.OUTCOME or item.permit is not Permit.NONE]


def headline(kind: str, found: dict[Item, Truth], lang: str) -> str:
    """The answer in one sentence."""
    t = translator(lang)
    shown = {"no_permit": (Kind.NO_PERMIT,), "imp": (Kind.STREAM, Kind.POLICY)}.get(kind, ())
    yes = [item for item, truth in found.items() if truth is Truth.YES and not item.only_early]
    named = in_order([item for item in yes if item.kind in shown])
    # A code names a stream, but many policies share one; they, and what has none, are named by their title.
    names = [
        f"{t(item.title)} ({item.code or item.authority.label(lang)})"
        if item.kind is Kind.POLICY or not item.code
        else item.code
        for item in named
    ]
    count = len(with_verdict(Truth.UNKNOWN, found))
    key = "open_point" if kind == "open_points" and count == 1 else kind
    return t(HEADLINES[key]).format(names=listed(list(dict.fromkeys(names)), lang), count=count)


def result(case: Case, lang: str) -> Json:
    """The whole answer."""
    t = translator(lang)
    found = verdicts(case)
    kind = kind_of_result(found)
    bars = [criterion_line(c, evaluate(c.test, case), lang) for c in concerned_bars(case)]
    barred = any(bounds(c.test, case) == NO for c in concerned_bars(case))
    matched = [item for item, said in found.items() if said is Truth.YES]
    arriving = evaluate(OUTSIDE, case) is not Truth.NO
    on_entry = kind == "no_permit" and arriving and any(Where.ON_ENTRY in item.where for item in matched)
    details = DETAILS["on_entry" if on_entry else kind]
    expired = evaluate(EXPIRED, case) is Truth.YES
    too_late = expired and evaluate(TOO_LATE, case) is Truth.YES
    early = any(item.only_early for item in matched)
    more = ((EARLY, early), (BARRED, barred), (RAN_OUT, expired and not too_late), (RAN_OUT_LONG_AGO, too_late))
    detail = " ".join([t(details), *(t(words) for words, said in more if said)])

    def lines(truth: Truth) -> list[Json]:
        items = in_order(with_verdict(truth, found))
        near = nearest(items, case) if truth is Truth.NO else []
        items = [*near, *(item for item in items if item not in near)]
        rows = [item_line(item, truth, case, lang) | {"near": item in near} for item in items]
        if truth is Truth.YES:
            for item, row in zip(items, rows, strict=True):
                because = why_first(item, items)
                row["first_because"] = because and t(because)
                row["partner"] = partners_start(item, case)
        return rows

    return {
        "kind": kind,
        "headline": headline(kind, found, lang),
        "detail": detail,
        "barred": barred,
        "matched": lines(Truth.YES),
        "possible": lines(Truth.UNKNOWN),
        "ruled_out": lines(Truth.NO),
        "bars": bars,
        "notices": [t(notice) for notice in NOTICES],
        "law_date": LAW_DATE,
        "on": case.on.isoformat(),
    }
