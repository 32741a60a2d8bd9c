"""Work of a religious or charitable nature: what counts is the work, not the organization alone."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.job import job_kind
from quiz.questions.kinds import religious_duties
from quiz.questions.model import Option, Question
from quiz.questions.topics import JOB
from quiz.sources import IRPR, Citation
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT
from quiz.streams.francophone import FAMILY

RELIGION = page("religious-work")
CHARITY = page("c51-charitable-work")
WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)

charity_work = Question(
    "charity_work",
    JOB,
    employer="What will the worker do for the charity?",
    worker="What will you do for the charity?",
    options={
        "direct": Option(
            "Work that itself relieves poverty, teaches, or serves the community",
            hint="For example classes for poor families, care in a group home day and night, skilled building for a "
            "housing charity. Paid or not.",
        ),
        "volunteer": Option(
            "Help now and then, without pay, that nobody would be hired for",
            hint="A shift on a help line, canvassing, visits to a child.",
        ),
        "office": "Management, fund-raising, office work or other support",
    },
    why="The work itself must be charitable. Being employed by a charity is not enough.",
    cites=(CHARITY.at(), IRPR.at("205(d)")),
)


def unpaid_notes(cite: Citation) -> tuple[str, ...]:
    """When the fees fall away."""
    return (
        "Without a wage for a Canadian religious or charitable organization, neither the worker nor the employer pays "
        "a fee; the offer is filed all the same. A stipend below the local minimum wage, or board and lodging on the "
        "site that the work requires, is no wage.",
    )


RELIGIOUS = Item(
    id="religious-work",
    code="C50",
    title="Religious work",
    kind=Kind.STREAM,
    authority=IRPR.at("205(d)"),
    also=(IRPR.at("299(2)(f)"), IRPR.at("303.1(5)")),
    summary="For people whose main duties in Canada are religious, such as ministering, teaching the religion or "
    "living its observance.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion(
            "The work is religious, or for a religious body",
            job_kind.one_of("religion"),
            IRPR.at("205(d)"),
            RELIGION.at(),
        ),
        criterion(
            "The main duties are religious; office work, accounting or gardening for a religious body is not",
            religious_duties.one_of("lead", "serve"),
            RELIGION.at(),
            evidence=(
                "Description of the duties",
                "Proof of training or ordination, or a letter of the community",
            ),
        ),
        weighed("Shares the belief, or is able to teach it", RELIGION.at()),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    family=FAMILY,
    where=WHERE,
    free_unpaid=IRPR.at("299(2)(f)"),
    notes=(
        *unpaid_notes(RELIGION.at()),
        "People who lead a congregation may also work without a permit: they can choose. The permit "
        "gives a longer stay and proof for health and social services.",
        "Unpaid work does not count for the Canadian Experience Class.",
    ),
    evidence=("Proof of the organization's standing",),
    sources=(RELIGION,),
)

CHARITABLE = Item(
    id="charitable-work",
    code="C51",
    former=("C50",),
    title="Charitable work",
    kind=Kind.STREAM,
    authority=IRPR.at("205(d)"),
    also=(IRPR.at("299(2)(f)"), IRPR.at("303.1(5)")),
    summary="For people whose work itself is charitable: it relieves poverty, advances education or religion, or "
    "benefits the community in another way. Paid or not.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion(
            "The work is charitable, or is to help people in need for a religious body",
            job_kind.one_of("charity") | (job_kind.one_of("religion") & religious_duties.one_of("charity")),
            IRPR.at("205(d)"),
            CHARITY.at(),
        ),
        criterion(
            "The work itself helps people; management, fund-raising and office work for a charity do "
            "not count, and occasional volunteering is not work",
            charity_work.one_of("direct"),
            CHARITY.at(),
            evidence=("Description of the duties",),
        ),
        weighed(
            "The organization is a charity; registration with the Canada Revenue Agency helps and is not required",
            CHARITY.at(),
            evidence=("Registration number, or governing documents, of the charity",),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    family=FAMILY,
    where=WHERE,
    free_unpaid=IRPR.at("299(2)(f)"),
    notes=(
        *unpaid_notes(CHARITY.at()),
        "For the stream, the work counts; for the fee, the organization.",
        "True volunteering is not work and needs no permit. Unpaid work that competes with paid jobs is work.",
    ),
    sources=(CHARITY,),
)

QUESTIONS = (charity_work,)
ITEMS = (RELIGIOUS, CHARITABLE)
