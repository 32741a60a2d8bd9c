"""What a permit needs beside the criteria of its stream: shown with every way found, asked of nobody.

The common bars that answers made a plain no stand first. Then come the gates for which no question is worth a
visitor's time, such as the passport's validity or the medical exam: they are told, with their provision, to everyone
whom they touch. Nothing here ever hides a stream.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quiz.engine import Case, bounds, concerns, evaluate
from quiz.model import Criterion, Item, Kind, Offer, Permit, Where, criterion
from quiz.noc import OCCUPATIONS
from quiz.places import ABROAD, OUTSIDE, may_apply
from quiz.plan import by_invitation
from quiz.program import NO
from quiz.questions.bars import employer_bars, past, unauthorised_since
from quiz.questions.job import job_kind, occupation, province
from quiz.questions.person import citizenship
from quiz.questions.protection import status_end
from quiz.questions.residence import held_before
from quiz.questions.start import status
from quiz.rules import Officer, Rule
from quiz.sources import IRPR
from quiz.streams.bars import ADMISSIBLE, NO_PAST_BREACH, WILL_LEAVE
from quiz.texts import N_
from quiz.truth import Truth


@dataclass(frozen=True, eq=False)
class Gate:
    """A condition for the items it concerns; it is shown only to people of whom `when` is surely true."""

    criterion: Criterion
    concerns: Callable[[Item], bool]
    when: Rule | None = None


def needs_permit(item: Item) -> bool:
    """Whether a work permit is issued."""
    return item.permit is not Permit.NONE


# --- where ------------------------------------------------------------------------------------------------------

FROM_HERE = criterion(
    N_(
        "May apply from where they are now; people who may not apply inside Canada must leave first and "
        "apply from abroad"
    ),
    OUTSIDE,
    IRPR.at("197"),
    IRPR.at("198(1)"),
    IRPR.at("199"),
)
INSIDE_ONLY = criterion(
    N_("Is in Canada, the only place from which to apply for this permit, and may apply there"),
    ~OUTSIDE,
    IRPR.at("199"),
)


def where_gate(item: Item, case: Case) -> tuple[Criterion, Truth] | None:
    """Whether one of the item's places is open to the person as things are."""
    places = [where for where in item.where if where not in (Where.ON_ENTRY, Where.NOWHERE)]
    if not places or not needs_permit(item):
        return None
    # Youth exchanges are filed as from abroad wherever the person is.
    leaves = not by_invitation(item)
    found = [
        evaluate(OUTSIDE, case) if where in ABROAD and leaves else may_apply(item, where, case) for where in places
    ]
    inside_only = not any(where in (*ABROAD, Where.PORT_OF_ENTRY) for where in places)
    return INSIDE_ONLY if inside_only else FROM_HERE, max(found, key=lambda truth: truth.value)


# --- status, passport, medical exam -----------------------------------------------------------------------------

EXPIRED: Rule = status.one_of("expired")
TOO_LATE: Rule = held_before.one_of("work_old") | status_end.one_of("later")
# 182(1): only the conditions named there may have been broken; work or study without any permission is another.
ONLY_NAMED_CONDITIONS: Rule = ~past.one_of("unauthorised") | unauthorised_since.one_of("conditions")
RESTORED = criterion(
    N_(
        "The expired status is restored. This must be asked for within 90 days of losing it, has its "
        "own fee, and is not for people who broke other conditions"
    ),
    ~EXPIRED | (~TOO_LATE & ONLY_NAMED_CONDITIONS & Officer()),
    IRPR.at("182(1)"),
    IRPR.at("306(1)"),
)
# 202: these permits make nobody a temporary resident, so neither status nor the passport of one is asked.
WITHOUT_STATUS = ("206(1)(a)", "206(1)(b)", "207(c)", "207(d)")


def needs_status(item: Item) -> bool:
    """Whether the holder of the permit is to be a temporary resident."""
    return needs_permit(item) and item.authority.pinpoint not in WITHOUT_STATUS


def needs_restoration(item: Item) -> bool:
    """Whether a status that ran out has to be restored for the permit.

    Public policies say themselves what becomes of it, and so do the rules for sponsored partners; for the families of
    207(e) no rule was found.
    """
    own_rules = item.kind is Kind.POLICY or item.authority.pinpoint in ("207(b)", "207(e)")
    return needs_status(item) and not own_rules and item.id != "sponsored-spouse-in-canada"


# 52(2): crews, and forces on duty, come without a passport.
WITHOUT_PASSPORT = ("crew-member", "military-personnel")
PASSPORT = criterion(
    N_(
        "Holds a passport or travel document that is valid for the whole stay: no permit runs beyond it. Citizens of "
        "the United States need none"
    ),
    citizenship.one_of("US") | Officer(),
    IRPR.at("52(1)"),
    IRPR.at("52(2)(a)"),
    IRPR.at("183(2)"),
)

# Health services, child care, and teaching in primary and secondary schools.
CARE_AND_SCHOOLS = ("41220", "41221", "42202", "43100", "44100")
WITH_ANIMALS = ("31103", "32104")
HEALTH_JOBS = tuple(
    code for code in OCCUPATIONS if (code.startswith("3") and code not in WITH_ANIMALS) or code in CARE_AND_SCHOOLS
)
PUBLIC_HEALTH: Rule = occupation.one_of(*HEALTH_JOBS) | job_kind.one_of("health")
CLAIMED: Rule = status.one_of("claimant")
NO_EXAM = ("policy-indigenous-us",)
# Its own criteria name the exam already.
NAMES_THE_EXAM = ("refugee-claimant",)


def needs_exam(item: Item) -> bool:
    """Whether the gate of the medical exam stands before the item."""
    return needs_permit(item) and item.id not in (*NO_EXAM, *NAMES_THE_EXAM)


EXAM = (IRPR.at("200(1)(e)"), IRPR.at("198(2)(b)"))
EXAM_FOR_THE_JOB = criterion(
    N_(
        "An immigration medical exam is done, however short the stay: the job is in health care, child care or a "
        "school, where public health must be protected"
    ),
    Officer(),
    IRPR.at("30(1)(a)(ii)"),
    *EXAM,
)
EXAM_FOR_THE_CLAIM = criterion(
    N_("An immigration medical exam is done, because refugee protection was asked for in Canada"),
    Officer(),
    IRPR.at("30(1)(a)(v)"),
    IRPR.at("200(1)(e)"),
)
EXAM_IF_NEEDED = criterion(
    N_(
        "An immigration medical exam is done where one is needed: for work in health care, child care"
        " or schools, and for a stay of more than six months by someone who, in the last year, lived "
        "for six months in a row in a listed country"
    ),
    Officer(),
    IRPR.at("30(1)(a)(ii)"),
    IRPR.at("30(1)(a)(iii)"),
    *EXAM,
)

# --- Quebec, the offer, the employer ----------------------------------------------------------------------------

QUEBEC: Rule = province.one_of("QC")
ASSESSED = ("lmia-needed",)
WITH_CERTIFICATE = criterion(
    N_("For work in Quebec: holds an acceptance certificate (CAQ), where the law of Quebec asks for it"),
    ~QUEBEC | Officer(),
    IRPR.at("200(3)(b)"),
)
WITHOUT_CERTIFICATE = criterion(
    N_(
        "For work in Quebec: no acceptance certificate (CAQ) is needed, because no labour market impact "
        "assessment is needed"
    ),
    QUEBEC,
    IRPR.at("200(3)(b)"),
)
FILED_FIRST = criterion(
    N_(
        "The employer files the offer and pays the compliance fee, or claims an exemption from it, before the worker "
        "applies: otherwise the permit must be refused"
    ),
    Officer(),
    IRPR.at("200(3)(f.1)"),
    IRPR.at("209.11(1)"),
)
# Not a ground to refuse these people a permit, but they may not work there either.
HOLDS_A_PERMIT: Rule = status.one_of("open_permit", "employer_permit")
AT_WORK_WITHOUT_A_PERMIT = (
    "renewal-pending",
    "awaiting-first-work-permit",
    "off-campus-work",
    "on-campus-work",
    "post-secondary-placement",
    "policy-change-of-job",
)
GOOD_EMPLOYER = criterion(
    N_(
        "Works for no employer who is on the list of those who may not hire, owes a penalty, or regularly offers "
        "striptease, erotic dance, escort services or erotic massage"
    ),
    ~employer_bars.one_of("ineligible", "adult"),
    IRPR.at("196.1"),
    IRPR.at("183(1)(b.1)"),
    IRPR.at("183(1)(b.2)"),
)


# --- all together -----------------------------------------------------------------------------------------------

GATES = (
    Gate(RESTORED, needs_restoration, EXPIRED),
    Gate(WITH_CERTIFICATE, lambda item: item.id in ASSESSED),
    Gate(WITHOUT_CERTIFICATE, lambda item: needs_permit(item) and item.id not in ASSESSED, QUEBEC),
    Gate(FILED_FIRST, lambda item: needs_permit(item) and item.offer is Offer.REQUIRED),
    Gate(PASSPORT, needs_status),
    Gate(PASSPORT, lambda item: Where.ON_ENTRY in item.where and item.id not in WITHOUT_PASSPORT, OUTSIDE),
    Gate(GOOD_EMPLOYER, lambda item: needs_permit(item) and item.permit is not Permit.EMPLOYER),
    Gate(GOOD_EMPLOYER, lambda item: item.id in AT_WORK_WITHOUT_A_PERMIT),
    Gate(GOOD_EMPLOYER, lambda item: item.kind is Kind.AUTHORISED, HOLDS_A_PERMIT),
)

# Every condition that may be told, for whoever wants to know what is cited.
CRITERIA = tuple(
    dict.fromkeys(
        (FROM_HERE, INSIDE_ONLY, EXAM_FOR_THE_JOB, EXAM_FOR_THE_CLAIM, EXAM_IF_NEEDED, *(g.criterion for g in GATES))
    )
)

# The policy can forgive past stays and work, and asks for no proof of leaving; whether 200(3.1) covers the family of a
# vulnerable worker is not clear from its text.
MAY_FORGIVE = {"policy-indigenous-us": (NO_PAST_BREACH, WILL_LEAVE), "vulnerable-worker-family": (NO_PAST_BREACH,)}


def gates(item: Item, case: Case) -> Iterator[tuple[Criterion, Truth]]:
    """The gates before an item for this person, with what the answers say of each; what bars it comes first."""
    for bar in case.declared.bars:
        if bounds(bar.criterion.test, case) != NO:
            continue
        bars_entry = bar.criterion is ADMISSIBLE and Where.ON_ENTRY in item.where
        if concerns(bar, item) or bars_entry:
            forgiven = bar.criterion in MAY_FORGIVE.get(item.id, ())
            yield bar.criterion, Truth.UNKNOWN if forgiven else Truth.NO
    where = where_gate(item, case)
    if where:
        yield where
    for gate in GATES:
        if gate.concerns(item) and (gate.when is None or evaluate(gate.when, case) is Truth.YES):
            yield gate.criterion, evaluate(gate.criterion.test, case)
    if needs_exam(item):
        yield exam(case), Truth.UNKNOWN


def exam(case: Case) -> Criterion:
    """What is to be said of the medical exam."""
    if evaluate(PUBLIC_HEALTH, case) is Truth.YES:
        return EXAM_FOR_THE_JOB
    return EXAM_FOR_THE_CLAIM if evaluate(CLAIMED, case) is Truth.YES else EXAM_IF_NEEDED
