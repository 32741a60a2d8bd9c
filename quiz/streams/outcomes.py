"""What is true before any stream is looked at, and what is left when none fits."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion
from quiz.questions.start import basis
from quiz.rules import AnotherWay
from quiz.sources import IRPR
from quiz.streams.common import AUTHORISED, NEEDS_PERMIT

ALREADY = Item(
    id="already-authorised",
    code="",
    title="Already authorised to do this work",
    kind=Kind.AUTHORISED,
    authority=IRPR.at("183(1)(b)"),
    summary="For people whose status or permit already covers the work: an open permit whose printed limits fit, a "
    "permit that names this employer and job, citizenship or permanent residence.",
    criteria=(
        criterion(
            "Is a citizen or permanent resident of Canada or a registered Indian, or holds a permit that covers "
            "this work",
            AUTHORISED,
            IRPR.at("183(1)(b)"),
            IRPR.at("186(x)"),
            evidence=("The permit, with its expiry date and remarks",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="As long as the status or permit lasts",
    where=(Where.NOWHERE,),
    notes=(
        "The employer files nothing and pays no compliance fee. Ask to see the permit, and note its expiry and "
        "remarks.",
        "A permit that names another employer covers nothing here.",
    ),
    sources=(IRPR,),
)

LMIA_NEEDED = Item(
    id="lmia-needed",
    code="",
    title="Labour market impact assessment required (Temporary Foreign Worker Program)",
    kind=Kind.OUTCOME,
    authority=IRPR.at("200(1)(c)(iii)"),
    also=(IRPR.at("203(1)"), IRPR.at("315.2(1)")),
    summary="For an employer in Canada with a job that no stream of the International Mobility Program covers.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "An employer in Canada offers the job",
            basis.one_of("job", "transfer"),
            IRPR.at("203(1)(a)"),
        ),
        criterion("Nothing in the International Mobility Program fits the answers", ~AnotherWay(), IRPR.at("203(1)")),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.NOT_REQUIRED,
    duration="As the assessment and the offer say",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    notes=(
        "The employer asks Employment and Social Development Canada for the assessment and pays its fee; nothing is "
        "filed in the Employer Portal of the International Mobility Program.",
        "At the border only with the assessment in hand, or for nationals and permanent residents of the United "
        "States.",
        "In Quebec an acceptance certificate (CAQ) may be needed as well.",
        "An assessment does not cure an inadmissible worker or a barred employer.",
    ),
    sources=(IRPR,),
)

ITEMS = (ALREADY,)
OUTCOMES = (LMIA_NEEDED,)
