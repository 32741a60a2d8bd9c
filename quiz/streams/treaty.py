"""The tests that the trade agreements share, written once: traders, investors, transferees, professionals, partners.

What differs from one agreement to another comes with the `Agreement`, or as an argument.
"""

from __future__ import annotations

from collections.abc import Iterable

from quiz.model import Criterion, Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions import treaty as questions
from quiz.questions.company import (
    company_country,
    median_wage,
    months_abroad,
    relationship,
    specialist_knowledge,
    transfer_role,
    transfer_years,
)
from quiz.questions.family import principal, principal_agreement, principal_permit, relation
from quiz.questions.start import basis
from quiz.questions.treaty import (
    client_letter,
    contract,
    degree,
    investment,
    licence,
    new_company,
    owner_countries,
    owner_role,
    owner_share,
    trade,
    training,
)
from quiz.rules import Officer, Rule
from quiz.sources import IRPR, Citation, Source
from quiz.streams import transfer
from quiz.streams.agreements import Agreement
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT
from quiz.streams.occupations import duties, level, listed

EVERYWHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)
ONLY_C41 = "No family permit under the agreement; a spouse or partner may look at C41"
# C41 asks that 16 months of the worker's permit are left.
TOO_SHORT = (
    "No family permit under the agreement; C41 asks for 16 months left on the permit, and a permit of 1 "
    "year cannot give that"
)
AFTER_RENEWAL = (
    "No family permit under the agreement; C41 asks for 16 months left on the permit, which the first"
    " permit cannot give, but a renewal of 2 years can"
)
FILING = (
    "The offer is filed by the company in Canada, which may be the applicant's own.",
    "A person applies either as a trader or as an investor, not as both.",
)
CLIENT_FILES = "The client or employer in Canada files the offer, even when the worker stays on a foreign payroll."
CLOCK = (
    "Years as a transferee under all codes are added up; after 12 months of full-time work for the group "
    "abroad, the count starts again."
)
CODES = page("exemption-codes")


def stream(
    agreement: Agreement,
    id: str,
    code: str,
    title: str,
    summary: str,
    criteria: Iterable[Criterion],
    *pages: str,
    duration: str,
    renewal: str,
    former: str = "",
    family: str = ONLY_C41,
    notes: tuple[str, ...] = (),
    uncertain: tuple[str, ...] = (),
    evidence: tuple[str, ...] = (),
    also: tuple[Citation, ...] = (),
    more: tuple[Source, ...] = (),
) -> Item:
    """An employer-specific stream of an agreement: what all of them have in common."""
    return Item(
        id=id,
        code=code,
        former=tuple(former.split()),
        title=title,
        kind=Kind.STREAM,
        authority=IRPR.at("204(a)"),
        agreement=agreement.name,
        summary=summary,
        criteria=(NEEDS_PERMIT, *criteria),
        permit=Permit.EMPLOYER,
        offer=Offer.REQUIRED,
        duration=duration,
        renewal=renewal,
        family=family,
        where=EVERYWHERE,
        status=Status(first=agreement.since),
        also=also,
        notes=notes + ((agreement.border,) if agreement.border else ()),
        uncertain=uncertain,
        evidence=evidence,
        sources=(*map(page, pages), CODES, *more),
    )


def employed(agreement: Agreement) -> Rule:
    """A job in Canada. A transfer that the transferees' streams cannot take is looked at as the job it is."""
    if not agreement.located:
        return basis.one_of("job", "transfer")
    cannot: Rule = (
        ~months_abroad.at_least(agreement.months)
        | transfer_role.one_of("trainee", "other")
        | relationship.one_of("contract", "none")
        | (transfer_role.one_of("specialist") & ~specialist_knowledge.one_of("proprietary"))
        | (transfer_role.one_of("specialist") & ~specialist_knowledge.one_of("expertise"))
        | transfer_years.at_least("5")
        | ~company_country.one_of(*(agreement.companies or agreement.citizens))
    )
    return basis.one_of("job") | (basis.one_of("transfer") & cannot)


# --- traders and investors -------------------------------------------------------------------------------------


def business(agreement: Agreement, staff: bool = True) -> Criterion:
    """The case is about a business in Canada: as its owner or, where the agreement covers them, as its key staff."""
    if not staff:
        return criterion(
            "Will run, start or invest in a business in Canada, or is offered a skilled or management"
            " job for the start-up of one",
            basis.one_of("owner") | (employed(agreement) & level(0, 1, 2, 3) & new_company.is_yes),
            IRPR.at("204(a)"),
        )
    return criterion(
        "Will run, start, invest in or trade for a business in Canada, or is offered a skilled or management job there",
        basis.one_of("owner") | (employed(agreement) & level(0, 1, 2, 3)),
        IRPR.at("204(a)"),
    )


def held(agreement: Agreement, cite: Citation, countries: tuple[str, ...] = ()) -> Criterion:
    """The company in Canada has the nationality of the agreement."""
    return criterion(
        agreement.owned,
        owner_countries.one_of(*(countries or agreement.citizens)),
        cite,
        evidence=("Share register, or a lawyer's or company secretary's letter, that shows who owns the company",),
    )


def trader(agreement: Agreement, cite: Citation) -> tuple[Criterion, ...]:
    """The trader test."""
    return (
        business(agreement),
        agreement.covers(cite),
        held(agreement, cite),
        criterion(
            "Will be an executive, a supervisor or a person with essential skills, not an ordinary employee",
            owner_role.one_of("owner", "executive", "essential"),
            cite,
            evidence=("Organization chart and description of the job",),
        ),
        criterion("Will mainly be active in international trade in goods or services", trade.one_of("main"), cite),
        criterion(
            "The trade already exists: sales are made or binding contracts signed",
            trade.one_of("existing"),
            cite,
            evidence=("Sales records, invoices or signed contracts",),
        ),
        criterion(
            "More than half of the company's international trade is between Canada and the country of the agreement",
            trade.one_of("majority"),
            cite,
            evidence=("Figures of the trade by country",),
        ),
        criterion(
            "If the company is a joint venture or a partnership, it has no more than two parties",
            trade.one_of("two"),
            cite,
        ),
        weighed("The trade is substantial in volume and value; many small deals can count", cite),
        weighed("A supervisor does more than first-line supervision, and essential skills are paid accordingly", cite),
    )


def investor(
    agreement: Agreement, cite: Citation, *, staff: bool = True, ownership: bool = True
) -> tuple[Criterion, ...]:
    """The investor test.

    staff      an investor's key employees are covered at all times, else only for a start-up
    ownership  the page has the full test of who owns and controls the company, and of what it earns
    """
    employee: Rule = owner_role.one_of("executive", "essential")
    if not staff:
        employee = employee & new_company.is_yes & Officer()
    owner: Rule = owner_role.one_of("owner")
    if ownership:
        owner = owner & (owner_share.one_of("more") | (owner_share.one_of("half") & Officer()))
        text = (
            "Comes only to develop and direct the business as its owner, with more than half of it, or as an "
            "executive, supervisor or essential employee of the investor"
            if staff
            else "Comes only to develop and direct the business as its owner, with more than half of it, or for the "
            "start-up of a new company as an executive, supervisor or essential employee of the investor"
        )
    else:
        text = (
            "Comes to develop and direct the business as its owner, or as an executive, supervisor or essential "
            "employee of the investor"
        )
    role = criterion(text, owner | employee, cite, evidence=("Organization chart and description of the job",))
    # Where the page also counts money that is still being committed, a real business without it is left open.
    money: Rule = investment.one_of("committed")
    committed = (
        "A substantial amount, in proportion to the cost of the business, is invested, or committed "
        "so that it cannot be taken back"
    )
    if not ownership:
        money = money | (investment.one_of("real") & Officer())
        committed = "Substantial capital is committed to the business, or is being committed"
    return (
        business(agreement, staff),
        agreement.covers(cite),
        *((held(agreement, cite), role) if ownership else (role,)),
        criterion(
            committed,
            money,
            cite,
            evidence=("Proof of the money invested or committed, and of the cost of the business",),
        ),
        *(
            (
                criterion(
                    "The business is real and active, not a shell or an idle holding",
                    investment.one_of("real"),
                    cite,
                    evidence=("Business plan, licences, lease, contracts",),
                ),
                criterion(
                    "The business will earn more than a bare living for the investor and the family",
                    investment.one_of("earning"),
                    cite,
                ),
                criterion(
                    "If the company is a joint venture or a partnership, it has no more than two parties",
                    investment.one_of("two"),
                    cite,
                ),
            )
            if ownership
            else (weighed("The plan is productive: it creates jobs, and not only a living for the investor", cite),)
        ),
        criterion(
            "The money was lawfully obtained",
            investment.one_of("lawful"),
            cite,
            evidence=("Proof of where the money comes from",),
        ),
        weighed("The amount is large enough for this kind of business", cite),
    )


# --- transferees and trainees ----------------------------------------------------------------------------------


def transferee(
    agreement: Agreement,
    cite: Citation,
    *role: Criterion,
    cap: str = "",
    cap_text: str = "",
    strict: bool = True,
    office: bool = False,
) -> tuple[Criterion, ...]:
    """The transferee test with the part that depends on the role.

    strict  the return to the job abroad and the direction by the Canadian company decide, else an officer weighs them
    office  a new office is weighed by itself
    """
    located = agreement.companies or agreement.citizens
    employed, kept, active = transfer.belongs(cite)
    return (
        transfer.moved(cite),
        transfer.company_in(agreement.located, located, cite),
        agreement.covers(cite),
        transfer.same_group(cite),
        *role,
        transfer.time_abroad(agreement.months, cite),
        employed,
        active,
        *((kept, transfer.directed(cite)) if strict else ()),
        *((transfer.under_cap(cap, cap_text, cite),) if cap else ()),
        *(() if strict else (weighed("A job abroad stays open, and the company in Canada directs the work", cite),)),
        *(
            (weighed("For a new office: there are premises, an investment and a plan that support such a post", cite),)
            if office
            else ()
        ),
        weighed("The company in Canada is doing business, or is about to, and can pay", cite),
    )


LESS_THAN = {
    "4.5": "Has been in Canada as a transferee for less than 4½ years in all",
    "5": "Has been in Canada as a transferee for less than 5 years in all",
    "7": "Has been in Canada as a transferee for less than 7 years in all",
}


def executive(agreement: Agreement, cite: Citation, cap: str, strict: bool = True) -> tuple[Criterion, ...]:
    """Executives and managers."""
    role = (transfer.executive(cite),)
    return transferee(agreement, cite, *role, cap=cap, cap_text=LESS_THAN[cap], strict=strict, office=True)


def specialist(agreement: Agreement, cite: Citation, cap: str, strict: bool = True) -> tuple[Criterion, ...]:
    """People with specialized knowledge."""
    return transferee(agreement, cite, *transfer.specialist(cite), cap=cap, cap_text=LESS_THAN[cap], strict=strict)


BACHELOR = ("bachelor3", "bachelor4", "master", "doctorate")


def trainee(
    agreement: Agreement, cite: Citation, studies: str, enough: Rule, purpose: str, serves: Rule
) -> tuple[Criterion, ...]:
    """Management and graduate trainees."""
    role = (
        criterion("Will be a management or graduate trainee", transfer_role.one_of("trainee"), cite),
        criterion(studies, enough, cite, evidence=("Degree or licence, with translations",)),
        criterion(purpose, serves, cite, evidence=("Training plan of the company",)),
    )
    return transferee(agreement, cite, *role, strict=False)


DEGREE_OR_LICENCE = (
    degree.one_of(*BACHELOR, "other_field")
    | licence.one_of("home", "canadian")
    | (degree.one_of("equivalent") & Officer())
)
HAS_DEGREE_OR_LICENCE = "Holds a bachelor's degree, or a professional licence tied to the activity"
CAREER = "The transfer develops the person's career, or trains the person in the company's business methods"
FOR_CAREER = training.one_of("career")
FOR_LEADING = training.one_of("leader")


# --- professionals and technicians -----------------------------------------------------------------------------


def offered(agreement: Agreement) -> Criterion:
    """Work offered in Canada."""
    return criterion(JOB_OFFER.text, employed(agreement), *JOB_OFFER.cites, evidence=JOB_OFFER.evidence)


def arranged(cite: Citation) -> Criterion:
    """Work arranged beforehand in any of the three forms, and not self-employment in Canada."""
    return criterion(
        "Has work arranged beforehand, as an employee or under a contract for services, and is not self-employed in "
        "Canada",
        contract.one_of("employee", "own_contract", "firm_contract"),
        cite,
        evidence=("Signed contract or employment agreement",),
    )


def licensed(cite: Citation) -> Criterion:
    """The licence where one is needed."""
    return weighed("Holds, or can get, the licence that the province asks for where the profession is regulated", cite)


def of_firm(rule: Rule) -> Rule:
    """The rule holds of the company abroad, or there is none because the person holds the contract."""
    return contract.one_of("own_contract") | rule


FOUR_YEARS = degree.one_of("bachelor4", "master", "doctorate")
# A qualification of the level of a degree says nothing of the years of study: an officer looks at it.
EQUIVALENT = degree.one_of("equivalent") & Officer()
DIPLOMAS = {
    "1": degree.one_of("1", "2", "3", *BACHELOR) | EQUIVALENT,
    "2": degree.one_of("2", "3", *BACHELOR) | EQUIVALENT,
    "3": degree.one_of("3", *BACHELOR) | EQUIVALENT,
}
# Where no source says that the degree must be in the field, one in another field is left to the officer.
ELSEWHERE = degree.one_of("other_field") & Officer()
UNIVERSITY = degree.one_of(*BACHELOR, "equivalent") | ELSEWHERE
# "Post-secondary degree" may or may not mean a shorter diploma.
POST_SECONDARY = degree.one_of(*BACHELOR, "other_field") | (degree.one_of("2", "3") & Officer())
PAPERS = ("Degree, diploma or licence, with translations",)


def years(text: str, test: Rule, cite: Citation) -> Criterion:
    """Years of experience."""
    return criterion(text, test, cite, evidence=("Letters of reference with dates and duties",))


def wage(cite: Citation) -> tuple[Criterion, ...]:
    """Pay at the prevailing wage: the higher of the median and of what the employer pays others."""
    return (
        criterion(
            "The pay, in cash alone, is at or above the Job Bank median for the occupation and region",
            median_wage.is_yes,
            cite,
            evidence=("Job Bank wage page for the occupation and region, with its date",),
        ),
        weighed("The pay is not below what the employer pays comparable staff", cite),
    )


def with_letter(rule: Rule) -> Rule:
    """Enough with a letter of the Canadian client that accepts the qualification."""
    return rule & client_letter.is_yes


NO_YEARS = "The agreement sets no number of years of experience and no wage."


def andean(agreement: Agreement, cite: Citation, key: str) -> tuple[Criterion, ...]:
    """Professionals and technicians under the agreements with Colombia and Peru, which share their lists."""
    return (
        offered(agreement),
        criterion("The job is at the level of a professional or a technician (TEER 0 to 3)", level(0, 1, 2, 3), cite),
        agreement.covers(cite),
        criterion(
            "The occupation is not one of the professions that the agreement leaves out, or is one of its technicians",
            listed(f"{key}-professionals") | listed(f"{key}-technicians"),
            cite,
            evidence=("Contract or letter with title, duties, duration, pay and the education required",),
        ),
        arranged(cite),
        criterion(
            "Holds a post-secondary degree of 4 years or more as a professional, or a post-secondary or technical "
            "one of 1 year or more as a technician",
            (level(0, 1) & FOUR_YEARS) | (level(2, 3) & DIPLOMAS["1"]),
            cite,
            evidence=PAPERS,
        ),
        weighed("Has what Canada's occupational classification (NOC) asks for in that occupation", cite),
        licensed(cite),
    )


# --- partners --------------------------------------------------------------------------------------------------


def partner(
    agreement: Agreement,
    id: str,
    code: str,
    title: str,
    summary: str,
    holds: str,
    values: tuple[str, ...],
    *pages: str,
    former: str = "",
    notes: tuple[str, ...] = (),
    uncertain: tuple[str, ...] = (),
) -> Item:
    """The open permit of a treaty worker's spouse or common-law partner, of any nationality."""
    cite = page(pages[0]).at()
    return Item(
        id=id,
        code=code,
        former=tuple(former.split()),
        title=title,
        kind=Kind.STREAM,
        authority=IRPR.at("204(a)"),
        agreement=agreement.name,
        summary=summary,
        criteria=(
            NEEDS_PERMIT,
            criterion(
                "Relies on a family member who works in Canada with a permit",
                basis.one_of("family") & principal.one_of("works"),
                cite,
            ),
            criterion(
                "Is the spouse or common-law partner of that worker",
                relation.one_of("partner"),
                cite,
                evidence=("Marriage certificate, or proof of life as a couple",),
            ),
            criterion(
                holds,
                principal_permit.one_of("agreement") & principal_agreement.one_of(*values),
                cite,
                evidence=("The worker's permit or its approval, with the code and the expiry date",),
            ),
        ),
        permit=Permit.OPEN,
        offer=Offer.NOT_REQUIRED,
        duration="As long as the worker's permit, or the passport if it ends first",
        family="The permit is for the spouse or partner; children get none under the agreement",
        where=EVERYWHERE,
        status=Status(first=agreement.since),
        notes=("The nationality of the spouse or partner does not matter.", *notes),
        uncertain=uncertain,
        sources=(*map(page, pages), CODES),
    )


QUESTIONS = (*questions.QUESTIONS, duties)
ITEMS: tuple[Item, ...] = ()
