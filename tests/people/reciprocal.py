"""People who come in exchange for Canadians who work abroad."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

EXCHANGE = {
    "past": ["none"],
    "employer_bars": ["none"],
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["NZ"],
    "job_kind": ["exchange"],
    "occupation": "22212",
    "province": "ON",
    "french": "none",
    "age": "36",
    "reciprocity": "papers",
}
DIPLOMAT_PARTNER = {
    "past": ["none"],
    "status": "outside",
    "basis": ["family"],
    "citizenship": ["BR"],
    "relation": "partner",
    "principal": "diplomat",
    "family_letter": "yes",
}

PEOPLE = [
    Person(
        "reciprocal-employment",
        "an engineer's assistant under a firm's exchange that sends Canadians to New Zealand",
        EXCHANGE,
        Truth.YES,
    ),
    Person(
        "reciprocal-employment",
        "an exchange on paper only: nobody goes out",
        EXCHANGE | {"reciprocity": "none"},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment",
        "an ordinary hire that is called an exchange by nobody",
        EXCHANGE | {"job_kind": ["none"]},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment",
        "not sure whether the old exchange still sends Canadians out",
        EXCHANGE | {"reciprocity": None},
        Truth.UNKNOWN,
    ),
    Person(
        "reciprocal-employment",
        "a toll officer of an international bridge, on the Canadian side",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["government"], "reciprocity": "crossing"},
        Truth.YES,
    ),
    Person(
        "reciprocal-employment",
        "a fishing guide from Minnesota with guests of a lodge there, by day",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["camp"], "camp_work": "border_guide", "reciprocity": None},
        Truth.YES,
    ),
    Person(
        "reciprocal-employment",
        "a guide on a lake within Canada",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["camp"], "camp_work": "guide", "reciprocity": None},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment",
        "a member of the American Federation of Musicians: older guidance, so ask",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["arts"], "arts_host": "commercial", "reciprocity": "musician"},
        Truth.UNKNOWN,
    ),
    Person(
        "reciprocal-employment-family",
        "the wife of a consul, with the letter of Global Affairs Canada",
        DIPLOMAT_PARTNER,
        Truth.YES,
    ),
    Person(
        "reciprocal-employment-family",
        "the wife of a consul whose country lets no Canadian families work",
        DIPLOMAT_PARTNER | {"family_letter": "no"},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment-family",
        "the son of staff of the United States government",
        DIPLOMAT_PARTNER | {"relation": "child", "principal": "us_staff", "family_letter": None},
        Truth.YES,
    ),
    Person(
        "reciprocal-employment-family",
        "the husband of an officer of visiting forces, without the letter of National Defence",
        DIPLOMAT_PARTNER | {"principal": "forces", "family_letter": "no"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "worker-spouse",
        "the same husband goes by the officer's job instead",
        DIPLOMAT_PARTNER
        | {
            "principal": "forces",
            "family_letter": "no",
            "partner_occupation": "40042",
            "principal_months": "16",
            "principal_lives": "here",
        },
        Truth.YES,
    ),
    Person(
        "reciprocal-employment-family",
        "the husband of a software developer, not of a diplomat",
        DIPLOMAT_PARTNER | {"principal": "works", "principal_permit": "ordinary"},
        Truth.NO,
    ),
]
