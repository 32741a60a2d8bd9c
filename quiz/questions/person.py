"""Who the person is: nationality and the few other facts about them that several streams read."""

from __future__ import annotations

from quiz.countries import COUNTRIES
from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import PERSON
from quiz.sources import IRPR

COUNTRY_OPTIONS = {code: Option(english, french=french) for code, (english, french) in COUNTRIES.items()}

citizenship = Question(
    "citizenship",
    PERSON,
    employer="Which country's passport, or passports, does the worker hold?",
    worker="Which country's passport, or passports, do you hold?",
    options=COUNTRY_OPTIONS | {"stateless": Option("No citizenship (stateless)", alone=True)},
    why="Trade agreements and youth exchanges are open to citizens of certain countries. The passport also decides "
    "whether one may apply at the border.",
    cites=(IRPR.at("204"), IRPR.at("190"), IRPR.at("198(1)")),
    hint=(
        "Name every passport. Permanent residence in a country is not citizenship. For a British National"
        " (Overseas) passport, choose Hong Kong."
    ),
    kind=Kind.COUNTRIES,
)

residence_abroad = Question(
    "residence_abroad",
    PERSON,
    employer="Is the worker a permanent resident of one of these countries? Choose all that apply.",
    worker="Are you a permanent resident of one of these countries? Choose all that apply.",
    options={code: COUNTRY_OPTIONS[code] for code in ("AU", "NZ", "CO", "KR", "PA", "PE", "UA")}
    | {"none": Option("None of these", alone=True)},
    why="The agreements with these countries also cover people who live there permanently without being citizens.",
    cites=(IRPR.at("204(a)"),),
    hint="The right to live there permanently. A work permit, a student permit or a visa is not enough.",
    kind=Kind.MANY,
)

age = Question(
    "age",
    PERSON,
    employer="How old is the worker?",
    worker="How old are you?",
    options={
        "0": "Under 18",
        "18": "18 to 29",
        "30": "30",
        "31": "31 to 35",
        "36": "36 or over",
    },
    why="Youth exchanges have age limits that differ from country to country.",
    cites=(IRPR.at("204(d)"),),
)

french = Question(
    "french",
    PERSON,
    employer="How well does the worker speak and understand French?",
    worker="How well do you speak and understand French?",
    options={
        "none": "Not at all, or only a few words",
        "below_5": "Some French, but below level 5 of the Canadian scale (NCLC)",
        "5": Option(
            "Level 5 of the Canadian scale (NCLC) or higher",
            hint="Can take part in everyday conversation on familiar subjects. First language or schooling in "
            "French counts.",
        ),
    },
    why="Francophone mobility helps employers outside Quebec hire people who speak French, for any kind of job.",
    cites=(IRPR.at("205(c)(ii)"),),
)

QUESTIONS = (citizenship, residence_abroad, age, french)
