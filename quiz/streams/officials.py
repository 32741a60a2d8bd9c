"""People who come for another state or an international organization, and their families."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion
from quiz.pages import page
from quiz.questions.family import family_letter, principal, relation
from quiz.questions.job import job_kind
from quiz.questions.start import basis
from quiz.questions.visit import TASK, task
from quiz.rules import Rule
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.entry import LAWFUL

REPRESENTATIVES = page("foreign-representatives")
MILITARY = page("military")
OFFICERS = page("r186-foreign-government-officers")


def official(fact: str, *kinds: str) -> Rule:
    """The work is for a state or organization, or of one of these kinds, and this is true of it."""
    return TASK & job_kind.one_of("government", *kinds) & task.one_of(fact)


REPRESENTATIVE = Item(
    id="foreign-representative",
    code="",
    title="Foreign representatives",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(b)"),
    summary="For diplomats, consular officers, and representatives or officials of other countries, the United "
    "Nations and organizations of which Canada is a member.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is accredited by Global Affairs Canada, and carries out official duties for another country, the United "
            "Nations, one of its agencies or an organization of which Canada is a member",
            official("accredited"),
            IRPR.at("186(b)"),
            REPRESENTATIVES.at(),
            evidence=("Accreditation and diplomatic, consular or official acceptance",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Length of the accreditation",
    where=(Where.ON_ENTRY,),
    notes=("Staff whom a mission hires in Canada look at C20.",),
    sources=(REPRESENTATIVES, IRPR),
)

FAMILY = Item(
    id="foreign-representative-family",
    code="",
    title="Family members of foreign representatives",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(c)"),
    summary="For the spouse, partner or children of an accredited representative, with a letter of Global Affairs "
    "Canada.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is a family member of a representative with diplomatic, consular or official status in Canada",
            basis.one_of("family") & principal.one_of("diplomat") & relation.one_of("partner", "child", "grandchild"),
            IRPR.at("186(c)"),
            REPRESENTATIVES.at(),
        ),
        criterion(
            "Global Affairs Canada wrote that it does not object to the work",
            family_letter.is_yes,
            IRPR.at("186(c)"),
            REPRESENTATIVES.at(),
            evidence=("No-objection letter of Global Affairs Canada",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Length of the no-objection letter",
    where=(Where.NOWHERE,),
    notes=(
        "The letter is enough to work. Where both countries let the families work, an open permit under C20 may be "
        "asked for as well, to reassure employers.",
    ),
    sources=(REPRESENTATIVES, IRPR),
)

FORCES = Item(
    id="military-personnel",
    code="",
    title="Military personnel",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(d)"),
    summary="For members of visiting forces, their civilian staff included, of countries designated under the Visiting "
    "Forces Act.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Belongs to the armed forces, civilians included, of a country designated under the Visiting Forces Act",
            official("visiting_forces"),
            IRPR.at("186(d)"),
            MILITARY.at(),
            evidence=("Movement orders",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Length of the orders",
    where=(Where.ON_ENTRY,),
    notes=("For a long stay a permit under T11 may be asked for.",),
    sources=(MILITARY, IRPR),
)

GOVERNMENT = Item(
    id="foreign-government-officer",
    code="",
    title="Foreign government officers",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(e)"),
    summary="For officers whom a foreign government sends to a Canadian agency under an exchange agreement.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is sent by a foreign government to a federal or provincial agency, under an exchange agreement with "
            "Canada",
            official("exchange_officer"),
            IRPR.at("186(e)"),
            OFFICERS.at(),
            evidence=("Exchange agreement, as a formal letter where the stay is longer than three months",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Length of the exchange",
    where=(Where.ON_ENTRY,),
    uncertain=("That a formal letter is expected after three months is known from third parties.",),
    sources=(OFFICERS, IRPR),
)

SHIPRIDER = Item(
    id="maritime-law-enforcement",
    code="",
    title="U.S. cross-border maritime law enforcement officers",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(e.1)"),
    summary="For officers whom the United States designates for joint law enforcement on shared waters.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is designated by the United States under the agreement of 2009 on cross-border maritime law enforcement",
            official("shiprider", "emergency"),
            IRPR.at("186(e.1)"),
            evidence=("Designation by the United States",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="Length of the operation",
    where=(Where.ON_ENTRY,),
    notes=("The paragraph stands in the Regulations, although IRCC's short list leaves it out.",),
    sources=(IRPR,),
)

AIR_MARSHAL = Item(
    id="in-flight-security",
    code="",
    title="In-flight security officers",
    kind=Kind.NO_PERMIT,
    authority=IRPR.at("186(e.2)"),
    summary="For in-flight security officers of a foreign government with which Canada has an arrangement.",
    criteria=(
        NEEDS_PERMIT,
        LAWFUL,
        criterion(
            "Is an in-flight security officer employed by a foreign government with which Canada has an arrangement",
            official("air_marshal", "transport"),
            IRPR.at("186(e.2)"),
            evidence=("Papers of the government that employs the officer",),
        ),
    ),
    permit=Permit.NONE,
    offer=Offer.NOT_REQUIRED,
    duration="As fixed at entry, 6 months by default",
    where=(Where.ON_ENTRY,),
    notes=("In-flight security officers are not members of the crew.",),
    sources=(IRPR,),
)

ITEMS = (REPRESENTATIVE, FAMILY, FORCES, GOVERNMENT, SHIPRIDER, AIR_MARSHAL)
