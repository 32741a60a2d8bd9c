"""The family's own way in: what a worker's answers, and a stream that fits them, already say of the partner's case."""

from __future__ import annotations

from quiz.engine import Case
from quiz.model import Item, Kind

Answers = dict[str, frozenset[str] | None]

# Streams on the way to permanent residence, as the family's question on the permit's ground names them.
PROGRAMS: dict[str, str] = {
    "provincial-nominee": "nominee",
    "atlantic-immigration-program": "atlantic",
    "quebec-csq-in-quebec": "quebec",
    "quebec-csq-outside-quebec": "quebec_outside",
    "quebec-investor": "quebec_notice",
    "provincial-business-candidate": "business",
    "start-up-visa-applicant": "business",
    "community-pilot-applicant": "community",
    "yukon-community-pilot": "yukon",
    "bridging-open-permit": "bridging",
    "caregiver-gaining-experience": "caregiver",
}
# Agreements that give partners a permit, by the beginning of their streams' ids.
AGREEMENTS: dict[str, str] = {
    "ceta-ict-": "eu_transfer",
    "uk-ict-": "uk_transfer",
    "colombia-": "colombia",
    "korea-": "korea",
    "cufta-": "ukraine",
}
# Streams whose own holders nobody can build on.
PROTECTION = ("refugee-claimant", "unenforceable-removal-order", "temporary-resident-permit-holder")
PARTNER = (
    "worker-spouse",
    "student-spouse",
    "economic-pr-family",
    "high-skilled-worker-child",
    "low-skilled-worker-spouse",
    "low-skilled-worker-child",
    "community-pilot-spouse",
    "caregiver-family",
    "ceta-ict-spouse",
    "uk-ict-spouse",
    "cptpp-spouse",
    "colombia-spouse",
    "korea-spouse",
    "cufta-spouse",
    "reciprocal-employment-family",
    "in-canada-class-family",
    "vulnerable-worker-family",
)
# The partner of these is a Canadian or permanent resident or the representative, or nobody's case is known yet.
NO_CASE = (
    "sponsored-spouse-in-canada",
    "in-canada-class-spouse",
    "foreign-representative-family",
    "no-stream-matches",
)
# What the family's question on the family member calls these.
TASKS = {
    "foreign-representative": "diplomat",
    "military-personnel": "forces",
    "us-government-personnel": "us_staff",
}
# Whose family has a permit of its own in Canada, and how its question calls them.
RELATIVES = {
    "protected-person": "protected",
    "exempted-pr-applicant": "exempted",
    "vulnerable-worker": "vulnerable",
}
# Cases in which the family member studies, or waits after the studies.
STUDIES: dict[str, str] = {
    "on-campus-work": "studies",
    "off-campus-work": "studies",
    "post-secondary-placement": "studies",
    "coop-secondary": "studies",
    "coop-post-secondary": "studies",
    "destitute-student": "studies",
    "awaiting-first-work-permit": "graduate",
}
# The same answers count for the family member's job.
CARRIED = {"occupation": "partner_occupation", "level": "partner_level"}


def partners_answers(case: Case, item: Item) -> Answers:
    """The answers with which the partner of someone whom `item` fits can begin; the rest is asked as usual.

    Nothing is guessed: what the worker's answers do not say is left out and will be asked.
    """
    begun: Answers = {"basis": frozenset({"family"}), "relation": frozenset({"partner"})}
    if item.id in NO_CASE:
        return {}
    if item.id in STUDIES or item.id in TASKS:
        return begun | {"principal": frozenset({(STUDIES | TASKS)[item.id]})} | (_job(case) if item.id in TASKS else {})
    if item.id in RELATIVES:
        wider = {"basis": frozenset({"family", "protection"}), "relative_holds": frozenset({RELATIVES[item.id]})}
        return begun | wider | {"principal": frozenset({"works"})} | _job(case)
    if case.answers.get("status") == frozenset({"canadian"}):
        return begun | {"principal": frozenset({"canadian"})}
    match item.kind:
        case Kind.NO_PERMIT if item.authority.pinpoint.startswith("186(") and item.id != "renewal-pending":
            return begun | {"principal": frozenset({"exempt"})} | _job(case)
        case Kind.STREAM | Kind.OUTCOME:
            return begun | {"principal": frozenset({"works"})} | _permit(item) | _job(case)
    return begun


def _permit(item: Item) -> Answers:
    """The kind of permit that a stream gives, as the family's questions name it."""
    if item.id in PROGRAMS:
        return {"principal_permit": frozenset({"residence"}), "principal_program": frozenset({PROGRAMS[item.id]})}
    if item.id in PARTNER or item.id in PROTECTION:
        return {"principal_permit": frozenset({"partner" if item.id in PARTNER else "protection"})}
    if not item.agreement or item.authority.pinpoint != "204(a)":
        return {"principal_permit": frozenset({"ordinary"})}
    agreement = next((name for start, name in AGREEMENTS.items() if item.id.startswith(start)), None)
    found: Answers = {"principal_permit": frozenset({"agreement"})}
    return found | ({"principal_agreement": frozenset({agreement})} if agreement else {})


def _job(case: Case) -> Answers:
    """The worker's occupation and its level, as the family member's."""
    return {theirs: case.answers[own] for own, theirs in CARRIED.items() if case.answers.get(own) is not None}
