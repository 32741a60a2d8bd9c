"""Research and medicine: federal research bodies, post-doctoral fellows, award holders, residents and fellows."""

from __future__ import annotations

from quiz.model import Criterion, Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.job import job_kind
from quiz.questions.kinds import health_role, research_host, research_ties
from quiz.rules import Officer
from quiz.sources import IRPR, Citation
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT
from quiz.streams.francophone import FAMILY

BODIES = page("c31-c33-research-education")
FELLOWS = page("c44")
RESIDENTS = page("c45")
AWARDS = page("c52")
WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)


def is_research(cite: Citation) -> Criterion:
    """The work is research."""
    return criterion("The work is research", job_kind.one_of("research"), cite)


RESEARCH = Item(
    id="research",
    code="C31",
    title="Research",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(i)"),
    summary="For researchers whom a few federal bodies take in, and for holders of publicly funded research chairs.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        is_research(BODIES.at()),
        criterion(
            "One of the federal bodies on the list takes the person in, or a Canadian university does for a publicly "
            "funded research chair for which they were nominated for their excellence",
            research_host.one_of("listed", "chair"),
            BODIES.at(),
            evidence=("Letter of the research body or the university",),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    family=FAMILY,
    where=WHERE,
    fee_free=IRPR.at("299(2)(e)"),
    biometrics_free=IRPR.at("315.1(2)"),
    no_compliance_fee=IRPR.at("303.1(5)"),
    notes=(
        "The employer files the offer all the same, and uploads the proof that no fee is owed.",
        "Other researchers look at C44, C52 and C22, or at the 120 days without a permit.",
    ),
    uncertain=(
        "The page was edited in April 2026, when C32 ended. Two summaries say that the four groups of C31 stay.",
    ),
    sources=(BODIES,),
)

POST_DOC = Item(
    id="post-doctoral-fellow",
    code="C44",
    title="Post-doctoral fellows (PhD)",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(ii)"),
    summary="For people with a doctorate, or about to get it, who take a post of limited time in their field.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        is_research(FELLOWS.at()),
        criterion(
            "Has a doctorate, or proof that it will be given shortly",
            research_ties.one_of("phd"),
            FELLOWS.at(),
            evidence=("Doctoral diploma, or the university's letter that it will be given shortly",),
        ),
        criterion("The post is for a limited time", research_ties.one_of("limited"), FELLOWS.at()),
        criterion(
            "The post is in the field of the doctorate or a related one", research_ties.one_of("field"), FELLOWS.at()
        ),
        criterion("The post comes with a salary or a stipend", research_ties.one_of("paid"), FELLOWS.at()),
        weighed("Was chosen for excellence", FELLOWS.at()),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    family=FAMILY,
    where=WHERE,
    notes=("A permanent post in the faculty does not fit. Doctoral students without proof of the degree look at C52.",),
    sources=(FELLOWS,),
)

AWARD = Item(
    id="academic-award",
    code="C52",
    former=("C44",),
    title="Academic award recipients (research work)",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(ii)"),
    summary="For people from academic institutions abroad who won an award on merit that includes paid research work "
    "in Canada.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        is_research(AWARDS.at()),
        criterion(
            "The host is an academic institution or closely tied to one, and not commercial",
            research_host.one_of("chair", "public", "academic") | (research_host.one_of("listed") & Officer()),
            AWARDS.at(),
            evidence=("Letter of the host",),
        ),
        criterion(
            "Won an award for academic excellence, on merit in competition, that includes paid research work in Canada",
            research_ties.one_of("award"),
            AWARDS.at(),
            evidence=("Letter of the award, with its conditions",),
        ),
        criterion(
            "Has a position, an affiliation or an enrolment at an academic institution in the country of citizenship "
            "or residence",
            research_ties.one_of("home"),
            AWARDS.at(),
            evidence=("Letter of the institution abroad",),
        ),
        weighed("The work fits the person's expertise", AWARDS.at()),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    family=FAMILY,
    where=WHERE,
    notes=(
        "An ordinary paid research post without an award does not fit; with a doctorate, look at C44.",
        "People who pay for their own research may come as business visitors, without a permit.",
        "An ordinary internship does not fit.",
    ),
    sources=(AWARDS,),
)

RESIDENT = Item(
    id="medical-resident-fellow",
    code="C45",
    title="Foreign medical or dental residents and medical research fellows",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(ii)"),
    summary="For physicians and dentists from abroad in a residency that Canadian public money does not pay, and for "
    "fellows who are specialists already.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion(
            "The work is that of a physician or dentist in training or research",
            job_kind.one_of("health"),
            RESIDENTS.at(),
        ),
        criterion(
            "Has a degree equal to a Canadian medical or dental one, and is a resident whose wage does not come from "
            "Canadian public money, or a fellow who is already a specialist",
            health_role.one_of("resident", "fellow"),
            RESIDENTS.at(),
            evidence=(
                "Medical or dental diploma, with its equivalence",
                "Proof of who pays the wage",
                "Proof of the specialty, for fellows",
            ),
        ),
        weighed(
            "Has passed the immigration medical exam",
            RESIDENTS.at(),
            evidence=("Proof of the immigration medical exam",),
        ),
        weighed(
            "Can be licensed, where the province and the post ask for it",
            RESIDENTS.at(),
            evidence=("Letter of the College of Physicians or of Dentists",),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer: residents about 2 to 7 years, fellows 1 to 2",
    family=FAMILY,
    where=WHERE,
    notes=(
        "What counts is who pays the wage, not what kind of hospital it is. A mixed wage fits if the "
        "Canadian part does not come from a publicly funded body. Fellows may be paid by public "
        "money.",
        "Students still enrolled abroad need no permit for a short training.",
    ),
    sources=(RESIDENTS,),
)

ITEMS = (RESEARCH, POST_DOC, AWARD, RESIDENT)
