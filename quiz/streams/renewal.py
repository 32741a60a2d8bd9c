"""People who may go on working, or begin, while they wait for a work permit."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion
from quiz.pages import page
from quiz.questions import pending as questions
from quiz.questions.pending import after_studies, pending, renewal_ties
from quiz.questions.start import status
from quiz.questions.study import study_length, study_stage
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.students import AWARDS

NOTICE = page("2026-authorization-r186")
GRADUATES = page("post-graduation-work-permit-program")

RENEWAL = Item(
    id="renewal-pending",
    code="",
    title="Pending decision on work permit renewal",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(u)"),
    also=(IRPR.at("201(1)"),),
    summary="For people who asked for a new or longer work permit before theirs ended, and wait for the answer in "
    "Canada.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Held a work permit, and applied for its renewal before it ended",
            status.one_of("waiting") & pending.one_of("renewal"),
            IRPR.at("186(u)"),
            IRPR.at("201(1)"),
            evidence=("The old permit", "Confirmation of the application with its date, or IRCC's interim letter"),
        ),
        criterion(
            "Has stayed in Canada since the permit ended",
            renewal_ties.one_of("stayed"),
            IRPR.at("186(u)"),
        ),
        criterion(
            "Goes on keeping the conditions of the old permit: the same employer, job and place, if it names them",
            renewal_ties.one_of("same"),
            IRPR.at("186(u)"),
            evidence=("Pay records that show the same job and employer",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Until the decision; IRCC's interim letter is dated 365 days ahead",
    where=(Where.NOWHERE,),
    notes=(
        "When the interim letter runs out before a decision, work may go on without a new letter.",
        "Keeping the status and being allowed to work are two different things: people who asked only"
        " for a longer visit may stay, but may not work.",
        "Online applications count by universal time: the last hours of the day in Canada are already the next day.",
        "For a new employer, look at the public policy on changing jobs while a permit is pending.",
        "The employer's duties towards the worker go on during this time.",
    ),
    sources=(NOTICE, IRPR),
)

AWAITING_FIRST = Item(
    id="awaiting-first-work-permit",
    code="",
    title="Transition to work permit",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(w)"),
    summary="For graduates of Canadian schools who asked for a work permit while their study permit was valid, and "
    "wait for the answer.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Waits for a decision on a work permit asked for after studies in Canada",
            status.one_of("waiting") & pending.one_of("graduate"),
            IRPR.at("186(w)"),
            IRPR.at("186(w)(ii)"),
            evidence=("Confirmation of the application with its date",),
        ),
        criterion(
            "Has finished the program",
            study_stage.one_of("finished", "long_finished"),
            IRPR.at("186(w)(i)"),
            evidence=("Letter of the school that the program is finished",),
        ),
        AWARDS,
        criterion(
            "The program was six months or longer",
            study_length.at_least("6"),
            IRPR.at("186(v)"),
        ),
        criterion(
            "Was a full-time student and could work off campus without a permit",
            after_studies.one_of("full_time"),
            IRPR.at("186(w)(i)"),
            IRPR.at("186(v)(i)"),
        ),
        criterion(
            "Applied before the study permit ended",
            after_studies.one_of("in_time"),
            IRPR.at("186(w)(ii)"),
            GRADUATES.at(),
            evidence=("The study permit",),
        ),
        criterion(
            "Applied from inside Canada",
            after_studies.one_of("inside"),
            GRADUATES.at(),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Until the decision",
    where=(Where.NOWHERE,),
    family="No permit for the partner on this ground; if both apply together, the graduate's permit is decided first, "
    "and the partner's only after it",
    notes=(
        "These people may not work before the permit is issued: those who applied after the study "
        "permit ended, those who applied together with a request for restoration, and those who "
        "applied as if from outside while staying as a visitor.",
    ),
    sources=(GRADUATES, IRPR),
)

QUESTIONS = questions.QUESTIONS
ITEMS = (RENEWAL, AWAITING_FIRST)
