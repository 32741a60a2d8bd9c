"""Canada–United States–Mexico Agreement (CUSMA), chapter 16: professionals and intra-company transferees."""

from __future__ import annotations

from quiz.model import Criterion, Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.noc import OCCUPATIONS, teer
from quiz.pages import page
from quiz.professions import CREDENTIALS, CUSMA_PROFESSIONS
from quiz.questions.job import occupation
from quiz.questions.model import Kind as Answer
from quiz.questions.model import Option, Question
from quiz.questions.person import citizenship
from quiz.questions.topics import JOB
from quiz.rules import Any, Rule
from quiz.sources import CUSMA, IRPR
from quiz.streams import transfer
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT

APPENDIX = CUSMA.at("Annex 16-A, Appendix 2")
PROFESSIONALS = page("fta-cusma-professionals").at()
TRANSFERS = page("fta-cusma-intra-company-transferees").at()

profession = Question(
    "cusma_profession",
    JOB,
    employer="Are the duties those of one of these professions?",
    worker="Are your duties those of one of these professions?",
    options={key: Option(row.name_en, french=row.name_fr) for key, row in CUSMA_PROFESSIONS.items()}
    | {"none": Option("None of these", alone=True)},
    why="The list of 63 professions is closed. The duties decide, not the title; a job near two professions may be "
    "tried under each.",
    cites=(APPENDIX, PROFESSIONALS),
    hint="Physicians: teaching or research only. Accountants: not bookkeeping. Managers: only where the profession "
    "itself is part of the job.",
)


def accepts(credential: str) -> Rule:
    """The profession is one that takes this credential."""
    return profession.one_of(*(key for key, row in CUSMA_PROFESSIONS.items() if credential in row.credentials))


credential = Question(
    "cusma_credential",
    JOB,
    employer="Which of these does the worker hold, in that profession or a closely related field? Choose all.",
    worker="Which of these do you hold, in that profession or a closely related field? Choose all.",
    options={
        key: Option(english, french=french, only_if=accepts(key)) for key, (english, french) in CREDENTIALS.items()
    }
    | {"none": Option("None of these", alone=True)},
    why="Each profession has its own minimum. A degree in an unrelated field does not count, even with the "
    "right title.",
    cites=(APPENDIX, PROFESSIONALS),
    hint="Degrees may come from any country. Two-year diplomas and certificates should come from Canada, the United "
    "States or Mexico.",
    kind=Answer.MANY,
)

contract = Question(
    "contract",
    JOB,
    employer="Who has arranged the work in Canada with whom?",
    worker="Who has arranged your work in Canada with whom?",
    options={
        "employee": Option("An employer in Canada hires the worker", "An employer in Canada hires me"),
        "own_contract": Option(
            "A client in Canada has a contract with the worker, who is self-employed abroad",
            "A client in Canada has a contract with me; I am self-employed abroad",
        ),
        "firm_contract": Option(
            "A client in Canada has a contract with the worker's employer abroad",
            "A client in Canada has a contract with my employer abroad",
        ),
        "self": Option(
            "The worker would be self-employed in Canada, or owns or controls the company that hires them",
            "I would be self-employed in Canada, or own or control the company that hires me",
        ),
        "none": "Nothing is arranged yet",
    },
    why="Professionals need work arranged beforehand. Self-employment in Canada is not open to them; self-employment "
    "abroad is.",
    cites=(CUSMA.at("Annex 16-A, Section D"), PROFESSIONALS),
)

US_MEXICAN = criterion(
    "Is a citizen of the United States or Mexico",
    citizenship.one_of("US", "MX"),
    CUSMA.at("art. 16.1"),
    evidence=("Passport of the United States or Mexico (a green card is not enough)",),
)

# The officers' page asks for TEER 0 to 3; an unlisted title passes where its duties are those of a row, so the
# occupation rules nothing else out.
LISTED = criterion(
    "Will do the duties of one of the 63 professions of the agreement",
    occupation.one_of("none", *(code for code in OCCUPATIONS if teer(code) <= 3))
    & profession.one_of(*CUSMA_PROFESSIONS),
    APPENDIX,
    PROFESSIONALS,
    evidence=("Contract or letter with title, duties, duration, pay and the education required",),
)

QUALIFIED = criterion(
    "Holds a credential that the agreement accepts for that profession",
    Any(tuple(accepts(key) & credential.one_of(key) for key in CREDENTIALS)),
    APPENDIX,
    evidence=("Degree, diploma, licence or membership, with translations", "Letters that prove the experience, where it counts"),
)

ARRANGED = criterion(
    "Has work arranged beforehand, as an employee or under a contract for services, and is not self-employed in Canada",
    contract.one_of("employee", "own_contract", "firm_contract"),
    CUSMA.at("Annex 16-A, Section D"),
    PROFESSIONALS,
    evidence=("Signed contract or employment agreement",),
)

PROFESSIONAL = Item(
    id="cusma-professional",
    code="T36",
    former=("T23",),
    title="CUSMA – Professionals",
    kind=Kind.STREAM,
    authority=IRPR.at("204(a)"),
    agreement="CUSMA",
    summary="For citizens of the United States or Mexico who will work in Canada in one of 63 listed professions.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        US_MEXICAN,
        LISTED,
        QUALIFIED,
        ARRANGED,
        weighed("Holds, or can get, the licence that the province asks for where the profession is regulated", PROFESSIONALS),
        weighed("The stay is temporary", PROFESSIONALS),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 3 years; one permit for each contract",
    renewal="Up to 3 years each time, as often as the stay remains temporary",
    family="No family permit under the agreement; a spouse or partner may look at C41",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    also=(IRPR.at("199(h)"),),
    notes=(
        "The Canadian client or employer files the offer, even when the worker stays on a foreign payroll.",
        "Officers are not told to check the wage, and the pay need not come from Canada.",
        "People admitted as temporary residents may apply inside Canada, and this code is on the list of those still "
        "served at the border after leaving Canada.",
    ),
    uncertain=(
        "The officers' page asks for TEER 0 to 3, although some listed technicians are in other levels; the list of "
        "professions decides.",
    ),
    sources=(page("fta-cusma-professionals"), page("exemption-codes"), CUSMA),
)


def transferee(*role: Criterion, cap: str, cap_text: str) -> tuple[Criterion, ...]:
    """The CUSMA transferee test with the part that depends on the role."""
    return (
        NEEDS_PERMIT,
        transfer.moved(CUSMA.at("Annex 16-A, Section C")),
        US_MEXICAN,
        transfer.company_in("The company abroad is in the United States or Mexico", ("US", "MX"), TRANSFERS),
        transfer.same_group(TRANSFERS),
        *role,
        transfer.time_abroad("12", CUSMA.at("Annex 16-A, Section C")),
        *transfer.belongs(TRANSFERS),
        transfer.under_cap(cap, cap_text, TRANSFERS),
        weighed("Both companies are doing business, or are about to, and can pay", TRANSFERS),
        weighed("Pay is an indicator; there is no fixed floor", TRANSFERS),
    )


EXECUTIVE = Item(
    id="cusma-ict-executive",
    code="T37",
    former=("T24",),
    title="CUSMA – Intra-company transferees – Executives or senior managers",
    kind=Kind.STREAM,
    authority=IRPR.at("204(a)"),
    agreement="CUSMA",
    summary="For citizens of the United States or Mexico whom a US or Mexican company moves to its Canadian branch, "
    "parent, subsidiary or affiliate as an executive or senior manager.",
    criteria=transferee(
        transfer.executive(TRANSFERS),
        transfer.directed(TRANSFERS),
        cap="7",
        cap_text="Has been in Canada as a transferee for less than 7 years in all",
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="3 years; 1 year for a new office",
    renewal="2 years at a time, 7 years in all; for a new office at most 6 months at a time",
    family="No family permit under the agreement; a spouse or partner may look at C41",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    also=(IRPR.at("199(h)"),),
    notes=(
        "The group need not be a multinational: a company active in one country is enough.",
        "Years as a transferee under all codes add up; 12 months' full-time work for the group abroad start "
        "them again.",
    ),
    sources=(page("fta-cusma-intra-company-transferees"), page("exemption-codes"), CUSMA),
)

SPECIALIST = Item(
    id="cusma-ict-specialist",
    code="T38",
    former=("T24",),
    title="CUSMA – Intra-company transferees – Specialized knowledge workers",
    kind=Kind.STREAM,
    authority=IRPR.at("204(a)"),
    agreement="CUSMA",
    summary="For citizens of the United States or Mexico whom a US or Mexican company moves to its Canadian branch, "
    "parent, subsidiary or affiliate for their specialised knowledge of the company.",
    criteria=transferee(
        *transfer.specialist(TRANSFERS),
        transfer.directed(TRANSFERS),
        cap="5",
        cap_text="Has been in Canada as a transferee for less than 5 years in all",
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="3 years",
    renewal="2 years at a time, 5 years in all",
    family="No family permit under the agreement; a spouse or partner may look at C41",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    also=(IRPR.at("199(h)"),),
    notes=("There is no wage floor, unlike for C63, but pay is an indicator.",),
    sources=(page("fta-cusma-intra-company-transferees"), page("exemption-codes"), CUSMA),
)

QUESTIONS = (profession, credential, contract)
ITEMS = (PROFESSIONAL, EXECUTIVE, SPECIALIST)
