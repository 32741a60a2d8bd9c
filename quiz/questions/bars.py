"""What could stand in the way of any work permit: subsection 200(3) and what goes with it."""

from __future__ import annotations

from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import BARS
from quiz.sources import IRPA, IRPR

past = Question(
    "past",
    BARS,
    employer="Does any of this apply to the worker? Choose all that apply.",
    worker="Does any of this apply to you? Choose all that apply.",
    options={
        "unauthorised": Option(
            "Worked or studied in Canada without permission in the last six months, or broke a condition of their stay",
            "Worked or studied in Canada without permission in the last six months, or broke a condition of my stay",
        ),
        "inadmissible": Option(
            "Criminal record, serious health or security concern, or false information given to Canada",
        ),
        "unable": Option(
            "Cannot do this job, or lacks a licence it requires",
        ),
        "staying": Option("Would not leave Canada when the permit ends, even if told to"),
        "none": Option("None of these", alone=True),
    },
    why="An officer must refuse a work permit for some of these, whatever the stream.",
    cites=(IRPR.at("200(3)"), IRPR.at("200(1)(b)"), IRPA.at("34")),
    hint="Hoping to stay permanently one day is not, by itself, a reason to refuse.",
    kind=Kind.MANY,
)

unauthorised_since = Question(
    "unauthorised_since",
    BARS,
    employer="Does one of these apply to that work or study, or to the broken condition?",
    worker="Does one of these apply to that work or study, or to the broken condition?",
    options={
        "ended": "It stopped at least six months ago",
        "conditions": Option(
            "It was only a breach of a condition on length of stay, kind of work, employer or place",
            hint="For people who could work or study, but broke a condition. Not for those who had no permission.",
        ),
        "protection": Option(
            "They are a refugee claimant, or under a removal order that cannot be carried out",
            "I am a refugee claimant, or under a removal order that cannot be carried out",
        ),
        "trp": "A temporary resident permit was issued afterwards",
        "none": "None of these",
    },
    why="The bar has exceptions; the right one must be shown to the officer.",
    cites=(IRPR.at("200(3)(e)"),),
)

employer_bars = Question(
    "employer_bars",
    BARS,
    employer="Does any of this apply to the employer? Choose all that apply.",
    worker="As far as you know, does any of this apply to the employer? Choose all that apply.",
    options={
        "ineligible": Option(
            "On the government's public list of employers who may not hire, or a penalty is unpaid",
        ),
        "adult": Option("Regularly offers striptease, erotic dance, escort services or erotic massage"),
        "dispute": Option("A labour dispute at the workplace that hiring this person would affect"),
        "not_genuine": Option(
            "Not actively engaged in the business of the offer, or not able to keep the terms of the offer",
        ),
        "none": Option("None of these", alone=True),
    },
    why="An officer must refuse the permit for some of these, whatever the stream.",
    cites=(IRPR.at("200(3)(h)"), IRPR.at("200(3)(g.1)"), IRPR.at("200(3)(c)"), IRPR.at("200(5)")),
    kind=Kind.MANY,
)

QUESTIONS = (past, unauthorised_since, employer_bars)
