"""Where several items fit: which one a careful practitioner looks at first, and why.

It is an order of showing and of proof, never advice: the employer chooses the code, and every item that fits is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.model import Item
from quiz.texts import N_


@dataclass(frozen=True)
class Preference:
    """`first` stands before `others` when both fit, `because` of this."""

    first: str
    others: tuple[str, ...]
    because: str


NO_BENEFIT = N_(
    "Looked at first because the agreement does not ask for a multinational group or for proof of a benefit to Canada."
)
NO_TEER = N_("Looked at first because the agreement asks neither for a level of occupation nor for 16 months left.")
NO_PERMIT = N_("Looked at first because no permit is needed at all.")

PREFERENCES = (
    Preference(
        "business-visitor",
        ("short-term-15-30-days", "cusma-professional", "ceta-service-supplier", "emergency-repair"),
        N_("Looked at first because no permit is needed, unless a Canadian entity bought the service."),
    ),
    Preference(
        "performing-artist",
        ("performing-arts", "film-television-production", "significant-benefit"),
        N_("Looked at first because short engagements without employment need no permit."),
    ),
    Preference(
        "religious-leader",
        ("religious-work",),
        N_("Looked at first because leaders need no permit; they may still choose to ask for one."),
    ),
    Preference("athlete-team-member", ("coach-athlete", "reciprocal-employment"), NO_PERMIT),
    Preference("emergency-service-provider", ("emergency-repair", "non-trade-agreement"), NO_PERMIT),
    Preference("crew-member", ("airline-personnel", "ict-executive-manager", "significant-benefit"), NO_PERMIT),
    Preference("military-personnel", ("non-trade-agreement",), NO_PERMIT),
    Preference("foreign-representative-family", ("reciprocal-employment",), NO_PERMIT),
    Preference("health-care-student", ("medical-resident-fellow",), NO_PERMIT),
    Preference(
        "researcher-120-days",
        ("research", "post-doctoral-fellow", "academic-award", "academic-exchange", "cusma-professional"),
        N_(
            "Looked at first because no permit is needed; then come the streams without a fee, then those with "
            "less to prove."
        ),
    ),
    Preference(
        "on-campus-work",
        ("off-campus-work", "post-secondary-placement", "coop-secondary", "destitute-student"),
        N_("Looked at first because hours on campus need no permit and have no weekly limit."),
    ),
    Preference(
        "vulnerable-worker",
        ("renewal-pending",),
        N_("Looked at first because, where there is abuse, nobody has to go on working for that employer."),
    ),
    Preference(
        "vulnerable-worker",
        ("policy-change-of-job",),
        N_("Looked at first because, where there is abuse, no employer and no fee are needed."),
    ),
    Preference(
        "economic-pr-family",
        ("worker-spouse", "high-skilled-worker-child", "low-skilled-worker-spouse", "low-skilled-worker-child"),
        N_("Looked at first because any level of occupation counts and six months left are enough."),
    ),
    *(
        Preference(spouse, ("worker-spouse",), NO_TEER)
        for spouse in (
            "cptpp-spouse",
            "ceta-ict-spouse",
            "uk-ict-spouse",
            "colombia-spouse",
            "korea-spouse",
            "cufta-spouse",
        )
    ),
    Preference(
        "reciprocal-employment-family",
        ("worker-spouse",),
        N_("Looked at first because no fee is owed, and neither the occupation nor the time left matters."),
    ),
    Preference(
        "student-spouse",
        ("worker-spouse",),
        N_("Looked at first while the partner studies in a listed program; after graduation the job decides."),
    ),
    Preference(
        "in-canada-class-spouse",
        ("sponsored-spouse-in-canada",),
        N_("Looked at first after approval in principle; before it, use the other."),
    ),
    Preference(
        "community-pilot-spouse",
        ("economic-pr-family", "worker-spouse"),
        N_("Looked at first because it is the code for partners in these pilots; IRCC sets the code in the end."),
    ),
    Preference(
        "bridging-open-permit",
        (
            "provincial-nominee",
            "atlantic-immigration-program",
            "community-pilot-applicant",
            "quebec-csq-in-quebec",
            "policy-quebec-pr-candidates",
        ),
        N_("Looked at first because it is open and needs no offer, once the application has come far enough."),
    ),
    Preference(
        "quebec-csq-in-quebec",
        ("policy-quebec-pr-candidates",),
        N_("Looked at first because, with the selection certificate, the permit runs for longer."),
    ),
    Preference(
        "provincial-nominee",
        ("provincial-business-candidate",),
        N_("Looked at first because a nomination ends the business candidate's stream."),
    ),
    Preference(
        "provincial-business-candidate",
        ("cusma-investor", "ict-new-enterprise", "business-owner-temporary"),
        N_("Looked at first because the province has already judged the benefit."),
    ),
    Preference(
        "cusma-trader",
        ("cusma-investor",),
        N_(
            "One or the other, never both: the trader's code if more than half of the existing trade "
            "is with the partner country."
        ),
    ),
    Preference("cusma-ict-executive", ("ict-executive-manager", "ict-new-enterprise"), NO_BENEFIT),
    Preference("cusma-ict-specialist", ("ict-specialized-knowledge",), NO_BENEFIT),
    *(
        Preference(f"{agreement}-ict-{treaty}", (general,), NO_BENEFIT)
        for agreement in ("ceta", "uk", "cptpp", "chile", "peru", "colombia", "korea")
        for treaty, general in (("executive", "ict-executive-manager"), ("specialist", "ict-specialized-knowledge"))
    ),
    Preference(
        "cptpp-ict-executive",
        ("cusma-ict-executive", "chile-ict-executive"),
        N_(
            "Looked at first if a spouse or partner comes along, who may get a permit under it. Look at the "
            "other first if "
            "the company is in the United States, or if the person is already in Canada as a visitor."
        ),
    ),
    Preference(
        "cptpp-ict-specialist",
        ("cusma-ict-specialist", "chile-ict-specialist"),
        N_(
            "Looked at first if a spouse or partner comes along, who may get a permit under it. Look at the "
            "other first if "
            "the company is in the United States, or if the person is already in Canada as a visitor."
        ),
    ),
    Preference(
        "peru-ict-executive",
        ("cptpp-ict-executive",),
        N_("Looked at first because 6 months with the company abroad are enough, instead of 12."),
    ),
    *(
        Preference(
            own,
            ("cptpp-professional-technician",),
            N_(
                "Looked at first because neither years of experience nor a wage are tested; the other brings a "
                "spouse's permit."
            ),
        )
        for own in ("cusma-professional", "chile-professional", "peru-professional-technician")
    ),
    Preference(
        "ceta-service-supplier",
        ("gats-professional",),
        N_("Looked at first because it allows 12 months, against 90 days."),
    ),
    Preference(
        "cusma-professional",
        ("francophone-mobility",),
        N_(
            "Looked at first because it can be applied for at the border; the other serves when the degree or "
            "the list is in doubt."
        ),
    ),
    Preference(
        "iec-working-holiday",
        ("cusma-professional", "cptpp-professional-technician", "francophone-mobility", "camp-counsellor"),
        N_(
            "Looked at first because it needs no employer; the employer's streams serve when certainty or a "
            "partner's permit matters."
        ),
    ),
    *(
        Preference(
            narrow,
            ("reciprocal-employment",),
            N_("Looked at first because it is the narrower code of the same paragraph."),
        )
        for narrow in ("academic-exchange", "performing-arts", "camp-counsellor", "coach-athlete")
    ),
    Preference(
        "camp-counsellor",
        ("religious-work", "charitable-work"),
        N_("Looked at first because camp work has its own code, whoever runs the camp."),
    ),
)


def in_order(items: Sequence[Item]) -> list[Item]:
    """The items as they stand, except that whatever a preference puts first comes before the others it names."""
    there = {item.id: item for item in items}
    ordered: dict[str, Item] = {}

    def put(item: Item) -> None:
        for preference in PREFERENCES:
            if item.id in preference.others and preference.first in there and preference.first not in ordered:
                put(there[preference.first])
        ordered.setdefault(item.id, item)

    for item in items:
        put(item)
    return list(ordered.values())


def why_first(item: Item, others: Sequence[Item]) -> str | None:
    """Why the item stands before others that fit too; None if no preference speaks of them."""
    there = {other.id for other in others}
    return next((p.because for p in PREFERENCES if p.first == item.id and there & set(p.others)), None)
