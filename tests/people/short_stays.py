"""People who come to work for a few days or weeks under a public policy."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

# What people with an ordinary job answer to the questions of other sections.
ORDINARY: dict[str, str | list[str]] = {
    "province": "ON",
    "french": "none",
    "age": "36",
    "contract": "employee",
    "residence_abroad": ["none"],
    "degree": "bachelor4",
    "listed_duties": ["none"],
    "experience": "3",
    "licence": ["none"],
    "service_terms": ["none"],
    "owner_countries": ["IN"],
    "owner_role": "other",
    "owner_share": "less",
    "investment": ["none"],
    "trade": ["none"],
    "business_aim": "open",
    "business_kind": "company",
    "business_ready": ["none"],
    "iec_ready": ["none"],
    "iec_past": "0",
    "median_wage": "yes",
    "repair": ["industrial", "covered"],
    "event_sale": "no",
    "agreement": "none",
    "tourism_crew": "no",
    "stay_length": "longer",
    "last_exemption": "12",
    "past": ["none"],
    "employer_bars": ["none"],
}
CONSULTANT = ORDINARY | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["IN"],
    "job_kind": ["none"],
    "occupation": "21222",
    "stay_length": "15",
    "visit_purpose": ["none"],
}
PROFESSOR = CONSULTANT | {
    "job_kind": ["research"],
    "research_host": "public",
    "occupation": "41200",
    "stay_length": "120",
    "research_ties": ["none"],
}
WORLD_CUP = CONSULTANT | {
    "basis": ["visit"],
    "job_kind": ["event"],
    "task": ["fifa"],
    "visit_ties": ["none"],
}

PEOPLE = [
    Person("short-term-15-30-days", "an information systems specialist for ten days", CONSULTANT, Truth.YES),
    Person(
        "short-term-15-30-days",
        "a four-week stay, the first in a year",
        CONSULTANT | {"stay_length": "30"},
        Truth.YES,
    ),
    Person(
        "short-term-15-30-days",
        "a second stay, of three weeks, eight months after the first",
        CONSULTANT | {"stay_length": "30", "last_exemption": "6"},
        Truth.NO,
    ),
    Person(
        "short-term-15-30-days",
        "a second fortnight eight months after the first",
        CONSULTANT | {"last_exemption": "6"},
        Truth.YES,
    ),
    Person(
        "short-term-15-30-days", "a welder, whose trade is below TEER 1", CONSULTANT | {"occupation": "72106"}, Truth.NO
    ),
    Person(
        "short-term-15-30-days", "asks as a visitor already in Canada", CONSULTANT | {"status": "visitor"}, Truth.NO
    ),
    Person(
        "short-term-15-30-days",
        "a foreign consultant whom a Canadian client has bought for two weeks",
        CONSULTANT | {"basis": ["visit"], "visit_purpose": ["meet"], "visit_ties": ["client"]},
        Truth.YES,
    ),
    Person(
        "short-term-15-30-days",
        "the producer of a foreign documentary films bears for ten days: no news, no business visit",
        CONSULTANT
        | {
            "basis": ["visit"],
            "job_kind": ["media"],
            "task": ["none"],
            "tourism_crew": "no",
            "visit_ties": ["none"],
            "occupation": "51120",
        },
        Truth.YES,
    ),
    Person(
        "short-term-15-30-days",
        "the same shoot lasts two months",
        CONSULTANT
        | {
            "basis": ["visit"],
            "job_kind": ["media"],
            "task": ["none"],
            "tourism_crew": "no",
            "visit_ties": ["none"],
            "occupation": "51120",
            "stay_length": "90",
        },
        Truth.NO,
    ),
    Person(
        "short-term-15-30-days",
        "a lecturer whom a Canadian company hires to train its staff for two days",
        CONSULTANT | {"basis": ["visit"], "visit_purpose": ["teach"], "visit_ties": ["none"], "occupation": "41201"},
        Truth.YES,
    ),
    Person(
        "short-term-15-30-days",
        "not sure of the days of an earlier stay",
        CONSULTANT | {"last_exemption": None},
        Truth.UNKNOWN,
    ),
    Person(
        "researcher-120-days", "a professor spends a term at a public university's laboratory", PROFESSOR, Truth.YES
    ),
    Person(
        "researcher-120-days",
        "does research at a company's laboratory",
        PROFESSOR | {"research_host": "commercial"},
        Truth.NO,
    ),
    Person("researcher-120-days", "stays for five months", PROFESSOR | {"stay_length": "longer"}, Truth.NO),
    Person("researcher-120-days", "was here for a month last winter", PROFESSOR | {"last_exemption": "6"}, Truth.NO),
    Person(
        "researcher-120-days",
        "holds a funded chair: whether the university counts is not said",
        PROFESSOR | {"research_host": "chair"},
        Truth.UNKNOWN,
    ),
    Person("policy-fifa-2026", "FIFA's stadium manager in June 2026", WORLD_CUP, Truth.YES, on=date(2026, 6, 15)),
    Person("policy-fifa-2026", "the same manager today: the policy has ended", WORLD_CUP, Truth.NO),
    Person(
        "policy-fifa-2026",
        "a fan zone hires its own staff in June 2026",
        WORLD_CUP | {"task": ["none"]},
        Truth.NO,
        on=date(2026, 6, 15),
    ),
]
