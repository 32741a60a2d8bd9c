"""The test for intra-company transferees, written once: agreements and section 205 differ only in its figures."""

from __future__ import annotations

from quiz.model import Criterion, criterion, weighed
from quiz.questions.company import (
    company_country,
    months_abroad,
    relationship,
    specialist_knowledge,
    transfer_role,
    transfer_ties,
    transfer_years,
)
from quiz.questions.start import basis
from quiz.sources import Citation

PAY = "Payroll records and contract of the company abroad"


def moved(cite: Citation) -> Criterion:
    """The case is a transfer."""
    return criterion(
        "Is moved by a company abroad to its own branch, parent, subsidiary or affiliate in Canada",
        basis.one_of("transfer"),
        cite,
    )


def same_group(cite: Citation) -> Criterion:
    """The two companies share owners and control."""
    return criterion(
        "The two companies are related by ownership and control, as parent, branch, subsidiary or affiliate",
        relationship.one_of("owned"),
        cite,
        evidence=("Chart of the group with the owners of each company", "Share registers or annual reports"),
    )


def company_in(text: str, countries: tuple[str, ...], cite: Citation) -> Criterion:
    """The company abroad is in one of the agreement's countries; `text` names them."""
    return criterion(text, company_country.one_of(*countries), cite, evidence=("Registration and tax papers abroad",))


def time_abroad(months: str, cite: Citation) -> Criterion:
    """At least so many months with the company abroad ("6" or "12")."""
    return criterion(
        f"Has worked for that company outside Canada for at least {months} of the last 36 months, full time, without "
        "a break, in a similar job",
        months_abroad.at_least(months),
        cite,
        evidence=(PAY, "Letter of the company abroad with the dates and duties"),
    )


def belongs(cite: Citation) -> tuple[Criterion, ...]:
    """The worker belongs to the company abroad, and goes back to it."""
    return (
        criterion(
            "Is employed by that company on the day of the application",
            transfer_ties.one_of("employed"),
            cite,
            evidence=(PAY,),
        ),
        criterion("Keeps a job abroad to return to", transfer_ties.one_of("kept"), cite),
        criterion(
            "The company abroad is doing business, and will be for the whole stay", transfer_ties.one_of("active"), cite
        ),
    )


def directed(cite: Citation) -> Criterion:
    """The Canadian company directs the work."""
    return criterion("The company in Canada will direct the daily work", transfer_ties.one_of("directed"), cite)


def executive(cite: Citation) -> Criterion:
    """An executive or manager in substance."""
    return criterion(
        "Will be an executive or a senior or functional manager, not a first-line supervisor or "
        "someone who mainly does hands-on work",
        transfer_role.one_of("executive", "manager"),
        cite,
        evidence=("Organization charts abroad and in Canada", "Description of the job in Canada"),
    )


def specialist(cite: Citation) -> tuple[Criterion, ...]:
    """Specialized knowledge: both kinds."""
    return (
        criterion("Will work with specialized knowledge", transfer_role.one_of("specialist"), cite),
        criterion(
            "Has advanced proprietary knowledge of the company's products, processes or systems",
            specialist_knowledge.one_of("proprietary"),
            cite,
            evidence=("Patents, internal training records or letters that show the knowledge",),
        ),
        criterion(
            "Has an advanced level of expertise from significant and recent experience with the company",
            specialist_knowledge.one_of("expertise"),
            cite,
            evidence=("Curriculum vitae and letters of reference",),
        ),
        weighed("The proof shows both the knowledge and the need for it in Canada", cite),
    )


def under_cap(years: str, text: str, cite: Citation) -> Criterion:
    """The total time in Canada as a transferee has not reached `years` ("4.5", "5" or "7")."""
    return criterion(text, ~transfer_years.at_least(years), cite)
