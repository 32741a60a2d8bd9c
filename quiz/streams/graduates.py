"""Work after and during studies: the post-graduation work permit, and placements that a program requires."""

from __future__ import annotations

from datetime import date

from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.start import basis, status
from quiz.questions.student_work import student_ties, student_work
from quiz.questions.study import (
    field_listed,
    full_time,
    graduate_bars,
    language_test,
    pgwp_school,
    placement,
    study_length,
    study_level,
    study_stage,
)
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT

PAGE = page("post-graduation-work-permit-program")
RULES = PAGE.at()
FIELDS = page("field-of-study")

STUDIES = criterion("Studies in Canada, or has finished a program of study there", basis.one_of("student"), RULES)
# A test is asked at level 7 after a degree or a university program, at level 5 after the others.
UNIVERSITY = study_level.one_of("doctorate", "master", "bachelor", "university")
DEGREE = study_level.one_of("doctorate", "master", "bachelor")

GRADUATE = Item(
    id="post-graduation",
    code="C43",
    title="Post-graduation work permit (PGWP)",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(ii)"),
    summary="For graduates of Canadian schools and programs that lead to this permit. It is open, and given once in "
    "a lifetime.",
    criteria=(
        NEEDS_PERMIT,
        STUDIES,
        criterion(
            "Has finished the program, and applies within 180 days of the school's first confirmation",
            study_stage.one_of("finished"),
            RULES,
            evidence=("Completion letter and final transcript of the school, with the date",),
        ),
        criterion(
            "The program led to a degree, diploma or certificate after high school, or a vocational diploma in Quebec",
            ~study_level.one_of("none", "secondary"),
            RULES,
        ),
        criterion(
            "The program lasted 8 months or more, or 900 hours in Quebec's vocational programs",
            study_length.at_least("8"),
            RULES,
        ),
        criterion(
            "According to IRCC's list of schools, the school and the program lead to this permit",
            pgwp_school.is_yes,
            RULES,
            evidence=("Entry of the school in IRCC's list of designated schools",),
        ),
        criterion("Has never held a post-graduation work permit", ~graduate_bars.one_of("earlier"), RULES),
        criterion(
            "Studied full time in every session, except in the last session or during a leave that "
            "the school authorized",
            ~graduate_bars.one_of("part_time"),
            RULES,
            evidence=("Transcripts, and the school's letter about any leave",),
        ),
        criterion("At most half of the program was by distance learning", ~graduate_bars.one_of("distance"), RULES),
        criterion(
            "Held a study permit, or another authorization to study, at some time in the 180 days after the "
            "confirmation",
            ~graduate_bars.one_of("no_permit"),
            RULES,
        ),
        criterion(
            "Holds no scholarship from Global Affairs Canada that obliges the person to go home",
            ~graduate_bars.one_of("scholarship"),
            RULES,
        ),
        criterion(
            "Has level 7 in English or French in all four skills after a degree or a university "
            "program, or level 5 after any other program; graduates of flight schools need no test",
            study_level.one_of("flight")
            | language_test.one_of("7")
            | (~UNIVERSITY & language_test.one_of("5"))
            | (language_test.one_of("none") & Officer()),
            RULES,
            evidence=("Test result less than two years old on the day of the application",),
        ),
        criterion(
            "The field of study is on IRCC's list, unless the program led to a degree or to a pilot's licence, or "
            "the study permit behind it was asked for before November 1, 2024",
            DEGREE | study_level.one_of("flight") | field_listed.one_of("early", "listed"),
            RULES,
            FIELDS.at(),
            evidence=("Six-digit code of the program (CIP) on the completion letter",),
        ),
        weighed("A leave, if there was one, was authorized by the school, and the studies were pursued", RULES),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration=(
        "As long as the program, if it lasted 8 months or more; 3 years after a program of 2 years or "
        "more or a master's degree; shorter if the passport ends first"
    ),
    renewal="None, except to add the time that was lost because the passport ended first",
    family="A spouse or partner may look at C41 once the graduate works, with 16 months left on the permit; no permit "
    "for children",
    where=(Where.ONLINE_ABROAD, Where.INSIDE),
    status=Status(first=date(2024, 11, 1), note="The rules on language and field of study began on November 1, 2024."),
    notes=(
        "Never at the border, since June 21, 2024.",
        "Apply before the study permit ends: then work may go on while you wait for the decision. "
        "Within 90 days after its end, ask at the same time to restore the status as a student, and "
        "do not work; later than that, apply from outside Canada. All of this must happen within the "
        "180 days.",
        "A person who stays in Canada as a visitor may apply as if outside Canada. That person may "
        "not work meanwhile, and receives the permit, if it is approved, when entering Canada again.",
        "Two programs of 8 months or more, finished within two years, may be added up; the higher language level "
        "counts.",
        "A change from a college to a degree at a university follows the rules for the degree.",
        "Someone whom a disability keeps from testing up to three skills may use averaged scores.",
    ),
    uncertain=(
        "The list of fields has about 1,100 codes and was said to stay unchanged through 2026. Look "
        "up a code on IRCC's own page; the list for 2027 is not known.",
        "For people without a test result yet, the answer stays open until there is one.",
    ),
    sources=(
        PAGE,
        FIELDS,
        page("2nd-menafn-com-canadas-immigration-department-confirms-no-ch"),
        page("2nd-fragomen-com-canada-ircc-clarifies-new-language-and-stud"),
    ),
)

PLACEMENTS = page("c31-c33-research-education")
ENDED = page("2nd-immigration2canada-com-ircc-ends-co-op-work-permits-for")
CAMPUS = page("2nd-immigration2canada-com-canada-expands-on-campus-work-for")
SCHOOL_LETTER = "Letter of the school: the program, its length, and that the placement is required"

HOLDS_STUDY_PERMIT = criterion(
    "Holds a study permit",
    status.one_of("student"),
    PLACEMENTS.at(),
    evidence=("Study permit",),
)
FOR_A_PLACEMENT = criterion(
    "The work is a placement that belongs to the program",
    student_work.one_of("placement"),
    PLACEMENTS.at(),
)
REQUIRED = criterion(
    "Every student needs the placement to finish the program; it is not an optional credit",
    placement.one_of("required"),
    PLACEMENTS.at(),
    evidence=(SCHOOL_LETTER,),
)
LETTER = criterion(
    "The school says so in a letter", placement.one_of("letter"), PLACEMENTS.at(), evidence=(SCHOOL_LETTER,)
)

SECONDARY = Item(
    id="coop-secondary",
    code="C33",
    title="Educational co-op – secondary level",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(i.2)"),
    summary="For students at high school, or in a vocational program of that level in Quebec, whose program "
    "requires work.",
    criteria=(
        NEEDS_PERMIT,
        STUDIES,
        HOLDS_STUDY_PERMIT,
        criterion(
            "Studies at high school, or in a vocational program of that level in Quebec",
            study_level.one_of("secondary", "vocational"),
            IRPR.at("205(c)(i.2)"),
            PLACEMENTS.at(),
        ),
        FOR_A_PLACEMENT,
        REQUIRED,
        criterion(
            "The school is on the list of designated learning institutions",
            student_ties.one_of("designated"),
            IRPR.at("205(c)(i.2)"),
        ),
        weighed("The placement is at most half of the program", PLACEMENTS.at()),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="Not beyond the study permit",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    holder_fee=False,
    fee_free=IRPR.at("299(2)(e)"),
    notes=(
        "After high school a required placement needs no permit since April 1, 2026.",
        "Language courses, courses of general interest and preparatory courses do not count.",
        "There is no minimum age in the federal rules.",
    ),
    uncertain=(
        "The paragraph on fees names research only; IRCC does not charge the fee to secondary students either.",
        "Two third parties say that this permit is still needed after the change of April 2026.",
    ),
    sources=(PLACEMENTS, ENDED),
)

POST_SECONDARY = Item(
    id="coop-post-secondary",
    code="C32",
    title="Educational co-op – post-secondary level",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(i.1)"),
    summary="Was for students after high school whose program requires a placement. Since April 1, 2026 they need no "
    "permit for it.",
    criteria=(
        NEEDS_PERMIT,
        STUDIES,
        HOLDS_STUDY_PERMIT,
        criterion(
            "Studies after high school for a degree, a diploma or a certificate",
            study_level.one_of("doctorate", "master", "bachelor", "university", "college", "flight"),
            IRPR.at("205(c)(i.1)"),
            PLACEMENTS.at(),
        ),
        FOR_A_PLACEMENT,
        REQUIRED,
        LETTER,
        criterion("The placement is at most half of the program", placement.one_of("half"), PLACEMENTS.at()),
        criterion(
            "Studies full time at a designated learning institution",
            full_time.one_of("yes", "last") & student_ties.one_of("designated"),
            IRPR.at("205(c)(i.1)"),
            PLACEMENTS.at(),
        ),
        criterion("The program lasts 6 months or more", study_length.at_least("6"), PLACEMENTS.at()),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="Was the length of the study permit",
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    status=Status(
        last=date(2026, 3, 31),
        note=(
            "There is no separate permit since April 1, 2026: students with a valid study permit need none"
            " for a required placement."
        ),
    ),
    holder_fee=False,
    fee_free=IRPR.at("299(2)(e)"),
    notes=(
        "Applications that were pending are withdrawn by letter, and the placement may start at once on a valid study "
        "permit.",
    ),
    uncertain=("The paragraph is still in the Regulations; the change is one of practice.",),
    sources=(PLACEMENTS, ENDED, CAMPUS),
)

ITEMS = (GRADUATE, SECONDARY, POST_SECONDARY)
