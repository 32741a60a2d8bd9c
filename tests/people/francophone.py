"""People who speak French and have a job outside Quebec."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

# What anybody hired for an ordinary job can tell at once, whichever agreement the quiz looks at.
ORDINARY = {
    "past": ["none"],
    "employer_bars": ["none"],
    "residence_abroad": ["none"],
    "owner_countries": ["none"],
    "owner_role": "other",
    "contract": "employee",
    "degree": "none",
    "experience": "2",
    "median_wage": "yes",
    "agreement": "none",
    "listed_duties": ["none"],
    "cusma_profession": "none",
    "stay_length": "longer",
    "last_exemption": "12",
    "iec_ready": ["none"],
    "iec_past": "0",
    "task": ["none"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
}
BAKER = ORDINARY | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["SN"],
    "job_kind": ["none"],
    "occupation": "63202",
    "province": "NB",
    "french": "5",
    "age": "36",
}

PEOPLE = [
    Person("francophone-mobility", "a baker from Senegal with a job in Moncton", BAKER, Truth.YES),
    Person("francophone-mobility", "the same job in Gatineau", BAKER | {"province": "QC"}, Truth.NO),
    Person(
        "francophone-mobility",
        "speaks a little French, below level 5",
        BAKER | {"french": "below_5"},
        Truth.NO,
    ),
    Person(
        "francophone-mobility",
        "has no test result and cannot tell the level",
        BAKER | {"french": None},
        Truth.UNKNOWN,
    ),
    Person(
        "francophone-mobility",
        "a cleaner: any level of job will do",
        BAKER | {"occupation": "65310"},
        Truth.YES,
    ),
    Person(
        "francophone-mobility",
        "a harvesting labourer on a farm",
        BAKER | {"occupation": "85101", "farm_work": "yes"},
        Truth.NO,
    ),
    Person(
        "francophone-mobility",
        "a livestock labourer at a veterinary clinic, not on a farm",
        BAKER | {"occupation": "85100", "farm_work": "no"},
        Truth.YES,
    ),
    Person(
        "francophone-mobility",
        "speaks French and has no employer yet",
        BAKER | {"basis": ["none"]},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "francophone-mobility",
        "the same baker before the stream was widened",
        BAKER,
        Truth.NO,
        on=date(2023, 6, 1),
    ),
]
