"""Intra-company transferees under paragraph 205(a): any nationality, a multinational group, a benefit to Canada."""

from __future__ import annotations

from quiz.model import Criterion, Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.company import canadian_company, median_wage, multinational, premises, transfer_role, transfer_years
from quiz.questions.job import at_level
from quiz.rules import Rule
from quiz.sources import IRPR
from quiz.streams import transfer
from quiz.streams.common import NEEDS_PERMIT

PAGE = page("intra-company-transferees")
RULES = PAGE.at()
SOURCES = (
    PAGE,
    page("2024-canadian-interests-intra-company-transferees"),
    page("2nd-lpen-ca-major-update-to-canadas-intra-company-transferee"),
    page("exemption-codes"),
)
WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)

ACTIVE_IN_CANADA = criterion(
    "The company in Canada is already in business",
    canadian_company.one_of("active"),
    RULES,
    evidence=("Canadian tax and payroll records, licences, contracts",),
)
BEING_OPENED = criterion(
    "The transfer is to open the group's first operation in Canada, with a dated plan to be doing "
    "business within the year",
    canadian_company.one_of("opening"),
    RULES,
    evidence=("Business, staffing and funding plans with dates",),
)
PREMISES = criterion(
    "The Canadian company has physical business premises",
    premises.one_of("secured"),
    RULES,
    evidence=("Lease or deed of the premises",),
)
WAGE_SHOULD = weighed("The wage, in cash alone, should not be below the Job Bank median", RULES)
PRESENCE = weighed("The work needs the person in Canada; if it can be done from abroad, a good reason is given", RULES)
BENEFIT = weighed("The work creates or keeps a significant benefit or opportunity for Canada", IRPR.at("205(a)"))


def group_in(text: str, test: Rule) -> Criterion:
    """How multinational the group is."""
    return criterion(text, test, RULES, evidence=("Annual reports that show revenue by country",))


MULTINATIONAL = group_in(
    "The group is a multinational: it earns revenue in at least two countries",
    multinational.one_of("two", "with_canada"),
)
MULTINATIONAL_BEFORE = group_in(
    "The group earned revenue in at least two countries before Canada", multinational.one_of("two")
)


def transferee(
    *role: Criterion,
    group: Criterion,
    canada: Criterion,
    place: Criterion,
    cap: Criterion,
    wage: Criterion,
    extra: tuple[Criterion, ...],
) -> tuple[Criterion, ...]:
    """The section 205 transferee test with the parts that differ between the three codes."""
    return (
        NEEDS_PERMIT,
        transfer.moved(RULES),
        transfer.same_group(RULES),
        *role,
        transfer.time_abroad("12", RULES),
        *transfer.belongs(RULES),
        cap,
        canada,
        group,
        place,
        wage,
        *extra,
        PRESENCE,
        BENEFIT,
    )


ANY_ROLE = criterion(
    "Will be an executive, a manager or a specialized knowledge worker, and the planned size of the "
    "company justifies the post",
    transfer_role.one_of("executive", "manager", "specialist"),
    RULES,
    evidence=("Planned organization chart in Canada",),
)

NEW_ENTERPRISE = Item(
    id="ict-new-enterprise",
    code="C61",
    former=("C12",),
    title="Intra-company transferee – establishing a branch, subsidiary or affiliate in Canada",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For an executive, manager or specialist whom a multinational sends to open its first operation in Canada.",
    criteria=transferee(
        ANY_ROLE,
        group=MULTINATIONAL_BEFORE,
        canada=BEING_OPENED,
        place=criterion(
            "Business premises in Canada are secured, or being looked for under a plan",
            premises.one_of("secured", "searching"),
            RULES,
            evidence=("Lease, or the plan to find premises",),
        ),
        wage=WAGE_SHOULD,
        cap=criterion(
            "Has been in Canada as a transferee for less than 7 years in all (5 for specialized knowledge)",
            ~transfer_years.at_least("7") & (~transfer_role.one_of("specialist") | ~transfer_years.at_least("5")),
            RULES,
        ),
        extra=(
            weighed(
                "The plans for business, staff, premises and money are sound",
                RULES,
                evidence=("Business, staffing and funding plans with dates",),
            ),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="1 year",
    renewal="None as a rule; 6 months once, for delays outside the worker's control. Then C62 or C63",
    family="C41 asks for 16 months left on the permit, which a one-year permit cannot give",
    where=WHERE,
    status=Status(note="Rewritten on October 3, 2024."),
    notes=(
        "A company that is active in one country only is not covered: look at a trade agreement, or at C11.",
        "The address of counsel in Canada is accepted until premises are bought or leased; a home, a virtual office or "
        "a mail drop is not.",
    ),
    uncertain=(
        "The officers' page says both that there is no extension and that 6 months are possible in exceptional "
        "circumstances.",
    ),
    sources=SOURCES,
)

EXECUTIVE_MANAGER = Item(
    id="ict-executive-manager",
    code="C62",
    former=("C12",),
    title="Intra-company transferee – executives, senior or functional managers",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For executives and managers of any nationality whom a multinational moves to its existing Canadian "
    "company.",
    criteria=transferee(
        transfer.executive(RULES),
        group=MULTINATIONAL,
        canada=ACTIVE_IN_CANADA,
        place=PREMISES,
        wage=WAGE_SHOULD,
        cap=transfer.under_cap("7", "Has been in Canada as a transferee for less than 7 years in all", RULES),
        extra=(
            criterion(
                "The job is a management or professional one (TEER 0 or 1)",
                at_level("0", "1"),
                RULES,
            ),
            weighed("The size of the Canadian company justifies the role", RULES),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 3 years",
    renewal="2 years at a time, 7 years in all",
    family="A spouse or partner may look at C41 while 16 months remain on the permit; no permit for children",
    where=WHERE,
    status=Status(note="Rewritten on October 3, 2024."),
    notes=(
        "After 7 years, the count starts again once the person has worked 12 months full time abroad "
        "for the group. Periods of 30 days or more without work for the Canadian company can be added"
        " back to the time allowed.",
        "A manager of a foreign airline's whole station belongs here, with every test of a transfer.",
    ),
    uncertain=(
        "The officers' page puts managers in TEER 1, although the classification puts most in TEER 0; both are "
        "accepted here.",
    ),
    sources=SOURCES,
)

SPECIALIZED = Item(
    id="ict-specialized-knowledge",
    code="C63",
    former=("C12",),
    title="Intra-company transferee – specialized knowledge",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For people of any nationality with rare knowledge of their multinational's own products or processes, "
    "moved to its existing Canadian company.",
    criteria=transferee(
        *transfer.specialist(RULES),
        transfer.directed(RULES),
        group=MULTINATIONAL,
        canada=ACTIVE_IN_CANADA,
        place=PREMISES,
        wage=criterion(
            "The wage, in cash alone, is at or above the Job Bank median for the job and place",
            median_wage.is_yes,
            RULES,
            evidence=("Job Bank wage page for the occupation and region, with its date",),
        ),
        cap=transfer.under_cap("5", "Has been in Canada as a transferee for less than 5 years in all", RULES),
        extra=(
            weighed("Has worked with the knowledge for about two years or more, recently, in the group", RULES),
            weighed("The job is highly skilled (TEER 0 to 2 expected) and needs no training in Canada", RULES),
            weighed("Few people, in the group or in Canada, have this knowledge", RULES),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 3 years; 1 year for work at several project sites",
    renewal="2 years at a time, 5 years in all",
    family="A spouse or partner may look at C41 for jobs in TEER 0 or 1, or listed ones in TEER 2 or 3, while 16 "
    "months remain on the permit; no permit for children",
    where=WHERE,
    status=Status(note="Rewritten on October 3, 2024."),
    notes=(
        "Officers look hard at jobs in TEER 3 to 5.",
        "After 5 years, the count starts again once the person has worked 12 months full time abroad for the group.",
    ),
    uncertain=(
        ("Two years of experience in the last three are named only in notes on the page: that is guidance, not law."),
    ),
    sources=SOURCES,
)

ITEMS = (EXECUTIVE_MANAGER, SPECIALIZED, NEW_ENTERPRISE)
