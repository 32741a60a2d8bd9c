"""People whom their multinational moves to Canada, of any nationality."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

MANAGER: Facts = {
    "past": ["none"],
    "employer_bars": ["none"],
    "status": "outside",
    "basis": ["transfer"],
    "citizenship": ["IN"],
    "residence_abroad": ["none"],
    "company_country": ["IN"],
    "relationship": "owned",
    "transfer_role": "manager",
    "months_abroad": "12",
    "transfer_ties": ["employed", "kept", "directed", "active"],
    "transfer_years": "0",
    "canadian_company": "active",
    "multinational": "with_canada",
    "premises": "secured",
    "median_wage": "yes",
    "specialist_knowledge": ["proprietary", "expertise"],
    "occupation": "20012",
    "province": "ON",
    "job_kind": ["none"],
    "owner_countries": ["none"],
    "stay_length": "longer",
    "last_exemption": "12",
}
SPECIALIST: Facts = MANAGER | {"transfer_role": "specialist", "occupation": "21231"}
FOUNDER: Facts = MANAGER | {"canadian_company": "opening", "multinational": "two", "premises": "searching"}

PEOPLE = [
    Person(
        "ict-executive-manager", "an Indian manager moved to the group's running Canadian company", MANAGER, Truth.YES
    ),
    Person(
        "ict-executive-manager",
        "a group active in one country only: not a multinational",
        MANAGER | {"multinational": "one"},
        Truth.NO,
    ),
    Person(
        "ict-executive-manager", "eleven months with the company abroad", MANAGER | {"months_abroad": "6"}, Truth.NO
    ),
    Person(
        "ict-executive-manager",
        "a first-line supervisor called a manager",
        MANAGER | {"transfer_role": "other"},
        Truth.NO,
    ),
    Person(
        "ict-executive-manager",
        "related only by a franchise",
        MANAGER | {"relationship": "contract"},
        Truth.NO,
    ),
    Person(
        "ict-executive-manager",
        "called a manager, in a supervisor's occupation (TEER 2)",
        MANAGER | {"occupation": "62010"},
        Truth.NO,
    ),
    Person("ict-executive-manager", "the Canadian company is a home address", MANAGER | {"premises": "home"}, Truth.NO),
    Person("ict-executive-manager", "seven years in Canada already", MANAGER | {"transfer_years": "7"}, Truth.NO),
    Person(
        "ict-executive-manager", "does not know who owns the group", MANAGER | {"relationship": None}, Truth.UNKNOWN
    ),
    Person("ict-specialized-knowledge", "knows the group's own process, at the median wage", SPECIALIST, Truth.YES),
    Person(
        "ict-specialized-knowledge",
        "below the median wage once the daily allowance is left out",
        SPECIALIST | {"median_wage": "no"},
        Truth.NO,
    ),
    Person(
        "ict-specialized-knowledge",
        "an expert in software that anyone can buy",
        SPECIALIST | {"specialist_knowledge": ["expertise"]},
        Truth.NO,
    ),
    Person(
        "ict-specialized-knowledge",
        "directed by the client at whose site he works",
        SPECIALIST | {"transfer_ties": ["employed", "kept", "active"]},
        Truth.NO,
    ),
    Person("ict-specialized-knowledge", "five years in Canada already", SPECIALIST | {"transfer_years": "5"}, Truth.NO),
    Person(
        "ict-new-enterprise", "sent to open the first office in Canada, still looking for premises", FOUNDER, Truth.YES
    ),
    Person(
        "ict-new-enterprise",
        "the group was active in one country before Canada",
        FOUNDER | {"multinational": "with_canada"},
        Truth.NO,
    ),
    Person(
        "ict-new-enterprise",
        "the Canadian company is already trading",
        FOUNDER | {"canadian_company": "active"},
        Truth.NO,
    ),
    Person("ict-new-enterprise", "a mail drop as the address", FOUNDER | {"premises": "home"}, Truth.NO),
    Person(
        "ict-new-enterprise",
        "a specialist who has been in Canada as a transferee for five years",
        FOUNDER | {"transfer_role": "specialist", "transfer_years": "5"},
        Truth.NO,
    ),
    Person("ict-new-enterprise", "a manager after five years", FOUNDER | {"transfer_years": "5"}, Truth.YES),
]
