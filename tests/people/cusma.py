"""People whose case is about the Canada–United States–Mexico Agreement."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

CLEAR = {"past": ["none"], "employer_bars": ["none"]}
ENGINEER = CLEAR | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["MX"],
    "occupation": "21300",
    "province": "ON",
    "job_kind": ["none"],
    "cusma_profession": "engineer",
    "cusma_credential": ["bachelor"],
    "contract": "employee",
    "age": "36",
    "french": "none",
}
MOVED = CLEAR | {
    "status": "outside",
    "basis": ["transfer"],
    "citizenship": ["US"],
    "company_country": ["US"],
    "relationship": "owned",
    "transfer_role": "manager",
    "months_abroad": "12",
    "transfer_ties": ["employed", "kept", "directed", "active"],
    "transfer_years": "0",
    "specialist_knowledge": ["proprietary", "expertise"],
    "multinational": "with_canada",
    "canadian_company": "active",
    "premises": "secured",
    "median_wage": "yes",
}
SPECIALIST = MOVED | {"transfer_role": "specialist"}

PEOPLE = [
    Person("cusma-professional", "a Mexican engineer with a degree and a job offer", ENGINEER, Truth.YES),
    Person(
        "cusma-professional",
        "a green-card holder from India: permanent residence of the United States is not citizenship",
        ENGINEER | {"citizenship": ["IN"]},
        Truth.NO,
    ),
    Person(
        "cusma-professional",
        "would set up a company in Canada to employ herself",
        ENGINEER | {"contract": "self"},
        Truth.NO,
    ),
    Person(
        "cusma-professional",
        "a computer systems analyst with a two-year diploma and three years of work",
        ENGINEER
        | {"occupation": "21222", "cusma_profession": "computer-systems-analyst", "cusma_credential": ["diploma_3"]},
        Truth.YES,
    ),
    Person(
        "cusma-professional",
        "an economist with a diploma where the list wants a degree",
        ENGINEER | {"occupation": "41401", "cusma_profession": "economist", "cusma_credential": ["diploma_3"]},
        Truth.NO,
    ),
    Person(
        "cusma-professional",
        "not sure whether the degree is in the field",
        ENGINEER | {"cusma_credential": None},
        Truth.UNKNOWN,
    ),
    Person(
        "cusma-professional",
        "not sure of the degree, but nothing is arranged, so it no longer matters",
        ENGINEER | {"cusma_credential": None, "contract": "none"},
        Truth.NO,
    ),
    Person(
        "cusma-professional",
        "already holds an open work permit that covers the job",
        ENGINEER | {"status": "open_permit", "covers": "yes"},
        Truth.NO,
    ),
    Person("cusma-ict-executive", "a manager moved from Texas after a year with the company", MOVED, Truth.YES),
    Person(
        "cusma-ict-executive",
        "eleven months with the company abroad instead of twelve",
        MOVED | {"months_abroad": "6"},
        Truth.NO,
    ),
    Person(
        "cusma-ict-executive",
        "a first-line supervisor called a manager",
        MOVED | {"transfer_role": "other"},
        Truth.NO,
    ),
    Person(
        "cusma-ict-executive",
        "an American moved by the group's company in Japan",
        MOVED | {"company_country": ["JP"]},
        Truth.NO,
    ),
    Person("cusma-ict-specialist", "knows the firm's own system inside out", SPECIALIST, Truth.YES),
    Person(
        "cusma-ict-specialist",
        "knows a product anyone can buy",
        SPECIALIST | {"specialist_knowledge": ["expertise"]},
        Truth.NO,
    ),
    Person(
        "cusma-ict-specialist",
        "five years in Canada already",
        SPECIALIST | {"transfer_years": "5"},
        Truth.NO,
    ),
]
