"""People whose case is about the agreement with Ukraine."""

from __future__ import annotations

from datetime import date

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED, OWNER, SPECIALIST, WORKER

UKRAINIAN = {"citizenship": ["UA"], "company_country": ["UA"]}
DEVELOPER = WORKER | {"citizenship": ["UA"], "occupation": "21232", "degree": "bachelor3", "experience": "2"}

PEOPLE = [
    Person("cufta-professional", "a developer with a three-year degree and two years of work", DEVELOPER, Truth.YES),
    Person(
        "cufta-professional", "a two-year diploma where three years are asked", DEVELOPER | {"degree": "2"}, Truth.NO
    ),
    Person(
        "cufta-professional",
        "an accountant by professional qualification: whether it took three years is for the officer",
        DEVELOPER | {"occupation": "11100", "degree": "equivalent"},
        Truth.UNKNOWN,
    ),
    Person("cufta-professional", "a teacher: education is left out", DEVELOPER | {"occupation": "41220"}, Truth.NO),
    Person(
        "cufta-professional",
        "a welder: not at the level of professionals",
        DEVELOPER | {"occupation": "72106"},
        Truth.NO,
    ),
    Person(
        "cufta-professional",
        "paid below the median: the page says two things, so it stays open",
        DEVELOPER | {"median_wage": "no"},
        Truth.UNKNOWN,
    ),
    Person(
        "cufta-professional",
        "a Moldovan with permanent residence in Ukraine",
        DEVELOPER | {"citizenship": ["MD"], "residence_abroad": ["UA"]},
        Truth.YES,
    ),
    Person("cufta-professional", "before the chapter took effect", DEVELOPER, Truth.NO, on=date(2024, 6, 30)),
    Person("cufta-ict-executive", "a manager moved from Kyiv", MOVED | UKRAINIAN, Truth.YES),
    Person(
        "cufta-ict-executive", "seven years in Canada already", MOVED | UKRAINIAN | {"transfer_years": "7"}, Truth.NO
    ),
    Person(
        "cufta-ict-executive",
        "moved by the group's company in Poland",
        MOVED | UKRAINIAN | {"company_country": ["PL"]},
        Truth.NO,
    ),
    Person("cufta-ict-specialist", "knows the company's own software", SPECIALIST | UKRAINIAN, Truth.YES),
    Person(
        "cufta-ict-specialist", "six months with the company", SPECIALIST | UKRAINIAN | {"months_abroad": "6"}, Truth.NO
    ),
    Person(
        "cufta-ict-specialist",
        "not sure whether the knowledge is the company's own",
        SPECIALIST | UKRAINIAN | {"specialist_knowledge": None},
        Truth.UNKNOWN,
    ),
    Person("cufta-investor", "commits her savings to a bakery and runs it", OWNER | UKRAINIAN, Truth.YES),
    Person(
        "cufta-investor",
        "the executive of a Ukrainian investor",
        OWNER | UKRAINIAN | {"owner_role": "executive"},
        Truth.YES,
    ),
    Person(
        "cufta-investor",
        "holds two fifths of the mill and runs it: the page asks for no majority",
        OWNER | UKRAINIAN | {"owner_share": "less"},
        Truth.YES,
    ),
    Person(
        "cufta-investor",
        "the business is real, and the money is still on its way",
        OWNER | UKRAINIAN | {"investment": ["real", "lawful"]},
        Truth.UNKNOWN,
    ),
    Person(
        "cufta-investor",
        "only means to invest one day",
        OWNER | UKRAINIAN | {"investment": ["lawful"]},
        Truth.NO,
    ),
    Person(
        "cufta-investor",
        "an ordinary job with a Canadian firm",
        WORKER | UKRAINIAN | {"occupation": "21232"},
        Truth.NO,
    ),
]
