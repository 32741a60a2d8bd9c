"""What someone in Canada is waiting for, and whether they may work until it is decided."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import START
from quiz.sources import IRPR

NOTICE = page("2026-authorization-r186").at()
GRADUATES = page("post-graduation-work-permit-program").at()

pending = Question(
    "pending",
    START,
    employer="What did the worker apply for?",
    worker="What did you apply for?",
    options={
        "renewal": Option(
            "A new or longer work permit, before the work permit they held expired",
            "A new or longer work permit, before the work permit I held expired",
        ),
        "graduate": "A first work permit after finishing studies in Canada",
        "study": "A study permit, or a longer one",
        "other": "Something else, such as a longer visit",
    },
    why="Waiting for a renewal allows work. Waiting for a first permit does not, except after studies.",
    cites=(IRPR.at("186(u)"), IRPR.at("186(w)")),
    hint="Look at the confirmation of the application, and at its date.",
)

renewal_ties = Question(
    "renewal_ties",
    START,
    employer="Which of these are true since the application? Choose all that apply.",
    worker="Which of these are true since your application? Choose all that apply.",
    options={
        "stayed": Option(
            "They have stayed in Canada since the old permit ended, or it has not ended yet",
            "I have stayed in Canada since the old permit ended, or it has not ended yet",
        ),
        "same": Option(
            "They keep to the old permit: the same employer, job and place, if it names them",
            "I keep to the old permit: the same employer, job and place, if it names them",
            hint="An open permit names none; what else is printed on it counts.",
        ),
        "none": Option("Neither", alone=True),
    },
    why="Until the decision, work goes on under the terms of the old permit, and only for those who stayed.",
    cites=(IRPR.at("186(u)"), NOTICE),
    kind=Kind.MANY,
)

after_studies = Question(
    "after_studies",
    START,
    employer="Which of these are true of the studies and the application? Choose all that apply.",
    worker="Which of these are true of your studies and your application? Choose all that apply.",
    options={
        "full_time": Option(
            "They studied full time; only the last session may have been part time",
            "I studied full time; only the last session may have been part time",
        ),
        "in_time": Option(
            "The study permit was still valid on the day of the application",
            hint="Not if it was filed together with a request to restore the status.",
        ),
        "inside": "It was filed as an application from inside Canada",
        "none": Option("None of these", alone=True),
    },
    why="A graduate who asked in time may work until the decision. One who asked late waits without working.",
    cites=(IRPR.at("186(w)"), GRADUATES),
    kind=Kind.MANY,
)

QUESTIONS = (pending, renewal_ties, after_studies)
