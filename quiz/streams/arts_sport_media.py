"""Artists, athletes, their judges, and reporters who need no permit."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.business import jockey
from quiz.questions.job import job_kind
from quiz.questions.kinds import arts_host, sport_role
from quiz.questions.visit import MAY_JUDGE, TASK, engagement, task
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.entry import LAWFUL
from quiz.streams.interests import JOCKEYS, RIDES

GUIDE = page("officer-quick-reference-guide-occupations")
ARTS = page("arts")
ATHLETES = page("r186-athletes-team-members")
JUDGES = page("judges-referees-similar-officials")
NEWS = page("news-reporters-media-crews")

GUEST = arts_host.one_of("guest")
# About four weeks or more in one place: officers look at the whole contract.
WEEKS = engagement.one_of("weeks") & Officer()

PERFORMING_ARTIST = Item(
    id="performing-artist",
    code="",
    title="Performing artists",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(g)"),
    summary="For foreign groups and guest artists, and the staff their show needs, on engagements limited in time.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Takes part in an artistic performance, or is needed for it, with a foreign production or group or as a "
            "guest in a Canadian one",
            TASK & job_kind.one_of("arts") & arts_host.one_of("foreign", "guest"),
            IRPR.at("186(g)(i)"),
            ARTS.at(),
            evidence=("Contract or invitation", "Itinerary with dates and places"),
        ),
        criterion(
            "The performance is not mainly for a film, television, radio or Internet production",
            ~arts_host.one_of("screen"),
            IRPR.at("186(g)"),
            ARTS.at(),
        ),
        criterion(
            "The engagement is limited in time, and not a whole season or run",
            GUEST | engagement.one_of("short", "payroll") | WEEKS,
            IRPR.at("186(g)(i)"),
            ARTS.at(),
        ),
        criterion(
            "Nobody in Canada employs the artist; about four weeks or more in one place may count as employment",
            GUEST | engagement.one_of("short", "season") | WEEKS,
            IRPR.at("186(g)(ii)"),
            ARTS.at(),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="The engagement; 6 months by default",
    where=(Where.ON_ENTRY,),
    notes=(
        "A guest artist's two weeks of rehearsals and shows are plainly covered; longer is possible.",
        "Covered: bands and their crew, street artists, disc jockeys, foreign circuses, wrestlers, artists at private "
        "events, air shows and rodeo contestants. Not covered: rodeo clowns and announcers, half-time shows, anyone "
        "whom the venue employs.",
        "Guest appearances and interviews on Canadian television or radio are allowed.",
        "Since June 19, 2014 it no longer matters whether the place is a bar or a restaurant.",
        "For a job with a non-profit company look at C23, for a film or television set at C14.",
    ),
    sources=(page("short-term-performing-artist"), ARTS, GUIDE, IRPR),
)

ATHLETE = Item(
    id="athlete-team-member",
    code="",
    title="Athletes and team members",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(h)"),
    summary="For athletes who compete alone, for a team based abroad or for a Canadian amateur team, and the staff "
    "such a team needs.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Takes part in a sports activity or event alone, with a team based abroad or a Canadian amateur team, or "
            "in a try-out before anything is signed",
            TASK & job_kind.one_of("sport") & sport_role.one_of("alone", "foreign", "amateur", "tryout"),
            IRPR.at("186(h)"),
            ATHLETES.at(),
            evidence=("Letter of the event, the league or the team",),
        ),
        criterion(
            "Is under no contract with a professional or semi-professional team based in Canada",
            ~sport_role.one_of("pro"),
            ATHLETES.at(),
        ),
        criterion(
            "Is not a freelance jockey whom horse owners in Canada hire: such jockeys need a permit (C11)",
            ~RIDES | jockey.one_of("none"),
            JOCKEYS,
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="The event or season",
    where=(Where.ON_ENTRY,),
    notes=(
        "Amateur here means major junior A and every lower league. Season-long amateurs get a visitor record.",
        "Coaches, trainers, grooms and other needed staff are covered if they serve only the foreign or amateur team.",
        "Also covered: racing drivers, jockeys of foreign stables, owners who show their own animals. Competing "
        "alone for prize money is not work.",
        "Once a contract with a Canadian professional team is signed, look at C26.",
    ),
    sources=(ATHLETES, GUIDE, IRPR),
)

JUDGE = Item(
    id="judge-referee",
    code="",
    title="Judges, referees and similar officials",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(m)"),
    summary="For judges and referees of international amateur sport, of international arts events and of animal or "
    "farming competitions.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Judges, referees or has a similar office at an international amateur sports competition, an international "
            "cultural or artistic event, or an animal or agricultural competition",
            TASK & ((job_kind.one_of("sport") & sport_role.one_of("official")) | (MAY_JUDGE & task.one_of("judge"))),
            IRPR.at("186(m)"),
            JUDGES.at(),
            evidence=("Letter of the organizer",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="As fixed at entry, 6 months by default",
    where=(Where.ON_ENTRY,),
    notes=(
        "Officials of professional sport are not covered: a labour market impact assessment, unless the league has "
        "reciprocity.",
    ),
    sources=(JUDGES, IRPR),
)

NEWS_CREW = Item(
    id="news-crew",
    code="",
    title="News reporters, media crews",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(i)"),
    summary="For reporters and crews of foreign news companies who report on events in Canada.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is employed by a foreign news company, to report on events in Canada",
            TASK & job_kind.one_of("media") & task.one_of("reporter"),
            IRPR.at("186(i)"),
            NEWS.at(),
            evidence=("Letter of the news company about the assignment",),
        ),
        weighed("Managers and office staff come only for a special event of six months at most", NEWS.at()),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="As fixed at entry, 6 months by default",
    where=(Where.ON_ENTRY,),
    notes=(
        "Documentaries, travel programs and promotional films are not news: look at business visitors, or a permit.",
    ),
    uncertain=("The limit for managers and office staff is known from third parties.",),
    sources=(NEWS, IRPR),
)

ITEMS = (PERFORMING_ARTIST, ATHLETE, JUDGE, NEWS_CREW)
