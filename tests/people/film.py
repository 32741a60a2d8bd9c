"""People who come to make films and series."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CREW: Facts = {
    "past": ["none"],
    "employer_bars": ["none"],
    "status": "outside",
    "basis": ["job"],
    "job_kind": ["arts"],
    "arts_host": "screen",
    "film": ["set", "live", "canada", "named", "union"],
    "citizenship": ["US"],
    "residence_abroad": ["none"],
    "occupation": "51120",
    "province": "BC",
    "french": "none",
    "contract": "employee",
    "cusma_profession": "none",
    "task": ["none"],
    "reciprocity": "none",
    "stay_length": "90",
    "last_exemption": "12",
    "owner_countries": ["none"],
    "degree": "bachelor4",
    "experience": "10",
}

PEOPLE = [
    Person("film-television-production", "a director who shoots a series in Vancouver", CREW, Truth.YES),
    Person(
        "film-television-production",
        "a lead actor whom a foreign studio brings along for the shooting",
        CREW | {"basis": ["visit"], "visit_purpose": ["none"], "visit_ties": ["none"]},
        Truth.YES,
    ),
    Person(
        "film-television-production",
        "an editor: work after filming does not count",
        CREW | {"film": ["live", "canada", "named", "union"]},
        Truth.NO,
    ),
    Person(
        "film-television-production",
        "an animator",
        CREW | {"film": ["set", "canada", "named", "union"]},
        Truth.NO,
    ),
    Person(
        "film-television-production",
        "an occupation that no union in Canada represents",
        CREW | {"film": ["set", "live", "canada", "named"]},
        Truth.NO,
    ),
    Person("film-television-production", "an orchestra musician", CREW | {"arts_host": "nonprofit"}, Truth.NO),
    Person(
        "film-television-production",
        "does not know whether the occupation is unionized",
        CREW | {"film": None},
        Truth.UNKNOWN,
    ),
]
