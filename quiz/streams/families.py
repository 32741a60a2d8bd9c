"""Open permits for partners and children: of workers, of students, and of applicants for permanent residence."""

from __future__ import annotations

from datetime import date

from quiz import lists
from quiz.model import Criterion, Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.family import (
    partner_at_level,
    partner_level,
    partner_occupation,
    partner_programme,
    partner_study,
    principal,
    principal_lives,
    principal_months,
    principal_permit,
    principal_program,
    relation,
    residence_filed,
)
from quiz.questions.start import basis, status
from quiz.questions.study import full_time
from quiz.rules import During, Officer, Rule
from quiz.sources import IRPR, Citation, Source
from quiz.streams.common import NEEDS_PERMIT

SKILLED = page("c41-c46")
LOW_SKILLED = page("c47-c48")
STUDENT = page("c42")
RESIDENCE = page("c49")
NOTICE = page("2025-competitiveness-economy-work-permit")
REFORM = date(2025, 1, 21)
WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)
TO_EXPIRY = "Until the family member's permit ends, or the passport if that is sooner"
INSIDE_ONLY_WITH_STATUS = (
    "Inside Canada it is open only to people with status as a visitor, student or worker, or within "
    "90 days of losing that status, and only if they may apply there."
)
NAMED_BY_IRCC = "IRCC sets the code of a family permit. Nobody is refused for naming another code."

# The programs on the way to permanent residence whose families keep the rules of before January 2025.
PATH = ("nominee", "atlantic", "quebec", "quebec_outside", "quebec_notice", "business", "yukon")
PATH_LOW = ("nominee", "atlantic", "quebec", "yukon", "agrifood")
# Here the family member need not show a job.
NO_JOB_NEEDED = principal_program.one_of("quebec_outside", "quebec_notice")
# Some partners of health workers recruited for Quebec are reported free of the 16 months (one third party).
QUEBEC_HEALTH = During(first=date(2026, 5, 25)) & partner_occupation.one_of("31301", "32103", "32120") & Officer()

ON_PATH = principal.one_of("works") & principal_permit.one_of("residence") & principal_program.one_of(*PATH)

CASE = criterion(
    "Relies on a spouse, partner or parent who works, studies or applies for permanent residence in Canada",
    basis.one_of("family"),
    IRPR.at("205(c)(ii)"),
)


def partner_of(cite: Citation) -> Criterion:
    """The person is the spouse or common-law partner."""
    return criterion(
        "Is the family member's spouse or common-law partner",
        relation.one_of("partner"),
        cite,
        evidence=("Marriage certificate, or form IMM 5409 with proof of living together for a year",),
    )


def child_of(cite: Citation) -> Criterion:
    """The person is a dependent child."""
    return criterion(
        "Is a dependent child of the family member, or of the family member's spouse or partner",
        relation.one_of("child"),
        IRPR.at("2"),
        cite,
        evidence=("Birth certificate or adoption papers",),
    )


def genuine(cite: Citation) -> Criterion:
    """The relationship is real."""
    return weighed("The relationship is genuine", cite)


def months_left(text: str, test: Rule, cite: Citation) -> Criterion:
    """How long the family member's permit still runs on the day the application arrives."""
    return criterion(text, test, cite, evidence=("The family member's permit or letter of approval",))


def together(cite: Citation) -> Criterion:
    """The family member lives in Canada, in the right province where that matters."""
    return criterion(
        "The family member lives in Canada or comes too, and in the province that nominated or selected them, if one "
        "did",
        principal_lives.one_of("here"),
        cite,
        evidence=("Proof of the family member's address and job in Canada",),
    )


def together_or_elsewhere(cite: Citation) -> Criterion:
    """The same, where a nomination matters only if the family member's permit rests on it."""
    return criterion(
        "The family member lives in Canada or comes too; if their permit rests on a nomination or selection, in the "
        "province that made it",
        principal_lives.one_of("here")
        | (
            principal_lives.one_of("elsewhere")
            & (principal.one_of("exempt", "forces") | principal_permit.one_of("ordinary", "agreement"))
        ),
        cite,
        evidence=("Proof of the family member's address and job in Canada",),
    )


def on_path(programs: tuple[str, ...], cite: Citation) -> Criterion:
    """The family member's permit leads to permanent residence by one of these programs."""
    return criterion(
        "The family member's own permit rests on one of the programs for permanent residence whose "
        "families keep the older rules",
        principal.one_of("works") & principal_permit.one_of("residence") & principal_program.one_of(*programs),
        cite,
        evidence=("Nomination, selection certificate, endorsement or letter behind the family member's permit",),
    )


def family_item(
    id: str,
    code: str,
    title: str,
    summary: str,
    criteria: tuple[Criterion, ...],
    *,
    sources: tuple[Source, ...],
    first: date,
    note: str,
    duration: str = TO_EXPIRY,
    former: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
    uncertain: tuple[str, ...] = (),
    renewal: str = "",
) -> Item:
    """A family permit: open, without an offer, from abroad, at the border or inside."""
    return Item(
        id=id,
        code=code,
        former=former,
        title=title,
        kind=Kind.STREAM,
        authority=IRPR.at("205(c)(ii)"),
        summary=summary,
        criteria=(NEEDS_PERMIT, CASE, *criteria),
        permit=Permit.OPEN,
        offer=Offer.NOT_REQUIRED,
        duration=duration,
        renewal=renewal,
        where=WHERE,
        status=Status(first=first, note=note),
        notes=(INSIDE_ONLY_WITH_STATUS, *notes),
        uncertain=uncertain,
        sources=sources,
    )


WORKER_SPOUSE = family_item(
    "worker-spouse",
    "C41",
    "Spouses/common-law partners of foreign workers in TEER 0–1 or select TEER 2–3 occupations",
    "For the spouse or common-law partner of someone who works in Canada in a managerial or professional job, or in a "
    "listed technical or skilled one.",
    (
        partner_of(SKILLED.at()),
        criterion(
            "The family member works in Canada with a permit, or without one where the Regulations "
            "allow it; work as a student does not count, and a graduate's work counts only once the "
            "post-graduation permit is approved",
            principal.one_of("works", "exempt", "forces"),
            SKILLED.at(),
            IRPR.at("205(c)(ii)"),
        ),
        criterion(
            "The family member's permit does not rest on a partner or parent, a claim for protection, a removal order, "
            "a temporary resident permit or a school placement",
            principal.one_of("exempt", "forces") | principal_permit.one_of("ordinary", "agreement", "residence"),
            SKILLED.at(),
        ),
        criterion(
            "The family member's job is in TEER 0 or 1, or is a listed job in TEER 2 or 3; on the way"
            " to permanent residence it may be any job in TEER 0 to 3",
            partner_at_level("0", "1")
            | partner_occupation.one_of(*lists.sure("c41-teer2-3"))
            | (partner_occupation.one_of(*lists.maybe("c41-teer2-3")) & Officer())
            | (partner_level.one_of("2", "3") & partner_occupation.one_of("none") & Officer())
            | (ON_PATH & (partner_at_level("2", "3") | NO_JOB_NEEDED)),
            NOTICE.at(),
            page("c41-spouses-2025").at(),
            page("2nd-gowlingwlg-com-ircc-update").at(),
            evidence=(
                "Letter of the employer or contract, with the occupation",
                "Pay slips, if the family member's permit is open",
            ),
        ),
        months_left(
            "On the day the application arrives, the family member's permit has at least 16 months "
            "left, or at least 6 on the way to permanent residence",
            principal_months.at_least("16") | (ON_PATH & principal_months.at_least("6")) | QUEBEC_HEALTH,
            NOTICE.at(),
        ),
        together_or_elsewhere(SKILLED.at()),
        genuine(SKILLED.at()),
    ),
    sources=(
        page("c41-spouses-2025"),
        SKILLED,
        NOTICE,
        page("open"),
        page("eligibility"),
        page("2nd-gowlingwlg-com-ircc-update"),
        page("2nd-itciland-com-quebec-healthcare-spouses-open-work-permit"),
    ),
    first=REFORM,
    note="The rules of January 21, 2025. Families on the way to permanent residence keep older ones.",
    renewal=(
        "A renewal inside Canada that only reaches the end date of the family member's existing permit "
        "follows the older rules"
    ),
    notes=(
        "Trade agreements with the European Union, the United Kingdom, Colombia, Korea, Ukraine and "
        "some Trans-Pacific countries have codes of their own for partners, without the tests of the "
        "occupation and of the 16 months. Look there first.",
        NAMED_BY_IRCC,
        "Once the family member has applied for permanent residence and holds a permit because of it, C49 covers the "
        "whole family.",
        "Leave from work, such as maternity leave, counts as being employed.",
        "The partner of a graduate who waits for the post-graduation permit can ask for this permit "
        "once the graduate's is approved. If both apply together, the graduate's application is "
        "decided first.",
    ),
    uncertain=(
        "The list of occupations in TEER 2 and 3 is known from law firms and a consultant that agree,"
        " not from IRCC's page itself. For three occupations close to listed ones we leave the answer"
        " open: instructors of persons with disabilities, other instructors, and sports officials.",
        "Since May 25, 2026 the 16 months are reported not to apply to partners of some health workers recruited for "
        "Quebec; one third party says so.",
    ),
)

STUDENT_SPOUSE = family_item(
    "student-spouse",
    "C42",
    "Spouses/common-law partners of study permit holders",
    "For the spouse or common-law partner of someone who studies in Canada for a long master's degree, a doctorate, a "
    "listed profession or in a listed program.",
    (
        partner_of(STUDENT.at()),
        criterion(
            "The family member holds a study permit, or is approved for one",
            principal.one_of("studies"),
            STUDENT.at(),
            evidence=("The family member's study permit or letter of approval",),
        ),
        criterion(
            "The family member studies for a doctorate, a master's degree of 16 months or more, a listed professional "
            "degree at a university, or in a listed program",
            partner_programme.one_of("doctorate", "master", "professional", "pilot", "nurses")
            | (partner_programme.one_of("project") & Officer()),
            STUDENT.at(),
            page("help-your-spouse-common-law-partner-work-canada").at(),
            evidence=("Letter of enrolment that shows the program and its length",),
        ),
        criterion("The family member studies full time", partner_study.one_of("full_time"), STUDENT.at()),
        criterion(
            "Graduates of that school and program may ask for a post-graduation work permit",
            partner_study.one_of("pgwp"),
            STUDENT.at(),
        ),
        criterion(
            "The family member's study permit does not rest on the applicant's own permit",
            partner_study.one_of("own"),
            STUDENT.at(),
        ),
        criterion(
            "The family member lives in Canada or comes too", principal_lives.one_of("here", "elsewhere"), STUDENT.at()
        ),
        criterion(
            "Is not also a full-time student with a study permit",
            ~status.one_of("student") | full_time.one_of("last", "no"),
            STUDENT.at(),
        ),
        genuine(STUDENT.at()),
        weighed("Has money to live on besides what was shown for the study permit", STUDENT.at()),
    ),
    sources=(
        STUDENT,
        page("help-your-spouse-common-law-partner-work-canada"),
        page("2nd-woyimmigration-com-p-5360"),
    ),
    first=REFORM,
    note="The rules of January 21, 2025.",
    duration="Until the family member's study permit ends, or the passport if that is sooner",
    renewal=(
        "Under the new rules; under the older rules only inside Canada, up to the end of the study permit"
        " for the present program"
    ),
    notes=(
        "Children have no permit here.",
        "The professional degrees: dentistry, law, medicine, optometry, pharmacy, veterinary medicine, nursing, "
        "education and engineering.",
        "While the student waits for a longer study permit, the partner's application waits too.",
        NAMED_BY_IRCC,
    ),
    uncertain=(
        "IRCC's page was revised on March 4, 2026; one third party calls this a clarification. The "
        "list of programs was last changed on February 3, 2026, and we could not read that version.",
        "Other provinces are said to take part in projects that recognize health credentials; ask IRCC.",
    ),
)

ANY_CHILD_OR_PARTNER = criterion(
    "Is the spouse, common-law partner or dependent child of the family member, or the child of such a child",
    relation.one_of("partner", "child", "grandchild"),
    IRPR.at("1(3)"),
    RESIDENCE.at(),
    evidence=("Marriage certificate, form IMM 5409, birth certificate or adoption papers",),
)
SIX_MONTHS = "On the day the application arrives, the family member's permit has at least 6 months left"
EVERY_PROGRAM = (*PATH, "community", "bridging", "caregiver", "other")

PR_FAMILY = family_item(
    "economic-pr-family",
    "C49",
    "Family members of work-permit holders who applied for PR in an economic class",
    "For the partner, children and grandchildren named in the permanent residence application of someone whose work "
    "permit exists because of that application.",
    (
        ANY_CHILD_OR_PARTNER,
        criterion(
            "The family member works in Canada with a permit that exists because of permanent residence: a bridging "
            "permit, or one after a nomination, selection, endorsement or recommendation",
            principal.one_of("works") & principal_permit.one_of("residence") & principal_program.one_of(*EVERY_PROGRAM),
            RESIDENCE.at(),
            evidence=("The family member's work permit",),
        ),
        criterion(
            "The family member's own application for permanent residence in an economic class is in process, and names "
            "the person as coming along",
            residence_filed.one_of("included"),
            RESIDENCE.at(),
            evidence=("Form IMM 0008, or the receipt of the permanent residence application",),
        ),
        months_left(SIX_MONTHS, principal_months.at_least("6"), RESIDENCE.at()),
        together(RESIDENCE.at()),
        genuine(RESIDENCE.at()),
    ),
    sources=(RESIDENCE,),
    first=date(2023, 1, 30),
    note="In this form, for all family members, since January 30, 2023.",
    former=("C41",),
    notes=(
        "If the family member's permit is limited to a province, this permit has the same limit.",
        "If the worker's permit rests on something else, the family cannot use this code, even with "
        "an application in process. The code can open once the worker has a bridging permit.",
        "The occupation does not matter, and the limits of January 2025 do not apply.",
        NAMED_BY_IRCC,
    ),
    uncertain=(
        "Until December 31, 2026 partners of provincial nominees may do without the receipt; which code IRCC then uses "
        "is not known.",
        "Children of workers in the rural and francophone community pilots are said to come under this code since "
        "February 2026.",
    ),
)


def path_item(
    id: str,
    code: str,
    title: str,
    summary: str,
    who: Criterion,
    programs: tuple[str, ...],
    level: Criterion,
    source: Source,
) -> Item:
    """A code for families on the way to permanent residence before the application is sent."""
    return family_item(
        id,
        code,
        title,
        summary,
        (
            who,
            on_path(programs, source.at()),
            level,
            months_left(SIX_MONTHS, principal_months.at_least("6"), source.at()),
            together(source.at()),
            genuine(source.at()),
        ),
        sources=(source,),
        first=REFORM,
        note="Since January 21, 2025 only for families on the way to permanent residence.",
        notes=(
            "Since January 2025 other families of workers in these jobs have no permit, except a "
            "renewal up to the end date of the family member's existing permit.",
            "Once the application for permanent residence is sent, IRCC normally uses C49.",
            NAMED_BY_IRCC,
        ),
    )


HIGH = criterion(
    "The family member's job is in TEER 0 to 3, or no job need be shown",
    NO_JOB_NEEDED | partner_at_level("0", "1", "2", "3"),
    SKILLED.at(),
    evidence=("Letter of the employer or contract, with the occupation",),
)
LOW = criterion(
    "The family member's job is in TEER 4 or 5",
    partner_at_level("4", "5"),
    LOW_SKILLED.at(),
    evidence=("Letter of the employer or contract, with the occupation",),
)

SKILLED_CHILD = path_item(
    "high-skilled-worker-child",
    "C46",
    "Dependent children of high-skilled workers (TEER 0–3)",
    "For dependent children of a worker on the way to permanent residence whose job is in TEER 0 to 3.",
    child_of(SKILLED.at()),
    PATH,
    HIGH,
    SKILLED,
)
LOW_SPOUSE = path_item(
    "low-skilled-worker-spouse",
    "C47",
    "Spouses/common-law partners of low-skilled workers (TEER 4–5)",
    "For the partner of a worker on the way to permanent residence whose job is in TEER 4 or 5.",
    partner_of(LOW_SKILLED.at()),
    PATH_LOW,
    LOW,
    LOW_SKILLED,
)
LOW_CHILD = path_item(
    "low-skilled-worker-child",
    "C48",
    "Dependent children of low-skilled workers (TEER 4–5)",
    "For dependent children of a worker on the way to permanent residence whose job is in TEER 4 or 5.",
    child_of(LOW_SKILLED.at()),
    PATH_LOW,
    LOW,
    LOW_SKILLED,
)

ITEMS = (PR_FAMILY, WORKER_SPOUSE, SKILLED_CHILD, LOW_SPOUSE, LOW_CHILD, STUDENT_SPOUSE)
