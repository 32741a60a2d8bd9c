"""Where this person may apply: sections 197 to 199, read from what they already answered. Nothing is asked for it."""

from __future__ import annotations

from quiz.engine import Case, evaluate
from quiz.model import Item, Kind, Where
from quiz.questions.family import principal, relation
from quiz.questions.job import job_kind
from quiz.questions.kinds import reciprocity
from quiz.questions.pending import after_studies, pending, renewal_ties
from quiz.questions.person import citizenship
from quiz.questions.protection import status_end, trp_length
from quiz.questions.residence import held_before
from quiz.questions.start import basis, status
from quiz.rules import Officer, Rule
from quiz.streams.protection import APPLICANT_FAMILY, EXEMPTED, PROTECTED, REFUGEE_CLAIMANT, REMOVAL_ORDER, SPOUSE
from quiz.truth import Truth

# Schedule 1.1 (last amended 2025-11-25), in the schedule's order.
SCHEDULE_1_1 = (
    "AD AU AT BS BB BE BN BG CL HR CY CZ DK EE DE FI FR GR HU IS IE IT JP LV LI LT LU MT MC NL NZ NO PG PL PT QA KR WS "
    "SM SG SK SI SB ES SE CH AE"
).split()
# 190(1)(b) and (c): citizens of Britain and of its overseas territories, nationals of the United States.
OTHERS = ("GB", "AI", "BM", "FK", "GI", "KY", "MS", "PN", "SH", "TC", "VG", "US")
# 190(2) and (2.1): exempt with a certain passport only, so the document must be looked at.
BY_PASSPORT = ("HK", "IL", "RO", "TW", "VA")

OUTSIDE: Rule = status.one_of("outside")
VISA_EXEMPT: Rule = citizenship.one_of(*SCHEDULE_1_1, *OTHERS) | (citizenship.one_of(*BY_PASSPORT) & Officer())
STATUS_LOST: Rule = status.one_of("expired", "removal")

# 199(f): the situations of sections 206 and 207 themselves; to be a claimant or to be told to leave is not enough.
IN_NEED_OR_APPLYING: Rule = (
    REFUGEE_CLAIMANT.rule | REMOVAL_ORDER.rule | PROTECTED.rule | SPOUSE.rule | EXEMPTED.rule | APPLICANT_FAMILY.rule
)
# 199(e): family of someone who holds a work or study permit, or works there without a permit.
OF_A_HOLDER: Rule = (
    basis.one_of("family")
    & relation.one_of("partner", "child", "grandchild")
    & principal.one_of("works", "exempt", "studies", "graduate", "diplomat", "forces", "us_staff")
)
# 199(a) to (c): whoever waits is inside them only while the old permit, or the right to work without one, goes on.
WAITS_WITH_A_RIGHT: Rule = status.one_of("waiting") & (
    (pending.one_of("renewal") & renewal_ties.one_of("stayed"))
    | (pending.one_of("graduate") & (after_studies.one_of("in_time") | Officer()))
    | (pending.one_of("study") & Officer())
)
# 182(1): whose status ran out may restore it within 90 days; whether that opens the inside is for an officer to say.
MAY_RESTORE: Rule = status.one_of("expired") & ~held_before.one_of("work_old") & ~status_end.one_of("later") & Officer()
# 199(a) to (f): who may apply after entry. A plain visitor may not.
MAY_APPLY_INSIDE: Rule = (
    status.one_of("open_permit", "employer_permit", "student", "exempt_worker", "protected")
    | (status.one_of("trp") & trp_length.one_of("6"))
    | WAITS_WITH_A_RIGHT
    | (status.one_of("visitor", "waiting", "trp", "claimant") & OF_A_HOLDER)
    | MAY_RESTORE
    | (~OUTSIDE & IN_NEED_OR_APPLYING)
)
# 199(i): local hires of a mission, with the written word that Global Affairs Canada does not object.
MAY_APPLY_INSIDE_OR_MISSION: Rule = MAY_APPLY_INSIDE | (
    ~OUTSIDE & job_kind.one_of("government") & reciprocity.one_of("mission")
)
# 199(h), read for the agreement that replaced the one it names.
CUSMA_INSIDE: Rule = status.one_of("visitor", "waiting", "trp") & citizenship.one_of("US", "MX")

# Since December 2024 people in Canada may no longer step out and apply at the border on their return; those of the
# United States still may, and so may applicants under some trade agreements.
STEPS_OUT: Rule = ~OUTSIDE & ~STATUS_LOST
AT_THE_BORDER: Rule = (OUTSIDE & VISA_EXEMPT) | (STEPS_OUT & citizenship.one_of("US"))
STEPPING_OUT_CODES = ("T36", "F12", "F22", "F32", "F42", "F52")
AT_THE_BORDER_ANYWAY: Rule = AT_THE_BORDER | (STEPS_OUT & Officer())
# 198(2)(c): youth exchanges at the border for nationals of the United States only; for others the permit was approved
# before.
YOUTH_AT_THE_BORDER: Rule = citizenship.one_of("US") & ~STATUS_LOST

# 197: whoever is in Canada may send such an application too, but may have to leave for it.
FROM_ABROAD: Rule = OUTSIDE | Officer()
INSIDE_CANADA: Rule = ~OUTSIDE
MAY_APPLY_INSIDE_OR_CUSMA: Rule = MAY_APPLY_INSIDE | CUSMA_INSIDE

ABROAD = (Where.ONLINE_ABROAD, Where.PAPER_ABROAD)
INSIDE = (Where.INSIDE, Where.INSIDE_PAPER)
OPENED_BY_THEMSELVES = ("sponsored-spouse-in-canada", "vulnerable-worker-family")


def may_apply(item: Item, where: Where, case: Case) -> Truth:
    """Whether the answers let this person apply for the item at that place."""
    if where is Where.PORT_OF_ENTRY:
        return evaluate(at_the_border(item), case)
    if where in INSIDE:
        return evaluate(inside(item), case)
    return evaluate(FROM_ABROAD, case) if where in ABROAD else Truth.YES


def at_the_border(item: Item) -> Rule:
    """Who may apply for the item when entering Canada."""
    if item.id.startswith("iec-"):
        return YOUTH_AT_THE_BORDER
    return AT_THE_BORDER_ANYWAY if item.code in STEPPING_OUT_CODES else AT_THE_BORDER


def inside(item: Item) -> Rule:
    """Who may apply for the item inside Canada.

    Sections 206 and 207 are for people in Canada, 199(f); the family of vulnerable workers is family of a permit
    holder, 199(e); a public policy, and the one behind the permit for sponsored partners, opens the inside to those it
    is for.
    """
    section = item.authority.pinpoint.partition("(")[0]
    if section in ("206", "207") or item.kind is Kind.POLICY or item.id in OPENED_BY_THEMSELVES:
        return INSIDE_CANADA
    if item.id == "reciprocal-employment":
        return MAY_APPLY_INSIDE_OR_MISSION
    return MAY_APPLY_INSIDE_OR_CUSMA if item.agreement == "CUSMA" else MAY_APPLY_INSIDE
