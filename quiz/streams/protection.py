"""Means of support, applicants in Canada, vulnerable workers and humanitarian reasons: sections 206 to 208."""

from __future__ import annotations

from datetime import date

from quiz.model import Criterion, Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions import protection as questions
from quiz.questions.protection import claim_bars, claim_stage, self_support
from quiz.questions.start import status
from quiz.rules import During
from quiz.sources import IRPA, IRPR, Citation
from quiz.streams.common import NEEDS_PERMIT

QUESTIONS = questions.QUESTIONS

SUPPORT_PAGE = page("r206-no-other-means")
SUPPORT_UPDATE = page("2021-no-support-humanitarian-reasons")
SUPPORT = SUPPORT_PAGE.at()
INSIDE = (Where.INSIDE, Where.INSIDE_PAPER)

# The day on which late and irregular claims stopped being sent to the Board (S.C. 2026, c. 4).
LATE_CLAIMS = During(first=date(2026, 3, 26))


def no_means(*cites: Citation) -> Criterion:
    """Nobody and nothing else pays for the person's life in Canada."""
    return criterion(
        "Cannot pay for basic needs in Canada without working",
        self_support.one_of("no"),
        *cites,
        evidence=("Social assistance letter or stub, bank statements, or a letter from a group that helps",),
    )


REFUGEE_CLAIMANT = Item(
    id="refugee-claimant",
    code="S61",
    title="No other means of support – refugee claimants",
    kind=Kind.STREAM,
    authority=IRPR.at("206(1)(a)"),
    also=(IRPR.at("206(2)"),),
    summary="For people in Canada whose claim for refugee protection is before the Refugee Protection Division, and who "
    "cannot support themselves without working.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is in Canada and has made a claim for refugee protection there",
            status.one_of("claimant"),
            IRPR.at("206(1)(a)"),
            evidence=("Refugee protection claimant document, or acknowledgement of claim",),
        ),
        criterion(
            "The claim was sent to the Refugee Protection Division",
            claim_stage.one_of("referred", "accepted", "appeal", "refused"),
            IRPR.at("206(1)(a)"),
            IRPA.at("100"),
            evidence=("Letter that refers the claim to the Refugee Protection Division",),
        ),
        criterion(
            "The Division has not decided the claim yet",
            claim_stage.one_of("asked", "referred"),
            IRPR.at("206(1)(a)"),
        ),
        criterion(
            "No rule on late or irregular claims keeps the claim from the Board, or it was sent there already",
            claim_stage.one_of("referred") | ~(LATE_CLAIMS & claim_bars.one_of("late", "between")),
            IRPA.at("101(1)(b.1)"),
            IRPA.at("101(1)(b.2)"),
        ),
        no_means(IRPR.at("206(1)"), SUPPORT),
        weighed(
            "An immigration medical exam is done and its result is no bar; no permit is issued without it",
            IRPR.at("200(1)(e)"),
            IRPR.at("30(1)(a)(v)"),
            SUPPORT,
            evidence=("Proof that the immigration medical exam was taken",),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="24 months from the day the claim went to the Board",
    renewal="12 months at a time, while the claim is undecided",
    family="Not covered: each member needs their own claim or another basis. The permit fee is waived for them as well",
    where=INSIDE,
    fee_free=IRPR.at("299(2)(a)"),
    holder_fee=False,
    notes=(
        "Ask for the permit when making the claim in the portal, or later online with form IMM 5710.",
        "A claimant in Canada need not give biometrics for this permit, so there is no biometrics fee "
        "(paragraph 12.2(1)(d) of the Regulations).",
        "The claimant need not show that they will leave Canada (subsection 200(2)), and past work without a permit is "
        "no bar (subparagraph 200(3)(e)(iii)).",
        "Someone who came with money but has nobody to pay for the whole wait is accepted. A student who proved funds "
        "and may work with the study permit may be refused.",
        "If the medical exam has lapsed, the permit excludes work in health care, child care and schools.",
        "Claimants from designated countries would wait 180 days (subsection 206(2)); no country is designated now.",
    ),
    uncertain=(
        "Changes to the way claims are sent to the Board were passed in 2026 but were not in force when this was checked.",
    ),
    sources=(SUPPORT_PAGE, SUPPORT_UPDATE, page("exemption-codes"), IRPR, IRPA),
)

ITEMS: tuple[Item, ...] = (REFUGEE_CLAIMANT,)
