"""What is true before any stream is looked at, and what is left when none fits."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion
from quiz.pages import page
from quiz.questions.start import basis
from quiz.questions.treaty import owner_share
from quiz.questions.visit import visit_purpose, visit_ties
from quiz.rules import AnotherWay
from quiz.sources import IRPR
from quiz.streams.common import AUTHORISED, NEEDS_PERMIT

ALREADY = Item(
    id="already-authorised",
    code="",
    title="Already authorized to do this work",
    kind=Kind.AUTHORISED,
    authority=IRPR.at("183(1)(b)"),
    summary="For people whose status or permit already covers the work: an open permit whose printed limits fit, a "
    "permit that names this employer and job, citizenship or permanent residence.",
    criteria=(
        criterion(
            "Is a citizen or permanent resident of Canada, or holds a permit that covers this work",
            AUTHORISED,
            IRPR.at("183(1)(b)"),
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
        "To renew a permit that names the employer, the employer files a new offer and pays the "
        "compliance fee again, and the worker applies while the permit is still valid.",
    ),
    sources=(IRPR,),
)

# An owner of half or less is looked at like an employee of the company, which then needs the assessment.
# So is a visitor whom someone in Canada pays, hires to teach, or bought the work from: no permit-free visit, but work.
HAS_EMPLOYER = (
    basis.one_of("job", "transfer")
    | (basis.one_of("owner") & owner_share.one_of("less", "half"))
    | (
        basis.one_of("visit")
        & (visit_purpose.one_of("teach", "service") | visit_ties.one_of("paid", "client", "building"))
    )
)
NOTHING_FITS = criterion(
    "Nothing in the International Mobility Program fits the answers", ~AnotherWay(), IRPR.at("203(1)")
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
            "Someone in Canada offers the job or buys the service",
            HAS_EMPLOYER,
            IRPR.at("203(1)(a)"),
        ),
        NOTHING_FITS,
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.NOT_REQUIRED,
    duration="As the assessment and the offer say",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    notes=(
        "The employer asks Employment and Social Development Canada for the assessment and pays its fee; nothing is "
        "filed in the Employer Portal of the International Mobility Program.",
        "What is weighed: a genuine offer, jobs made or kept, skills passed on, a shortage of workers, the prevailing "
        "wage and good conditions, what was done to hire or train Canadians, and labour disputes. Knowledge of a "
        "language other than English and French may be asked for only if the job needs it; farm work is excepted.",
        "No fee is owed for primary agriculture, for the care at home of a person with certified medical needs, or for "
        "the care of children under 13 in the employer's own home if the household earns $150,000 a year or less.",
        "At the border people may apply only once they have the assessment, and never for seasonal "
        "farm work. These limits do not apply to nationals and permanent residents of the United "
        "States, and residents of Greenland and of Saint-Pierre and Miquelon.",
        "In Quebec an acceptance certificate (CAQ) may be needed as well.",
        "An assessment does not cure an inadmissible worker or a barred employer.",
    ),
    uncertain=(
        "Third parties report for jobs under the province's wage line: eight weeks of advertising since April 1, 2026, "
        "no processing in city regions with unemployment of 6 % or more, with exceptions, and a share of 10 % of the "
        "staff at most (15 % for rural employers in some provinces until March 31, 2027). The department's own pages "
        "were not read.",
    ),
    sources=(IRPR, page("2nd-leap29-com-canada-low-wage-lmia-changes")),
)

NO_STREAM = Item(
    id="no-stream-matches",
    code="",
    title="No stream matches the answers",
    kind=Kind.OUTCOME,
    authority=IRPR.at("200(1)(c)"),
    summary="For a person without an employer in Canada whom no stream and no exemption from the permit covers as "
    "things are.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Nobody in Canada offers a job or buys the service",
            ~HAS_EMPLOYER,
            IRPR.at("203(1)(a)"),
        ),
        NOTHING_FITS,
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Until something in the case changes",
    notes=(
        "Look at the streams that were ruled out: each says what would have to be different.",
        "With a job offer from an employer in Canada more streams open, and failing those the labour market impact "
        "assessment.",
        "To work without a permit, or an exemption from it, is not allowed and bars a work permit for six months.",
    ),
    sources=(IRPR,),
)

ITEMS = (ALREADY,)
OUTCOMES = (LMIA_NEEDED, NO_STREAM)
