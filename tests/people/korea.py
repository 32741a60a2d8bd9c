"""People whose case is about the agreement with South Korea."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED, OWNER, SPECIALIST, SUPPLIER, TERMS, TRADER, TRAINEE

KOREAN = {"citizenship": ["KR"], "company_country": ["KR"], "owner_countries": ["KR"]}
RESIDENT = {"citizenship": ["CN"], "residence_abroad": ["KR"]}
ANALYST = SUPPLIER | {"citizenship": ["KR"], "occupation": "21223", "experience": "2"}
ENGINEER = SUPPLIER | {"citizenship": ["KR"], "occupation": "21301", "experience": "0"}

PEOPLE = [
    Person(
        "korea-service-supplier-professional",
        "a database analyst of a Korean firm with a contract here",
        ANALYST,
        Truth.YES,
    ),
    Person(
        "korea-service-supplier-professional",
        "an analyst with one year of work and a degree in computer science",
        ANALYST | {"experience": "0"},
        Truth.NO,
    ),
    Person(
        "korea-service-supplier-professional",
        "an analyst with a degree in history and five years in the field",
        ANALYST | {"degree": "other_field", "experience": "5"},
        Truth.YES,
    ),
    Person(
        "korea-service-supplier-professional",
        "a programmer just out of university, with a degree in computer science and no years of work",
        ANALYST | {"occupation": "21232", "experience": "0"},
        Truth.NO,
    ),
    Person(
        "korea-service-supplier-professional",
        "a programmer with a degree in history and five years in the field",
        ANALYST | {"occupation": "21232", "degree": "other_field", "experience": "5"},
        Truth.YES,
    ),
    Person(
        "korea-service-supplier-professional",
        "a software engineer with a Korean licence and the client's letter: it depends on the kind of licence",
        ANALYST | {"occupation": "21231", "degree": "none", "licence": ["home"], "client_letter": "yes"},
        Truth.UNKNOWN,
    ),
    Person(
        "korea-service-supplier-professional",
        "an engineer with a Korean licence and a letter of the client",
        ENGINEER | {"degree": "none", "licence": ["home"], "client_letter": "yes"},
        Truth.YES,
    ),
    Person(
        "korea-service-supplier-professional",
        "hired directly by a Canadian employer",
        ENGINEER | {"contract": "employee"},
        Truth.NO,
    ),
    Person(
        "korea-service-supplier-professional",
        "a self-employed engineer with her own contract",
        ENGINEER | {"contract": "own_contract", "service_terms": ["client"]},
        Truth.YES,
    ),
    Person(
        "korea-service-supplier-professional",
        "a self-employed database analyst: open only to staff of a Korean firm",
        ANALYST | {"contract": "own_contract", "service_terms": ["client"]},
        Truth.NO,
    ),
    Person(
        "korea-service-supplier-professional",
        "the firm is Japanese, not Korean",
        ENGINEER | {"service_terms": [t for t in TERMS if t != "same_area"]},
        Truth.NO,
    ),
    Person(
        "korea-service-supplier-professional",
        "a Chinese engineer with permanent residence in Korea",
        ENGINEER | RESIDENT,
        Truth.YES,
    ),
    Person(
        "korea-service-supplier-professional",
        "a physicist with a bachelor's degree where a master's is asked",
        ENGINEER | {"occupation": "21100"},
        Truth.NO,
    ),
    Person("korea-ict-executive", "a manager moved from Seoul", MOVED | KOREAN, Truth.YES),
    Person("korea-ict-executive", "six months with the company", MOVED | KOREAN | {"months_abroad": "6"}, Truth.NO),
    Person("korea-ict-executive", "a permanent resident of Korea", MOVED | KOREAN | RESIDENT, Truth.YES),
    Person(
        "korea-ict-executive", "a branch manager in name only", MOVED | KOREAN | {"transfer_role": "other"}, Truth.NO
    ),
    Person("korea-ict-specialist", "knows the company's own chips", SPECIALIST | KOREAN, Truth.YES),
    Person(
        "korea-ict-specialist",
        "experienced, but knows nothing that is the company's own",
        SPECIALIST | KOREAN | {"specialist_knowledge": ["expertise"]},
        Truth.NO,
    ),
    Person(
        "korea-ict-specialist",
        "not sure of the months abroad",
        SPECIALIST | KOREAN | {"months_abroad": None},
        Truth.UNKNOWN,
    ),
    Person("korea-ict-trainee", "a graduate on a career programme", TRAINEE | KOREAN, Truth.YES),
    Person("korea-ict-trainee", "without a degree or licence", TRAINEE | KOREAN | {"degree": "none"}, Truth.NO),
    Person(
        "korea-ict-trainee",
        "a two-year diploma: it may or may not be the degree that the page means",
        TRAINEE | KOREAN | {"degree": "2"},
        Truth.UNKNOWN,
    ),
    Person("korea-ict-trainee", "eleven months with the company", TRAINEE | KOREAN | {"months_abroad": "6"}, Truth.NO),
    Person("korea-trader", "a trader in car parts with contracts here", TRADER | KOREAN, Truth.YES),
    Person(
        "korea-trader",
        "half of the trade is with China",
        TRADER | KOREAN | {"trade": ["main", "existing", "two"]},
        Truth.NO,
    ),
    Person("korea-trader", "an ordinary clerk", TRADER | KOREAN | {"owner_role": "other"}, Truth.NO),
    Person("korea-investor", "owns and runs a hotel", OWNER | KOREAN, Truth.YES),
    Person(
        "korea-investor",
        "a mere living for the family",
        OWNER | KOREAN | {"investment": ["committed", "real", "lawful", "two"]},
        Truth.NO,
    ),
    Person("korea-investor", "holds a tenth of the company", OWNER | KOREAN | {"owner_share": "less"}, Truth.NO),
]
