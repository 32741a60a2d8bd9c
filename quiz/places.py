"""Where this person may apply: sections 197 to 199, read from what they already answered. Nothing is asked for it."""

from __future__ import annotations

from quiz.engine import Case, evaluate
from quiz.model import Item, Kind, Where
from quiz.questions.family import principal, relation
from quiz.questions.pending import pending
from quiz.questions.person import citizenship
from quiz.questions.residence import held_before
from quiz.questions.start import basis, status
from quiz.rules import Officer, Rule
from quiz.truth import Truth

# Schedule 1.1 (last amended 2025-11-25), in the schedule's order.
SCHEDULE_1_1 = (
    "AD AU AT BS BB BE BN BG CL HR CY CZ DK EE DE FI FR GR HU IS IE IT JP LV LI LT LU MT MC NL NZ NO PG PL PT QA KR WS "
    "SM SG SK SI SB ES SE CH AE"
).split()
# 190(1)(b) and (c): British citizens, nationals of the United States.
OTHERS = ("GB", "US")
# 190(2) and (2.1): exempt with a certain passport only, so the document must be looked at.
BY_PASSPORT = ("HK", "IL", "RO", "TW", "VA")

OUTSIDE: Rule = status.one_of("outside")
VISA_EXEMPT: Rule = citizenship.one_of(*SCHEDULE_1_1, *OTHERS) | (citizenship.one_of(*BY_PASSPORT) & Officer())

# 199(e): family of someone who holds a work or study permit, or works there without a permit.
OF_A_HOLDER: Rule = (
    basis.one_of("family")
    & relation.one_of("partner", "child", "grandchild")
    & principal.one_of("works", "exempt", "studies", "graduate", "diplomat", "forces", "us_staff")
)
# 182(1): whose status ran out may restore it within 90 days; whether that opens the inside is for an officer to say.
MAY_RESTORE: Rule = status.one_of("expired") & ~held_before.one_of("work_old") & Officer()
# 199(a) to (g): who may apply after entry. A plain visitor may not, nor who asked for a longer visit only.
MAY_APPLY_INSIDE: Rule = (
    status.one_of(
        "open_permit", "employer_permit", "student", "trp", "exempt_worker", "claimant", "protected", "removal"
    )
    | (status.one_of("waiting") & ~pending.one_of("other"))
    | (status.one_of("visitor", "waiting") & OF_A_HOLDER)
    | MAY_RESTORE
)
# 199(h), read for the agreement that replaced the one it names.
CUSMA_INSIDE: Rule = status.one_of("visitor") & citizenship.one_of("US", "MX")

AT_THE_BORDER: Rule = OUTSIDE & VISA_EXEMPT
# 197: whoever is in Canada may send such an application too, but may have to leave for it.
FROM_ABROAD: Rule = OUTSIDE | Officer()
INSIDE_CANADA: Rule = ~OUTSIDE
MAY_APPLY_INSIDE_OR_CUSMA: Rule = MAY_APPLY_INSIDE | CUSMA_INSIDE

ABROAD = (Where.ONLINE_ABROAD, Where.PAPER_ABROAD)
INSIDE = (Where.INSIDE, Where.INSIDE_PAPER)


def may_apply(item: Item, where: Where, case: Case) -> Truth:
    """Whether the answers let this person apply for the item at that place."""
    if where is Where.PORT_OF_ENTRY:
        return evaluate(AT_THE_BORDER, case)
    if where in INSIDE:
        return evaluate(inside(item), case)
    return evaluate(FROM_ABROAD, case) if where in ABROAD else Truth.YES


def inside(item: Item) -> Rule:
    """Who may apply for the item inside Canada.

    Sections 206 and 207 are for people in Canada, 199(f); a public policy, and the one behind the permit for sponsored
    partners, opens the inside to those it is for.
    """
    section = item.authority.pinpoint.partition("(")[0]
    if section in ("206", "207") or item.kind is Kind.POLICY or item.id == "sponsored-spouse-in-canada":
        return INSIDE_CANADA
    return MAY_APPLY_INSIDE_OR_CUSMA if item.agreement == "CUSMA" else MAY_APPLY_INSIDE
