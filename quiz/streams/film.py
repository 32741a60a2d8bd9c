"""Code C14: people needed on the set of a film or television production (paragraph 205(a))."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.job import job_kind
from quiz.questions.kinds import arts_host
from quiz.questions.model import Kind as Answer
from quiz.questions.model import Option, Question
from quiz.questions.start import basis
from quiz.questions.topics import JOB
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT

PAGE = page("c14-television-film")

film = Question(
    "film",
    JOB,
    employer="Which of these are true of the production and the work? Choose all that apply.",
    worker="Which of these are true of the production and your work? Choose all that apply.",
    options={
        "set": Option(
            "The work is needed while filming, not before or after it",
            hint="Not visual effects, editing, storyboards or other work before or after filming.",
        ),
        "live": Option("It is live action", hint="Not animation and not digital media."),
        "canada": "It is filmed wholly or partly in Canada",
        "named": "The work is for one named production",
        "union": "Unions or guilds represent that occupation in Canada",
        "treaty": Option(
            "It is an official co-production under a treaty, certified through Telefilm Canada",
        ),
        "none": Option("None of these", alone=True),
    },
    why="The first five together open the stream for film and television crews; the last one opens another.",
    cites=(PAGE.at(), page("canada-international-non-trade-agreements-r204-t11").at()),
    kind=Answer.MANY,
)

FILM = Item(
    id="film-television-production",
    code="C14",
    title="Essential workers for the production stage of live-action television and film",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For cast and crew from abroad who are needed on the set while a film or series is shot in Canada.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Comes to work for a production, which files the offer of employment",
            basis.one_of("job", "visit"),
            PAGE.at(),
            IRPR.at("209.11(1)"),
            evidence=("Offer of employment number (the letter A and seven digits)",),
        ),
        criterion(
            "Works on a film, television or similar production",
            job_kind.one_of("arts") & arts_host.one_of("screen"),
            PAGE.at(),
        ),
        criterion("Is needed on the set while filming", film.one_of("set"), PAGE.at()),
        criterion("The production is live action", film.one_of("live"), PAGE.at()),
        criterion("It is filmed wholly or partly in Canada", film.one_of("canada"), PAGE.at()),
        criterion(
            "The work is for one named production",
            film.one_of("named"),
            PAGE.at(),
            evidence=("Offer with the production's title, budget, jobs and dates",),
        ),
        criterion("The occupation is unionized in Canada", film.one_of("union"), PAGE.at()),
        weighed(
            "The wage is above the median for the occupation and province, or, with a lower wage, the "
            "benefit is explained",
            PAGE.at(),
        ),
        weighed(
            "The union or guild does not object",
            PAGE.at(),
            evidence=("Letter of the union or guild that names the worker and the production",),
        ),
        weighed("The production meets the terms of a tax credit or of public funding", PAGE.at()),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    family="By the general rules for spouses and partners (C41)",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    notes=(
        "All the tests must be met together. Someone who misses one may still be looked at under C10, case by case; "
        "otherwise a labour market impact assessment is needed.",
        "The rule for performing artists without a permit does not cover film and broadcasting.",
        "In Quebec no acceptance certificate (CAQ) is needed.",
    ),
    sources=(page("c14-television-film"),),
)

QUESTIONS = (film,)
ITEMS = (FILM,)
