"""Reciprocal employment: Canadians get like work in the worker's country."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.family import family_letter, principal, relation
from quiz.questions.job import job_kind
from quiz.questions.kinds import camp_work, reciprocity
from quiz.questions.start import basis
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT
from quiz.streams.francophone import FAMILY

PAGE = page("c20-reciprocal-employment")
MILITARY = page("family-members")
REPRESENTATIVES = page("foreign-representatives")
US_STAFF = page("united-states-government-personnel")
GUIDES = page("fishing-guides")
REVISION = page("2nd-cikh-ca-p-6845")
WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)

BORDER_GUIDE = job_kind.one_of("camp") & camp_work.one_of("border_guide")
LIKE_NUMBERS = weighed(
    "About as many Canadians go out in a year as foreign workers come in",
    PAGE.at(),
    evidence=("Numbers of both by year",),
)
NEUTRAL = weighed("The exchange leaves the Canadian labour market as it is", PAGE.at())

GENERAL = Item(
    id="reciprocal-employment",
    code="C20",
    title="Reciprocal employment – general",
    kind=Kind.STREAM,
    authority=IRPR.at("205(b)"),
    also=(IRPR.at("209.91(c)"), IRPR.at("209.91(d)"), IRPR.at("299(2)(h)")),
    summary="For people who come under an exchange that gives Canadians like work in the worker's own country, and for "
    "a few groups for whom that is taken as given.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion(
            "The work belongs to an exchange, to the arts, to a mission or a border crossing, or is fishing "
            "guiding on a border lake",
            job_kind.one_of("exchange", "arts", "government") | BORDER_GUIDE,
            PAGE.at(),
        ),
        criterion(
            "Papers show that Canadians get like work in the worker's own country, or the case is one in which this is "
            "taken as given",
            BORDER_GUIDE
            | reciprocity.one_of("papers", "cultural", "mission", "crossing", "teacher_family")
            | (reciprocity.one_of("musician") & Officer()),
            PAGE.at(),
            REVISION.at(),
            GUIDES.at(),
            evidence=(
                "Exchange agreement, employer's policy, or records of past exchanges",
                "Letter that tells the openings for Canadians",
            ),
        ),
        LIKE_NUMBERS,
        NEUTRAL,
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer or of the exchange",
    family=FAMILY,
    where=WHERE,
    notes=(
        "Under a cultural agreement neither the worker nor the employer pays a fee; the offer is filed all the same.",
        "A mission, and the owner or operator of an international bridge or tunnel, files nothing and pays nothing: "
        "the worker files the contract and pays the permit fee.",
        "Local hires of a mission need the note of Global Affairs Canada that it does not object.",
        "Staff of a bridge or tunnel need no other proof of reciprocity.",
        "Guides on border lakes go home each evening and get a permit for the season. A guide on a lake within Canada "
        "looks at C11, or at a labour market assessment if a Canadian resort hires them.",
        "A new exchange gets only a few permits at first.",
        "Academic exchanges, performing arts, camps and professional sport have codes of their own: C22, C23, C24, "
        "C26.",
    ),
    uncertain=(
        "The page was revised on 20 February 2026; its new text is known from summaries that agree. They say that "
        "the exchange must be for citizens or permanent residents of Canada in the worker's own country, and that a "
        "written agreement is usual but not compulsory.",
        "For members of the American Federation of Musicians older guidance takes reciprocity as given; ask.",
    ),
    evidence=("For France, a letter of the body that governs the cultural agreement",),
    sources=(PAGE, REVISION, MILITARY, US_STAFF, GUIDES),
)

FAMILIES = Item(
    id="reciprocal-employment-family",
    code="C20",
    title="Reciprocal employment – families of foreign representatives, visiting forces and United States government "
    "staff",
    kind=Kind.STREAM,
    authority=IRPR.at("205(b)"),
    also=(IRPR.at("299(2)(g)"), IRPR.at("299(2)(j)"), IRPR.at("303.2(2)(a)")),
    summary="For family members who came with a diplomat, a member of visiting forces or staff of the United States "
    "government, where Canadian families may work in that country.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Relies on a spouse, partner or parent who has a task in Canada",
            basis.one_of("family"),
            PAGE.at(),
        ),
        criterion(
            "Is the spouse, common-law partner or dependent child; children of children are weighed",
            relation.one_of("partner", "child") | (relation.one_of("grandchild") & Officer()),
            IRPR.at("1(3)"),
            MILITARY.at(),
            evidence=("Marriage or birth certificate",),
        ),
        criterion(
            "The family member is a foreign representative, a member of visiting forces, or posted by the United "
            "States government",
            principal.one_of("diplomat", "forces", "us_staff"),
            PAGE.at(),
            MILITARY.at(),
            US_STAFF.at(),
        ),
        criterion(
            "Global Affairs Canada or National Defence agreed in writing that the family may work; families of United "
            "States government staff need no such letter",
            principal.one_of("us_staff") | family_letter.is_yes,
            PAGE.at(),
            MILITARY.at(),
            REPRESENTATIVES.at(),
            evidence=("Letter of Global Affairs Canada or of National Defence",),
        ),
        weighed("The relationship is genuine", MILITARY.at()),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="As long as the family member's posting",
    where=WHERE,
    holder_fee=False,
    fee_free=IRPR.at("299(2)(g)"),
    notes=(
        "Families of foreign representatives may work without a permit on the letter of Global Affairs Canada; the "
        "permit helps with employers who want to see one.",
        "Without the letter of National Defence, only the spouse or partner has another way: C41, by the job of the "
        "member of the forces.",
        "Families of United States government staff are free of the fee under another paragraph.",
    ),
    sources=(PAGE, MILITARY, REPRESENTATIVES, US_STAFF),
)


ITEMS = (GENERAL, FAMILIES)
