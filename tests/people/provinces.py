"""People whom a province, Quebec or a community stands behind."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CLEAR: Facts = {"past": ["none"], "employer_bars": ["none"]}
JOB: Facts = {
    "job_kind": ["none"],
    "occupation": "21222",
    "citizenship": ["IN"],
    "french": "none",
    "age": "31",
    "contract": "employee",
    "stay_length": "longer",
    "owner_countries": ["none"],
    "residence_abroad": ["none"],
}
NOMINEE: Facts = (
    CLEAR
    | JOB
    | {
        "status": "outside",
        "basis": ["job", "residence"],
        "residence_class": "nominee",
        "residence_stage": "none",
        "nomination": ["valid", "letter", "local", "steady"],
        "main_applicant": "yes",
        "province": "SK",
    }
)
ATLANTIC: Facts = NOMINEE | {
    "residence_class": "atlantic",
    "province": "NS",
    "atlantic": ["designated", "letter", "language", "college", "experience"],
}
COMMUNITY: Facts = NOMINEE | {
    "residence_class": "community",
    "residence_stage": "acknowledged",
    "province": "ON",
    "community": ["recommended", "designated"],
}
QUEBEC: Facts = NOMINEE | {
    "status": "employer_permit",
    "covers": "no",
    "residence_class": "quebec",
    "province": "QC",
    "french": "5",
    "csq": ["valid", "resident"],
}
INVESTOR: Facts = CLEAR | {
    "status": "outside",
    "basis": ["residence"],
    "residence_class": "quebec_investor",
    "residence_stage": "none",
    "investor_notice": "6",
    "province": "QC",
    "citizenship": ["CN"],
    "main_applicant": "yes",
}
ENTREPRENEUR: Facts = CLEAR | {
    "status": "outside",
    "basis": ["owner"],
    "citizenship": ["VN"],
    "residence_abroad": ["none"],
    "business_aim": "province",
    "business_ready": ["letter", "apart"],
    "business_kind": "company",
    "owner_share": "more",
    "owner_countries": ["VN"],
    "owner_role": "owner",
    "investment": ["committed", "real", "earning", "lawful", "two"],
    "trade": ["none"],
    "visit_purpose": ["none"],
    "job_kind": ["none"],
    "province": "MB",
    "new_company": "yes",
}
TRAINEE: Facts = (
    CLEAR
    | JOB
    | {
        "status": "outside",
        "basis": ["job"],
        "job_kind": ["named"],
        "province": "BC",
        "named_employer": "rotation",
        "named_facts": ["letter"],
    }
)
PARTNER: Facts = CLEAR | {
    "status": "outside",
    "basis": ["family"],
    "relation": "partner",
    "principal": "works",
    "principal_permit": "residence",
    "principal_program": "community",
    "residence_filed": "included",
    "principal_months": "16",
    "principal_lives": "here",
    "partner_occupation": "72106",
    "citizenship": ["PH"],
}
EVENT: Facts = (
    CLEAR
    | JOB
    | {
        "status": "outside",
        "basis": ["job"],
        "job_kind": ["emergency"],
        "province": "BC",
        "task": ["none"],
        "agreement": "none",
    }
)

PEOPLE = [
    Person(
        "provincial-nominee", "a welder nominated by Saskatchewan, with its letter and a job there", NOMINEE, Truth.YES
    ),
    Person(
        "provincial-nominee",
        "has the nomination but not the letter for the work permit",
        NOMINEE | {"nomination": ["valid", "local", "steady"]},
        Truth.NO,
    ),
    Person(
        "provincial-nominee",
        "would work for an employer of another province",
        NOMINEE | {"nomination": ["valid", "letter", "steady"]},
        Truth.NO,
    ),
    Person("provincial-nominee", "a seasonal job", NOMINEE | {"nomination": ["valid", "letter", "local"]}, Truth.NO),
    Person("provincial-nominee", "nominated, but without a job yet", NOMINEE | {"basis": ["residence"]}, Truth.NO),
    Person(
        "provincial-nominee",
        "does not know what the province's letter says",
        NOMINEE | {"nomination": None},
        Truth.UNKNOWN,
    ),
    Person("significant-investment-project", "a rotational trainee of Microsoft in Vancouver", TRAINEE, Truth.YES),
    Person(
        "significant-investment-project",
        "core staff of Microsoft without the plan for permanent residence",
        TRAINEE | {"named_employer": "microsoft"},
        Truth.NO,
    ),
    Person(
        "significant-investment-project",
        "a designer of lululemon whose offer names the special skill",
        TRAINEE | {"named_employer": "lululemon", "named_facts": ["letter", "skill"], "occupation": "52121"},
        Truth.YES,
    ),
    Person(
        "significant-investment-project",
        "a shop assistant of lululemon: TEER 5",
        TRAINEE | {"named_employer": "lululemon", "named_facts": ["letter", "skill"], "occupation": "65102"},
        Truth.NO,
    ),
    Person(
        "significant-investment-project",
        "Microsoft in Toronto",
        TRAINEE | {"province": "ON", "named_employer": "none"},
        Truth.NO,
    ),
    Person("provincial-exceptional-event", "repairs after a flood, with no event approved", EVENT, Truth.NO),
    Person("provincial-exceptional-event", "while an event is approved", EVENT, Truth.YES, on=date(2025, 12, 1)),
    Person(
        "provincial-exceptional-event",
        "an ordinary job in that province",
        EVENT | {"job_kind": ["none"]},
        Truth.NO,
        on=date(2025, 12, 1),
    ),
    Person(
        "atlantic-immigration-program",
        "an analyst with a designated employer in Halifax, everything in hand",
        ATLANTIC,
        Truth.YES,
    ),
    Person(
        "atlantic-immigration-program",
        "endorsed, but without the province's letter for the work permit",
        ATLANTIC | {"atlantic": ["designated", "language", "college", "experience"]},
        Truth.NO,
    ),
    Person(
        "atlantic-immigration-program",
        "a computer job with a high school diploma only",
        ATLANTIC | {"atlantic": ["designated", "letter", "language", "school", "experience"]},
        Truth.NO,
    ),
    Person(
        "atlantic-immigration-program",
        "a chef with a high school diploma: law and officers' page differ for TEER 2",
        ATLANTIC | {"occupation": "62200", "atlantic": ["designated", "letter", "language", "school", "experience"]},
        Truth.UNKNOWN,
    ),
    Person(
        "atlantic-immigration-program",
        "a cook with a high school diploma",
        ATLANTIC | {"occupation": "63200", "atlantic": ["designated", "letter", "language", "school", "experience"]},
        Truth.YES,
    ),
    Person("atlantic-immigration-program", "a kitchen helper: TEER 5", ATLANTIC | {"occupation": "65201"}, Truth.NO),
    Person(
        "atlantic-immigration-program",
        "a recent graduate of an Atlantic college, without experience",
        ATLANTIC | {"atlantic": ["designated", "letter", "language", "college", "graduate"]},
        Truth.YES,
    ),
    Person("atlantic-immigration-program", "the job is in Ontario", ATLANTIC | {"province": "ON"}, Truth.NO),
    Person("quebec-investor", "an investor with a notice two months old", INVESTOR, Truth.YES, voice="worker"),
    Person(
        "quebec-investor",
        "the notice is eight months old",
        INVESTOR | {"investor_notice": "12"},
        Truth.NO,
        voice="worker",
    ),
    Person("quebec-investor", "would live in Toronto", INVESTOR | {"province": "ON"}, Truth.NO, voice="worker"),
    Person(
        "community-pilot-applicant", "recommended by a rural community, with the acknowledgement", COMMUNITY, Truth.YES
    ),
    Person(
        "community-pilot-applicant",
        "abroad, with the portal's e-mail only",
        COMMUNITY | {"residence_stage": "filed"},
        Truth.NO,
    ),
    Person(
        "community-pilot-applicant",
        "in Canada, with the portal's e-mail only",
        COMMUNITY | {"residence_stage": "filed", "status": "visitor"},
        Truth.YES,
    ),
    Person(
        "community-pilot-applicant",
        "in Canada, with the portal's e-mail only, before 28 May 2026",
        COMMUNITY | {"residence_stage": "filed", "status": "visitor"},
        Truth.NO,
        on=date(2026, 5, 1),
    ),
    Person(
        "community-pilot-applicant",
        "the employer is not designated",
        COMMUNITY | {"community": ["recommended"]},
        Truth.NO,
    ),
    Person("community-pilot-spouse", "the wife of a worker of the rural pilot", PARTNER, Truth.YES),
    Person(
        "community-pilot-spouse",
        "the wife of a provincial nominee: another code",
        PARTNER | {"principal_program": "nominee"},
        Truth.NO,
    ),
    Person(
        "community-pilot-spouse",
        "a child of a worker of the rural pilot: C49",
        PARTNER | {"relation": "child"},
        Truth.NO,
    ),
    Person("quebec-csq-in-quebec", "selected by Quebec, works in Montréal, changes employer", QUEBEC, Truth.YES),
    Person("quebec-csq-in-quebec", "still lives in Ottawa, on the Ontario side", QUEBEC | {"csq": ["valid"]}, Truth.NO),
    Person("quebec-csq-in-quebec", "in Montréal as a visitor", QUEBEC | {"status": "visitor"}, Truth.NO),
    Person(
        "quebec-csq-in-quebec", "the certificate lapsed and nothing was filed", QUEBEC | {"csq": ["resident"]}, Truth.NO
    ),
    Person(
        "provincial-business-candidate",
        "a restaurateur accepted by Manitoba's business stream",
        ENTREPRENEUR,
        Truth.YES,
        voice="worker",
    ),
    Person(
        "provincial-business-candidate",
        "accepted, but without the letter for the work permit",
        ENTREPRENEUR | {"business_ready": ["apart"]},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "provincial-business-candidate",
        "wants to settle with a business of her own, without a province",
        ENTREPRENEUR | {"business_aim": "residence"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "provincial-business-candidate",
        "self-employed without staff, outside Quebec",
        ENTREPRENEUR | {"business_kind": "self"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "provincial-business-candidate",
        "accepted by a province, but the business is in Montréal: Quebec selects for itself",
        ENTREPRENEUR | {"province": "QC"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "provincial-business-candidate",
        "already nominated: the nomination ends this stream",
        ENTREPRENEUR
        | {
            "basis": ["owner", "residence"],
            "residence_class": "nominee",
            "residence_stage": "none",
            "nomination": ["valid", "letter", "local", "steady"],
            "main_applicant": "yes",
        },
        Truth.NO,
        voice="worker",
    ),
    Person(
        "provincial-business-candidate",
        "self-employed, selected by Quebec: the page contradicts itself",
        ENTREPRENEUR | {"business_aim": "quebec", "business_kind": "self", "province": "QC"},
        Truth.UNKNOWN,
        voice="worker",
    ),
    Person(
        "provincial-business-candidate",
        "tells it as a permanent residence case",
        ENTREPRENEUR | {"basis": ["residence"], "residence_class": "business"},
        Truth.YES,
        voice="worker",
    ),
    Person(
        "quebec-csq-outside-quebec",
        "selected by Quebec, lives in Lyon: no more invitations",
        QUEBEC | {"status": "outside", "csq": ["valid"]},
        Truth.NO,
    ),
    Person(
        "quebec-csq-outside-quebec",
        "invited in time",
        QUEBEC | {"status": "outside", "csq": ["valid"]},
        Truth.YES,
        on=date(2025, 1, 10),
    ),
    Person(
        "quebec-csq-outside-quebec",
        "already lives in Quebec",
        QUEBEC,
        Truth.NO,
        on=date(2025, 1, 10),
    ),
]
