"""The worker's own studies in Canada: school, level, length, load and what comes after them."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.topics import STUDY
from quiz.sources import IRPR

GRADUATES = page("post-graduation-work-permit-program").at()
PLACEMENTS = page("c31-c33-research-education").at()

study_stage = Question(
    "study_stage",
    STUDY,
    employer="What stage have the worker's studies in Canada reached?",
    worker="What stage have your studies in Canada reached?",
    options={
        "before": "Not begun yet",
        "studying": "Under way",
        "finished": Option(
            "Finished: the school confirmed it in the last 180 days",
            hint="Count from the first letter, e-mail or transcript that says the program is completed.",
        ),
        "long_finished": "Finished: the school confirmed it more than 180 days ago",
        "dropped": "Ended without finishing",
    },
    why="Students may work some hours without a permit; graduates have 180 days to ask for a permit.",
    cites=(GRADUATES, IRPR.at("186(v)"), IRPR.at("186(w)")),
)

study_level = Question(
    "study_level",
    STUDY,
    employer="What does that program lead to?",
    worker="What does your program lead to?",
    options={
        "doctorate": "A doctorate",
        "master": "A master's degree",
        "bachelor": "A bachelor's degree, also one from a college",
        "university": "Another certificate or diploma of a university",
        "college": "A certificate or diploma of a college, polytechnic or another school after high school",
        "flight": "A pilot's licence or rating, at a flight school",
        "vocational": "A vocational diploma of secondary level in Quebec",
        "secondary": "A high school diploma",
        "none": Option(
            "No degree, diploma or certificate",
            hint="Language courses alone, courses of general interest, preparation for another program.",
        ),
    },
    why="The level of studies decides what work is allowed during and after them.",
    cites=(GRADUATES, IRPR.at("186(v)")),
    hint="If there are several programs, choose the one finished last.",
)

study_length = Question(
    "study_length",
    STUDY,
    employer="How long is the program?",
    worker="How long is your program?",
    options={"0": "Less than 6 months", "6": "6 or 7 months", "8": "8 months or more"},
    why="Some work needs a program of 6 months or more, the permit after graduation one of 8 months or more.",
    cites=(GRADUATES, IRPR.at("186(v)")),
    hint="Use the length that the school publishes. In Quebec's vocational programs, 900 hours count as 8 months.",
)

school = Question(
    "school",
    STUDY,
    employer="What kind of school is it?",
    worker="What kind of school is it?",
    options={
        "public": Option(
            "A public school",
            hint="University, college, CEGEP, polytechnic, technical or trade school.",
        ),
        "private_degree": Option(
            "A private school, in a program that the province treats like a public one",
            hint="A degree that the province lets it give; in Quebec also private colleges under public rules.",
        ),
        "licence": "A private school that teaches a public college's program",
        "private": "Another private school",
        "abroad": "A school outside Canada",
    },
    why="On-campus work and the permit after graduation are tied to certain schools.",
    cites=(page("working-on-campus").at(), GRADUATES),
)

full_time = Question(
    "full_time",
    STUDY,
    employer="Is the worker enrolled full time?",
    worker="Are you enrolled full time?",
    options={
        "yes": "Yes",
        "last": "Part time, but only because it is the last session",
        "no": "Part time, or not enrolled",
    },
    why="Work rights of students are for those who study full time.",
    cites=(IRPR.at("186(f)"), IRPR.at("186(v)")),
)

placement = Question(
    "placement",
    STUDY,
    employer="Which of these are true of the placement? Choose all that apply.",
    worker="Which of these are true of your placement? Choose all that apply.",
    options={
        "required": Option(
            "Every student needs it to finish the program",
            hint="Not an optional credit, and not a job found beside the studies.",
        ),
        "letter": "The school says so in a letter",
        "half": "It is at most half of the program",
        "none": Option("None of these", alone=True),
    },
    why="A placement is treated differently from a job only if the program requires it.",
    cites=(PLACEMENTS, IRPR.at("205(c)(i.1)"), IRPR.at("205(c)(i.2)")),
    kind=Kind.MANY,
)

pgwp_school = yes_no(
    "pgwp_school",
    STUDY,
    employer="Does IRCC's list of schools say that this program leads to a post-graduation work permit?",
    worker="Does IRCC's list of schools say that your program leads to a post-graduation work permit?",
    why="Only graduates of certain schools and programs may ask for this permit.",
    cites=(GRADUATES,),
    hint=(
        "The list of designated schools has a column for it. A private school that teaches a public "
        "college's program no longer counts if the studies began on May 15, 2024 or later (on February 1, "
        "2023 or later if the college is in another province)."
    ),
)

graduate_bars = Question(
    "graduate_bars",
    STUDY,
    employer="Does any of this apply to the studies? Choose all that apply.",
    worker="Does any of this apply to your studies? Choose all that apply.",
    options={
        "earlier": Option(
            "The worker has held a post-graduation work permit before",
            "I have held a post-graduation work permit before",
            hint="After any earlier program. It is given once in a lifetime.",
        ),
        "part_time": Option(
            "Part-time study in a session other than the last",
            hint="Leave out a leave that the school authorized, strikes and closures of the school, scheduled breaks, "
            "and January to August 2020.",
        ),
        "distance": "More than half was by distance learning",
        "no_permit": "There was no study permit on any day of the 180 days after the school's confirmation",
        "scholarship": "A scholarship of Global Affairs Canada, with the duty to go home",
        "none": Option("None of these", alone=True),
    },
    why="Each of these closes the post-graduation work permit.",
    cites=(GRADUATES,),
    kind=Kind.MANY,
)

language_test = Question(
    "language_test",
    STUDY,
    employer="What is the worker's lowest result in an English or French test, among the four skills?",
    worker="What is your lowest result in an English or French test, among the four skills?",
    options={
        "0": "Below level 5",
        "5": "Level 5 or 6",
        "7": "Level 7 or higher",
        "none": "No test yet, or the test is two years old or more",
    },
    why=(
        "Since November 2024 graduates must prove their level: 7 for university programs and degrees, 5 for the others."
    ),
    cites=(GRADUATES,),
    hint="Levels of the Canadian scale (CLB in English, NCLC in French). The test provider's page converts the scores.",
)

field_listed = Question(
    "field_listed",
    STUDY,
    employer="Is the field of study on IRCC's list?",
    worker="Is your field of study on IRCC's list?",
    options={
        "early": Option(
            "It does not have to be: the study permit for these studies was applied for before November 1, 2024",
            hint="An extension asked for later to finish the same studies keeps the earlier date. A new study permit "
            "does not.",
        ),
        "listed": "Yes, its code is on the list",
        "absent": Option(
            "No, I looked at IRCC's own list and it is not there",
            hint="Neither on the day of the study permit application nor today.",
        ),
    },
    why="Programs without a degree must be in a listed field, unless the studies were begun under older rules.",
    cites=(page("field-of-study").at(), GRADUATES),
    hint=(
        "Take the six-digit code from the completion letter, or ask the school, and compare it with the "
        "list on IRCC's page on fields of study. If you cannot look it up now, choose \"I'm not sure\"."
    ),
    lookup="listed",
)

QUESTIONS = (
    study_stage,
    study_level,
    study_length,
    school,
    full_time,
    placement,
    pgwp_school,
    graduate_bars,
    language_test,
    field_listed,
)
