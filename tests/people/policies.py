"""People for whom Canada has, or had, a special measure. Many are looked at on days before and after it ended."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

CLEAR = {"past": ["none"], "employer_bars": ["none"], "measures": ["none"], "residence_abroad": ["none"]}
VISITOR = CLEAR | {"status": "visitor", "basis": ["measure"]}
APPLICANT = CLEAR | {
    "status": "open_permit",
    "covers": "no",
    "basis": ["residence"],
    "residence_class": "other",
    "residence_stage": "acknowledged",
    "main_applicant": "yes",
    "held_before": "work",
}
UKRAINIAN = VISITOR | {"citizenship": ["UA"], "measures": ["cuaet"]}
UKRAINE_FAMILY = APPLICANT | {"citizenship": ["UA"], "residence_route": "ukraine_family"}
HONG_KONG = APPLICANT | {"citizenship": ["HK"], "residence_route": "hong_kong", "hong_kong_permit": "yes"}
PATHWAY = APPLICANT | {
    "citizenship": ["IN"],
    "residence_route": "tr_to_pr",
    "pathway_2021": ["received", "language", "authorised", "ending"],
}
JOB = {
    "job_kind": ["none"],
    "occupation": "65200",
    "contract": "employee",
    "age": "36",
    "french": "none",
}
WELDER = {**JOB, "occupation": "72106", "citizenship": ["PH"], "province": "QC"}
QUEBECKER = (
    CLEAR
    | WELDER
    | {
        "status": "employer_permit",
        "covers": "no",
        "basis": ["job", "residence"],
        "residence_class": "quebec",
        "residence_stage": "none",
        "main_applicant": "yes",
        "csq": ["none"],
        "quebec_candidate": ["invited", "employed"],
        "quebec_permit": "valid",
        "job_change": "not_yet",
    }
)
CHANGING = (
    CLEAR
    | WELDER
    | {"status": "employer_permit", "covers": "no", "basis": ["job"], "province": "AB", "job_change": "filed"}
)
HOME_CARE = APPLICANT | {
    "status": "expired",
    "citizenship": ["PH"],
    "residence_route": "home_care",
    "home_care": ["complete", "entered", "worked"],
    "status_end": "later",
    "held_before": "work_old",
}
NOMINEE = (
    CLEAR
    | WELDER
    | {
        "status": "open_permit",
        "covers": "no",
        "basis": ["job", "residence"],
        "province": "MB",
        "residence_class": "other",
        "residence_route": "pnp_letter",
        "residence_stage": "none",
        "main_applicant": "yes",
    }
)
INELIGIBLE = CLEAR | {
    "status": "claimant",
    "basis": ["protection"],
    "claim_stage": "ineligible",
    "removal_block": "awaiting",
    "claim_bars": ["late"],
    "self_support": "no",
}
EARLY = INELIGIBLE | {"claim_stage": "asked", "claim_bars": ["none"], "removal_block": None}
MOHAWK = CLEAR | {
    "status": "outside",
    "basis": ["measure"],
    "citizenship": ["US"],
    "measures": ["us_tribe", "us_relative"],
}
IRANIAN = CLEAR | {
    "status": "employer_permit",
    "covers": "no",
    "basis": ["measure"],
    "citizenship": ["IR"],
    "measures": ["iran_permit", "iran_arrived"],
}
SUDANESE = VISITOR | {"citizenship": ["SD"]}
FLED_SUDAN = SUDANESE | {"measures": ["sudan_family"]}
BURNT_OUT = IRANIAN | {"citizenship": ["BR"], "measures": ["wildfires"]}
JOB_SEEKER = CLEAR | JOB | {"status": "visitor", "basis": ["job"], "citizenship": ["BR"], "province": "ON"}


def worker(item: str, says: str, answers: dict, verdict: Truth, on: date = date(2026, 11, 24)) -> Person:
    """Someone who answers for themselves, today or on another day."""
    return Person(item, says, answers, verdict, on, voice="worker")


PEOPLE = [
    # Changing jobs
    Person(
        "policy-change-of-job",
        "a welder with a permit for another employer; our application for him is in",
        CHANGING,
        Truth.YES,
    ),
    Person(
        "policy-change-of-job",
        "wants to start next Monday, but nothing has been filed",
        CHANGING | {"job_change": "not_yet"},
        Truth.NO,
    ),
    Person(
        "policy-change-of-job",
        "waits for the renewal of the old permit and has filed for the new employer too",
        CHANGING | {"status": "waiting", "pending": "renewal", "renewal_ties": ["stayed"]},
        Truth.YES,
    ),
    Person(
        "policy-change-of-job",
        "went home for a month while the renewal was pending, after the old permit had ended",
        CHANGING | {"status": "waiting", "pending": "renewal", "renewal_ties": ["none"]},
        Truth.NO,
    ),
    Person(
        "policy-change-of-job", "a visitor whose first permit is pending", CHANGING | {"status": "visitor"}, Truth.NO
    ),
    Person(
        "policy-change-of-job",
        "does not know whether the new application is in",
        CHANGING | {"job_change": None},
        Truth.UNKNOWN,
    ),
    Person(
        "policy-change-of-job",
        "the day before the policy began",
        CHANGING,
        Truth.NO,
        date(2025, 5, 26),
    ),
    Person("policy-change-of-job", "the day on which the policy began", CHANGING, Truth.YES, date(2025, 5, 27)),
    # Quebec's candidates
    Person(
        "policy-quebec-pr-candidates",
        "a welder in Quebec, invited, whose permit ends in December",
        QUEBECKER,
        Truth.YES,
    ),
    Person(
        "policy-quebec-pr-candidates",
        "invited, but the offer comes from another employer",
        QUEBECKER | {"quebec_candidate": ["invited"]},
        Truth.NO,
    ),
    Person(
        "policy-quebec-pr-candidates",
        "the permit ended in February 2026 and was not renewed",
        QUEBECKER | {"status": "expired", "quebec_permit": "before"},
        Truth.NO,
    ),
    Person(
        "policy-quebec-pr-candidates",
        "the permit ended in June and its restoration was asked for",
        QUEBECKER | {"status": "expired", "quebec_permit": "ended"},
        Truth.YES,
    ),
    Person(
        "policy-quebec-pr-candidates",
        "does not know whether permanent selection was asked for",
        QUEBECKER | {"quebec_candidate": None},
        Truth.UNKNOWN,
    ),
    Person("policy-quebec-pr-candidates", "on its last day", QUEBECKER, Truth.YES, date(2026, 12, 31)),
    Person("policy-quebec-pr-candidates", "on the day after its last", QUEBECKER, Truth.NO, date(2027, 1, 1)),
    Person("policy-quebec-pr-candidates", "the day before it began", QUEBECKER, Truth.NO, date(2026, 3, 12)),
    # The pathway of 2021
    worker(
        "policy-tr-to-pr", "a nurse's aide who applied in 2021 and whose permit ends in January", PATHWAY, Truth.YES
    ),
    worker(
        "policy-tr-to-pr",
        "her husband abroad, named in the file",
        PATHWAY | {"status": "outside", "pathway_2021": ["received", "family", "ending"]},
        Truth.YES,
    ),
    worker(
        "policy-tr-to-pr",
        "the present permit still runs for a year",
        PATHWAY | {"pathway_2021": ["received", "language", "authorised"]},
        Truth.NO,
    ),
    worker(
        "policy-tr-to-pr",
        "sent the application without language results",
        PATHWAY | {"pathway_2021": ["received", "authorised", "ending"]},
        Truth.NO,
    ),
    worker("policy-tr-to-pr", "not sure what the file held", PATHWAY | {"pathway_2021": None}, Truth.UNKNOWN),
    worker("policy-tr-to-pr", "on its last day", PATHWAY, Truth.YES, date(2026, 12, 31)),
    worker("policy-tr-to-pr", "on the day after its last", PATHWAY, Truth.NO, date(2027, 1, 1)),
    # Hong Kong
    worker("policy-hong-kong-pr", "a graduate from Hong Kong who applied under stream A", HONG_KONG, Truth.YES),
    worker(
        "policy-hong-kong-pr",
        "lost status two months ago",
        HONG_KONG | {"status": "expired", "status_end": "90"},
        Truth.YES,
    ),
    worker(
        "policy-hong-kong-pr",
        "never held a permit of Canada before the application",
        HONG_KONG | {"hong_kong_permit": "no"},
        Truth.NO,
    ),
    worker(
        "policy-hong-kong-pr",
        "only plans to apply for permanent residence",
        HONG_KONG | {"basis": ["measure"]},
        Truth.NO,
    ),
    worker(
        "policy-hong-kong-pr",
        "cannot say when the old permit ended",
        HONG_KONG | {"hong_kong_permit": None},
        Truth.UNKNOWN,
    ),
    worker("policy-hong-kong-pr", "the day before the measure", HONG_KONG, Truth.NO, date(2024, 5, 26)),
    worker("policy-hong-kong-pr", "the day after the measure", HONG_KONG, Truth.NO, date(2029, 5, 28)),
    worker(
        "policy-hong-kong-pr",
        "in 2028 the rule has not been checked for too long",
        HONG_KONG,
        Truth.UNKNOWN,
        date(2028, 6, 1),
    ),
    # Ukraine
    worker("policy-ukraine-family-pr", "applied in 2024 through an aunt in Canada", UKRAINE_FAMILY, Truth.YES),
    worker(
        "policy-ukraine-family-pr",
        "status ended a year ago, and nothing was asked for",
        UKRAINE_FAMILY | {"status": "expired", "status_end": "later"},
        Truth.NO,
    ),
    worker(
        "policy-ukraine-family-pr",
        "the same, but applies while lost status was overlooked",
        UKRAINE_FAMILY | {"status": "expired", "status_end": "later"},
        Truth.YES,
        date(2026, 3, 31),
    ),
    worker(
        "policy-ukraine-family-pr",
        "a Ukrainian who never applied for permanent residence",
        UKRAINE_FAMILY | {"basis": ["measure"]},
        Truth.NO,
    ),
    worker(
        "policy-ukraine-family-pr",
        "not sure under which measure the application went",
        UKRAINE_FAMILY | {"residence_route": None},
        Truth.UNKNOWN,
    ),
    worker("policy-ukraine-family-pr", "on its last day", UKRAINE_FAMILY, Truth.YES, date(2027, 3, 31)),
    worker("policy-ukraine-family-pr", "on the day after its last", UKRAINE_FAMILY, Truth.NO, date(2027, 4, 1)),
    worker("policy-ukraine-cuaet", "came in 2023 and asks today", UKRAINIAN, Truth.NO),
    worker("policy-ukraine-cuaet", "asked on the last day", UKRAINIAN, Truth.YES, date(2026, 3, 31)),
    worker("policy-ukraine-cuaet", "asked a day late", UKRAINIAN, Truth.NO, date(2026, 4, 1)),
    worker(
        "policy-ukraine-cuaet",
        "came in May 2024",
        UKRAINIAN | {"measures": ["none"]},
        Truth.NO,
        date(2025, 6, 1),
    ),
    # Home care workers
    worker(
        "policy-home-care-workers", "a caregiver without status whose file was accepted in 2025", HOME_CARE, Truth.YES
    ),
    worker(
        "policy-home-care-workers",
        "came in 2022",
        HOME_CARE | {"home_care": ["complete", "worked"]},
        Truth.NO,
    ),
    worker(
        "policy-home-care-workers",
        "has also made a refugee claim",
        HOME_CARE | {"status": "claimant", "claim_stage": "referred", "self_support": "no"},
        Truth.NO,
    ),
    worker(
        "policy-home-care-workers",
        "not sure whether the file is complete",
        HOME_CARE | {"home_care": None},
        Truth.UNKNOWN,
    ),
    worker("policy-home-care-workers", "the day before it began", HOME_CARE, Truth.NO, date(2025, 3, 30)),
    worker("policy-home-care-workers", "the day after its last", HOME_CARE, Truth.NO, date(2030, 3, 31)),
    # Indigenous people from the United States
    worker("policy-indigenous-us", "a Mohawk of New York whose sister lives in Kahnawake", MOHAWK, Truth.YES),
    worker(
        "policy-indigenous-us",
        "a member of a tribe, without a relative in Canada",
        MOHAWK | {"measures": ["us_tribe"]},
        Truth.NO,
    ),
    worker(
        "policy-indigenous-us",
        "Indigenous ancestors, but no member of a tribe",
        MOHAWK | {"measures": ["us_relative"]},
        Truth.NO,
    ),
    worker(
        "policy-indigenous-us",
        "registered under the Indian Act: no permit at all",
        MOHAWK | {"status": "canadian"},
        Truth.NO,
    ),
    worker("policy-indigenous-us", "not sure whether the cousin counts", MOHAWK | {"measures": None}, Truth.UNKNOWN),
    worker("policy-indigenous-us", "the day before it began", MOHAWK, Truth.NO, date(2024, 10, 9)),
    # Claimants: never a yes, since the policies could not be confirmed
    worker(
        "policy-ineligible-claimants", "the claim came too late, and no notice has come yet", INELIGIBLE, Truth.UNKNOWN
    ),
    worker(
        "policy-ineligible-claimants",
        "the notice of the risk assessment has come",
        INELIGIBLE | {"removal_block": "risk"},
        Truth.NO,
    ),
    worker(
        "policy-ineligible-claimants",
        "the claim is before the Board",
        INELIGIBLE | {"claim_stage": "referred"},
        Truth.NO,
    ),
    worker(
        "policy-ineligible-claimants", "before late claims were turned away", INELIGIBLE, Truth.NO, date(2026, 3, 25)
    ),
    worker("policy-claimants-before-referral", "claimed last week at the airport", EARLY, Truth.UNKNOWN),
    worker(
        "policy-claimants-before-referral",
        "claimed two years after the first entry",
        EARLY | {"claim_bars": ["late"]},
        Truth.NO,
    ),
    worker(
        "policy-claimants-before-referral",
        "the same, the day before the rule on late claims",
        EARLY | {"claim_bars": ["late"]},
        Truth.UNKNOWN,
        date(2026, 3, 25),
    ),
    worker(
        "policy-claimants-before-referral",
        "the claim is before the Board already",
        EARLY | {"claim_stage": "referred"},
        Truth.NO,
    ),
    # Sudan, Haiti, the Palestinian Territories: unclear, so never a yes
    worker("policy-sudan", "a visitor from Sudan after the printed end", SUDANESE, Truth.UNKNOWN),
    worker("policy-sudan", "a visitor from South Sudan", SUDANESE | {"citizenship": ["SS"]}, Truth.NO),
    worker("policy-sudan", "a Sudanese whose status has run out", SUDANESE | {"status": "expired"}, Truth.NO),
    worker("policy-sudan", "before the measure", SUDANESE, Truth.NO, date(2023, 4, 29)),
    worker("policy-sudan-family", "a mother who fled in May 2023 to her Canadian son", FLED_SUDAN, Truth.UNKNOWN),
    worker("policy-sudan-family", "came in 2024", FLED_SUDAN | {"measures": ["none"]}, Truth.NO),
    worker("policy-sudan-family", "is still abroad", FLED_SUDAN | {"status": "outside"}, Truth.NO),
    worker(
        "policy-haiti", "a student from Haiti with a study permit", VISITOR | {"citizenship": ["HT"]}, Truth.UNKNOWN
    ),
    worker(
        "policy-haiti",
        "a Dominican wife of a Canadian, who fled Haiti in March 2024",
        VISITOR | {"citizenship": ["DO"], "measures": ["haiti_family"]},
        Truth.UNKNOWN,
    ),
    worker(
        "policy-haiti",
        "a Haitian woman whose temporary resident permit gives her a status too",
        VISITOR | {"citizenship": ["HT"], "status": "trp", "trp_length": "0", "basis": ["measure"]},
        Truth.UNKNOWN,
    ),
    worker(
        "policy-haiti", "a Haitian in Port-au-Prince", VISITOR | {"citizenship": ["HT"], "status": "outside"}, Truth.NO
    ),
    worker(
        "policy-palestinian-territories",
        "a visitor with a passport of the Palestinian Authority",
        VISITOR | {"citizenship": ["PS"]},
        Truth.UNKNOWN,
    ),
    worker(
        "policy-palestinian-territories",
        "a visitor from Jordan without family in Canada",
        VISITOR | {"citizenship": ["JO"]},
        Truth.NO,
    ),
    worker(
        "policy-palestinian-territories",
        "is still in Ramallah",
        VISITOR | {"citizenship": ["PS"], "status": "outside"},
        Truth.NO,
    ),
    # Iran
    worker("policy-iran-2026", "an engineer whose permit dates from 2024", IRANIAN, Truth.UNKNOWN),
    worker("policy-iran-2026", "a visitor can no longer change over", IRANIAN | {"status": "visitor"}, Truth.NO),
    worker(
        "policy-iran-2026",
        "has had the one extension",
        IRANIAN | {"measures": ["iran_permit", "iran_extended"]},
        Truth.NO,
    ),
    worker("policy-iran-2026", "the permit is of June 2025", IRANIAN | {"measures": ["iran_arrived"]}, Truth.NO),
    worker("policy-iran-2026", "on the day after its last", IRANIAN, Truth.NO, date(2027, 4, 1)),
    worker("policy-iran-2025", "asks today", IRANIAN, Truth.NO),
    worker("policy-iran-2025", "asked on the last day", IRANIAN, Truth.YES, date(2026, 2, 28)),
    worker("policy-iran-2025", "asked a day late", IRANIAN, Truth.NO, date(2026, 3, 1)),
    worker(
        "policy-iran-2025",
        "came in April 2025",
        IRANIAN | {"measures": ["none"]},
        Truth.NO,
        date(2025, 6, 1),
    ),
    # Wildfires
    worker("policy-wildfires-2025", "a cook whose hotel burnt down in 2025", BURNT_OUT, Truth.UNKNOWN),
    worker("policy-wildfires-2025", "came after the fires", BURNT_OUT | {"measures": ["none"]}, Truth.NO),
    worker("policy-wildfires-2025", "holds an open permit", BURNT_OUT | {"status": "open_permit"}, Truth.NO),
    worker("policy-wildfires-2025", "before the season", BURNT_OUT, Truth.NO, date(2025, 7, 1)),
    # Ended
    Person("policy-pnp-candidates", "Manitoba gave a letter, in 2025", NOMINEE, Truth.YES, date(2025, 12, 31)),
    Person("policy-pnp-candidates", "the same letter, today", NOMINEE, Truth.NO),
    Person(
        "policy-pnp-candidates",
        "a letter of Ontario, in 2025",
        NOMINEE | {"province": "ON"},
        Truth.NO,
        date(2025, 6, 1),
    ),
    worker(
        "policy-hong-kong-graduates",
        "a graduate, on the last day",
        VISITOR | {"citizenship": ["HK"], "measures": ["hong_kong_graduate"]},
        Truth.YES,
        date(2025, 2, 7),
    ),
    worker(
        "policy-hong-kong-graduates",
        "a graduate, a day late",
        VISITOR | {"citizenship": ["HK"], "measures": ["hong_kong_graduate"]},
        Truth.NO,
        date(2025, 2, 8),
    ),
    worker("policy-hong-kong-graduates", "a graduate, today", VISITOR | {"citizenship": ["HK"]}, Truth.NO),
    worker(
        "policy-lebanon", "a visitor, on the last day", VISITOR | {"citizenship": ["LB"]}, Truth.YES, date(2025, 7, 31)
    ),
    worker("policy-lebanon", "a visitor, a day late", VISITOR | {"citizenship": ["LB"]}, Truth.NO, date(2025, 8, 1)),
    worker("policy-lebanon", "a visitor, today", VISITOR | {"citizenship": ["LB"]}, Truth.NO),
    worker(
        "policy-israel-palestine-2023",
        "a visitor from Israel, on the last day",
        VISITOR | {"citizenship": ["IL"]},
        Truth.YES,
        date(2025, 7, 31),
    ),
    worker(
        "policy-israel-palestine-2023",
        "a visitor from Israel, a day late",
        VISITOR | {"citizenship": ["IL"]},
        Truth.NO,
        date(2025, 8, 1),
    ),
    worker("policy-israel-palestine-2023", "a visitor from Israel, today", VISITOR | {"citizenship": ["IL"]}, Truth.NO),
    Person(
        "policy-visitors-inside",
        "a visitor with a job offer, on the last day",
        JOB_SEEKER,
        Truth.YES,
        date(2024, 8, 28),
    ),
    Person("policy-visitors-inside", "a visitor with a job offer, a day late", JOB_SEEKER, Truth.NO, date(2024, 8, 29)),
    Person("policy-visitors-inside", "a visitor with a job offer, today", JOB_SEEKER, Truth.NO),
    worker(
        "policy-h1b",
        "an H-1B holder on the day it opened",
        MOHAWK | {"citizenship": ["IN"], "measures": ["h1b"]},
        Truth.YES,
        date(2023, 7, 16),
    ),
    worker(
        "policy-h1b",
        "an H-1B holder two days later",
        MOHAWK | {"citizenship": ["IN"], "measures": ["h1b"]},
        Truth.NO,
        date(2023, 7, 18),
    ),
    worker("policy-h1b", "an H-1B holder today", MOHAWK | {"citizenship": ["IN"]}, Truth.NO),
]
