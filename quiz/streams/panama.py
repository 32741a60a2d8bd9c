"""Canada–Panama Free Trade Agreement, chapter 13: of its parts on temporary entry, only professionals are in effect."""

from __future__ import annotations

from quiz.model import criterion
from quiz.pages import page
from quiz.questions.treaty import degree
from quiz.rules import Officer
from quiz.streams import treaty
from quiz.streams.agreements import PANAMA
from quiz.streams.occupations import listed, on_list

WORK = page("fta-panama-professionals").at()
LIST = "panama-professionals"
SOME_STUDIES = degree.one_of("1", "2", "3", "bachelor3", "equivalent", "other_field")

PROFESSIONAL = treaty.stream(
    PANAMA,
    "panama-professional",
    "F42",
    "Panama – Professionals",
    "For people from Panama who will work in Canada in one of the professions of a closed list.",
    (
        treaty.offered(PANAMA),
        criterion("The occupation is on the closed list, at least in part", on_list(LIST), WORK),
        PANAMA.covers(WORK),
        criterion(
            "The duties are those of a profession on the list, at the level of TEER 0 or 1",
            listed(LIST),
            WORK,
            evidence=("Contract or letter with title, duties, duration, pay and the education required",),
        ),
        treaty.arranged(WORK),
        criterion(
            "Holds a post-secondary degree of 4 years or more, or what Panama asks for if the client accepts it in "
            "a letter",
            treaty.FOUR_YEARS | (treaty.with_letter(SOME_STUDIES) & Officer()),
            WORK,
            evidence=treaty.PAPERS,
        ),
        treaty.licensed(WORK),
    ),
    "fta-panama-professionals",
    former="T23",
    duration="Up to 3 years",
    renewal="Up to 3 years each time, without a limit",
    notes=(
        treaty.CLIENT_FILES,
        "The list is complete: of the engineers, only aeronautical, electronics, software and systems engineers are "
        "on it.",
        "The parts of this agreement on traders, investors, transferees and partners are not in effect.",
        "There is no wage test.",
        "This code is on the list of those for which people who leave Canada and come straight back "
        "are still served at the border.",
    ),
    uncertain=(
        "The list of those served at the border names spouses of these workers, although the agreement has no "
        "permit for them.",
    ),
)

ITEMS = (PROFESSIONAL,)
