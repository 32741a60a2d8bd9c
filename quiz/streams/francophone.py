"""Francophone mobility: people who speak French, for any kind of job outside Quebec."""

from __future__ import annotations

from datetime import date

from quiz import lists
from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion
from quiz.pages import page
from quiz.questions.job import level, occupation, province
from quiz.questions.model import yes_no
from quiz.questions.person import french
from quiz.questions.topics import JOB
from quiz.sources import IRPR
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT

PAGE = page("c16-francophone-mobility")
FAMILY = (
    "A spouse or partner may look at C41: a job in TEER 0 or 1, or a listed one in TEER 2 or 3, and 16 months left on "
    "the permit; no permit for children"
)

farm_work = yes_no(
    "farm_work",
    JOB,
    employer="Is the work done within a farm, nursery or greenhouse, with machinery, animals or plants for the market?",
    worker="Is your work done within a farm, nursery or greenhouse, with machinery, animals or plants for the market?",
    why="Francophone mobility leaves out farm work that needs little or no training.",
    cites=(IRPR.at("315.2(4)"), PAGE.at()),
    hint="Landscaping, work with fish, hunting, veterinary care and processing off the farm do not count.",
)

MOBILITY = Item(
    id="francophone-mobility",
    code="C16",
    title="Francophone mobility",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(ii)"),
    summary="For people of any nationality who speak French and have a job outside Quebec. French need not be the "
    "language of the work.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion(
            "The job is outside Quebec, and the person will live outside Quebec",
            ~province.one_of("QC"),
            PAGE.at(),
            evidence=("Offer of employment with the place of work",),
        ),
        criterion(
            "Speaks and understands French at level 5 of the Canadian scale (NCLC) or higher",
            french.one_of("5"),
            PAGE.at(),
            evidence=("Result of a French test (TEF or TCF), or proof of studies in French",),
        ),
        criterion(
            "The job is not farm work in TEER 4 or 5",
            occupation.one_of(*lists.sure("c16-francophone"))
            | (occupation.one_of("none") & level.at_most("3"))
            | farm_work.is_no,
            PAGE.at(),
            IRPR.at("315.2(4)"),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    renewal="With a new offer; French is tested again only in case of doubt",
    family=FAMILY,
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    status=Status(
        first=date(2023, 6, 15), note="In this form since June 15, 2023: before, level 7 and jobs in TEER 0 to 3 only."
    ),
    notes=(
        "It is a permit for one employer, not an open permit.",
        "Living in Quebec, or working from elsewhere for an employer in Quebec, does not fit.",
        "A test result is not the only proof: schooling in French counts too, and an officer may test"
        " French in conversation.",
    ),
    uncertain=(
        "The wider rules of 2023 were first announced for two years; no end and no later change was found.",
        "Canada plans rules under which it could ask for language tests in some streams. They are not in the "
        "Regulations yet.",
    ),
    evidence=("Diplomas, licences and letters of reference that the job asks for",),
    sources=(
        PAGE,
        page("2023-francophone-mobilite-r205c-c16"),
        page("2nd-crackthetcfcanada-com-francophone-mobility-work-permit-u"),
    ),
)

QUESTIONS = (farm_work,)
ITEMS = (MOBILITY,)
