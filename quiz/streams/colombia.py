"""Canada–Colombia Free Trade Agreement, chapter 12."""

from __future__ import annotations

from quiz.pages import page
from quiz.streams import treaty
from quiz.streams.agreements import COLOMBIA

TRADERS = page("fta-canada-colombia-traders").at()
INVESTORS = page("fta-canada-colombia-investors").at()
WORK = page("fta-canada-colombia-professionals-technicians").at()
TRANSFERS = page("fta-canada-colombia-transferees").at()
NATIONALS = "The agreement counts citizens, nationals and permanent residents of Colombia."
PARTNER = "A spouse or partner may ask for an open permit of their own under the agreement, with the same end date"
SIX = "The page asks for 6 months three times, but one sentence still says 1 year; 6 months are followed here."

TRADER = treaty.stream(
    COLOMBIA,
    "colombia-trader",
    "F10",
    "Colombia – Traders",
    "For people from Colombia who carry on substantial trade between Canada and Colombia, and for key staff of the "
    "trading company.",
    treaty.trader(COLOMBIA, TRADERS),
    "fta-canada-colombia-traders",
    former="T21",
    duration="1 year",
    renewal="2 years at a time",
    family=PARTNER,
    notes=(*treaty.FILING, NATIONALS),
)

INVESTOR = treaty.stream(
    COLOMBIA,
    "colombia-investor",
    "F11",
    "Colombia – Investors",
    "For people from Colombia who put substantial money into a business in Canada and direct it, and for their key "
    "staff.",
    treaty.investor(COLOMBIA, INVESTORS),
    "fta-canada-colombia-investors",
    former="T22",
    duration="1 year",
    renewal="2 years at a time",
    family=PARTNER,
    notes=(*treaty.FILING, NATIONALS),
)

PROFESSIONAL = treaty.stream(
    COLOMBIA,
    "colombia-professional-technician",
    "F12",
    "Colombia – Professionals and technicians",
    "For professionals and technicians from Colombia with work arranged in Canada.",
    treaty.andean(COLOMBIA, WORK, "colombia"),
    "fta-canada-colombia-professionals-technicians",
    former="T23",
    duration="Up to 3 years",
    renewal="Up to 3 years each time, without a limit",
    family=PARTNER,
    notes=(
        treaty.CLIENT_FILES,
        treaty.NO_YEARS,
        NATIONALS,
        "This code, and partners who come with it, are on the list of those still served at the "
        "border when people leave Canada and come straight back.",
    ),
)

EXECUTIVE = treaty.stream(
    COLOMBIA,
    "colombia-ict-executive",
    "F13",
    "Colombia – Intra-company transferees – Executives or senior managers",
    "For people from Colombia whom a company there moves to its Canadian branch, parent, subsidiary or affiliate as an "
    "executive or senior manager.",
    treaty.executive(COLOMBIA, TRANSFERS, "7"),
    "fta-canada-colombia-transferees",
    former="T24",
    duration="Up to 3 years; 1 year for a new office",
    renewal="2 years at a time, 7 years in all; 6 months for a new office",
    family=PARTNER,
    notes=(treaty.CLOCK, NATIONALS),
    uncertain=(SIX,),
)

TRAINEE = treaty.stream(
    COLOMBIA,
    "colombia-ict-trainee",
    "F14",
    "Colombia – Intra-company transferees – Management trainees",
    "For people from Colombia with a degree or professional licence whom their company moves to Canada for training.",
    treaty.trainee(
        COLOMBIA, TRANSFERS, treaty.HAS_DEGREE_OR_LICENCE, treaty.DEGREE_OR_LICENCE, treaty.CAREER, treaty.FOR_CAREER
    ),
    "fta-canada-colombia-transferees",
    former="T24",
    duration="1 year",
    renewal="Possible, 3 years in all",
    family=PARTNER,
    notes=(NATIONALS,),
    uncertain=(SIX,),
)

SPECIALIST = treaty.stream(
    COLOMBIA,
    "colombia-ict-specialist",
    "F15",
    "Colombia – Intra-company transferees – Specialized knowledge workers",
    "For people from Colombia whom a company there moves to its Canadian branch, parent, subsidiary or affiliate "
    "for their specialized knowledge of the company.",
    treaty.specialist(COLOMBIA, TRANSFERS, "5"),
    "fta-canada-colombia-transferees",
    former="T24",
    duration="Up to 3 years",
    renewal="2 years at a time, 5 years in all",
    family=PARTNER,
    notes=(treaty.CLOCK, NATIONALS),
    uncertain=(SIX,),
)

SPOUSE = treaty.partner(
    COLOMBIA,
    "colombia-spouse",
    "T25",
    "Colombia – Spouses and common-law partners",
    "For the spouse or common-law partner of someone who works in Canada under the agreement with Colombia.",
    "The worker came under the agreement with Colombia",
    ("colombia",),
    "fta-canada-colombia-transferees",
)

ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST, TRAINEE, TRADER, INVESTOR)
