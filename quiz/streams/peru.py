"""Canada–Peru Free Trade Agreement, chapter 12."""

from __future__ import annotations

from quiz.model import criterion
from quiz.pages import page
from quiz.questions.company import transfer_role
from quiz.streams import treaty
from quiz.streams.agreements import PERU

TRADERS = page("fta-canada-peru-traders").at()
INVESTORS = page("fta-canada-peru-investors").at()
WORK = page("fta-canada-peru-professionals-technicians").at()
TRANSFERS = page("fta-canada-peru-transferees").at()
NATIONALS = (
    "The pages on traders, investors and transferees count nationals of Peru as well as citizens and "
    "permanent residents."
)
PACIFIC = "The Pacific agreement (CPTPP) covers citizens of Peru too."
SHORTER = (
    "The page has a table with 3 years and renewals of 2, but also says that people from Peru get up "
    "to 1 year, renewable. The shorter permit is possible."
)

TRADER = treaty.stream(
    PERU,
    "peru-trader",
    "F50",
    "Peru – Traders",
    "For people from Peru who carry on substantial trade between Canada and Peru, and for key staff of the trading "
    "company.",
    treaty.trader(PERU, TRADERS),
    "fta-canada-peru-traders",
    former="T21",
    duration="1 year",
    renewal="2 years at a time",
    family=treaty.AFTER_RENEWAL,
    notes=(*treaty.FILING, NATIONALS),
)

INVESTOR = treaty.stream(
    PERU,
    "peru-investor",
    "F51",
    "Peru – Investors",
    "For people from Peru who put substantial money into a business in Canada and direct it, and for their key staff.",
    treaty.investor(PERU, INVESTORS),
    "fta-canada-peru-investors",
    former="T22",
    duration="1 year",
    renewal="2 years at a time",
    family=treaty.AFTER_RENEWAL,
    notes=(*treaty.FILING, NATIONALS, PACIFIC),
)

PROFESSIONAL = treaty.stream(
    PERU,
    "peru-professional-technician",
    "F52",
    "Peru – Professionals and technicians",
    "For professionals and technicians from Peru with work arranged in Canada.",
    treaty.andean(PERU, WORK, "peru"),
    "fta-canada-peru-professionals-technicians",
    former="T23",
    duration="1 year",
    renewal="1 year at a time, without a limit",
    family=treaty.TOO_SHORT,
    notes=(
        treaty.CLIENT_FILES,
        treaty.NO_YEARS,
        "This code is on the list of those for which people who leave Canada and come straight back "
        "are still served at the border.",
        PACIFIC,
    ),
)

EXECUTIVE = treaty.stream(
    PERU,
    "peru-ict-executive",
    "F53",
    "Peru – Intra-company transferees – Executives or senior managers",
    "For people from Peru whom a company there moves to its Canadian branch, parent, subsidiary or affiliate as an "
    "executive or senior manager.",
    treaty.executive(PERU, TRANSFERS, "7", strict=False),
    "fta-canada-peru-transferees",
    former="T24",
    duration="Up to 3 years",
    renewal="2 years at a time, 7 years in all",
    notes=(treaty.CLOCK, NATIONALS, PACIFIC),
    uncertain=(SHORTER,),
)

TRAINEE = treaty.stream(
    PERU,
    "peru-ict-trainee",
    "F54",
    "Peru – Intra-company transferees – Management trainees",
    "For management trainees from Peru whom their company moves to its Canadian branch, parent, subsidiary or "
    "affiliate.",
    treaty.transferee(
        PERU,
        TRANSFERS,
        criterion("Will be a management trainee", transfer_role.one_of("trainee"), TRANSFERS),
        strict=False,
    ),
    "fta-canada-peru-transferees",
    former="T24",
    duration="1 year",
    renewal="Possible, 3 years in all",
    family=treaty.TOO_SHORT,
    notes=(NATIONALS,),
    uncertain=(SHORTER,),
)

SPECIALIST = treaty.stream(
    PERU,
    "peru-ict-specialist",
    "F55",
    "Peru – Intra-company transferees – Specialized knowledge workers",
    "For people from Peru whom a company there moves to its Canadian branch, parent, subsidiary or affiliate for their "
    "specialized knowledge of the company.",
    treaty.specialist(PERU, TRANSFERS, "5", strict=False),
    "fta-canada-peru-transferees",
    former="T24",
    duration="Up to 3 years",
    renewal="2 years at a time, 5 years in all",
    notes=(treaty.CLOCK, NATIONALS, PACIFIC),
    uncertain=(SHORTER,),
)

ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST, TRAINEE, TRADER, INVESTOR)
