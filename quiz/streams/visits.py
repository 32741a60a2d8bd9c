"""Visits that are not seen as entering the labour market: business, speeches, conventions."""

from __future__ import annotations

from quiz.model import Criterion, Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions import visit
from quiz.questions.company import transfer_role
from quiz.questions.job import job_kind
from quiz.questions.start import basis
from quiz.questions.visit import TASK, after_sales, task, visit_purpose, visit_ties
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.entry import LAWFUL
from quiz.streams.interests import repair

PAGE = page("business")
RULES = PAGE.at()
GUIDE = page("officer-quick-reference-guide-occupations")

# A visit, as a rule; service under a warranty and a speech at an event may also look like a job or a contract, and
# training inside the group like a transfer.
VISIT_OR_TASK = (
    basis.one_of("visit", "owner", "none")
    | (basis.one_of("job") & ((job_kind.one_of("repair") & repair.one_of("covered")) | job_kind.one_of("event")))
    | (basis.one_of("transfer") & transfer_role.one_of("trainee", "other"))
)

# Subsection 187(2) names these three; the tests of money and place in 187(3) are for everything else.
NAMED = visit_purpose.one_of("buy", "train", "sell")
SERVICE = visit_purpose.one_of("service")
COVERED = (
    after_sales.one_of("industrial")
    & after_sales.one_of("abroad")
    & after_sales.one_of("written")
    & after_sales.one_of("in_force")
)
# Whoever shows their own machine at a fair has to set it up there, which nobody in Canada has bought.
AT_A_FAIR = job_kind.one_of("event") & visit_purpose.one_of("meet") & ~visit_ties.one_of("client", "paid")

# Officers treat anyone paid in Canada as no business visitor; the law does not say so of the three named cases.
PAID_ABROAD = criterion(
    "Is paid mainly from outside Canada; travel costs and an honorarium do not count",
    ~visit_ties.one_of("paid") | (NAMED & Officer()),
    IRPR.at("187(3)(a)"),
    RULES,
    evidence=("Letter of the employer abroad that says who pays",),
)
BASED_ABROAD = criterion(
    "The business has its main place, and makes its profits, outside Canada",
    ~visit_ties.one_of("base") | NAMED,
    IRPR.at("187(3)(b)"),
    evidence=("Papers of the business abroad",),
)
NOT_BOUGHT = criterion(
    "Nobody in Canada has bought the service to be delivered, unless it belongs to a sale or lease made abroad",
    ~visit_purpose.one_of("teach") & (~visit_ties.one_of("client") | (SERVICE & COVERED)),
    IRPR.at("187(1)"),
    RULES,
    evidence=("Invitation, or the contract",),
)
AFTER_SALE = criterion(
    "Any installing, service, repair or training is promised by the contract or warranty, still in force, under which "
    "commercial or industrial equipment or software was bought or leased from abroad; or it only serves to show one's "
    "own goods at a fair, which an officer weighs",
    ~SERVICE | COVERED | (AT_A_FAIR & Officer()),
    RULES,
    evidence=("Contract of sale or lease, or warranty, that promises the service",),
)

BUSINESS_VISITOR = Item(
    id="business-visitor",
    code="",
    title="Business visitors",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(a)"),
    also=(IRPR.at("187"),),
    summary="For people who come on business of someone abroad: meetings, purchases, sales, training inside a group of "
    "companies, or after-sale service.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Comes to meet, buy, sell goods, train inside the group of companies, act for a customer abroad, do "
            "research of their own or give after-sale service",
            VISIT_OR_TASK & visit_purpose.one_of("meet", "buy", "train", "sell", "customer", "research", "service"),
            IRPR.at("187(1)"),
            IRPR.at("187(2)"),
            evidence=("Letter of the employer abroad about the purpose and the length of the visit",),
        ),
        PAID_ABROAD,
        BASED_ABROAD,
        NOT_BOUGHT,
        AFTER_SALE,
        criterion(
            "Does not sell to, or serve, the general public in Canada",
            ~visit_ties.one_of("public"),
            IRPR.at("187(2)(c)"),
            RULES,
        ),
        criterion(
            "Does no hands-on building or construction trade work",
            ~visit_ties.one_of("building"),
            RULES,
        ),
        weighed(
            "The activity is international in scope and does not enter the Canadian labour market directly",
            IRPR.at("187(1)"),
            RULES,
        ),
        weighed("Anything produced during training inside the group is incidental", IRPR.at("187(2)(b)")),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="6 months by default; longer where the contract needs it",
    where=(Where.ON_ENTRY,),
    notes=(
        "Trade agreements list business visitors too. Their citizens may rely on the agreement's list or on these "
        "rules, at the border, without a permit. Pay and place of business stay outside Canada under each of them.",
        "A company abroad that is itself the customer may send its own staff to inspect or supervise, even for up to "
        "two years.",
        "Repair that no contract of sale covers may fall under C13. Internships are work, paid or not.",
        "A business visitor cannot ask for a work permit from inside Canada on that ground, and the time does not "
        "count as Canadian experience.",
        "A visa or an electronic travel authorization may still be needed.",
    ),
    sources=(PAGE, GUIDE, IRPR),
)

SPEAKERS = page("r186-public-speakers")

PUBLIC_SPEAKER = Item(
    id="public-speaker",
    code="",
    title="Public speakers",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(j)"),
    summary="For guest speakers, and for commercial speakers or seminar leaders of at most five days.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Only gives a speech or paper at a dinner, graduation, convention or similar event, or gives a commercial "
            "talk or seminar on their own account on five days at most",
            VISIT_OR_TASK & visit_purpose.one_of("speech", "seminar"),
            IRPR.at("186(j)"),
            SPEAKERS.at(),
            evidence=("Invitation or program with the dates",),
        ),
        criterion(
            "Is not hired by an organization in Canada to teach or train",
            ~visit_purpose.one_of("teach"),
            SPEAKERS.at(),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="The event; for a commercial speaker 5 days of speaking in one trip",
    where=(Where.ON_ENTRY,),
    notes=(
        "Only the days of speaking count, not those of travel.",
        "Training bought by someone in Canada, and weekend courses of guest instructors in a sport, "
        "are work whatever their length. They need a labour market impact assessment, or T36 for a "
        "listed profession.",
    ),
    sources=(SPEAKERS, page("fr-travailler-sans-conferenciers"), IRPR),
)

CONVENTIONS = page("convention-organizers")


def at_event() -> Criterion:
    """On the committee or in its office."""
    return criterion(
        "Is on the executive of the committee that organizes the convention or meeting, or on its administrative staff",
        TASK & job_kind.one_of("event") & task.one_of("organizer"),
        IRPR.at("186(k)"),
        CONVENTIONS.at(),
        evidence=("Letter of the organizing committee",),
    )


CONVENTION_ORGANIZER = Item(
    id="convention-organizer",
    code="",
    title="Convention organizers",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(k)"),
    summary="For the people who organize, in Canada, a congress, company meeting or trade show of an organization "
    "abroad.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        at_event(),
        criterion(
            "The event is not that of an organization, branch or subsidiary located and active in Canada",
            ~task.one_of("canadian_event"),
            CONVENTIONS.at(),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="As fixed at entry, 6 months by default",
    where=(Where.ON_ENTRY,),
    notes=(
        "Hands-on services are not covered: audio-visual work, building and taking down stands, decoration.",
        "Foreign firms under contract to a Canadian event need a permit and a labour market impact assessment.",
        "People who only attend are business visitors.",
    ),
    sources=(CONVENTIONS, GUIDE, IRPR),
)

QUESTIONS = visit.QUESTIONS
ITEMS = (BUSINESS_VISITOR, PUBLIC_SPEAKER, CONVENTION_ORGANIZER)
