"""Evaluators, experts and aviation inspectors."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.short_stays import ORDINARY

COMING = ORDINARY | {
    "status": "outside",
    "basis": ["visit"],
    "citizenship": ["FR"],
    "job_kind": ["inspection"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
    "occupation": "41401",
    "reciprocity": "none",
}


def doing(*task: str) -> dict[str, str | list[str]]:
    """An inspector of whom this is true."""
    return COMING | {"task": list(task)}


PEOPLE = [
    Person(
        "examiner-evaluator",
        "on the jury of a doctoral thesis",
        COMING | {"job_kind": ["academic"], "academic_role": "examine"},
        Truth.YES,
    ),
    Person("examiner-evaluator", "reviews research proposals for a granting body", doing("evaluator"), Truth.YES),
    Person(
        "examiner-evaluator",
        "marks examinations as a member of the staff",
        COMING | {"job_kind": ["academic"], "academic_role": "staff"},
        Truth.NO,
    ),
    Person("examiner-evaluator", "evaluates a company's software", doing("none"), Truth.NO),
    Person("expert-witness", "testifies about a patent in the Federal Court", doing("evidence"), Truth.YES),
    Person("expert-witness", "surveys a mine for a buyer, not for a court", doing("none"), Truth.NO),
    Person("expert-witness", "not sure whether the survey will be evidence", COMING | {"task": None}, Truth.UNKNOWN),
    Person("expert-witness", "advises the lawyer as staff of the firm", doing("evaluator"), Truth.NO),
    Person(
        "civil-aviation-inspector",
        "checks the cabins of an airline for the French authority",
        doing("flight_inspector"),
        Truth.YES,
    ),
    Person("civil-aviation-inspector", "audits an airline's books", doing("none"), Truth.NO),
    Person(
        "civil-aviation-inspector",
        "an airline's own inspector",
        COMING | {"job_kind": ["transport"], "task": ["none"], "crew": ["none"]},
        Truth.NO,
    ),
    Person(
        "aviation-accident-inspector",
        "the accredited representative of the maker's state after a crash",
        doing("accident_investigator"),
        Truth.YES,
    ),
    Person("aviation-accident-inspector", "the insurer's adjuster after the same crash", doing("none"), Truth.NO),
    Person(
        "aviation-accident-inspector",
        "inspects flights, but takes part in no investigation",
        doing("flight_inspector"),
        Truth.NO,
    ),
]
