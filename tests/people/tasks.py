"""Clergy, health students, crews and emergency services."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.short_stays import ORDINARY

COMING = ORDINARY | {
    "status": "outside",
    "basis": ["visit"],
    "citizenship": ["US"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
    "occupation": "41401",
}
IMAM = COMING | {
    "job_kind": ["religion"],
    "religious_duties": "lead",
    "citizenship": ["TR"],
}
ELECTIVE = COMING | {"job_kind": ["health"], "health_role": "student", "regulator_agrees": "yes", "citizenship": ["AU"]}
PILOT = COMING | {
    "job_kind": ["transport"],
    "crew": ["foreign_employer", "foreign_vehicle", "international", "aboard"],
    "task": ["none"],
}
RESCUE = COMING | {"job_kind": ["emergency"], "task": ["emergency"]}

PEOPLE = [
    Person("religious-leader", "an imam leads a congregation through Ramadan", IMAM, Truth.YES),
    Person(
        "religious-leader",
        "teaches religion at a faith school and leads no congregation",
        IMAM | {"religious_duties": "serve"},
        Truth.NO,
    ),
    Person(
        "religious-leader",
        "an imam who has asked for refugee protection: whether the paragraph helps is for an officer",
        IMAM | {"status": "claimant"},
        Truth.UNKNOWN,
    ),
    Person("religious-leader", "keeps the temple's accounts", IMAM | {"religious_duties": "support"}, Truth.NO),
    Person("religious-leader", "not sure which duties come first", IMAM | {"religious_duties": None}, Truth.UNKNOWN),
    Person("health-care-student", "a medical student from Melbourne on an elective of six weeks", ELECTIVE, Truth.YES),
    Person("health-care-student", "the regulator has not answered", ELECTIVE | {"regulator_agrees": "no"}, Truth.NO),
    Person(
        "health-care-student",
        "graduated last month, so the elective is no longer one",
        ELECTIVE | {"health_role": "fellow_early"},
        Truth.NO,
    ),
    Person(
        "health-care-student",
        "not sure whether the college wrote back",
        ELECTIVE | {"regulator_agrees": None},
        Truth.UNKNOWN,
    ),
    Person("crew-member", "flies for an American airline between Chicago and Calgary", PILOT, Truth.YES),
    Person(
        "crew-member",
        "drives an American truck that also moves goods from Windsor to London, Ontario",
        PILOT
        | {
            "crew": ["foreign_employer", "foreign_vehicle", "international", "aboard", "between"],
            "occupation": "73300",
        },
        Truth.NO,
    ),
    Person(
        "crew-member",
        "an officer of a foreign ship that also takes cargo from Halifax to Montréal: the licence is a sign to weigh",
        PILOT
        | {
            "crew": ["foreign_employer", "foreign_vehicle", "international", "aboard", "between"],
            "occupation": "72602",
        },
        Truth.UNKNOWN,
    ),
    Person(
        "crew-member",
        "the ship flies the Canadian flag",
        PILOT | {"crew": ["foreign_employer", "international", "aboard"]},
        Truth.NO,
    ),
    Person(
        "crew-member",
        "repairs the airline's aircraft on the ground",
        PILOT | {"crew": ["foreign_employer", "foreign_vehicle", "international"]},
        Truth.NO,
    ),
    Person(
        "crew-member",
        "a waiter on a foreign cruise ship that calls at Halifax and at Quebec City on its way from Boston",
        PILOT | {"citizenship": ["PH"], "occupation": "65200"},
        Truth.YES,
    ),
    Person("crew-member", "not sure where the ship is registered", PILOT | {"crew": None}, Truth.UNKNOWN),
    Person("emergency-service-provider", "firefighters from Montana at a forest fire", RESCUE, Truth.YES),
    Person(
        "emergency-service-provider",
        "a mill's turbine has broken down: urgent, but a machine",
        RESCUE | {"job_kind": ["repair"], "visit_purpose": ["service"], "after_sales": ["none"]},
        Truth.NO,
    ),
    Person(
        "emergency-service-provider",
        "a course for firefighters, with nothing burning",
        RESCUE | {"task": ["none"]},
        Truth.NO,
    ),
    Person(
        "emergency-service-provider",
        "not sure whether it is still an emergency",
        RESCUE | {"task": None},
        Truth.UNKNOWN,
    ),
]
