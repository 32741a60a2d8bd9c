"""Reciprocal employment: Canadians get similar work in the worker's country."""

from __future__ import annotations

from quiz.model import Criterion, Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.family import family_letter, principal, relation
from quiz.questions.job import job_kind
from quiz.questions.kinds import academic_role, arts_host, camp_work, reciprocity, sport_role
from quiz.questions.start import basis
from quiz.rules import Officer
from quiz.sources import IRPR, Source
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
# Counsellors whom C24 leaves out need proof of reciprocity of their own.
OTHER_CAMPS = job_kind.one_of("camp") & camp_work.one_of("day", "off_season")
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
    summary=(
        "For people who come under an exchange that gives Canadians similar work in the worker's own "
        "country, and for a few groups for whom this need not be shown."
    ),
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion(
            "The work belongs to an exchange, the arts, a mission or a border crossing, or is that of a fishing guide "
            "on a border lake or of a counsellor whom the code for summer camps leaves out",
            job_kind.one_of("exchange", "arts", "government") | BORDER_GUIDE | OTHER_CAMPS,
            PAGE.at(),
        ),
        criterion(
            "Papers show that Canadians get similar work in the worker's own country, or the case is "
            "one in which this need not be shown",
            BORDER_GUIDE
            | reciprocity.one_of("papers", "cultural", "mission", "crossing", "teacher_family")
            | (reciprocity.one_of("musician") & Officer()),
            PAGE.at(),
            REVISION.at(),
            GUIDES.at(),
            evidence=(
                "Exchange agreement, employer's policy, or records of past exchanges",
                "Letter that describes the openings for Canadians",
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
        "The page was revised on February 20, 2026; its new text is known from summaries that agree. They say that "
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
            "Is the spouse, common-law partner or dependent child; for a child of a dependent child, "
            "the officer weighs it",
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

ACADEMIC = page("c22-academic-exchanges")
ARTS = page("c23-performing-arts")
CAMPS = page("c24-camp-counsellors")
CODES = page("exemption-codes")


def specific(
    id: str,
    code: str,
    title: str,
    summary: str,
    criteria: tuple[Criterion, ...],
    *,
    duration: str,
    sources: tuple[Source, ...],
    former: tuple[str, ...] = (),
    family: str = FAMILY,
    notes: tuple[str, ...] = (),
    uncertain: tuple[str, ...] = (),
    evidence: tuple[str, ...] = (),
) -> Item:
    """One of the narrower codes: a permit for one employer, on an offer."""
    return Item(
        id=id,
        code=code,
        former=former,
        title=title,
        kind=Kind.STREAM,
        authority=IRPR.at("205(b)"),
        summary=summary,
        criteria=(NEEDS_PERMIT, JOB_OFFER, *criteria),
        permit=Permit.EMPLOYER,
        offer=Offer.REQUIRED,
        duration=duration,
        family=family,
        where=WHERE,
        notes=notes,
        uncertain=uncertain,
        evidence=evidence,
        sources=sources,
    )


EXCHANGE = specific(
    "academic-exchange",
    "C22",
    "Reciprocal employment – academic exchanges (professors, visiting lecturers)",
    "For guest lecturers, visiting professors and exchange teachers who keep their place abroad.",
    (
        criterion("The work is teaching or an academic exchange", job_kind.one_of("academic"), ACADEMIC.at()),
        criterion(
            "Is a guest lecturer for less than a term and not for a whole course, a visiting professor for two "
            "academic years at most whose post abroad stays open, or a school teacher under an exchange agreement",
            academic_role.one_of("guest", "visiting", "teacher"),
            ACADEMIC.at(),
            evidence=(
                "Invitation",
                "Proof of the post abroad, for visiting professors",
                "Exchange agreement, for school teachers",
            ),
        ),
    ),
    duration="Guest lecturers less than a term; visiting professors up to two academic years",
    notes=(
        "A regular post in the faculty is a different matter: look at a trade agreement for citizens "
        "of the United States and Mexico, or at a labour market impact assessment.",
        "Speakers who stay five days at most need no permit; researchers may come for 120 days without one.",
        "Families of exchange teachers from Australia and Britain look at C20.",
    ),
    uncertain=("The page dates from 2018.",),
    sources=(ACADEMIC,),
)

STAGE = specific(
    "performing-arts",
    "C23",
    "Reciprocal employment – performing arts",
    "For key creative people and talent whom a Canadian non-profit dance, opera, orchestra or live theatre company "
    "hires.",
    (
        criterion("The work is in the performing arts", job_kind.one_of("arts"), ARTS.at()),
        criterion(
            "A Canadian non-profit dance, opera, orchestra or live theatre company hires the person",
            arts_host.one_of("nonprofit"),
            ARTS.at(),
            page("2nd-immigration2canada-com-performing-arts-c23-work-permit-c").at(),
            evidence=("Contract of employment", "Proof that the company is non-profit"),
        ),
        weighed(
            "Public funding of the company, or the letter of an arts body, shows that Canadians find "
            "similar openings abroad",
            ARTS.at(),
            evidence=(
                "Proof of core or composite funding by the Canada Council for the Arts, or of funding by Parliament",
                "Letter of an arts body on the past year, such as Equity, IATSE, Orchestras Canada, CFM, PACT, "
                "Opera.ca, the Canadian Dance Assembly or RQD",
            ),
        ),
    ),
    duration="Length of the offer; 2 years if it has no end",
    notes=(
        "Three or more artists and staff who apply together pay $465 at most for their permits, and their employer "
        "$690 at most if the offers are made together.",
        "Short engagements without employment need no permit. Film and television sets have C14.",
        "File both kinds of proof if you have them: one is enough by the page of 2018, an older text wanted both.",
    ),
    uncertain=(
        "The page was revised on April 21, 2026. Its opening was seen and one summary read: no exchange one for one is "
        "asked, and the burden of proof lies with the applicant or the organization. The list of proofs was not seen.",
    ),
    sources=(ARTS, page("2nd-immigration2canada-com-performing-arts-c23-work-permit-c")),
)

COUNSELLOR = specific(
    "camp-counsellor",
    "C24",
    "Residential summer camp counsellors",
    "For counsellors at overnight summer camps.",
    (
        criterion("The work is at a camp", job_kind.one_of("camp"), CAMPS.at()),
        criterion(
            "Is a counsellor at an overnight camp, with most of the work between June and September, and does not "
            "cook, clean or repair",
            camp_work.one_of("counsellor"),
            CAMPS.at(),
            evidence=("Proof of experience and training",),
        ),
        weighed(
            "Has police certificates of the present country and of each country lived in for six months or more since "
            "the age of 18",
            CAMPS.at(),
            evidence=("Police certificates; that of the present country no older than six months",),
        ),
    ),
    duration="The summer season",
    former=("C20",),
    family="Practically none: the season is too short for C41",
    notes=(
        "Without a wage for a Canadian religious or charitable organization, neither the worker nor the employer pays "
        "a fee; the offer is filed all the same.",
        "Counsellors of day camps and in other months need proof of reciprocity of their own under C20, or a labour "
        "market assessment.",
        "The stay may be longer than the work.",
    ),
    uncertain=("IRCC's guide to occupations prints C24 for athletes; the table of codes gives them C26.",),
    sources=(CAMPS,),
)

ATHLETE = specific(
    "coach-athlete",
    "C26",
    "Coaches and athletes (professional / semi-professional, Canadian-based teams)",
    "For players, coaches and trainers of professional and semi-professional teams based in Canada.",
    (
        criterion("The work is in sport", job_kind.one_of("sport"), CODES.at(), PAGE.at()),
        criterion(
            "Player, coach or trainer of a professional or semi-professional team based in Canada",
            sport_role.one_of("pro"),
            CODES.at(),
            PAGE.at(),
            evidence=("Contract with the team",),
        ),
        criterion(
            "Canadians get similar work in the person's own country, and papers show it",
            reciprocity.one_of("papers"),
            PAGE.at(),
            evidence=("Letter of the league on reciprocity",),
        ),
        weighed("The pay is a real part of what the person lives on", PAGE.at()),
    ),
    duration="Length of the contract",
    former=("C20",),
    notes=(
        "An athlete who needs another job to live on may ask for an open permit for it, with the open permit fee.",
        "Players of foreign or amateur teams, major junior A included, and those who try out need no permit.",
        "Officials of professional leagues need a labour market assessment, unless the league has reciprocity.",
    ),
    uncertain=(
        "There is no page of its own. The table of codes has C26 since December 2022; the page on C20 still describes "
        "the same people, and the guide to occupations prints C24.",
    ),
    sources=(CODES, page("open"), PAGE, page("officer-quick-reference-guide-occupations")),
)

ITEMS = (EXCHANGE, STAGE, COUNSELLOR, ATHLETE, GENERAL, FAMILIES)
