"""Where the question of a work permit does not arise: what is no work at all, and whom the law leaves free to work."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.questions.job import job_kind
from quiz.questions.start import basis
from quiz.questions.visit import NOT_PLAINLY_A_JOB, visit_purpose, visit_ties
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT, REGISTERED
from quiz.streams.religious_charitable import charity_work

# A charity that speaks of a job is asked what the help is; everyone else, what the visit is for.
VOLUNTEER = basis.one_of("job") & job_kind.one_of("charity") & charity_work.one_of("volunteer")

NOT_WORK = Item(
    id="not-work",
    code="",
    title="The activity is not work under the Regulations",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("2"),
    summary=(
        "For people whose activity in Canada is not work in the sense of the Regulations: a job abroad "
        "done at a distance, or true volunteering."
    ),
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Only works at a distance for an employer and clients who are all outside Canada, or "
            "helps as a true volunteer in a role that nobody would be hired for",
            (NOT_PLAINLY_A_JOB & visit_purpose.one_of("remote", "volunteer")) | VOLUNTEER,
            IRPR.at("2"),
            evidence=("Contract with the employer abroad, or letter of the organization about the role",),
        ),
        criterion(
            "Earns no wage, fee or commission in Canada, and delivers nothing that a client in Canada has bought",
            VOLUNTEER | (~visit_ties.one_of("paid") & ~visit_ties.one_of("client")),
            IRPR.at("2"),
        ),
        criterion(
            "Does nothing else that is work",
            VOLUNTEER | ~visit_purpose.one_of("service", "seminar", "teach"),
            IRPR.at("2"),
        ),
        weighed("Does not compete directly with citizens or permanent residents in the labour market", IRPR.at("2")),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="A visitor's stay, 6 months by default",
    where=(Where.NOWHERE,),
    notes=(
        "Officers ask two things of unpaid help: would a Canadian really have the chance to do it, and is it "
        "competitive in the market?",
        "Unpaid internships and practicums, self-employment and carrying out a contract in Canada are work, whoever "
        "pays.",
    ),
    uncertain=(
        "Work at a distance and volunteering rest on how officers read the word work, not on the text of the "
        "Regulations.",
    ),
    sources=(IRPR,),
)

REGISTERED_INDIAN = Item(
    id="registered-indian",
    code="",
    title="Registered Indians",
    kind=Kind.AUTHORISED,
    authority=IRPR.at("186(x)"),
    summary="For people registered under Canada's Indian Act, citizens of Canada or not.",
    criteria=(
        criterion(
            "Is registered under Canada's Indian Act",
            REGISTERED,
            IRPR.at("186(x)"),
            IRPR.at("2"),
            evidence=("Status card",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="No limit in the paragraph",
    where=(Where.NOWHERE,),
    notes=(
        "The words are those of the Regulations. Registration in Canada decides, not citizenship.",
        "Membership of a tribe in the United States, or ancestry without registration, is not enough; for some of "
        "these people a public policy offers an open work permit.",
    ),
    sources=(IRPR,),
)

ITEMS = (NOT_WORK, REGISTERED_INDIAN)
