"""People whose case is about the Canada–United States–Mexico Agreement."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED as MOVED_ANYWHERE
from tests.people.treaty import OWNER, WORKER
from tests.people.treaty import TRADER as TRADER_ANYWHERE

ENGINEER = WORKER | {
    "citizenship": ["MX"],
    "occupation": "21300",
    "cusma_profession": "engineer",
    "cusma_credential": ["bachelor"],
    "degree": "bachelor3",
}
MOVED = MOVED_ANYWHERE | {"citizenship": ["US"], "company_country": ["US"], "multinational": "with_canada"}
SPECIALIST = MOVED | {"transfer_role": "specialist"}
TRADER = TRADER_ANYWHERE | {"citizenship": ["US"], "owner_countries": ["US"]}
INVESTOR = OWNER | {"citizenship": ["US"], "owner_countries": ["US"]}

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
    Person(
        "cusma-professional",
        "an engineer whom her company moves after half a year: too soon for a transfer, not for a professional",
        SPECIALIST
        | {
            "months_abroad": "6",
            "occupation": "21300",
            "cusma_profession": "engineer",
            "cusma_credential": ["bachelor"],
        },
        Truth.YES,
    ),
    Person(
        "cusma-professional",
        "a transfer that fits as a transfer is not asked about its profession",
        SPECIALIST | {"occupation": "21300", "cusma_profession": None},
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
    Person("cusma-trader", "imports American machine parts that are already under contract", TRADER, Truth.YES),
    Person(
        "cusma-trader",
        "still looks for her first customers in Canada",
        TRADER | {"trade": ["main", "majority", "two"]},
        Truth.NO,
    ),
    Person(
        "cusma-trader",
        "half of the American company's trade goes to Europe",
        TRADER | {"trade": ["main", "existing", "two"]},
        Truth.NO,
    ),
    Person(
        "cusma-trader",
        "a sales clerk of the trading company",
        TRADER | {"basis": ["job"], "occupation": "62100", "owner_role": "other"},
        Truth.NO,
    ),
    Person(
        "cusma-trader",
        "not sure how the trade divides between countries",
        TRADER | {"trade": None},
        Truth.UNKNOWN,
    ),
    Person("cusma-investor", "an American who has bought most of a bakery and runs it", INVESTOR, Truth.YES),
    Person(
        "cusma-investor",
        "a Mexican who thinks of investing once the permit is there",
        INVESTOR
        | {"citizenship": ["MX"], "owner_countries": ["MX"], "investment": ["real", "earning", "lawful", "two"]},
        Truth.NO,
    ),
    Person(
        "cusma-investor",
        "exactly half of the business: the page says both, so ask",
        INVESTOR | {"owner_share": "half"},
        Truth.UNKNOWN,
    ),
    Person(
        "cusma-investor",
        "the other owner, with two thirds, is a permanent resident of Canada",
        INVESTOR | {"owner_countries": ["none"]},
        Truth.NO,
    ),
    Person(
        "cusma-investor",
        "the plant manager whom the American owner sends to her Canadian company",
        INVESTOR | {"basis": ["job"], "occupation": "90010", "owner_role": "executive"},
        Truth.YES,
    ),
    Person(
        "cusma-investor",
        "a manager whom the American owner sends to her new company here after half a year: too soon for a transfer",
        INVESTOR
        | MOVED
        | {
            "basis": ["transfer"],
            "months_abroad": "6",
            "occupation": "90010",
            "owner_role": "executive",
            "owner_countries": ["US"],
            "investment": INVESTOR["investment"],
        },
        Truth.YES,
    ),
    Person(
        "cusma-investor",
        "a green-card holder from India with an American company",
        INVESTOR | {"citizenship": ["IN"]},
        Truth.NO,
    ),
]
