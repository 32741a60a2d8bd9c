"""The first questions: what the person already holds, and what kind of case it is. They settle most streams."""

from __future__ import annotations

from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.topics import START
from quiz.sources import IRPR

status = Question(
    "status",
    START,
    employer="Where is the worker now, and what status do they have there?",
    worker="Where are you now, and what status do you have there?",
    options={
        "outside": "Outside Canada",
        "visitor": "In Canada, as a visitor",
        "student": "In Canada, with a study permit",
        "open_permit": "In Canada, with an open work permit",
        "employer_permit": "In Canada, with a work permit that names an employer",
        "waiting": Option(
            "In Canada, waiting for a decision on a permit that was applied for in time",
            hint="For example a renewal filed before the old permit ended, or a first work permit after graduation.",
        ),
        "claimant": "In Canada, after asking for refugee protection",
        "protected": "In Canada, as a protected person",
        "trp": "In Canada, with a temporary resident permit",
        "exempt_worker": Option(
            "In Canada, working without a permit because the Regulations allow it",
            hint="For example as a crew member, an accredited representative or clergy.",
        ),
        "expired": "In Canada, with a status that has expired",
        "removal": "In Canada, under a removal order",
        "canadian": Option(
            "They are a Canadian citizen or a permanent resident of Canada",
            "I am a Canadian citizen or a permanent resident of Canada",
        ),
        "registered": Option(
            "They are registered under Canada's Indian Act, citizen or not",
            "I am registered under Canada's Indian Act, citizen or not",
        ),
    },
    why="Some people may work already, some may apply inside Canada, and some only from abroad or at the border.",
    cites=(IRPR.at("186"), IRPR.at("198(1)"), IRPR.at("199")),
    hint="Choose what their papers say today. If two fit, choose the one that ends last.",
    hint_worker="Choose what your papers say today. If two fit, choose the one that ends last.",
)

covers = yes_no(
    "covers",
    START,
    employer=(
        "Does the worker's present permit or status let them do exactly this job, at this place, for "
        "as long as you need them?"
    ),
    worker=(
        "Does your present permit or status let you do the work you have in mind, for as long as you want to do it?"
    ),
    why="Someone who already holds a permit that covers the work needs nothing new: no offer to file, no fee to pay. "
    "A permit that names another employer does not cover it.",
    cites=(IRPR.at("183(1)(b)"), IRPR.at("209.11(1)")),
    hint="Read the expiry date and the remarks printed on the permit.",
    hint_worker="Read the expiry date and the remarks printed on the permit. If you want to leave the employer it "
    "names, for example because of abuse, answer no.",
)

basis = Question(
    "basis",
    START,
    employer="Which of these describe the case? Choose all that fit.",
    worker="Which of these describe your case? Choose all that fit.",
    options={
        "job": Option(
            "We, or another employer or client in Canada, offer them a job or a contract",
            "An employer or client in Canada offers me a job or a contract",
            hint=(
                "Also if a client in Canada has a contract with an employer abroad, and that employer sends its staff."
            ),
        ),
        "transfer": Option(
            "Their company abroad moves them to its own branch, parent, subsidiary or affiliate in Canada",
            "My company abroad moves me to its own branch, parent, subsidiary or affiliate in Canada",
        ),
        "owner": Option(
            "They will run, start or invest in a business in Canada, or trade with Canada",
            "I will run, start or invest in a business in Canada, or trade with Canada",
        ),
        "visit": Option(
            "A visit or task for an employer, client, team or organization outside Canada",
            hint="Meetings, sales, after-sale service, a show, sport, a conference, reporting, training.",
        ),
        "family": Option(
            "Their spouse, partner or parent works, studies or applies for permanent residence in Canada",
            "My spouse, partner or parent works, studies or applies for permanent residence in Canada",
        ),
        "student": Option(
            "They study in Canada, or finished a program of study there",
            "I study in Canada, or finished a program of study there",
        ),
        "youth": Option(
            "They are young and want to work in Canada through a youth exchange, such as a working holiday",
            "I am young and want to work in Canada through a youth exchange, such as a working holiday",
        ),
        "residence": Option(
            "They applied for permanent residence, or were nominated, selected, endorsed or recommended for it",
            "I applied for permanent residence, or was nominated, selected, endorsed or recommended for it",
        ),
        "protection": Option(
            "They need protection, face abuse or hardship, or cannot leave Canada",
            "I need protection, face abuse or hardship, or cannot leave Canada",
            hint="Also the family of a protected person, or of someone with a permit because of abuse at work.",
        ),
        "measure": Option(
            "Canada may have a special measure for people like them",
            "Canada may have a special measure for people like me",
            hint="For people touched by events in Haiti, Iran, the Palestinian Territories, Sudan or Ukraine, "
            "by wildfires, "
            "or Indigenous people from the United States with a relative in Canada.",
        ),
        "none": Option("None of these", alone=True),
    },
    why=(
        "Each of these opens its own group of streams. A group that you do not choose is left out, so "
        "choose all that fit."
    ),
    cites=(IRPR.at("200(1)(c)"), IRPR.at("204"), IRPR.at("205")),
    kind=Kind.MANY,
)

QUESTIONS = (status, covers, basis)
