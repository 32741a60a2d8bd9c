"""Canada–United States–Mexico Agreement (CUSMA), chapter 16: traders, investors, professionals and transferees."""

from __future__ import annotations

from quiz.model import Criterion, criterion, weighed
from quiz.noc import codes
from quiz.pages import page
from quiz.professions import CREDENTIALS, CUSMA_PROFESSIONS
from quiz.questions.job import occupation
from quiz.questions.model import Kind as Answer
from quiz.questions.model import Option, Question
from quiz.questions.person import citizenship
from quiz.questions.topics import JOB
from quiz.rules import Any, Rule
from quiz.sources import CUSMA, IRPR, Citation
from quiz.streams import treaty
from quiz.streams.agreements import CUSMA as CUSMA_PARTIES

APPENDIX = CUSMA.at("Annex 16-A, Appendix 2")
PROFESSIONALS = page("fta-cusma-professionals").at()
TRANSFERS = page("fta-cusma-intra-company-transferees").at()
TRADERS = page("fta-cusma-traders").at()
INVESTORS = page("fta-cusma-investors").at()

profession = Question(
    "cusma_profession",
    JOB,
    employer="Are the duties those of one of these professions?",
    worker="Are your duties those of one of these professions?",
    options={key: Option(row.name_en, french=row.name_fr) for key, row in CUSMA_PROFESSIONS.items()}
    | {"none": Option("None of these", alone=True)},
    why=(
        "The list of 63 professions is closed. What counts is the duties, not the job title; if a job is "
        "close to two professions, try each of them."
    ),
    cites=(APPENDIX, PROFESSIONALS),
    hint="Physicians: teaching or research only. Accountants: not bookkeeping. Management consultants: advice on a "
    "project to a client, or a temporary post with a consulting firm; never operational work. Scientific technicians: "
    "never construction trades. Managers: only where the profession itself is part of the job.",
)


def accepts(credential: str) -> Rule:
    """The profession is one that takes this credential."""
    return profession.one_of(*(key for key, row in CUSMA_PROFESSIONS.items() if credential in row.credentials))


# Professions for which Chile's list names a university title of its own, besides the credentials of CUSMA's list.
CHILEAN_TITLES = [
    "social-worker",
    "dietitian",
    "nutritionist",
    "occupational-therapist",
    "physiotherapist",
    "registered-nurse",
    "geologist",
    "physicist",
]
CHILEAN = citizenship.one_of("CL") & profession.one_of(*CHILEAN_TITLES)


NAMED = (
    "Accountants: CPA, CA, CGA or CMA. Dentists: D.D.S., D.M.D. or Doctor en Odontología or en Cirugía Dental. "
    "Lawyers: LL.B., J.D., LL.L., B.C.L., a five-year licenciatura, or membership in a bar. Librarians: M.L.S., or a "
    "B.L.S. that required another degree first. Physicians: M.D. or Doctor en Medicina. Veterinarians: D.V.M., D.M.V. "
    "or Doctor en Veterinaria."
)


def _shown(key: str) -> Rule:
    """Whether a credential can matter for the profession."""
    return accepts(key) | CHILEAN if key == "named" else accepts(key)


credential = Question(
    "cusma_credential",
    JOB,
    employer=(
        "Which of these does the worker hold, in that profession or a closely related field? Choose all that apply."
    ),
    worker="Which of these do you hold, in that profession or a closely related field? Choose all that apply.",
    options={
        key: Option(english, french=french, only_if=_shown(key), hint=NAMED if key == "named" else "")
        for key, (english, french) in CREDENTIALS.items()
    }
    | {"none": Option("None of these", alone=True)},
    why="Each profession has its own minimum. A degree in an unrelated field does not count, even with the "
    "right title.",
    cites=(APPENDIX, PROFESSIONALS),
    hint="Degrees may come from any country. Two-year diplomas and certificates should come from Canada or another "
    "country of the agreement. For people from Chile, a university title that Chile's list names counts as a named "
    "degree.",
    kind=Answer.MANY,
)

US_MEXICAN = CUSMA_PARTIES.covers(CUSMA.at("art. 16.1"))


def in_profession(*cites: Citation) -> Criterion:
    """The duties are those of a row of the list.

    The officers' page asks for TEER 0 to 3; an unlisted title passes where its duties are those of a row, so the
    occupation rules nothing else out.
    """
    return criterion(
        "Will do the duties of one of the 63 professions of the agreement",
        occupation.one_of("none", *codes(0, 1, 2, 3)) & profession.one_of(*CUSMA_PROFESSIONS),
        *cites,
        evidence=("Contract or letter with title, duties, duration, pay and the education required",),
    )


def accepted(cite: Citation, also: Rule | None = None) -> Criterion:
    """The credential is one that the row accepts."""
    rules = [accepts(key) & credential.one_of(key) for key in CREDENTIALS]
    return criterion(
        "Holds a credential that the agreement accepts for that profession",
        Any((*rules, also) if also is not None else tuple(rules)),
        cite,
        evidence=(
            "Degree, diploma, licence or membership, with translations",
            "Letters that prove the experience, where it counts",
        ),
    )


INSIDE = (IRPR.at("199(h)"),)
ADMITTED = "People admitted as temporary residents may apply inside Canada."
TERRITORIES = (
    "Citizens of Puerto Rico and the District of Columbia count. The agreement does not cover citizens of Guam, the "
    "Northern Mariana Islands, American Samoa or the United States Virgin Islands, nor permanent residents of "
    "either country. People from these territories who carry a passport of the United States should ask a licensed "
    "professional."
)
REVIEW = (
    "The joint review of July 2026 did not extend the agreement's term. The agreement stays in force "
    "and is reviewed every year; a country may withdraw on six months' notice. We found no such "
    "notice."
)
FORM = ("Form IMM 5321, completed",)
ONLINE = "Applying online is advised, even for citizens of the United States."

TRADER = treaty.stream(
    CUSMA_PARTIES,
    "cusma-trader",
    "T34",
    "CUSMA – Traders",
    "For citizens of the United States or Mexico who carry on substantial trade between Canada and their country, "
    "and for key staff of the trading company.",
    treaty.trader(CUSMA_PARTIES, TRADERS),
    "fta-cusma-traders",
    former="T21",
    duration="1 year",
    renewal="2 years at a time, without a stated limit",
    family=treaty.AFTER_RENEWAL,
    notes=(*treaty.FILING, TERRITORIES, ADMITTED, ONLINE),
    uncertain=(REVIEW,),
    evidence=FORM,
    also=INSIDE,
    more=(CUSMA,),
)

INVESTOR = treaty.stream(
    CUSMA_PARTIES,
    "cusma-investor",
    "T35",
    "CUSMA – Investors",
    "For citizens of the United States or Mexico who put substantial money into a business in Canada and direct it, "
    "and for the investor's key staff.",
    treaty.investor(CUSMA_PARTIES, INVESTORS),
    "fta-cusma-investors",
    former="T22",
    duration="1 year",
    renewal="2 years at a time, without a stated limit",
    family=treaty.AFTER_RENEWAL,
    notes=(*treaty.FILING, TERRITORIES, ADMITTED, ONLINE),
    uncertain=(
        "The officers' page asks in one place for at least half of the business, and in another treats half or less as "
        "usually no control. More than half is the safe test.",
        REVIEW,
    ),
    evidence=FORM,
    also=INSIDE,
    more=(CUSMA,),
)

PROFESSIONAL = treaty.stream(
    CUSMA_PARTIES,
    "cusma-professional",
    "T36",
    "CUSMA – Professionals",
    "For citizens of the United States or Mexico who will work in Canada in one of 63 listed professions.",
    (
        treaty.offered(CUSMA_PARTIES),
        US_MEXICAN,
        in_profession(APPENDIX, PROFESSIONALS),
        accepted(APPENDIX),
        treaty.arranged(CUSMA.at("Annex 16-A, Section D")),
        treaty.licensed(PROFESSIONALS),
        weighed("The stay is temporary", PROFESSIONALS),
    ),
    "fta-cusma-professionals",
    former="T23",
    duration="Up to 3 years; one permit for each contract",
    renewal="Up to 3 years each time, as often as the stay remains temporary",
    notes=(
        treaty.CLIENT_FILES,
        "An employer outside the compliance regime, such as a diplomatic mission, an international organization, or "
        "the owner or operator of an international bridge or tunnel, files no offer and pays no fee; the worker "
        "files the contract.",
        "Officers are not told to check the wage, and the pay need not come from Canada.",
        "A registered nurse needs the licence of the province of the job; an actuary must be one that a body of "
        "actuaries can recognize.",
        "Managers are covered only where the profession itself is part of the job. Management consultants advise, "
        "and do no operational work.",
        TERRITORIES,
        "People admitted as temporary residents may apply inside Canada. This code is also on the "
        "list of those for which people who leave Canada and come straight back are still served at "
        "the border.",
    ),
    uncertain=(
        "The officers' page also asks for an occupation of TEER 0 to 3. Within these levels the list of professions "
        "decides.",
        REVIEW,
    ),
    also=INSIDE,
    more=(CUSMA,),
)

EXECUTIVE = treaty.stream(
    CUSMA_PARTIES,
    "cusma-ict-executive",
    "T37",
    "CUSMA – Intra-company transferees – Executives or senior managers",
    "For citizens of the United States or Mexico whom a US or Mexican company moves to its Canadian branch, parent, "
    "subsidiary or affiliate as an executive or senior manager.",
    treaty.executive(CUSMA_PARTIES, TRANSFERS, "7"),
    "fta-cusma-intra-company-transferees",
    former="T24",
    duration="Up to 3 years; 1 year for a new office",
    renewal="2 years at a time, 7 years in all; for a new office at most 6 months at a time",
    notes=(
        "The group need not be a multinational: a company active in one country is enough.",
        treaty.CLOCK,
        ADMITTED,
    ),
    uncertain=(REVIEW,),
    also=INSIDE,
    more=(CUSMA,),
)

SPECIALIST = treaty.stream(
    CUSMA_PARTIES,
    "cusma-ict-specialist",
    "T38",
    "CUSMA – Intra-company transferees – Specialized knowledge workers",
    "For citizens of the United States or Mexico whom a US or Mexican company moves to its Canadian branch, parent, "
    "subsidiary or affiliate for their specialized knowledge of the company.",
    treaty.specialist(CUSMA_PARTIES, TRANSFERS, "5"),
    "fta-cusma-intra-company-transferees",
    former="T24",
    duration="Up to 3 years",
    renewal="2 years at a time, 5 years in all",
    notes=(
        "There is no wage floor, unlike for C63, but officers look at the pay as one indicator.",
        treaty.CLOCK,
        ADMITTED,
    ),
    uncertain=(REVIEW,),
    also=INSIDE,
    more=(CUSMA,),
)

QUESTIONS = (profession, credential)
ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST, TRADER, INVESTOR)
