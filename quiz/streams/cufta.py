"""Canada–Ukraine Free Trade Agreement (2023), chapter 21."""

from __future__ import annotations

from quiz.model import criterion, weighed
from quiz.pages import page
from quiz.questions.company import median_wage
from quiz.questions.treaty import experience
from quiz.rules import Officer
from quiz.streams import treaty
from quiz.streams.agreements import UKRAINE
from quiz.streams.occupations import level, listed

INVESTORS = page("fta-cufta-investors").at()
WORK = page("fta-cufta-professionals").at()
TRANSFERS = page("fta-cufta-transferees").at()
PARTNER = "A spouse or partner may ask for an open permit of their own under the agreement, with the same end date"

INVESTOR = treaty.stream(
    UKRAINE,
    "cufta-investor",
    "F70",
    "Canada–Ukraine Free Trade Agreement (CUFTA) – Investors",
    "For people from Ukraine who commit substantial money to a business in Canada and direct it, and for their key "
    "staff.",
    treaty.investor(UKRAINE, INVESTORS, ownership=False),
    "fta-cufta-investors",
    duration="1 year",
    renewal="The overview says none; the page on investors allows it if the need is documented",
    family=PARTNER,
    notes=("The offer may be filed by the investor for themselves.",),
    uncertain=("The overview says that investor permits cannot be extended; the page on investors allows it.",),
)

EXECUTIVE = treaty.stream(
    UKRAINE,
    "cufta-ict-executive",
    "F71",
    "CUFTA – Intra-corporate transferees (executives and managers)",
    "For people from Ukraine whom a company there moves to its Canadian branch, parent, subsidiary or affiliate as an "
    "executive or manager.",
    treaty.executive(UKRAINE, TRANSFERS, "7", strict=False),
    "fta-cufta-transferees",
    duration="Up to 3 years",
    renewal="At the officer's discretion, 7 years in all",
    family=PARTNER,
    notes=("A partner of the firm in Ukraine counts like an employee.", treaty.CLOCK),
)

SPECIALIST = treaty.stream(
    UKRAINE,
    "cufta-ict-specialist",
    "F74",
    "CUFTA – Intra-corporate transferees (specialists)",
    "For people from Ukraine whom a company there moves to its Canadian branch, parent, subsidiary or affiliate for "
    "their specialized knowledge of the company.",
    treaty.specialist(UKRAINE, TRANSFERS, "5", strict=False),
    "fta-cufta-transferees",
    duration="Up to 3 years",
    renewal="At the officer's discretion, 5 years in all",
    family=PARTNER,
    notes=("A partner of the firm in Ukraine counts like an employee.", treaty.CLOCK),
)

PROFESSIONAL = treaty.stream(
    UKRAINE,
    "cufta-professional",
    "F72",
    "CUFTA – Professionals",
    "For professionals from Ukraine with work arranged in Canada; many professions are open.",
    (
        treaty.offered(UKRAINE),
        criterion("The job is at the level of a manager or professional (TEER 0 or 1)", level(0, 1), WORK),
        UKRAINE.covers(WORK),
        criterion(
            "The occupation is not one of those that the agreement leaves out",
            listed("ukraine-professionals"),
            WORK,
            evidence=("Contract or letter with title, duties, duration, pay and the education required",),
        ),
        treaty.arranged(WORK),
        criterion(
            "Holds a credential of 3 years or more of studies",
            treaty.DIPLOMAS["3"] | treaty.ELSEWHERE,
            WORK,
            evidence=treaty.PAPERS,
        ),
        treaty.years("Has 2 years or more of paid experience in the sector", experience.at_least("2"), WORK),
        # The page asks for the prevailing wage and also says that no wage is assessed: a "no" decides nothing.
        criterion(
            "The pay is at or above the prevailing wage",
            median_wage.is_yes | Officer(),
            WORK,
            evidence=("Job Bank wage page for the occupation and region, with its date",),
        ),
        treaty.licensed(WORK),
        weighed("The stay is temporary", WORK),
    ),
    "fta-cufta-professionals",
    duration="1 year",
    renewal="1 year at a time",
    family=PARTNER,
    notes=(
        treaty.CLIENT_FILES,
        "Left out are health, education and social services, law (but not advice on foreign law), culture, and "
        "managers in telecommunications, post and recreation.",
    ),
    uncertain=(
        'The page speaks of the prevailing wage in one place and of "no mandatory wage assessment" in another.',
    ),
)

SPOUSE = treaty.partner(
    UKRAINE,
    "cufta-spouse",
    "F73",
    "CUFTA – Spouses",
    "For the spouse or common-law partner of someone who works in Canada under the agreement with Ukraine.",
    "The worker is a citizen or permanent resident of Ukraine who came under the agreement with Ukraine",
    ("ukraine",),
    "fta-cufta",
    "fta-cufta-transferees",
    uncertain=("The code is on the pages of the agreement, but not in the table of codes of February 3, 2025.",),
)

ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST, INVESTOR)
