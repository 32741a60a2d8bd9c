"""Religious leaders, health students, crews and emergency services who need no permit."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.job import job_kind, occupation
from quiz.questions.kinds import health_role, religious_duties
from quiz.questions.visit import TASK, crew, regulator_agrees, task
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.entry import LAWFUL

GUIDE = page("officer-quick-reference-guide-occupations")
CLERGY = page("r186-clergy")
RELIGION = page("religious-work")
HEALTH = page("r186-health-care-students")
CREW_PAGE = page("crew-member")
EMERGENCY_PAGE = page("esrp-psru-eng")
# Drivers on the road: the rule against carriage inside Canada is known for them; for ships it is a sign to be weighed.
DRIVERS = ("73300", "73301", "75200", "75201")

RELIGIOUS_LEADER = Item(
    id="religious-leader",
    code="",
    title="Religious leaders",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(l)"),
    summary="For clergy and missionaries who answer for a congregation's spiritual goals.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Helps a congregation or group reach its spiritual goals, mainly by preaching doctrine, leading gatherings "
            "or spiritual counselling",
            TASK & job_kind.one_of("religion") & religious_duties.one_of("lead"),
            IRPR.at("186(l)"),
            CLERGY.at(),
            evidence=(
                "Letter of the congregation about the duties, and its means to host the person",
                "Proof of ordination or other credentials",
            ),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="As fixed at entry, 6 months by default",
    where=(Where.ON_ENTRY,),
    notes=(
        "A leader may choose a permit under C50 instead, for example for a long stay or for access to services.",
        "Someone who only teaches religion, or helps without leading, needs C50.",
        "The visa fee and the biometric fee are not owed.",
    ),
    sources=(CLERGY, RELIGION, GUIDE, IRPR),
)

HEALTH_STUDENT = Item(
    id="health-care-student",
    code="",
    title="Short-term students in a foreign health care program",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(p)"),
    summary="For students of a health field at a school abroad who come for a short time of training.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is enrolled in a health field at a school abroad with the degree not finished, and comes mainly for "
            "training, not research",
            TASK & job_kind.one_of("health") & health_role.one_of("student"),
            IRPR.at("186(p)"),
            HEALTH.at(),
            evidence=("Letter of the school abroad",),
        ),
        criterion(
            "The body that regulates the field agreed in writing",
            regulator_agrees.is_yes,
            IRPR.at("186(p)"),
            HEALTH.at(),
            evidence=("Letter of the regulator, or what the province accepts in its place",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Usually one term",
    where=(Where.ON_ENTRY,),
    notes=(
        "Human health only; paid or unpaid; private clinics may be the host.",
        "An immigration medical exam is needed.",
        "Graduates, residents and fellows look at C45, or need a labour market impact assessment.",
    ),
    sources=(HEALTH, IRPR),
)

CREW = Item(
    id="crew-member",
    code="",
    title="Crew",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(s)"),
    also=(IRPR.at("3(1)"), IRPR.at("184")),
    summary="For crews of foreign aircraft, ships, trains, buses and trucks in international transport.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is employed by a foreign company in transport",
            TASK & job_kind.one_of("transport") & crew.one_of("foreign_employer"),
            IRPR.at("186(s)"),
            CREW_PAGE.at(),
            evidence=("Crew list, or papers of the carrier",),
        ),
        criterion(
            "The means of transport is foreign-owned and not registered in Canada",
            crew.one_of("foreign_vehicle"),
            IRPR.at("186(s)(i)"),
            evidence=("Registration of the vehicle, ship or aircraft",),
        ),
        criterion(
            "It is engaged primarily in international transport",
            crew.one_of("international"),
            IRPR.at("186(s)(ii)"),
        ),
        criterion(
            "Works aboard: operates it, or serves its passengers or crew",
            crew.one_of("aboard"),
            IRPR.at("3(1)(a)"),
        ),
        criterion(
            "Does not carry goods or people from one place in Canada to another: never by road; otherwise ask first",
            ~crew.one_of("between") | (~occupation.one_of(*DRIVERS) & Officer()),
            CREW_PAGE.at(),
        ),
        weighed("A ship has no coasting trade licence, which is a strong sign that permits are needed", CREW_PAGE.at()),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="While a member of the crew; leave within 72 hours after",
    where=(Where.ON_ENTRY,),
    notes=(
        "Drivers may deliver or pick up across the border.",
        "Technical and ground staff of airlines look at T11, station managers at C62.",
    ),
    uncertain=(
        "The officers' page is marked as under review for air and land; the rule on road transport comes from third "
        "parties.",
    ),
    sources=(CREW_PAGE, GUIDE, IRPR),
)

EMERGENCY = Item(
    id="emergency-service-provider",
    code="",
    title="Emergency service providers",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(t)"),
    summary="For people who come to protect or save life or property in an emergency, medical services included.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Renders services that protect or preserve life or property in an emergency",
            TASK & job_kind.one_of("emergency") & task.one_of("emergency"),
            IRPR.at("186(t)"),
            EMERGENCY_PAGE.at(),
            evidence=(
                "Letter that asks for help, on letterhead",
                "List of the people who come, with their identity papers and vehicles",
            ),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="The emergency",
    where=(Where.ON_ENTRY,),
    notes=(
        "A natural disaster, an industrial or commercial accident or a medical emergency counts.",
        "Emergency repair of industrial equipment is not covered: look at C13.",
        "Foreign insurance adjusters need a provincial licence, or the province's fast track.",
    ),
    sources=(EMERGENCY_PAGE, GUIDE, IRPR),
)

ITEMS = (RELIGIOUS_LEADER, HEALTH_STUDENT, CREW, EMERGENCY)
