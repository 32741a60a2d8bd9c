"""People whose permit rests on a partner's or parent's work, studies or application."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

PARTNER = {
    "past": ["none"],
    "status": "outside",
    "basis": ["family"],
    "citizenship": ["IN"],
    "relation": "partner",
    "principal": "works",
    "principal_permit": "ordinary",
    "partner_occupation": "21232",
    "principal_months": "16",
    "principal_lives": "here",
    "residence_filed": "no",
}
NOMINEE = PARTNER | {"principal_permit": "residence", "principal_program": "nominee", "principal_months": "6"}

BRIDGING = NOMINEE | {"principal_program": "bridging", "residence_filed": "included"}
STUDENT = {
    "past": ["none"],
    "status": "outside",
    "basis": ["family"],
    "citizenship": ["IN"],
    "relation": "partner",
    "principal": "studies",
    "partner_programme": "master",
    "partner_study": ["full_time", "pgwp", "own"],
    "principal_lives": "here",
}

PEOPLE = [
    Person("worker-spouse", "the wife of a software developer with two years left on the permit", PARTNER, Truth.YES),
    Person(
        "worker-spouse",
        "fifteen months left on the permit instead of sixteen",
        PARTNER | {"principal_months": "6"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the husband of an electrician, whose trade is listed",
        PARTNER | {"partner_occupation": "72200"},
        Truth.YES,
    ),
    Person(
        "worker-spouse",
        "the husband of a cook: skilled, but the occupation is not listed",
        PARTNER | {"partner_occupation": "63200"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the wife of a sports referee, an occupation beside listed ones",
        PARTNER | {"partner_occupation": "53202"},
        Truth.UNKNOWN,
    ),
    Person(
        "worker-spouse",
        "the partner of a supervisor who is nominated by a province, with ten months left",
        NOMINEE | {"partner_occupation": "63200"},
        Truth.YES,
    ),
    Person("worker-spouse", "a son of twenty: children have no place here", PARTNER | {"relation": "child"}, Truth.NO),
    Person(
        "worker-spouse",
        "the family member's permit itself came from a partner",
        PARTNER | {"principal_permit": "partner"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the graduate still waits for the permit after graduation",
        PARTNER | {"principal": "graduate"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the partner of a pastor who works without a permit, voice of the partner",
        PARTNER | {"principal": "exempt", "partner_occupation": "41302"},
        Truth.YES,
        voice="worker",
    ),
    Person(
        "worker-spouse",
        "the partner of a nurse recruited for Quebec with eight months left: reported, not confirmed",
        PARTNER | {"partner_occupation": "31301", "principal_months": "6"},
        Truth.UNKNOWN,
    ),
    Person(
        "worker-spouse",
        "the same nurse before the change was reported",
        PARTNER | {"partner_occupation": "31301", "principal_months": "6"},
        Truth.NO,
        on=date(2026, 5, 1),
    ),
    Person(
        "worker-spouse",
        "not sure of the job's place in the classification, but the family member has none",
        PARTNER | {"partner_occupation": "none", "partner_level": "no_job"},
        Truth.NO,
    ),
    Person(
        "economic-pr-family",
        "the wife of a bridging permit holder, named in the application",
        BRIDGING,
        Truth.YES,
    ),
    Person(
        "economic-pr-family",
        "the son of a cook on a bridging permit: the occupation does not matter",
        BRIDGING | {"relation": "child", "partner_occupation": "63200"},
        Truth.YES,
    ),
    Person(
        "economic-pr-family",
        "was left out of the permanent residence application",
        BRIDGING | {"residence_filed": "left_out"},
        Truth.NO,
    ),
    Person(
        "economic-pr-family",
        "the application is pending, but the permit rests on a labour market assessment",
        PARTNER | {"residence_filed": "included"},
        Truth.NO,
    ),
    Person(
        "economic-pr-family",
        "five months left on the bridging permit",
        BRIDGING | {"principal_months": "0"},
        Truth.NO,
    ),
    Person(
        "economic-pr-family",
        "not sure whether the application was sent",
        BRIDGING | {"residence_filed": None},
        Truth.UNKNOWN,
    ),
    Person(
        "high-skilled-worker-child",
        "the daughter of a nominee who works as a nurse",
        NOMINEE | {"relation": "child", "partner_occupation": "31301"},
        Truth.YES,
    ),
    Person(
        "high-skilled-worker-child",
        "the daughter of a nurse who is not on the way to permanent residence: closed since January 2025",
        PARTNER | {"relation": "child", "partner_occupation": "31301"},
        Truth.NO,
    ),
    Person(
        "high-skilled-worker-child",
        "a daughter of twenty-five, grown up and healthy",
        NOMINEE | {"relation": "other", "partner_occupation": "31301"},
        Truth.NO,
    ),
    Person(
        "high-skilled-worker-child",
        "the nominee lives in another province than the one that nominated",
        NOMINEE | {"relation": "child", "partner_occupation": "31301", "principal_lives": "elsewhere"},
        Truth.NO,
    ),
    Person(
        "low-skilled-worker-spouse",
        "the husband of a nominee who cleans offices",
        NOMINEE | {"partner_occupation": "65310"},
        Truth.YES,
    ),
    Person(
        "low-skilled-worker-spouse",
        "the husband of a cleaner without a nomination",
        PARTNER | {"partner_occupation": "65310"},
        Truth.NO,
    ),
    Person(
        "low-skilled-worker-spouse",
        "the wife of a meat cutter in the Agri-Food Pilot, with the receipt",
        NOMINEE | {"principal_program": "agrifood", "partner_occupation": "94141"},
        Truth.YES,
    ),
    Person(
        "low-skilled-worker-spouse",
        "the husband of a nominee whose job is skilled: another code",
        NOMINEE | {"partner_occupation": "21232"},
        Truth.NO,
    ),
    Person(
        "low-skilled-worker-child",
        "the son of an Atlantic endorsee who packs fish",
        NOMINEE | {"relation": "child", "principal_program": "atlantic", "partner_occupation": "95106"},
        Truth.YES,
    ),
    Person(
        "low-skilled-worker-child",
        "the son of the same with five months left on the permit",
        NOMINEE
        | {
            "relation": "child",
            "principal_program": "atlantic",
            "partner_occupation": "95106",
            "principal_months": "0",
        },
        Truth.NO,
    ),
    Person(
        "low-skilled-worker-child",
        "the son of a seasonal farm worker",
        PARTNER | {"relation": "child", "partner_occupation": "85101"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the wife of a seaman of a visiting navy: the level of the job decides, and no permit is asked about",
        PARTNER | {"principal": "forces", "partner_occupation": "44200", "principal_permit": None},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "a nominee of Saskatchewan who works in Ontario on a permit after graduation: the nomination is beside the "
        "point",
        PARTNER | {"principal_lives": "elsewhere"},
        Truth.YES,
    ),
    Person(
        "worker-spouse",
        "a nominee who left the province that nominated, on the permit for nominees",
        NOMINEE | {"principal_lives": "elsewhere"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the husband of a woman who works on the strength of a temporary resident permit",
        PARTNER | {"principal_permit": "protection"},
        Truth.NO,
    ),
    Person(
        "worker-spouse",
        "the wife, left out of the application, of a developer on a bridging permit with twenty months left",
        BRIDGING | {"residence_filed": "left_out", "principal_months": "16"},
        Truth.YES,
    ),
    Person(
        "economic-pr-family",
        "a daughter of 17 of a worker in the rural pilot: children have no other code there",
        BRIDGING | {"relation": "child", "principal_program": "community", "partner_occupation": "65201"},
        Truth.YES,
    ),
    Person("student-spouse", "the wife of a student in a two-year master's programme", STUDENT, Truth.YES),
    Person(
        "student-spouse",
        "the husband, a visitor in Canada, of a student in a master's programme of exactly sixteen months",
        STUDENT | {"status": "visitor"},
        Truth.YES,
        voice="worker",
    ),
    Person(
        "student-spouse",
        "the wife of a student in a one-year master's programme",
        STUDENT | {"partner_programme": "master_short"},
        Truth.NO,
    ),
    Person(
        "student-spouse",
        "the husband of a college student: closed since January 2025",
        STUDENT | {"partner_programme": "other"},
        Truth.NO,
    ),
    Person(
        "student-spouse",
        "the husband of a student in a nursing degree, at a university",
        STUDENT | {"partner_programme": "professional"},
        Truth.YES,
    ),
    Person(
        "student-spouse",
        "the partner in a health credentials project of another province: ask",
        STUDENT | {"partner_programme": "project"},
        Truth.UNKNOWN,
    ),
    Person(
        "student-spouse",
        "both study full time with a study permit of their own",
        STUDENT | {"status": "student", "full_time": "yes"},
        Truth.NO,
        voice="worker",
    ),
    Person("student-spouse", "the child of a student", STUDENT | {"relation": "child"}, Truth.NO),
    Person(
        "worker-spouse",
        "the day before the rules of January 2025: the stream in this form does not exist yet",
        PARTNER,
        Truth.NO,
        on=date(2025, 1, 20),
    ),
    Person("worker-spouse", "the first day of the rules of January 2025", PARTNER, Truth.YES, on=date(2025, 1, 21)),
    Person("student-spouse", "the first day of the new rules", STUDENT, Truth.YES, on=date(2025, 1, 21)),
    Person(
        "student-spouse",
        "not sure how long the master's programme is",
        STUDENT | {"partner_programme": None},
        Truth.UNKNOWN,
    ),
]
