"""Evaluators, expert witnesses and aviation inspectors who need no permit."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion
from quiz.pages import page
from quiz.questions.job import job_kind
from quiz.questions.kinds import academic_role
from quiz.questions.visit import TASK, task
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.entry import LAWFUL

EVALUATORS = page("r186-examiners-evaluators")
WITNESSES = page("expert-witnesses-investigators")
INSPECTORS = page("r186-civil-aviation-inspector")
AVIATION = job_kind.one_of("inspection", "government", "transport")
BY_DEFAULT = "As fixed at entry, 6 months by default"

EVALUATOR = Item(
    id="examiner-evaluator",
    code="",
    title="Examiners and evaluators",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(n)"),
    summary="For people who evaluate research proposals, university projects, programs or theses.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Evaluates research proposals, or a university's projects, programs or theses",
            TASK
            & (
                (job_kind.one_of("academic") & academic_role.one_of("examine"))
                | (job_kind.one_of("inspection") & task.one_of("evaluator"))
            ),
            IRPR.at("186(n)"),
            EVALUATORS.at(),
            evidence=("Letter of the university or institution",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration=BY_DEFAULT,
    where=(Where.ON_ENTRY,),
    sources=(EVALUATORS, IRPR),
)

WITNESS = Item(
    id="expert-witness",
    code="",
    title="Expert witnesses or investigators",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(o)"),
    summary="For experts whose survey, analysis or testimony serves as evidence in Canada.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Does surveys or analyses for evidence, or testifies as an expert, before a federal or provincial "
            "regulator, a tribunal or a court",
            TASK & job_kind.one_of("inspection") & task.one_of("evidence"),
            IRPR.at("186(o)"),
            WITNESSES.at(),
            evidence=("Letter of the lawyer about the case and the dates",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration=BY_DEFAULT,
    where=(Where.ON_ENTRY,),
    sources=(WITNESSES, IRPR),
)

FLIGHT_INSPECTOR = Item(
    id="civil-aviation-inspector",
    code="",
    title="Civil aviation inspector",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(q)"),
    summary="For inspectors of another country's aviation authority who inspect international airlines.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is an inspector of a national authority, and inspects the flight operations or cabin safety of an "
            "international air carrier",
            TASK & AVIATION & task.one_of("flight_inspector"),
            IRPR.at("186(q)"),
            INSPECTORS.at(),
            evidence=("Credentials of the national aviation authority",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration=BY_DEFAULT,
    where=(Where.ON_ENTRY,),
    notes=("No visa is needed for this purpose.",),
    sources=(INSPECTORS, IRPR),
)

INVESTIGATOR = Item(
    id="aviation-accident-inspector",
    code="",
    title="Aviation accident or incident inspector",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(r)"),
    summary="For accredited representatives and advisers in the investigation of an aviation accident or incident.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is an accredited representative or adviser in an investigation under the Canadian Transportation Accident "
            "Investigation and Safety Board Act",
            TASK & AVIATION & task.one_of("accident_investigator"),
            IRPR.at("186(r)"),
            evidence=("Letter of the Transportation Safety Board",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration=BY_DEFAULT,
    where=(Where.ON_ENTRY,),
    notes=("No visa is needed for this purpose.",),
    sources=(IRPR,),
)

ITEMS = (EVALUATOR, WITNESS, FLIGHT_INSPECTOR, INVESTIGATOR)
