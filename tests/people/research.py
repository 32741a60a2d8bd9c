"""People who do research or train in medicine."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.francophone import ORDINARY

FELLOW = ORDINARY | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["IN"],
    "job_kind": ["research"],
    "occupation": "41200",
    "province": "ON",
    "french": "none",
    "age": "31",
    "degree": "doctorate",
    "research_host": "public",
    "research_ties": ["phd", "field", "limited", "paid"],
}
AWARDED = FELLOW | {"research_ties": ["limited", "paid", "award", "home"]}
RESIDENT = FELLOW | {
    "citizenship": ["SA"],
    "job_kind": ["health"],
    "occupation": "31100",
    "health_role": "resident",
}

PEOPLE = [
    Person("research", "holds a research chair that public money pays", FELLOW | {"research_host": "chair"}, Truth.YES),
    Person(
        "research",
        "a post-doctoral fellow of the National Research Council's programme",
        FELLOW | {"research_host": "listed"},
        Truth.YES,
    ),
    Person("research", "a researcher at a university outside those groups", FELLOW, Truth.NO),
    Person(
        "research",
        "a researcher in a firm",
        FELLOW | {"research_host": "commercial"},
        Truth.NO,
    ),
    Person("post-doctoral-fellow", "a chemist with a doctorate and a two-year fellowship", FELLOW, Truth.YES),
    Person(
        "post-doctoral-fellow",
        "still writes the thesis, with no proof of the degree",
        FELLOW | {"research_ties": ["limited", "paid"]},
        Truth.NO,
    ),
    Person(
        "post-doctoral-fellow",
        "a permanent post in the faculty",
        FELLOW | {"research_ties": ["phd", "field", "paid"]},
        Truth.NO,
    ),
    Person("post-doctoral-fellow", "not sure of the terms yet", FELLOW | {"research_ties": None}, Truth.UNKNOWN),
    Person("academic-award", "a doctoral student from Brazil with a merit award", AWARDED, Truth.YES),
    Person(
        "academic-award",
        "the same award, at the laboratory of a firm",
        AWARDED | {"research_host": "commercial"},
        Truth.NO,
    ),
    Person(
        "academic-award",
        "a paid assistant without an award",
        AWARDED | {"research_ties": ["limited", "paid", "home"]},
        Truth.NO,
    ),
    Person(
        "academic-award",
        "no longer enrolled or employed at any institution abroad",
        AWARDED | {"research_ties": ["limited", "paid", "award"]},
        Truth.NO,
    ),
    Person("medical-resident-fellow", "a resident whom the Saudi government pays", RESIDENT, Truth.YES),
    Person(
        "medical-resident-fellow",
        "a resident in a post that the province pays",
        RESIDENT | {"health_role": "resident_public"},
        Truth.NO,
    ),
    Person(
        "medical-resident-fellow",
        "a cardiologist in a research fellowship",
        RESIDENT | {"health_role": "fellow"},
        Truth.YES,
    ),
    Person(
        "medical-resident-fellow",
        "a fellow who has not finished the residency",
        RESIDENT | {"health_role": "fellow_early"},
        Truth.NO,
    ),
    Person(
        "medical-resident-fellow",
        "not sure who pays the wage",
        RESIDENT | {"health_role": None},
        Truth.UNKNOWN,
    ),
]
