"""Owners, repairers, and people hired by the firms of the innovation pilot."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CLEAR: Facts = {"past": ["none"], "employer_bars": ["none"]}
OWNER: Facts = CLEAR | {
    "status": "outside",
    "basis": ["owner"],
    "citizenship": ["IN"],
    "residence_abroad": ["none"],
    "business_aim": "temporary",
    "business_kind": "company",
    "business_ready": ["apart"],
    "owner_share": "more",
    "owner_countries": ["IN"],
    "owner_role": "owner",
    "investment": ["none"],
    "trade": ["none"],
    "visit_purpose": ["none"],
    "visit_ties": ["base"],
    "job_kind": ["none"],
    "province": "NL",
    "new_company": "yes",
}
OUTFITTER: Facts = OWNER | {
    "citizenship": ["US"],
    "owner_countries": ["US"],
    "job_kind": ["camp"],
    "camp_work": "owner",
    "business_aim": "seasonal",
    "business_kind": "camp",
    "owner_share": "half",
}
GUIDE: Facts = OUTFITTER | {"camp_work": "guide", "business_kind": "guide"}
JOCKEY: Facts = CLEAR | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["JM"],
    "job_kind": ["sport"],
    "sport_role": "alone",
    "occupation": "53200",
    "jockey": "west",
    "province": "AB",
    "french": "none",
    "task": ["none"],
    "stay_length": "longer",
    "contract": "employee",
    "reciprocity": "none",
    "residence_abroad": ["none"],
    "owner_countries": ["none"],
}
TECHNICIAN: Facts = CLEAR | {
    "status": "outside",
    "basis": ["visit"],
    "citizenship": ["DE"],
    "job_kind": ["repair"],
    "repair": ["industrial", "stopped", "jobs", "knowledge"],
    "visit_purpose": ["service"],
    "visit_ties": ["client"],
    "after_sales": ["industrial"],
    "task": ["none"],
    "occupation": "72400",
    "province": "ON",
    "stay_length": "30",
    "last_exemption": "12",
    "french": "none",
    "contract": "firm_contract",
    "age": "36",
}
OVERHAUL: Facts = TECHNICIAN | {"repair": ["industrial", "jobs", "knowledge"]}
HIRED: Facts = CLEAR | {
    "status": "outside",
    "basis": ["job"],
    "job_kind": ["named"],
    "named_employer": "hypergrowth",
    "named_facts": ["median", "prevailing", "review"],
    "occupation": "21231",
    "province": "ON",
    "citizenship": ["IN"],
    "french": "none",
    "contract": "employee",
    "stay_length": "longer",
    "owner_countries": ["none"],
    "residence_abroad": ["none"],
}
MOVED: Facts = CLEAR | {
    "status": "outside",
    "basis": ["transfer"],
    "citizenship": ["IN"],
    "relationship": "owned",
    "transfer_role": "manager",
    "months_abroad": "12",
    "transfer_ties": ["employed", "kept", "directed", "active"],
    "transfer_years": "0",
    "canadian_company": "active",
    "multinational": "two",
    "premises": "secured",
    "company_country": ["IN"],
    "stay_length": "longer",
    "last_exemption": "12",
    "job_kind": ["none"],
    "occupation": "20012",
    "province": "ON",
    "contract": "employee",
    "french": "none",
    "owner_countries": ["none"],
    "residence_abroad": ["none"],
}

PEOPLE = [
    Person(
        "business-owner-temporary",
        "owns 80 % of a fish plant that she sets up and hands over in a year",
        OWNER,
        Truth.YES,
        voice="worker",
    ),
    Person(
        "business-owner-temporary",
        "owns 40 % of the company",
        OWNER | {"owner_share": "less"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "business-owner-temporary",
        "wants to settle for good with the business",
        OWNER | {"business_aim": "residence"},
        Truth.NO,
        voice="worker",
    ),
    Person("business-owner-temporary", "sees no end to it", OWNER | {"business_aim": "open"}, Truth.NO, voice="worker"),
    Person(
        "business-owner-temporary",
        "one pot for living and business",
        OWNER | {"business_ready": ["none"]},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "business-owner-temporary",
        "cannot say yet for how long",
        OWNER | {"business_aim": None},
        Truth.UNKNOWN,
        voice="worker",
    ),
    Person(
        "business-owner-temporary",
        "an American with an equal share of a fishing lodge",
        OUTFITTER,
        Truth.YES,
        voice="worker",
    ),
    Person(
        "business-owner-temporary",
        "an equal share of an ordinary company",
        OWNER | {"owner_share": "half"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "business-owner-temporary",
        "a self-employed guide from Maine on a lake in New Brunswick",
        GUIDE,
        Truth.YES,
        voice="worker",
    ),
    Person("business-owner-temporary", "a freelance jockey licensed in Alberta", JOCKEY, Truth.YES),
    Person(
        "business-owner-temporary",
        "a jockey with the western terms who rides in Ontario",
        JOCKEY | {"province": "ON"},
        Truth.NO,
    ),
    Person("emergency-repair", "a press has broken down and the plant stands still", TECHNICIAN, Truth.YES),
    Person("emergency-repair", "an overhaul of an old machine, its maker gone", OVERHAUL, Truth.YES),
    Person(
        "emergency-repair",
        "an overhaul while the warranty runs: look at business visitors",
        OVERHAUL | {"repair": ["industrial", "jobs", "knowledge", "covered"]},
        Truth.NO,
    ),
    Person(
        "emergency-repair",
        "an overhaul, though the maker has a branch in Canada",
        OVERHAUL | {"repair": ["industrial", "jobs", "knowledge", "maker"]},
        Truth.NO,
    ),
    Person("emergency-repair", "sets up a new machine", TECHNICIAN | {"repair": ["none"]}, Truth.NO),
    Person("emergency-repair", "does not know what the contract covers", TECHNICIAN | {"repair": None}, Truth.UNKNOWN),
    Person("innovation-stream", "an engineer hired by one of the eight firms", HIRED, Truth.UNKNOWN),
    Person(
        "innovation-stream",
        "a wage below the province's median",
        HIRED | {"named_facts": ["prevailing", "review"]},
        Truth.NO,
    ),
    Person("innovation-stream", "another fast-growing firm", HIRED | {"named_employer": "none"}, Truth.NO),
    Person("innovation-stream", "a driver of one of the firms: TEER 4 or 5", HIRED | {"occupation": "75201"}, Truth.NO),
    Person("ict-old-code", "was told C12: it has become C61, C62 and C63", MOVED, Truth.NO),
    Person("ict-old-code", "a transfer of 2022", MOVED, Truth.YES, on=date(2022, 12, 1)),
    Person(
        "ict-old-code", "hired by an unrelated firm in 2022", MOVED | {"basis": ["job"]}, Truth.NO, on=date(2022, 12, 1)
    ),
]
