"""People who may work already, and people for whom nothing in the program is left."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CLEAR: Facts = {"past": ["none"], "employer_bars": ["none"]}
COOK: Facts = CLEAR | {
    "status": "outside",
    "basis": ["job"],
    "job_kind": ["none"],
    "occupation": "63200",
    "province": "AB",
    "citizenship": ["IN"],
    "residence_abroad": ["none"],
    "french": "none",
    "age": "31",
    "contract": "employee",
    "degree": "none",
    "experience": "5",
    "licence": ["none"],
    "client_letter": "no",
    "owner_countries": ["none"],
    "stay_length": "longer",
    "last_exemption": "12",
}
OWNER: Facts = CLEAR | {
    "status": "outside",
    "basis": ["owner"],
    "citizenship": ["IN"],
    "residence_abroad": ["none"],
    "owner_countries": ["IN"],
    "owner_role": "owner",
    "owner_share": "less",
    "business_aim": "temporary",
    "business_kind": "company",
    "business_ready": ["apart"],
    "investment": ["none"],
    "trade": ["none"],
    "visit_purpose": ["none"],
    "visit_ties": ["base"],
    "job_kind": ["none"],
    "occupation": "60030",
    "province": "AB",
    "new_company": "yes",
}
DREAMER: Facts = CLEAR | {
    "status": "outside",
    "basis": ["none"],
    "citizenship": ["IN"],
    "job_kind": ["none"],
    "task": ["none"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
}

PEOPLE = [
    Person("already-authorised", "a permanent resident", {"status": "canadian"}, Truth.YES),
    Person(
        "already-authorised",
        "holds an open permit that runs longer than the job",
        {"status": "open_permit", "covers": "yes"},
        Truth.YES,
    ),
    Person(
        "already-authorised",
        "holds a permit that names another employer: it covers nothing here",
        COOK | {"status": "employer_permit", "covers": "no"},
        Truth.NO,
    ),
    Person(
        "already-authorised",
        "has not read the remarks on the permit",
        COOK | {"status": "open_permit", "covers": None},
        Truth.UNKNOWN,
    ),
    Person("lmia-needed", "a cook from India for an ordinary restaurant in Calgary", COOK, Truth.YES),
    Person("lmia-needed", "the same cook speaks French: Francophone mobility", COOK | {"french": "5"}, Truth.NO),
    Person("lmia-needed", "an owner of 40 %, looked at like an employee", OWNER, Truth.YES),
    Person(
        "lmia-needed",
        "a cook with a permit for another restaurant may start early once we have filed; the assessment stays needed",
        COOK | {"status": "employer_permit", "covers": "no", "job_change": "filed"},
        Truth.YES,
    ),
    Person(
        "lmia-needed",
        "the same cook speaks French: no assessment, and an early start",
        COOK | {"status": "employer_permit", "covers": "no", "job_change": "filed", "french": "5"},
        Truth.NO,
    ),
    Person(
        "lmia-needed",
        "a club in Winnipeg pays a guest instructor for weekend courses all summer",
        DREAMER
        | {
            "basis": ["visit"],
            "job_kind": ["sport"],
            "sport_role": "other",
            "visit_purpose": ["teach"],
            "visit_ties": ["paid"],
            "stay_length": "120",
        },
        Truth.YES,
    ),
    Person(
        "lmia-needed",
        "an electrician sent from abroad wires the machine that the plant has bought",
        DREAMER
        | {
            "basis": ["visit"],
            "job_kind": ["repair"],
            "repair": ["industrial", "covered"],
            "visit_purpose": ["service"],
            "after_sales": ["industrial", "abroad", "written", "in_force"],
            "visit_ties": ["building"],
            "stay_length": "90",
        },
        Truth.YES,
    ),
    Person("lmia-needed", "looks for work, with no employer yet", DREAMER, Truth.NO),
    Person("lmia-needed", "the cook holds an open permit", COOK | {"status": "open_permit", "covers": "yes"}, Truth.NO),
    Person(
        "no-stream-matches",
        "would like to work in Canada, with no job, studies, family or exchange",
        DREAMER,
        Truth.YES,
        voice="worker",
    ),
    Person(
        "no-stream-matches",
        "a young traveller of 36 from Australia: over the age limit",
        DREAMER | {"basis": ["youth"], "citizenship": ["AU"], "age": "36"},
        Truth.YES,
        voice="worker",
    ),
    Person("no-stream-matches", "has a job offer: the assessment is left", COOK, Truth.NO, voice="worker"),
    Person("no-stream-matches", "a permanent resident", {"status": "canadian"}, Truth.NO, voice="worker"),
]
