"""Everything that is declared, in one place: the questions in the order of asking, the items in the order of showing.

The order of the items is that of a careful practitioner: what the person already holds, what needs no permit, open
permits, agreements, then Canadian interests, the general code C10 last; outcomes at the end.
"""

from __future__ import annotations

from quiz.engine import Declared
from quiz.questions import bars as bar_questions
from quiz.questions import company, family, job, kinds, person, start, study
from quiz.streams import (
    arts_sport_media,
    ceta,
    chile,
    colombia,
    cptpp,
    cufta,
    cusma,
    families,
    film,
    francophone,
    gats,
    graduates,
    inspectors,
    interests,
    interests_transfer,
    international,
    korea,
    not_work,
    officials,
    outcomes,
    panama,
    partners,
    peru,
    policies,
    protection,
    provinces,
    reciprocal,
    religious_charitable,
    renewal,
    research,
    residence,
    short_stays,
    significant_benefit,
    students,
    tasks,
    treaty,
    visits,
    youth,
)
from quiz.streams.bars import BARS

MODULES = (
    outcomes,
    not_work,
    renewal,
    students,
    visits,
    arts_sport_media,
    tasks,
    officials,
    inspectors,
    short_stays,
    protection,
    policies,
    partners,
    families,
    graduates,
    residence,
    provinces,
    treaty,
    cusma,
    ceta,
    cptpp,
    chile,
    colombia,
    peru,
    korea,
    panama,
    cufta,
    gats,
    international,
    youth,
    francophone,
    reciprocal,
    religious_charitable,
    research,
    interests_transfer,
    interests,
    film,
    significant_benefit,
)

QUESTIONS = (
    *start.QUESTIONS,
    *person.QUESTIONS,
    *job.QUESTIONS,
    *kinds.QUESTIONS,
    *company.QUESTIONS,
    *family.QUESTIONS,
    *study.QUESTIONS,
    *(question for module in MODULES for question in getattr(module, "QUESTIONS", ())),
    *bar_questions.QUESTIONS,
)

DECLARED = Declared(
    questions={question.id: question for question in QUESTIONS},
    items=(*(item for module in MODULES for item in module.ITEMS), *outcomes.OUTCOMES),
    bars=BARS,
)

if len(DECLARED.questions) != len(QUESTIONS):
    raise ValueError("two questions share an id")
if len({item.id for item in DECLARED.items}) != len(DECLARED.items):
    raise ValueError("two items share an id")
