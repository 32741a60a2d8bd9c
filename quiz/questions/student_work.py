"""The work that a student does, or wants to do, beside the studies."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import STUDY
from quiz.sources import IRPR

OFF_CAMPUS = page("campus-work").at()
ON_CAMPUS = page("working-on-campus").at()

student_work = Question(
    "student_work",
    STUDY,
    employer="Where and how much will the student work? Choose all that fit.",
    worker="Where and how much will you work? Choose all that fit.",
    options={
        "campus": Option(
            "On the grounds of their own school",
            "On the grounds of my own school",
            hint=(
                "For the school, a student body or any business there, or as self-employed. Several "
                "campuses count only inside one municipality."
            ),
        ),
        "off": Option(
            "Elsewhere, for 24 hours a week at most while classes are on",
            hint="All jobs off campus together. During scheduled breaks there is no limit.",
        ),
        "off_more": "Elsewhere, for more than 24 hours a week while classes are on",
        "placement": Option(
            "In a placement that the program requires",
            hint="A co-op term, a practicum or an internship, on or off campus.",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Students need no work permit for these, each within its own limits.",
    cites=(IRPR.at("186(f)"), IRPR.at("186(v)(iii)"), OFF_CAMPUS),
    kind=Kind.MANY,
)

student_ties = Question(
    "student_ties",
    STUDY,
    employer="Which of these are true of the school and the study permit? Choose all that apply.",
    worker="Which of these are true of the school and the study permit? Choose all that apply.",
    options={
        "designated": "The school is on the government's list of designated learning institutions",
        "allowed": "The study permit says that its holder may work",
        "none": Option("None of these", alone=True),
    },
    why="The school must be on the list, and the permit must not forbid the work.",
    cites=(IRPR.at("186(v)"), ON_CAMPUS),
    kind=Kind.MANY,
)

QUESTIONS = (student_work, student_ties)
