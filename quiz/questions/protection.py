"""Protection and hardship: where a claim stands, what holds up a removal, and whether the person can live without working."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import PROTECTION
from quiz.sources import IRPA, IRPR

NO_MEANS = page("r206-no-other-means").at()

claim_stage = Question(
    "claim_stage",
    PROTECTION,
    employer="Where does the worker's claim for refugee protection stand?",
    worker="Where does your claim for refugee protection stand?",
    options={
        "asked": Option(
            "It is made, but not yet sent to the Immigration and Refugee Board",
            hint="There is no letter yet that refers the claim to the Board.",
        ),
        "referred": "It is before the Board, which has not decided yet",
        "accepted": "It was accepted",
        "appeal": "The Board refused it, and an appeal to the Refugee Appeal Division is pending",
        "refused": "It was refused, withdrawn or abandoned, and no appeal is pending",
        "ineligible": "It was found ineligible: the Board will not hear it",
    },
    why="The permit for claimants starts when the claim is sent to the Board and ends with its decision. "
    "Before and after that, other permits may serve.",
    cites=(IRPR.at("206(1)(a)"), IRPA.at("100"), IRPA.at("95")),
    hint="The last letter from Immigration, Refugees and Citizenship Canada or from the Board says it.",
)

claim_bars = Question(
    "claim_bars",
    PROTECTION,
    employer="Does any of this apply to the worker's claim? Choose all that do.",
    worker="Does any of this apply to your claim? Choose all that do.",
    options={
        "late": Option(
            "They first came to Canada after June 24, 2020, and made the claim more than one year after that",
            "I first came to Canada after June 24, 2020, and made the claim more than one year after that",
            hint="The year runs from the first entry after that day, even if they left and came back.",
        ),
        "between": Option(
            "They crossed from the United States by land, not at an official crossing, and made the claim 14 days or "
            "more later",
            "I crossed from the United States by land, not at an official crossing, and made the claim 14 days or more "
            "later",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Since March 2026 claims like these are not sent to the Board, so the claimant's permit is closed to them.",
    cites=(IRPA.at("101(1)(b.1)"), IRPA.at("101(1)(b.2)")),
    kind=Kind.MANY,
)

self_support = Question(
    "self_support",
    PROTECTION,
    employer="Without working, could the worker pay for housing, food and other basic needs in Canada?",
    worker="Without working, could you pay for housing, food and other basic needs in Canada?",
    options={
        "no": "No, or not for the whole time",
        "yes": "Yes, from savings, family or other help",
    },
    why="These permits are for people who would otherwise depend on public help. Proof is asked for.",
    cites=(IRPR.at("206(1)"), IRPR.at("208"), NO_MEANS),
    hint="Nobody has to go on social assistance first. Money that would run out during the wait means no.",
)

QUESTIONS = (claim_stage, claim_bars, self_support)
