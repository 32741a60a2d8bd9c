"""Canada–European Union agreement (CETA), chapter 10, and the United Kingdom's, which copies it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.model import Criterion, Item, criterion
from quiz.pages import page
from quiz.questions.treaty import contract, experience, service_terms
from quiz.sources import Citation
from quiz.streams import treaty
from quiz.streams.agreements import CETA, UNITED_KINGDOM, Agreement
from quiz.streams.common import JOB_OFFER
from quiz.streams.occupations import listed, on_list

SECTORS = "fta-canada-eu-noc-equivalents"
WINDOW = "The contract's length, at most 12 months in any 24 months"
INSIDE_WINDOW = "Only within the same 12 months in 24"
LONGER = "Of a longer contract, only the first 12 months are covered."
DIRECT = (
    "A paragraph that all pages of this kind share counts a job with a Canadian employer as arranged work. The "
    "definitions of this stream know only contracts for services, and they are followed here."
)
LEVELS = (
    "The table of occupations has only the two highest levels (TEER 0 and 1), but the officers' page "
    "mentions TEER 0 to 3. The table is followed here."
)
SCIENCES = (
    "The sciences are agriculture, architecture, biology, chemistry, physics, forestry, geology, geophysics, mining "
    "and energy."
)
PARTNERS = "A partner of the firm abroad counts like an employee."
AT_FILING = (
    "The page asks for 12 months at the time of the application, and in a later note for 1 year in the last 3. "
    "Twelve months without a break up to the application are the safe test."
)
START_UP = (
    "The page names no general way for an investor's employees, but lets executives, supervisors and people with "
    "essential skills come for the start-up of a new company. Such a case is left open here."
)
PLACE = "The page allows applications inside Canada; a practice note says that investors could not apply at the border."


@dataclass(frozen=True)
class Texts:
    """What differs between the two agreements: ids, codes (with former ones), titles, pages."""

    key: str
    citizens: str
    codes: dict[str, tuple[str, str]]
    titles: dict[str, str]
    suppliers: str
    technologists: str
    transferees: str
    investors: str
    uncertain: tuple[str, ...] = ()


def base(agreement: Agreement, list_id: str, cite: Citation) -> tuple[Criterion, ...]:
    """What contracts for services share: a client in Canada, an occupation that may be open, the nationality."""
    return (
        JOB_OFFER,
        criterion("The occupation is one that the agreement opens, at least in part", on_list(list_id), cite),
        agreement.covers(cite),
    )


def in_sector(list_id: str, cite: Citation) -> Criterion:
    """The sector is open."""
    return criterion(
        "The duties are in a sector that the agreement opens to this kind of contract",
        listed(list_id),
        cite,
        page(SECTORS).at(),
        evidence=("Signed contract that describes the service",),
    )


def firm_terms(cite: Citation) -> tuple[Criterion, ...]:
    """The employee of a company abroad that holds the contract."""
    return (
        criterion(
            "Has worked for the company abroad, in the agreement's area, for 12 months or more",
            treaty.of_firm(service_terms.one_of("twelve") & service_terms.one_of("same_area")),
            cite,
            evidence=("Letter and payroll records of the company abroad",),
        ),
        criterion(
            "The company abroad has no establishment in Canada", treaty.of_firm(service_terms.one_of("absent")), cite
        ),
        criterion(
            "Is paid only by the company abroad during the stay",
            treaty.of_firm(service_terms.one_of("paid_abroad")),
            cite,
        ),
    )


def window(cite: Citation) -> Criterion:
    """The 12 months in 24 are not used up."""
    return criterion(
        "Has spent less than 12 of the last 24 months in Canada on such contracts",
        service_terms.one_of("time_left"),
        cite,
    )


def services(agreement: Agreement, texts: Texts) -> Iterator[Item]:
    """Contractual service suppliers, independent professionals and technologists."""
    cite = page(texts.suppliers).at()
    university = criterion(
        "Holds a university degree, or a qualification of that level", treaty.UNIVERSITY, cite, evidence=treaty.PAPERS
    )
    yield treaty.stream(
        agreement,
        f"{texts.key}-service-supplier",
        texts.codes["supplier"][0],
        texts.titles["supplier"],
        f"For {texts.citizens} whose employer abroad, without an establishment in Canada, has won a contract for "
        "services from a client here.",
        (
            *base(agreement, f"{texts.key}-css", cite),
            criterion(
                "A client in Canada has a contract for services with the company abroad that employs the person",
                contract.one_of("firm_contract"),
                cite,
                evidence=("Signed contract for services",),
            ),
            in_sector(f"{texts.key}-css", cite),
            university,
            treaty.years(
                "Has 3 years or more of professional experience in the sector", experience.at_least("3"), cite
            ),
            *firm_terms(cite),
            window(cite),
            treaty.licensed(cite),
        ),
        texts.suppliers,
        SECTORS,
        former=texts.codes["supplier"][1],
        duration=WINDOW,
        renewal=INSIDE_WINDOW,
        family=treaty.TOO_SHORT,
        notes=(treaty.CLIENT_FILES, LONGER),
        uncertain=(LEVELS, DIRECT, *texts.uncertain),
    )
    yield treaty.stream(
        agreement,
        f"{texts.key}-independent-professional",
        texts.codes["independent"][0],
        texts.titles["independent"],
        f"For {texts.citizens} who are self-employed and themselves hold a contract for services with a client in "
        "Canada.",
        (
            *base(agreement, f"{texts.key}-ip", cite),
            criterion(
                "Is self-employed and holds a contract for services with a client in Canada",
                contract.one_of("own_contract"),
                cite,
                evidence=("Signed contract for services", "Proof of the self-employment abroad"),
            ),
            in_sector(f"{texts.key}-ip", cite),
            university,
            treaty.years(
                "Has 6 years or more of professional experience in the sector", experience.at_least("6"), cite
            ),
            window(cite),
            treaty.licensed(cite),
        ),
        texts.suppliers,
        SECTORS,
        former=texts.codes["independent"][1],
        duration=WINDOW,
        renewal=INSIDE_WINDOW,
        family=treaty.TOO_SHORT,
        notes=(treaty.CLIENT_FILES, LONGER),
        uncertain=(LEVELS, DIRECT, *texts.uncertain),
    )
    yield technologists(agreement, texts)


def technologists(agreement: Agreement, texts: Texts) -> Item:
    """Engineering and scientific technologists, in either form of the contract."""
    cite = page(texts.technologists).at()
    return treaty.stream(
        agreement,
        f"{texts.key}-technologist",
        texts.codes["technologist"][0],
        texts.titles["technologist"],
        f"For {texts.citizens} who are engineering or scientific technologists and serve a client in Canada under a "
        "contract for services, theirs or that of their employer abroad.",
        (
            *base(agreement, f"{texts.key}-technologists", cite),
            criterion(
                "A client in Canada has a contract for services with the person, or with the company abroad that "
                "employs them",
                contract.one_of("own_contract", "firm_contract"),
                cite,
                evidence=("Signed contract for services",),
            ),
            in_sector(f"{texts.key}-technologists", cite),
            criterion(
                "Holds a post-secondary degree of three years or more, in engineering technology or in one of the "
                "listed sciences",
                treaty.DIPLOMAS["3"],
                cite,
                evidence=treaty.PAPERS,
            ),
            treaty.years(
                "Has 3 years or more of professional experience in the sector as an employee, or 6 if self-employed",
                experience.at_least("6") | (contract.one_of("firm_contract") & experience.at_least("3")),
                cite,
            ),
            *firm_terms(cite),
            window(cite),
            treaty.licensed(cite),
        ),
        texts.technologists,
        SECTORS,
        former=texts.codes["technologist"][1],
        duration=WINDOW,
        renewal=INSIDE_WINDOW,
        family=treaty.TOO_SHORT,
        notes=(treaty.CLIENT_FILES, LONGER, SCIENCES),
        uncertain=(DIRECT, *texts.uncertain),
    )


def transfers(agreement: Agreement, texts: Texts) -> Iterator[Item]:
    """Executives, specialists and graduate trainees."""
    cite = page(texts.transferees).at()
    family = "A spouse or partner may ask for an open permit of their own under the agreement, with the same end date"
    for role, criteria, summary in (
        (
            "executive",
            treaty.executive(agreement, cite, "4.5"),
            f"For {texts.citizens} whom their company moves to its Canadian branch, parent, subsidiary or affiliate "
            "as an executive or senior manager.",
        ),
        (
            "specialist",
            treaty.specialist(agreement, cite, "4.5"),
            f"For {texts.citizens} whom their company moves to its Canadian branch, parent, subsidiary or affiliate "
            "for their specialized knowledge of the company.",
        ),
    ):
        yield treaty.stream(
            agreement,
            f"{texts.key}-ict-{role}",
            texts.codes[role][0],
            texts.titles[role],
            summary,
            criteria,
            texts.transferees,
            former=texts.codes[role][1],
            duration="3 years, or the contract if it is shorter",
            renewal="Up to 18 months, 4½ years in all",
            family=family,
            notes=(PARTNERS, treaty.CLOCK),
            uncertain=(AT_FILING, *texts.uncertain),
        )
    yield treaty.stream(
        agreement,
        f"{texts.key}-ict-graduate-trainee",
        texts.codes["trainee"][0],
        texts.titles["trainee"],
        f"For {texts.citizens} with a degree or professional licence whom their company moves to Canada for training.",
        treaty.trainee(
            agreement, cite, treaty.HAS_DEGREE_OR_LICENCE, treaty.DEGREE_OR_LICENCE, treaty.CAREER, treaty.FOR_CAREER
        ),
        texts.transferees,
        former=texts.codes["trainee"][1],
        duration="1 year, or the contract if it is shorter",
        renewal="None",
        family=family,
        notes=(PARTNERS,),
        uncertain=(AT_FILING, *texts.uncertain),
    )


def investors(agreement: Agreement, texts: Texts) -> Item:
    """Investors; their employees only for a start-up."""
    return treaty.stream(
        agreement,
        f"{texts.key}-investor",
        texts.codes["investor"][0],
        texts.titles["investor"],
        f"For {texts.citizens} who put substantial money into a business in Canada and direct it.",
        treaty.investor(agreement, page(texts.investors).at(), staff=False),
        texts.investors,
        former=texts.codes["investor"][1],
        duration="1 year",
        renewal="At the officer's discretion",
        family=treaty.TOO_SHORT,
        notes=(treaty.FILING[0], "Applying online is advised."),
        uncertain=(START_UP, PLACE, *texts.uncertain),
    )


def partners(agreement: Agreement, texts: Texts, holds: str, value: str) -> Item:
    """The transferees' spouses and partners."""
    return treaty.partner(
        agreement,
        f"{texts.key}-ict-spouse",
        texts.codes["spouse"][0],
        texts.titles["spouse"],
        f"For the spouse or common-law partner of {texts.citizens} who were moved to Canada by their company.",
        holds,
        (value,),
        texts.transferees,
        former=texts.codes["spouse"][1],
        notes=("Investors and service suppliers bring no partner under this agreement.",),
    )


EUROPE = Texts(
    key="ceta",
    citizens="citizens of the European Union",
    codes={
        "investor": ("T46", ""),
        "supplier": ("T47", ""),
        "independent": ("T43", ""),
        "technologist": ("T48", ""),
        "executive": ("T44", ""),
        "specialist": ("T41", "T44"),
        "trainee": ("T42", "T44"),
        "spouse": ("T45", ""),
    },
    titles={
        "investor": "CETA – Investors",
        "supplier": "CETA – Contractual service suppliers",
        "independent": "CETA – Independent professionals",
        "technologist": "CETA – Engineering technologists and scientific technologists",
        "executive": "CETA – Intra-company transferees – Executives or senior managers",
        "specialist": "CETA – Intra-company transferees – Specialized knowledge workers",
        "trainee": "CETA – Intra-company transferees – Graduate trainees",
        "spouse": "CETA – Spouses and common-law partners of intra-corporate transferees",
    },
    suppliers="fta-canada-eu-contractual-service-providers",
    technologists="fta-canada-eu-engineering-scientific-technologists",
    transferees="fta-canada-eu-transferees",
    investors="fta-canada-eu-investors",
)
BRITAIN = Texts(
    key="uk",
    citizens="citizens of the United Kingdom",
    codes={
        "investor": ("F65", "T46"),
        "supplier": ("F66", "T47"),
        "independent": ("F60", "T43"),
        "technologist": ("F67", "T48"),
        "executive": ("F61", "T44"),
        "specialist": ("F63", "T44"),
        "trainee": ("F62", "T44"),
        "spouse": ("F64", "T45"),
    },
    titles={
        "investor": "UK – Investors",
        "supplier": "UK – Contractual service suppliers",
        "independent": "UK – Independent professionals",
        "technologist": "UK – Engineering technologists and scientific technologists",
        "executive": "UK – Intra-company transferees – Executives or senior managers",
        "specialist": "UK – Intra-company transferees – Specialized knowledge",
        "trainee": "UK – Intra-company transferees – Management (graduate) trainees",
        "spouse": "UK – Spouses of intra-corporate transferees",
    },
    suppliers="fta-agreement-cuktca-contract-independent-professionals",
    technologists="fta-agreement-cuktca-engineering-technologists-scientific",
    transferees="fta-agreement-cuktca-transferees",
    investors="fta-agreement-cuktca-investors",
    uncertain=(
        "No page says whether citizens of British overseas territories count as citizens of the United Kingdom.",
    ),
)


def declare(agreement: Agreement, texts: Texts) -> tuple[Item, ...]:
    """The workers' items of one of the two agreements."""
    return (*transfers(agreement, texts), *services(agreement, texts), investors(agreement, texts))


SPOUSE = partners(
    CETA,
    EUROPE,
    "The worker is a citizen of the European Union whom a company moved to Canada under this agreement",
    "eu_transfer",
)
BRITISH_SPOUSE = partners(
    UNITED_KINGDOM,
    BRITAIN,
    "The worker is a citizen of the United Kingdom whom a company moved to Canada under this agreement",
    "uk_transfer",
)
ITEMS = (*declare(CETA, EUROPE), *declare(UNITED_KINGDOM, BRITAIN))
