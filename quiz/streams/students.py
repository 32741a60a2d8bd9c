"""Work that a student in Canada may do without a work permit."""

from __future__ import annotations

from datetime import date

from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion
from quiz.pages import page
from quiz.questions import student_work as questions
from quiz.questions.pending import pending
from quiz.questions.start import status
from quiz.questions.student_work import student_ties, student_work
from quiz.questions.study import full_time, placement, school, study_length, study_level, study_stage
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT

OFF_CAMPUS = page("campus-work")
ON_CAMPUS = page("working-on-campus")
PLACEMENT = page("intern")
THIRD = page("2nd-immigratic-com-ircc-eliminates-separate-co-op-work-permi")

# While an extension of a study permit is pending the paragraphs do not say plainly what holds.
EXTENDING = status.one_of("waiting") & pending.one_of("study")

HOLDS_PERMIT = criterion(
    "Holds a study permit",
    status.one_of("student") | (EXTENDING & Officer()),
    IRPR.at("186(v)(i)"),
    evidence=("The study permit",),
)
STUDYING = criterion(
    "Has begun the studies, and the school has not yet confirmed that they are finished",
    study_stage.one_of("studying"),
    OFF_CAMPUS.at(),
)
FULL_TIME = criterion(
    "Studies full time; the last session may be part time",
    full_time.one_of("yes", "last"),
    IRPR.at("186(v)(i)"),
    OFF_CAMPUS.at(),
    evidence=("Letter of enrolment",),
)
# A pilot's licence may not be a diploma or certificate in the sense of the paragraph.
AWARDS = criterion(
    "The program leads to a degree, diploma or certificate after high school, or is vocational training at the "
    "secondary level in Quebec",
    study_level.one_of("doctorate", "master", "bachelor", "university", "college", "vocational")
    | (study_level.one_of("flight") & Officer()),
    IRPR.at("186(v)(i)"),
)
SIX_MONTHS = criterion("The program is six months or longer", study_length.at_least("6"), IRPR.at("186(v)(i)"))
ALLOWED = criterion(
    "The study permit says that its holder may work",
    student_ties.one_of("allowed"),
    ON_CAMPUS.at(),
    evidence=("The remarks printed on the study permit",),
)
SIN = "Social insurance number"

OFF_CAMPUS_WORK = Item(
    id="off-campus-work",
    code="",
    title="Off-campus work (24 hours a week)",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(v)"),
    summary="For full-time students with a study permit who work while they study, anywhere and for any employer.",
    criteria=(
        NEEDS_PERMIT,
        HOLDS_PERMIT,
        criterion(
            "Works 24 hours a week at most while classes are on; during scheduled breaks there is no limit",
            student_work.one_of("off") | (student_work.one_of("off_more") & Officer()),
            IRPR.at("186(v)(iii)"),
            OFF_CAMPUS.at(),
            evidence=("Record of the hours of all jobs off campus",),
        ),
        STUDYING,
        FULL_TIME,
        AWARDS,
        SIX_MONTHS,
        criterion(
            "The school is a designated learning institution",
            student_ties.one_of("designated"),
            IRPR.at("186(v)(i)"),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="While a full-time student; 24 hours a week in session",
    where=(Where.NOWHERE,),
    status=Status(first=date(2024, 11, 8), note="24 hours a week since November 8, 2024; 20 before"),
    evidence=(SIN,),
    notes=(
        "Hours on campus and hours of a required placement are not counted in this limit.",
        "For more than 24 hours a week in session, only the first 24 need no permit; the rest needs a job on campus, a"
        " required placement or a permit.",
        "The right ends at once with part-time study in a session other than the last, with a leave "
        "or a break that the school did not schedule, and on the day the school first confirms "
        "completion in writing.",
        "In programs without scheduled breaks, the limit of 24 hours applies all year. A break counts"
        " up to 150 days, and up to 180 days in a calendar year.",
        "Language courses alone, general interest and preparatory courses give no right to work.",
    ),
    sources=(OFF_CAMPUS, IRPR),
)

ON_CAMPUS_WORK = Item(
    id="on-campus-work",
    code="",
    title="On-campus employment",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(f)"),
    summary="For full-time students who work on the grounds of their own university, college or school.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Holds a study permit",
            status.one_of("student") | (EXTENDING & Officer()),
            IRPR.at("186(f)"),
            evidence=("The study permit",),
        ),
        criterion(
            "Works on the campus of the school where they study, for the school or anyone on its grounds",
            student_work.one_of("campus"),
            IRPR.at("186(f)"),
            ON_CAMPUS.at(),
        ),
        criterion(
            "Is a full-time student; the last session may be part time",
            study_stage.one_of("studying") & full_time.one_of("yes", "last"),
            IRPR.at("186(f)"),
            ON_CAMPUS.at(),
            evidence=("Letter of enrolment",),
        ),
        criterion(
            "The school is a public one after high school, a private one in a degree program that the"
            " province allows, or a private one in Quebec under the rules of public schools",
            school.one_of("public", "private_degree") & ~study_level.one_of("secondary"),
            ON_CAMPUS.at(),
        ),
        ALLOWED,
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="While a full-time student with a valid study permit",
    where=(Where.NOWHERE,),
    evidence=(SIN,),
    notes=(
        "There is no limit of hours or jobs on campus.",
        "Teaching and research assistants may also work in an affiliated library, hospital or research facility, if "
        "the work is tied to their research grant.",
        "Several campuses of a school count only inside one municipality.",
    ),
    uncertain=("IRCC rewrote its page on April 16, 2026; the new text was seen in summaries only.",),
    sources=(ON_CAMPUS, IRPR),
)

POST_SECONDARY_PLACEMENT = Item(
    id="post-secondary-placement",
    code="",
    former=("C32",),
    title="Post-secondary required co-op placements without a separate permit",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(f)"),
    summary="For full-time students after high school whose program requires a co-op term, practicum or internship.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Holds a study permit, or asked for its extension in time",
            status.one_of("student") | EXTENDING,
            IRPR.at("186(f)"),
            PLACEMENT.at(),
            evidence=("The study permit",),
        ),
        criterion(
            "The work is a placement of the program",
            student_work.one_of("placement"),
            PLACEMENT.at(),
        ),
        criterion(
            "Every student needs the placement to finish the program",
            placement.one_of("required"),
            PLACEMENT.at(),
        ),
        criterion(
            "The school confirms this in a letter",
            placement.one_of("letter"),
            PLACEMENT.at(),
            evidence=("Letter of the school about the placement",),
        ),
        criterion("The placement is at most half of the program", placement.one_of("half"), PLACEMENT.at()),
        criterion("Studies full time", full_time.one_of("yes", "last"), PLACEMENT.at()),
        criterion(
            "The program leads to a degree, diploma or certificate after high school",
            study_level.one_of("doctorate", "master", "bachelor", "university", "college")
            | (study_level.one_of("flight", "vocational") & Officer()),
            PLACEMENT.at(),
        ),
        criterion("The program is six months or longer", study_length.at_least("6"), PLACEMENT.at()),
        criterion("The school is in Canada", ~school.one_of("abroad"), PLACEMENT.at()),
        criterion(
            "The study permit allows work on campus",
            student_ties.one_of("allowed"),
            PLACEMENT.at(),
            evidence=("The remarks printed on the study permit",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="The placement, inside the study permit",
    where=(Where.NOWHERE,),
    status=Status(
        first=date(2026, 4, 1),
        note="Since April 1, 2026 IRCC treats a required placement as work on campus; the Regulations did not change",
    ),
    notes=(
        "The placement has no limit of hours, and may be with any employer the school approves, on or off campus.",
        "Work in a hospital, in child care or another public health setting needs an immigration medical exam first.",
        "Students at the secondary level still need C33. Language, general interest and preparatory courses are out.",
        "IRCC withdraws pending applications for C32 that are no longer needed.",
    ),
    uncertain=("IRCC's instructions of April 16, 2026 were read in summaries of third parties.",),
    sources=(PLACEMENT, THIRD, IRPR),
)

QUESTIONS = questions.QUESTIONS
ITEMS = (OFF_CAMPUS_WORK, ON_CAMPUS_WORK, POST_SECONDARY_PLACEMENT)
