"""Trans-Pacific Partnership (CPTPP), chapter 12: each country has commitments of its own."""

from __future__ import annotations

from quiz.model import criterion, weighed
from quiz.pages import page
from quiz.questions.treaty import degree, experience
from quiz.rules import Any, Rule
from quiz.streams import treaty
from quiz.streams.agreements import EXECUTIVES, INVESTORS, PROFESSIONALS, SPECIALISTS, TRAINEES
from quiz.streams.occupations import PACIFIC, level, listed

INVESTING = page("fta-trans-pacific-investors").at()
TRANSFERS = page("fta-trans-pacific-intracorporate").at()
WORK = page("fta-trans-pacific-professionals").at()
SINCE = (
    "Some countries joined later: Vietnam on January 14, 2019, Peru on September 21, 2021, Malaysia on November 29, "
    "2022, Chile on February 21, 2023, Brunei on July 12, 2023."
)
BRITISH = (
    "The United Kingdom has joined, but we found no date on which the agreement took effect between "
    "it and Canada; its citizens should look at their own agreement."
)
PARTNER = "A spouse or partner may ask for an open permit of their own: "
WAGE = weighed("The wage should not be below the prevailing wage; allowances do not count", TRANSFERS)

INVESTOR = treaty.stream(
    INVESTORS,
    "cptpp-investor",
    "T50",
    "CPTPP – Investors",
    "For investors from most countries of the Pacific agreement who put substantial money into a business in "
    "Canada, and for their key staff.",
    treaty.investor(INVESTORS, INVESTING),
    "fta-trans-pacific-investors",
    duration="1 year",
    renewal="At the officer's discretion, if the need is documented",
    family=PARTNER
    + "for citizens of Australia, Chile, Japan and Mexico and permanent residents of Australia. For others "
    "C41 asks for 16 months left, which a permit of 1 year cannot give",
    notes=(treaty.FILING[0], SINCE, "Applying online is advised."),
    uncertain=(
        "Singapore is named in one list of the English page only, and not on the French page: it is "
        "treated as not covered.",
        "The overview tells investors to apply before they arrive; the page on investors leaves the border open to "
        "those who need no visa.",
        BRITISH,
    ),
)

EXECUTIVE = treaty.stream(
    EXECUTIVES,
    "cptpp-ict-executive",
    "T51",
    "CPTPP – Intra-company transferees – Executives or senior managers",
    "For executives and managers from most countries of the Pacific agreement whom a company there moves to its "
    "Canadian branch, parent, subsidiary or affiliate.",
    (*treaty.executive(EXECUTIVES, TRANSFERS, "7"), WAGE),
    "fta-trans-pacific-intracorporate",
    duration="Up to 3 years",
    renewal="2 years at a time, 7 years in all",
    family=PARTNER + "for citizens of Australia, Brunei, Chile, Japan, Malaysia and Mexico and permanent residents of "
    "Australia. Others may look at C41",
    notes=("The company abroad need not be in the country of the passport.", treaty.CLOCK, SINCE),
    uncertain=(
        "A note on the page speaks of 6 months of experience; everywhere else it asks for 12, which is followed here.",
        BRITISH,
    ),
)

SPECIALIST = treaty.stream(
    SPECIALISTS,
    "cptpp-ict-specialist",
    "T55",
    "CPTPP – Intra-company transferees – Specialized knowledge workers",
    "For people with specialized knowledge of their company, from most countries of the Pacific agreement, whom it "
    "moves to its Canadian branch, parent, subsidiary or affiliate.",
    (*treaty.specialist(SPECIALISTS, TRANSFERS, "5"), WAGE),
    "fta-trans-pacific-intracorporate",
    former="T51",
    duration="Up to 3 years",
    renewal="2 years at a time, 5 years in all",
    family=PARTNER + "for citizens of Australia, Brunei, Chile, Japan and Mexico and permanent residents of Australia. "
    "Others may look at C41",
    notes=("The company abroad need not be in the country of the passport.", treaty.CLOCK, SINCE),
    uncertain=(
        "A note on the page speaks of 6 months of experience; everywhere else it asks for 12, which is followed here.",
        BRITISH,
    ),
)

TRAINEE = treaty.stream(
    TRAINEES,
    "cptpp-ict-trainee",
    "T54",
    "CPTPP – Intra-company transferees – Management trainees",
    "For citizens of Chile whom their company prepares for a senior position by a stay in its Canadian branch, parent, "
    "subsidiary or affiliate.",
    (
        *treaty.trainee(
            TRAINEES,
            TRANSFERS,
            "Holds a post-secondary degree",
            treaty.POST_SECONDARY,
            "Is on a developmental assignment that prepares for a senior position",
            treaty.FOR_LEADING,
        ),
        WAGE,
    ),
    "fta-trans-pacific-intracorporate",
    former="T51",
    duration="Up to 3 years",
    renewal="Only in exceptional cases",
    family=PARTNER + "the agreement names Chile for it",
    uncertain=("A later note on the page mentions a limit of 3 years in all.",),
)

COUNTRIES = ("au", "bn", "cl", "jp", "mx", "my", "pe")
TECHNICAL = ("au", "cl", "jp", "mx", "pe")
# An ordinary Australian bachelor's degree takes three years: a letter of the client makes it enough.
AUSTRALIAN = PACIFIC["au"] & treaty.with_letter(degree.one_of("bachelor3"))


def on_country_list() -> Rule:
    """The job is on the list of the person's own country."""
    parts = [PACIFIC[name] & listed(f"cptpp-{name}-professionals") for name in COUNTRIES]
    parts += [PACIFIC[name] & listed(f"cptpp-{name}-technicians") for name in TECHNICAL]
    return Any(tuple(parts))


PROFESSIONAL = treaty.stream(
    PROFESSIONALS,
    "cptpp-professional-technician",
    "T52",
    "CPTPP – Professionals and technicians",
    "For professionals and technicians from most countries of the Pacific agreement with work arranged in Canada; each "
    "country has its own list.",
    (
        treaty.offered(PROFESSIONALS),
        criterion(
            "The job is at the level of a professional or a technician (TEER 0 to 3)",
            level(0, 1, 2, 3),
            WORK,
        ),
        PROFESSIONALS.covers(WORK),
        criterion(
            "The occupation is one that Canada opened to people of that country",
            on_country_list(),
            WORK,
            evidence=("Contract or letter with title, duties, duration, pay and the education required",),
        ),
        treaty.arranged(WORK),
        criterion(
            "Holds a degree of 4 years or more as a professional (or an Australian 3-year degree that the client "
            "accepts in a letter), or of 2 years or more as a technician",
            (level(0, 1) & (treaty.FOUR_YEARS | AUSTRALIAN)) | (level(2, 3) & treaty.DIPLOMAS["2"]),
            WORK,
            evidence=treaty.PAPERS,
        ),
        treaty.years(
            "Has 2 years or more of paid experience in the sector as a professional, or 4 or more as a technician",
            experience.at_least("4") | (level(0, 1) & experience.at_least("2")),
            WORK,
        ),
        *treaty.wage(WORK),
        treaty.licensed(WORK),
    ),
    "fta-trans-pacific-professionals",
    duration="1 year",
    renewal="If the need is documented",
    family=PARTNER
    + "for citizens of Australia, Chile, Japan and Mexico and permanent residents of Australia. For others "
    "C41 asks for 16 months left, which a permit of 1 year cannot give",
    notes=(
        treaty.CLIENT_FILES,
        "Brunei: only petroleum engineers and highly specialized services of the energy sector. Malaysia: a closed "
        "list. Technicians: not from Brunei or Malaysia.",
        SINCE,
    ),
    uncertain=(
        "The list of technicians for Peru seems to be wrongly set on the page; what depends on it is left open here.",
        BRITISH,
    ),
)

SPOUSE = treaty.partner(
    INVESTORS,
    "cptpp-spouse",
    "T53",
    "CPTPP – Spouses",
    "For the spouse or common-law partner of someone who works in Canada under the Pacific agreement, for certain "
    "countries.",
    "The worker came under this agreement, as a citizen of Australia, Chile, Japan or Mexico, a permanent resident of "
    "Australia, a transferee from Brunei, or an executive or manager from Malaysia",
    ("cptpp", "cptpp_brunei", "cptpp_malaysia"),
    "fta-trans-pacific",
    "fta-trans-pacific-investors",
    "fta-trans-pacific-intracorporate",
    "fta-trans-pacific-professionals",
    notes=("There is no such permit for New Zealand, Peru, Singapore and Vietnam.",),
    uncertain=(
        "The overview of 2023 leaves Chile out and adds professionals from Brunei; the newer pages are followed here.",
        BRITISH,
    ),
)

ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST, TRAINEE, INVESTOR)
