"""People on the way to permanent residence in Canada."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CLEAR: Facts = {"past": ["none"], "employer_bars": ["none"]}
BRIDGE: Facts = CLEAR | {
    "status": "employer_permit",
    "covers": "no",
    "basis": ["residence"],
    "residence_class": "express",
    "residence_stage": "acknowledged",
    "main_applicant": "yes",
    "province": "ON",
    "job_kind": ["none"],
    "occupation": "21222",
    "citizenship": ["IN"],
    "french": "none",
    "age": "31",
}
NOMINEE: Facts = BRIDGE | {
    "residence_class": "nominee",
    "residence_stage": "eligible",
    "nomination": ["valid", "letter", "local", "steady"],
}
COUPLE: Facts = CLEAR | {
    "status": "visitor",
    "basis": ["residence"],
    "residence_class": "partner",
    "residence_stage": "acknowledged",
    "sponsorship": ["sponsor", "together"],
    "main_applicant": "yes",
    "province": "BC",
    "citizenship": ["BR"],
}
FOUNDER: Facts = CLEAR | {
    "status": "open_permit",
    "covers": "no",
    "basis": ["residence", "owner"],
    "residence_class": "startup",
    "residence_stage": "filed",
    "startup": ["holds", "essential", "team", "funds"],
    "province": "ON",
    "business_aim": "residence",
    "business_kind": "company",
    "business_ready": ["apart"],
    "owner_share": "half",
    "residence_abroad": ["none"],
    "owner_countries": ["none"],
    "visit_purpose": ["none"],
    "visit_ties": ["base"],
    "citizenship": ["IR"],
    "job_kind": ["none"],
    "main_applicant": "yes",
}
CAREGIVER: Facts = BRIDGE | {
    "residence_class": "caregiver",
    "residence_stage": "filed",
    "occupation": "44100",
    "job_kind": ["care"],
}
CAREGIVERS_HUSBAND: Facts = CLEAR | {
    "status": "outside",
    "basis": ["family"],
    "principal": "works",
    "relation": "partner",
    "principal_permit": "residence",
    "principal_program": "caregiver",
    "residence_filed": "included",
    "partner_occupation": "44100",
    "principal_months": "16",
    "principal_lives": "here",
}
BEFORE = date(2024, 5, 1)

PEOPLE = [
    Person(
        "bridging-open-permit",
        "an Express Entry applicant with the acknowledgement, whose permit ends soon",
        BRIDGE,
        Truth.YES,
    ),
    Person(
        "bridging-open-permit",
        "only has the invitation to apply: a profile or an invitation never counts",
        BRIDGE | {"residence_stage": "none"},
        Truth.NO,
    ),
    Person("bridging-open-permit", "waits abroad for permanent residence", BRIDGE | {"status": "outside"}, Truth.NO),
    Person(
        "bridging-open-permit",
        "sent the application yesterday, under Express Entry, without a nomination",
        BRIDGE | {"residence_stage": "filed"},
        Truth.NO,
    ),
    Person(
        "bridging-open-permit", "a nominee who may work for anyone, found to meet the requirements", NOMINEE, Truth.YES
    ),
    Person(
        "bridging-open-permit",
        "a nominee tied to one employer",
        NOMINEE | {"nomination": ["valid", "letter", "local", "steady", "tied"]},
        Truth.NO,
    ),
    Person(
        "bridging-open-permit",
        "a nominee outside Express Entry with the acknowledgement: it may be sent, and is held",
        NOMINEE | {"residence_stage": "acknowledged"},
        Truth.UNKNOWN,
    ),
    Person(
        "bridging-open-permit",
        "an Express Entry nominee with the portal's e-mail only, while the bulletin runs",
        NOMINEE | {"residence_class": "nominee_express", "residence_stage": "filed"},
        Truth.YES,
    ),
    Person(
        "bridging-open-permit",
        "the same nominee after the bulletin has ended",
        NOMINEE | {"residence_class": "nominee_express", "residence_stage": "filed"},
        Truth.NO,
        on=date(2027, 1, 2),
    ),
    Person(
        "bridging-open-permit",
        "the spouse in the file, not the principal applicant",
        BRIDGE | {"main_applicant": "no"},
        Truth.NO,
    ),
    Person(
        "bridging-open-permit",
        "in the Atlantic program, which has no bridging permit",
        BRIDGE | {"residence_class": "atlantic"},
        Truth.NO,
    ),
    Person(
        "bridging-open-permit",
        "renewed the work permit in time and waits",
        BRIDGE | {"status": "waiting", "pending": "renewal", "renewal_ties": ["stayed", "same"]},
        Truth.YES,
    ),
    Person(
        "bridging-open-permit",
        "a graduate who waits for a first work permit",
        BRIDGE | {"status": "waiting", "pending": "graduate"},
        Truth.NO,
    ),
    Person(
        "bridging-open-permit",
        "lost the work permit a month ago",
        BRIDGE | {"status": "expired", "held_before": "work"},
        Truth.YES,
    ),
    Person(
        "bridging-open-permit",
        "lost the work permit half a year ago",
        BRIDGE | {"status": "expired", "held_before": "work_old"},
        Truth.NO,
    ),
    Person(
        "bridging-open-permit",
        "does not know how far the file has come",
        BRIDGE | {"residence_stage": None},
        Truth.UNKNOWN,
    ),
    Person(
        "bridging-open-permit",
        "still holds an open permit that covers the work",
        BRIDGE | {"status": "open_permit", "covers": "yes"},
        Truth.NO,
    ),
    Person(
        "sponsored-spouse-in-canada",
        "a visitor whose Canadian wife sponsors him, with the acknowledgement",
        COUPLE,
        Truth.YES,
    ),
    Person(
        "sponsored-spouse-in-canada",
        "the couple does not live together",
        COUPLE | {"sponsorship": ["sponsor"]},
        Truth.NO,
    ),
    Person("sponsored-spouse-in-canada", "waits abroad", COUPLE | {"status": "outside"}, Truth.NO),
    Person(
        "sponsored-spouse-in-canada",
        "status ran out and nothing was asked for",
        COUPLE | {"status": "expired", "held_before": "other"},
        Truth.NO,
    ),
    Person(
        "sponsored-spouse-in-canada",
        "status ran out, restoration asked for",
        COUPLE | {"status": "expired", "held_before": "other", "sponsorship": ["sponsor", "together", "restoring"]},
        Truth.YES,
    ),
    Person(
        "sponsored-spouse-in-canada",
        "no acknowledgement yet, status ends next week",
        COUPLE | {"residence_stage": "filed", "sponsorship": ["sponsor", "together", "ending"]},
        Truth.YES,
    ),
    Person(
        "sponsored-spouse-in-canada",
        "calls it a family case: the partner lives there as a Canadian",
        COUPLE | {"basis": ["family"], "principal": "canadian", "relation": "partner"},
        Truth.YES,
    ),
    Person(
        "sponsored-spouse-in-canada",
        "a couple that lives together, not yet for a year: sponsored as conjugal partners",
        COUPLE | {"basis": ["family"], "principal": "canadian", "relation": "other"},
        Truth.YES,
    ),
    Person(
        "sponsored-spouse-in-canada",
        "a boy of 17, named in the application by which his mother's Canadian husband sponsors her",
        COUPLE | {"basis": ["family"], "principal": "none", "relation": "child", "relative_holds": "none"},
        Truth.YES,
        voice="worker",
    ),
    Person(
        "sponsored-spouse-in-canada",
        "a brother of a Canadian, whom nobody sponsors as a partner",
        COUPLE | {"basis": ["family"], "principal": "canadian", "relation": "other", "residence_class": "other"},
        Truth.NO,
    ),
    Person("start-up-visa-applicant", "holds the start-up permit and asks for another", FOUNDER, Truth.YES),
    Person(
        "start-up-visa-applicant",
        "a new founder: closed since 19 December 2025",
        FOUNDER | {"status": "visitor", "startup": ["essential", "team", "funds"]},
        Truth.NO,
    ),
    Person(
        "start-up-visa-applicant",
        "a new founder, before the closure",
        FOUNDER | {"status": "visitor", "startup": ["essential", "team", "funds"]},
        Truth.YES,
        on=date(2025, 12, 1),
    ),
    Person(
        "start-up-visa-applicant",
        "one essential partner has not applied",
        FOUNDER | {"startup": ["holds", "essential", "funds"]},
        Truth.NO,
    ),
    Person("start-up-visa-applicant", "will live in Montréal", FOUNDER | {"province": "QC"}, Truth.NO),
    Person(
        "yukon-community-pilot",
        "nominated by Yukon for three jobs in Dawson City",
        NOMINEE | {"province": "YT", "yukon": "yes", "status": "outside"},
        Truth.UNKNOWN,
    ),
    Person(
        "yukon-community-pilot",
        "nominated by Yukon for one job",
        NOMINEE | {"province": "YT", "yukon": "no", "status": "outside"},
        Truth.NO,
    ),
    Person("yukon-community-pilot", "nominated by Ontario", NOMINEE | {"status": "outside"}, Truth.NO),
    Person(
        "live-in-caregiver-pr-applicant",
        "a live-in caregiver whose file is pending",
        CAREGIVER | {"residence_class": "live_in"},
        Truth.UNKNOWN,
    ),
    Person(
        "live-in-caregiver-pr-applicant",
        "a live-in caregiver who has sent nothing",
        CAREGIVER | {"residence_class": "live_in", "residence_stage": "none"},
        Truth.NO,
    ),
    Person("live-in-caregiver-pr-applicant", "a caregiver of the later pilots", CAREGIVER, Truth.NO),
    Person("caregiver-gaining-experience", "a new caregiver: the pilots have closed", CAREGIVER, Truth.NO),
    Person(
        "caregiver-gaining-experience",
        "a nanny who applied in time",
        CAREGIVER | {"status": "outside"},
        Truth.YES,
        on=BEFORE,
    ),
    Person(
        "caregiver-gaining-experience",
        "a nanny in Montréal, in time",
        CAREGIVER | {"status": "outside", "province": "QC"},
        Truth.NO,
        on=BEFORE,
    ),
    Person(
        "caregiver-family",
        "the husband of a caregiver, today",
        CAREGIVERS_HUSBAND,
        Truth.NO,
    ),
    Person(
        "caregiver-family",
        "the husband of a caregiver, in time",
        CAREGIVERS_HUSBAND,
        Truth.YES,
        on=BEFORE,
    ),
    Person(
        "caregiver-family",
        "the husband of a student",
        CAREGIVERS_HUSBAND | {"principal": "studies"},
        Truth.NO,
        on=BEFORE,
    ),
    Person(
        "caregiver-family",
        "the husband of a cook, in time",
        CAREGIVERS_HUSBAND | {"principal_permit": "ordinary", "partner_occupation": "63200"},
        Truth.NO,
        on=BEFORE,
    ),
]
