"""People who look for protection, cannot be removed, face abuse or hardship, or applied for residence in Canada."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

CLEAR = {"past": ["none"], "employer_bars": ["none"], "citizenship": ["CO"], "measures": ["none"]}
CLAIMANT = CLEAR | {
    "status": "claimant",
    "basis": ["protection"],
    "claim_stage": "referred",
    "claim_bars": ["none"],
    "self_support": "no",
}
COOK = {
    "job_kind": ["none"],
    "occupation": "63200",
    "province": "ON",
    "contract": "employee",
    "age": "36",
    "french": "none",
    "residence_abroad": ["none"],
}
REMOVAL = CLEAR | {"status": "removal", "basis": ["protection"], "removal_block": "country", "self_support": "no"}
PROTECTED = CLEAR | {"status": "protected", "basis": ["protection"]}
SPONSORED = CLEAR | {
    "status": "visitor",
    "basis": ["residence"],
    "residence_class": "partner",
    "residence_stage": "eligible",
    "sponsorship": ["sponsor", "together"],
    "partner_class": "in_canada",
    "main_applicant": "yes",
}
HUMANITARIAN = CLEAR | {
    "status": "expired",
    "basis": ["residence", "protection"],
    "residence_class": "other",
    "residence_route": "humanitarian",
    "residence_stage": "eligible",
    "status_end": "later",
    "held_before": "work_old",
    "main_applicant": "yes",
}
RELATIVE = CLEAR | {
    "status": "visitor",
    "basis": ["family", "protection"],
    "relative_holds": "protected",
    "relation": "partner",
    "principal": "works",
    "principal_permit": "protection",
}
ABUSED = CLEAR | {
    "status": "employer_permit",
    "covers": "no",
    "basis": ["protection"],
    "abuse": ["financial", "psychological"],
    "citizenship": ["PH"],
}
STUDENT = CLEAR | {
    "status": "student",
    "basis": ["protection"],
    "destitution": ["destitute", "own", "supporter"],
    "self_support": "no",
    "citizenship": ["LB"],
    "student_work": ["none"],
}
HOLDER = CLEAR | {"status": "trp", "basis": ["protection"], "trp_length": "6", "self_support": "no"}


def worker(item: str, says: str, answers: dict, verdict: Truth) -> Person:
    """Someone who answers for themselves."""
    return Person(item, says, answers, verdict, voice="worker")


PEOPLE = [
    # Refugee claimants
    worker(
        "refugee-claimant",
        "a Colombian whose claim is before the Board and whose savings will not last",
        CLAIMANT,
        Truth.YES,
    ),
    Person(
        "refugee-claimant",
        "a restaurant wants to hire a cook whose claim is before the Board",
        CLAIMANT | COOK | {"basis": ["job"]},
        Truth.YES,
    ),
    worker(
        "refugee-claimant",
        "the claim is made, but the Board has not received it yet",
        CLAIMANT | {"claim_stage": "asked"},
        Truth.NO,
    ),
    worker(
        "refugee-claimant",
        "a claimant whose family pays for everything",
        CLAIMANT | {"self_support": "yes"},
        Truth.NO,
    ),
    worker(
        "refugee-claimant",
        "the Board refused the claim: an appeal does not bring it back before the Division",
        CLAIMANT | {"claim_stage": "appeal"},
        Truth.NO,
    ),
    worker(
        "refugee-claimant",
        "does not know whether the claim was sent to the Board",
        CLAIMANT | {"claim_stage": None, "removal_block": None},
        Truth.UNKNOWN,
    ),
    worker(
        "refugee-claimant",
        "claimed two years after the first entry, so the Board will not get the claim",
        CLAIMANT | {"claim_stage": "asked", "claim_bars": ["late"]},
        Truth.NO,
    ),
    worker(
        "refugee-claimant",
        "is not sure whether the savings will last",
        CLAIMANT | {"self_support": None},
        Truth.UNKNOWN,
    ),
    worker(
        "refugee-claimant",
        "wants to make a claim one day, and is a visitor today",
        CLAIMANT | {"status": "visitor"},
        Truth.NO,
    ),
    # Removal orders
    worker(
        "unenforceable-removal-order",
        "ordered to leave for a country to which removals are suspended",
        REMOVAL,
        Truth.YES,
    ),
    worker(
        "unenforceable-removal-order",
        "a claimant who appeals to the Refugee Appeal Division",
        CLAIMANT | {"claim_stage": "appeal"},
        Truth.YES,
    ),
    worker(
        "unenforceable-removal-order",
        "a claimant whose claim is ineligible and whose risk assessment is pending",
        CLAIMANT | {"claim_stage": "ineligible", "removal_block": "risk"},
        Truth.YES,
    ),
    worker(
        "unenforceable-removal-order",
        "nothing stands in the way of the removal",
        REMOVAL | {"removal_block": "nothing"},
        Truth.NO,
    ),
    worker(
        "unenforceable-removal-order",
        "has no passport and has not asked for one, which is not enough",
        REMOVAL | {"removal_block": "nothing", "self_support": None},
        Truth.NO,
    ),
    worker(
        "unenforceable-removal-order",
        "removals to the country are deferred, not suspended",
        REMOVAL | {"removal_block": "deferred"},
        Truth.UNKNOWN,
    ),
    worker(
        "unenforceable-removal-order",
        "cannot be removed, but lives on a partner's income",
        REMOVAL | {"self_support": "yes"},
        Truth.NO,
    ),
    worker(
        "unenforceable-removal-order",
        "the claim was withdrawn and no removal order was ever made",
        CLAIMANT | {"claim_stage": "refused", "removal_block": "no_order"},
        Truth.NO,
    ),
    # Protected persons
    worker("protected-person", "the Board accepted the claim; no application for residence yet", PROTECTED, Truth.YES),
    worker(
        "protected-person",
        "still calls himself a claimant, but holds the positive decision",
        CLAIMANT | {"claim_stage": "accepted"},
        Truth.YES,
    ),
    Person(
        "protected-person",
        "a company asks about a protected person who has no work permit yet",
        PROTECTED | COOK | {"basis": ["job"]},
        Truth.YES,
    ),
    worker("protected-person", "a claimant who still waits for the Board", CLAIMANT, Truth.NO),
    worker(
        "protected-person",
        "lives abroad and has a refugee card of another country",
        PROTECTED | {"status": "outside"},
        Truth.NO,
    ),
    # Sponsored spouses
    worker(
        "in-canada-class-spouse",
        "a sponsored wife with approval in principle, living with her husband",
        SPONSORED,
        Truth.YES,
    ),
    worker(
        "in-canada-class-spouse",
        "without status, approved in principle under the policy for spouses",
        SPONSORED | {"status": "expired", "status_end": "later", "held_before": "other"},
        Truth.YES,
    ),
    worker(
        "in-canada-class-spouse",
        "the application is only acknowledged: the permit for those who wait comes first",
        SPONSORED | {"residence_stage": "acknowledged"},
        Truth.NO,
    ),
    worker(
        "in-canada-class-spouse",
        "sponsored in the family class while living in Canada",
        SPONSORED | {"partner_class": "family"},
        Truth.NO,
    ),
    worker(
        "in-canada-class-spouse",
        "the couple lives in two cities",
        SPONSORED | {"sponsorship": ["sponsor"]},
        Truth.NO,
    ),
    worker(
        "in-canada-class-spouse",
        "does not know in which class the sponsorship was filed",
        SPONSORED | {"partner_class": None},
        Truth.UNKNOWN,
    ),
    # Exempted applicants
    worker("exempted-pr-applicant", "approved in principle on humanitarian grounds", HUMANITARIAN, Truth.YES),
    worker(
        "exempted-pr-applicant",
        "asked on humanitarian grounds a year ago, without an answer",
        HUMANITARIAN | {"residence_stage": "acknowledged"},
        Truth.NO,
    ),
    worker(
        "exempted-pr-applicant",
        "has not applied for permanent residence at all",
        HUMANITARIAN | {"basis": ["protection"]},
        Truth.NO,
    ),
    worker(
        "exempted-pr-applicant",
        "does not know whether the letter is an approval in principle",
        HUMANITARIAN | {"residence_stage": None},
        Truth.UNKNOWN,
    ),
    # Their families
    worker("in-canada-class-family", "the husband of a protected person, with her in Canada", RELATIVE, Truth.YES),
    worker(
        "in-canada-class-family",
        "a daughter of 17 of a man approved on humanitarian grounds",
        RELATIVE
        | {
            "relation": "child",
            "relative_holds": "exempted",
            "basis": ["family", "residence"],
            "residence_class": "other",
            "residence_route": "humanitarian",
            "residence_stage": "acknowledged",
            "main_applicant": "no",
        },
        Truth.YES,
    ),
    worker(
        "in-canada-class-family",
        "the wife of a protected person who looks for work, and who calls it a family case only",
        RELATIVE | {"basis": ["family"], "principal": "none"},
        Truth.YES,
    ),
    worker("in-canada-class-family", "the brother of a protected person", RELATIVE | {"relation": "other"}, Truth.NO),
    worker(
        "in-canada-class-family",
        "the wife of a claimant who still waits",
        RELATIVE | {"relative_holds": "none"},
        Truth.NO,
    ),
    worker("in-canada-class-family", "the husband is still abroad", RELATIVE | {"status": "outside"}, Truth.NO),
    worker(
        "in-canada-class-family",
        "is not sure what the partner's letter means",
        RELATIVE | {"relative_holds": None},
        Truth.UNKNOWN,
    ),
    # Vulnerable workers
    worker(
        "vulnerable-worker",
        "a farm worker whose boss takes part of the wage and threatens deportation",
        ABUSED,
        Truth.YES,
    ),
    worker(
        "vulnerable-worker",
        "asked in time to renew the permit, and still works for the abuser",
        ABUSED | {"status": "waiting", "pending": "renewal", "renewal_ties": ["stayed", "same"], "old_permit": "yes"},
        Truth.YES,
    ),
    worker(
        "vulnerable-worker", "holds an open permit: free to leave already", ABUSED | {"status": "open_permit"}, Truth.NO
    ),
    worker("vulnerable-worker", "was laid off fairly", ABUSED | {"abuse": ["none"]}, Truth.NO),
    worker(
        "vulnerable-worker",
        "the permit ran out, and nothing was asked for in time",
        ABUSED | {"status": "expired", "status_end": "later", "held_before": "work_old"},
        Truth.NO,
    ),
    worker(
        "vulnerable-worker",
        "is not sure whether what happens is abuse",
        ABUSED | {"abuse": None},
        Truth.UNKNOWN,
    ),
    # Their families
    worker(
        "vulnerable-worker-family",
        "the wife, in Canada, of a man with an open permit for vulnerable workers",
        RELATIVE | {"relative_holds": "vulnerable"},
        Truth.YES,
    ),
    worker(
        "vulnerable-worker-family",
        "the wife is still in her own country",
        RELATIVE | {"relative_holds": "vulnerable", "status": "outside"},
        Truth.NO,
    ),
    worker(
        "vulnerable-worker-family",
        "the husband has only asked for the permit",
        RELATIVE | {"relative_holds": "none"},
        Truth.NO,
    ),
    worker(
        "vulnerable-worker-family",
        "does not know which permit the husband holds",
        RELATIVE | {"relative_holds": None},
        Truth.UNKNOWN,
    ),
    # Destitute students
    worker("destitute-student", "war at home has cut off a student and the parents who paid", STUDENT, Truth.YES),
    worker(
        "destitute-student",
        "spent the money for the year on a car",
        STUDENT | {"destitution": ["destitute", "supporter"]},
        Truth.NO,
    ),
    worker(
        "destitute-student",
        "the parents could pay, but no longer want to",
        STUDENT | {"destitution": ["destitute", "own"]},
        Truth.NO,
    ),
    worker("destitute-student", "an uncle has stepped in and pays", STUDENT | {"self_support": "yes"}, Truth.NO),
    worker(
        "destitute-student",
        "not sure whether it could have been prevented",
        STUDENT | {"destitution": None},
        Truth.UNKNOWN,
    ),
    # Holders of a temporary resident permit
    worker(
        "temporary-resident-permit-holder", "holds one permit of twelve months and has no income", HOLDER, Truth.YES
    ),
    worker(
        "temporary-resident-permit-holder",
        "three permits of three months each, one after the other",
        HOLDER | {"trp_length": "0"},
        Truth.NO,
    ),
    worker(
        "temporary-resident-permit-holder",
        "a year-long permit and enough savings for it",
        HOLDER | {"self_support": "yes"},
        Truth.NO,
    ),
    worker(
        "temporary-resident-permit-holder",
        "cannot find the dates of the permit",
        HOLDER | {"trp_length": None},
        Truth.UNKNOWN,
    ),
]
