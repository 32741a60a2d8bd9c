"""Canada–Chile Free Trade Agreement, chapter K."""

from __future__ import annotations

from quiz.model import weighed
from quiz.pages import page
from quiz.streams import treaty
from quiz.streams.agreements import CHILE
from quiz.streams.cusma import CHILEAN, accepted, credential, in_profession

TRADERS = page("fta-canada-chile-traders").at()
INVESTORS = page("fta-canada-chile-investors").at()
WORK = page("fta-canada-chile-professionals").at()
TRANSFERS = page("fta-canada-chile-transferees").at()
PACIFIC = "The Pacific agreement (CPTPP) covers citizens of Chile too, and has an open permit for partners."

TRADER = treaty.stream(
    CHILE,
    "chile-trader",
    "F20",
    "Chile – Traders",
    "For citizens of Chile who carry on substantial trade between Canada and Chile, and for key staff of the "
    "trading company.",
    treaty.trader(CHILE, TRADERS),
    "fta-canada-chile-traders",
    former="T21",
    duration="1 year",
    renewal="2 years at a time",
    family=treaty.AFTER_RENEWAL,
    notes=treaty.FILING,
)

INVESTOR = treaty.stream(
    CHILE,
    "chile-investor",
    "F21",
    "Chile – Investors",
    "For citizens of Chile who put substantial money into a business in Canada and direct it, and for their key staff.",
    treaty.investor(CHILE, INVESTORS),
    "fta-canada-chile-investors",
    former="T22",
    duration="1 year",
    renewal="2 years at a time",
    family=treaty.AFTER_RENEWAL,
    notes=(*treaty.FILING, PACIFIC),
)

PROFESSIONAL = treaty.stream(
    CHILE,
    "chile-professional",
    "F22",
    "Chile – Professionals",
    "For citizens of Chile who will work in Canada in one of 63 listed professions.",
    (
        treaty.offered(CHILE),
        CHILE.covers(WORK),
        in_profession(WORK),
        accepted(WORK, CHILEAN & credential.one_of("named")),
        treaty.arranged(WORK),
        treaty.licensed(WORK),
        weighed("The stay is temporary", WORK),
    ),
    "fta-canada-chile-professionals",
    former="T23",
    duration="Up to 3 years",
    renewal="Up to 3 years each time, as often as the stay remains temporary",
    notes=(
        treaty.CLIENT_FILES,
        "The list is that of CUSMA with small differences: Chilean titles such as Contador auditor, Abogado, "
        "Kinesiólogo or Médico Veterinario count like the degrees named there, commercial engineers count as "
        "economists, and actuaries are not mentioned.",
        "This code is on the list of those for which people who leave Canada and come straight back "
        "are still served at the border.",
        PACIFIC,
    ),
)

EXECUTIVE = treaty.stream(
    CHILE,
    "chile-ict-executive",
    "F23",
    "Chile – Intra-company transferees – Executives or senior managers",
    "For citizens of Chile whom a company there moves to its Canadian branch, parent, subsidiary or affiliate as an "
    "executive or senior manager.",
    treaty.executive(CHILE, TRANSFERS, "7"),
    "fta-canada-chile-transferees",
    former="T24",
    duration="Up to 3 years; 1 year for a new office",
    renewal="2 years at a time, 7 years in all; 6 months for a new office",
    notes=(treaty.CLOCK, PACIFIC),
)

SPECIALIST = treaty.stream(
    CHILE,
    "chile-ict-specialist",
    "F24",
    "Chile – Intra-company transferees – Specialized knowledge workers",
    "For citizens of Chile whom a company there moves to its Canadian branch, parent, subsidiary or affiliate for "
    "their specialized knowledge of the company.",
    treaty.specialist(CHILE, TRANSFERS, "5"),
    "fta-canada-chile-transferees",
    former="T24",
    duration="Up to 3 years",
    renewal="2 years at a time, 5 years in all",
    notes=(treaty.CLOCK, PACIFIC),
)

ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST, TRADER, INVESTOR)
