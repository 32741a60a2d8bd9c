"""Public policies that let people work for a short time without a permit, granted on entry."""

from __future__ import annotations

from datetime import date

from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion
from quiz.pages import page
from quiz.questions.job import at_level, job_kind
from quiz.questions.kinds import arts_host, research_host
from quiz.questions.start import basis, status
from quiz.questions.visit import TASK, last_exemption, stay_length, task, visit_purpose, visit_ties
from quiz.rules import Officer
from quiz.sources import IRPA, IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.entry import LAWFUL

POLICY = page("short-term-work-2022")
RULES = page("short-term-exemption")
RESEARCHERS = page("researcher-exemption")
FIFA = page("fifa-invited-workers-work-permit-exemption-2025")
ALSO = (IRPR.at("183(1)(b)"), IRPR.at("196"))

ON_ENTRY = criterion(
    "Asks for the exemption on entering Canada",
    status.one_of("outside"),
    RULES.at(),
    evidence=("Letter of the employer or host with the dates and the duties",),
)
NOTES = (
    "The days run on without a break from the day of entry, worked or not, and cannot be extended.",
    "After any of the three exemptions, 6 months must pass before one of 15 days, and 12 months before one of 30 or "
    "120.",
    "Ask at the border for a visitor record that says work is allowed: a social insurance number needs it.",
    "A visa or an electronic travel authorization may still be needed. No permit can be asked for inside Canada on "
    "this ground.",
)
# Films and the like that are neither news nor a guest's show, and no business visit either.
NOT_COVERED = visit_purpose.one_of("none") & (
    (job_kind.one_of("media") & ~task.one_of("reporter"))
    | (job_kind.one_of("arts") & arts_host.one_of("screen", "other"))
)
# Whoever visits without pay or client in Canada is asked about the visit instead.
WOULD_NEED_A_PERMIT = basis.one_of("job") | (
    (
        basis.one_of("transfer")
        | (basis.one_of("visit") & (visit_ties.one_of("paid", "client") | visit_purpose.one_of("teach") | NOT_COVERED))
    )
    & stay_length.at_most("30")
)

SHORT_TERM = Item(
    id="short-term-15-30-days",
    code="",
    title="Short-term work, 15 or 30 days, TEER 0 or 1",
    kind=Kind.NO_PERMIT,
    authority=IRPA.at("25.2(1)"),
    also=ALSO,
    summary="For managers and professionals who come for at most 15 or 30 days in a row.",
    criteria=(
        NEEDS_PERMIT,
        ON_ENTRY,
        criterion(
            "Comes to work for a short time for an employer or client, so that a business visit does not cover it",
            WOULD_NEED_A_PERMIT,
            POLICY.at(),
        ),
        criterion(
            "The job is in management (TEER 0) or usually asks for a university degree (TEER 1)",
            at_level("0", "1"),
            POLICY.at(),
            evidence=("Description of the job, and proof of the qualifications for it",),
        ),
        criterion(
            "At most 15 days in a row and no such exemption in the last 6 months, or at most 30 days and none in the "
            "last 12",
            (stay_length.one_of("15") & last_exemption.at_least("6"))
            | (stay_length.one_of("15", "30") & last_exemption.at_least("12")),
            POLICY.at(),
            RULES.at(),
            evidence=("Dates of earlier stays, with any visitor record",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="15 days (none in the last 6 months) or 30 days (none in the last 12)",
    where=(Where.ON_ENTRY,),
    status=Status(
        first=date(2017, 6, 12), note="Made again in 2022 for the classification of 2021; no end date is known"
    ),
    notes=(
        *NOTES,
        "Several employers may share one period, if each job is in TEER 0 or 1.",
    ),
    sources=(POLICY, RULES, IRPR),
)

RESEARCHER = Item(
    id="researcher-120-days",
    code="",
    title="120-day researcher exemption",
    kind=Kind.NO_PERMIT,
    authority=IRPA.at("25.2(1)"),
    also=ALSO,
    summary="For researchers at a publicly funded university, or another institution that gives degrees, for at most "
    "120 days in a row.",
    criteria=(
        NEEDS_PERMIT,
        ON_ENTRY,
        criterion(
            "Does research at a publicly funded institution that gives degrees, or at its affiliated research "
            "institution",
            TASK
            & job_kind.one_of("research")
            & (research_host.one_of("public") | (research_host.one_of("chair") & Officer())),
            RESEARCHERS.at(),
            evidence=("Letter of the institution about the research project",),
        ),
        criterion("Stays at most 120 days in a row", stay_length.at_most("120"), RESEARCHERS.at()),
        criterion(
            "No such exemption was granted in the last 12 months",
            last_exemption.at_least("12"),
            RESEARCHERS.at(),
            RULES.at(),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="120 days (none in the last 12 months)",
    where=(Where.ON_ENTRY,),
    status=Status(first=date(2017, 6, 12), note="Same policy as for 15 and 30 days; no end date is known"),
    notes=NOTES,
    sources=(RESEARCHERS, RULES, IRPR),
)

WORLD_CUP = Item(
    id="policy-fifa-2026",
    code="",
    title="FIFA-invited workers",
    kind=Kind.NO_PERMIT,
    authority=IRPA.at("25.2(1)"),
    also=ALSO,
    summary="For people whom FIFA invited to work on the World Cup of 2026.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Was invited by FIFA to work on the 2026 World Cup",
            TASK & job_kind.one_of("sport", "event", "media") & task.one_of("fifa"),
            FIFA.at(),
            evidence=("Invitation of FIFA",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="The weeks from December 1, 2025 to July 31, 2026",
    where=(Where.ON_ENTRY,),
    status=Status(first=date(2025, 12, 1), last=date(2026, 7, 31), note="Ended on July 31, 2026"),
    notes=(
        "For other events look at athletes and team members, convention organizers or reporters, who need no permit.",
    ),
    sources=(FIFA, IRPR),
)

ITEMS = (SHORT_TERM, RESEARCHER, WORLD_CUP)
