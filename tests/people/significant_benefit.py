"""People whose work may bring Canada a significant benefit."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CLEAR: Facts = {"past": ["none"], "employer_bars": ["none"]}
CURATOR: Facts = CLEAR | {
    "status": "outside",
    "basis": ["job"],
    "job_kind": ["benefit"],
    "benefit": ["cultural"],
    "citizenship": ["IN"],
    "occupation": "51120",
    "province": "MB",
    "french": "none",
    "age": "36",
    "contract": "employee",
    "degree": "doctorate",
    "experience": "10",
    "licence": ["none"],
    "residence_abroad": ["none"],
    "owner_countries": ["none"],
    "client_letter": "no",
    "stay_length": "longer",
    "last_exemption": "12",
}
PHYSICIAN: Facts = CURATOR | {
    "job_kind": ["health"],
    "occupation": "31102",
    "province": "QC",
    "health_role": "staff",
    "quebec_physician": ["college", "promise", "aid", "medical", "offer"],
    "task": ["none"],
    "reciprocity": "none",
}

PEOPLE = [
    Person(
        "significant-benefit",
        "a curator on whom a national exhibition depends: an officer decides whether that is exceptional",
        CURATOR,
        Truth.UNKNOWN,
    ),
    Person(
        "significant-benefit", "an ordinary vacancy that is hard to fill", CURATOR | {"job_kind": ["none"]}, Truth.NO
    ),
    Person(
        "significant-benefit",
        "the gain is the firm's own: it would be quicker than an assessment",
        CURATOR | {"benefit": ["none"]},
        Truth.NO,
    ),
    Person("significant-benefit", "cannot say what the benefit would be", CURATOR | {"benefit": None}, Truth.UNKNOWN),
    Person(
        "significant-benefit",
        "a family physician for an underserved region of Quebec, with all five papers",
        PHYSICIAN,
        Truth.YES,
    ),
    Person(
        "significant-benefit",
        "the same physician without the agreement on financial assistance",
        PHYSICIAN | {"quebec_physician": ["college", "promise", "medical", "offer"]},
        Truth.NO,
    ),
    Person("significant-benefit", "a physician hired in Ontario", PHYSICIAN | {"province": "ON"}, Truth.NO),
    Person(
        "significant-benefit",
        "a guard who screens baggage for a foreign airline",
        CURATOR
        | {
            "job_kind": ["transport"],
            "airline_role": "guard",
            "occupation": "64410",
            "crew": ["none"],
            "task": ["none"],
        },
        Truth.YES,
    ),
    Person(
        "significant-benefit",
        "a track grinding crew under contract with a Canadian railway",
        CURATOR
        | {
            "job_kind": ["repair"],
            "occupation": "74200",
            "repair": ["industrial", "track"],
            "visit_purpose": ["none"],
            "task": ["none"],
        },
        Truth.YES,
    ),
    Person(
        "significant-benefit",
        "an exhibitor who sells and delivers at the fair",
        CURATOR
        | {
            "job_kind": ["event"],
            "event_sale": "yes",
            "visit_purpose": ["none"],
            "visit_ties": ["public"],
            "task": ["none"],
        },
        Truth.YES,
    ),
    Person(
        "significant-benefit",
        "an intern at a foreign consulate",
        CURATOR | {"job_kind": ["government"], "agreement": "mission", "task": ["none"], "reciprocity": "none"},
        Truth.YES,
    ),
    Person(
        "significant-benefit",
        "a North American crew on a short tourism tour",
        CURATOR | {"job_kind": ["media"], "tourism_crew": "north", "task": ["none"], "visit_purpose": ["none"]},
        Truth.YES,
    ),
    Person(
        "significant-benefit",
        "a news crew that stays two months",
        CURATOR | {"job_kind": ["media"], "tourism_crew": "no", "task": ["none"], "visit_purpose": ["none"]},
        Truth.NO,
    ),
    Person(
        "significant-benefit",
        "an acrobat of Cirque du Soleil",
        CURATOR
        | {
            "job_kind": ["arts"],
            "arts_host": "commercial",
            "cirque": "yes",
            "engagement": "payroll",
            "task": ["none"],
            "reciprocity": "none",
        },
        Truth.YES,
    ),
    Person(
        "significant-benefit",
        "already holds an open permit that covers the work",
        CURATOR | {"status": "open_permit", "covers": "yes"},
        Truth.NO,
    ),
]
