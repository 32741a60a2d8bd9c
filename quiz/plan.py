"""What to do about an item: who does what in which order, what it costs, and where the application goes."""

from __future__ import annotations

from dataclasses import dataclass

from quiz import fees
from quiz.fees import Fee
from quiz.model import Item, Kind, Offer, Permit, Where
from quiz.pages import page
from quiz.sources import IRPR, Citation
from quiz.texts import N_


@dataclass(frozen=True)
class Step:
    """Something one party does. `fee` is what it costs, where it costs anything."""

    text: str
    cites: tuple[Citation, ...] = ()
    fee: Fee | None = None


PERMITS = {
    Permit.OPEN: N_("Open work permit: any employer, within the limits printed on it"),
    Permit.EMPLOYER: N_("Work permit for one employer"),
    Permit.OCCUPATION: N_("Open work permit limited to an occupation"),
    Permit.NONE: N_("No work permit"),
}
OFFERS = {
    Offer.REQUIRED: N_("The employer files an offer of employment in the Employer Portal before the worker applies"),
    Offer.NOT_REQUIRED: N_("No offer of employment is filed in the Employer Portal"),
    Offer.EXEMPT: N_(
        "No offer in the Employer Portal: the employer is outside the compliance regime, and the worker "
        "files the contract"
    ),
}
PLACES = {
    Where.ONLINE_ABROAD: (N_("Online, from outside Canada"), (IRPR.at("197"),)),
    Where.PAPER_ABROAD: (N_("On paper, from outside Canada"), (IRPR.at("197"),)),
    Where.PORT_OF_ENTRY: (
        N_("At a port of entry, only for people who need no visa, and not by stepping out of Canada to come back"),
        (IRPR.at("198(1)"),),
    ),
    Where.INSIDE: (N_("Online, inside Canada, only for those who may apply there"), (IRPR.at("199"),)),
    Where.INSIDE_PAPER: (N_("On paper, inside Canada, only for those who may apply there"), (IRPR.at("199"),)),
    Where.ON_ENTRY: (N_("At the border, on arrival: nothing is applied for beforehand"), (IRPR.at("186"),)),
    Where.NOWHERE: (N_("Nowhere: the authority comes by itself"), ()),
}

AGREEMENT = Step(
    N_(
        "Sign the employment agreement with the worker, in the official language the worker chooses, and give "
        "them a copy."
    ),
    (IRPR.at("209.11(1)"),),
)
SETTLE = Step(
    N_(
        "Settle the exemption code before filing: it cannot be edited in the offer afterwards, and a new offer costs a "
        "new fee."
    ),
    (page("c11-business-owners").at(),),
)
FILE = Step(
    N_(
        "File the offer of employment in the Employer Portal before the worker applies. Without it the permit must be "
        "refused."
    ),
    (IRPR.at("209.11(1)"), IRPR.at("200(3)(f.1)")),
)
PAY = Step(
    N_("Pay the employer compliance fee in the portal; it may not be recovered from the worker."),
    (IRPR.at("303.1(1)"),),
    fees.COMPLIANCE,
)
PAY_NOTHING = Step(N_("Claim the exemption from the compliance fee in the portal, with proof."), (IRPR.at("303.1(5)"),))
NUMBER = Step(N_("Give the worker the offer of employment number: the letter A and seven digits."), ())
RIGHTS = Step(
    N_(
        "On or before the first day of work, give the worker the government's information on workers' rights in the "
        "official language they choose, and keep it at hand in both."
    ),
    (IRPR.at("209.2(1)"),),
)
RECORDS = Step(
    N_(
        "Keep to the occupation, wage and conditions of the offer, and keep the records for six years. Inspections may "
        "come at any time."
    ),
    (IRPR.at("209.2(1)"), IRPR.at("209.4(1)")),
)
CHECK_PERMIT = Step(
    N_("File nothing and pay nothing. Ask to see the permit; note its expiry and the limits printed on it."),
    (IRPR.at("209.11(1)"),),
)
CONTRACT = Step(
    N_("Give the worker the signed contract; your organization files no offer and pays no compliance fee."),
    (IRPR.at("209.91"), IRPR.at("303.1(4.1)")),
)
LETTER = Step(
    N_("Give the worker a letter that says who they are, what they will do, for how long, and who pays them."),
    (),
)
LMIA = Step(
    N_("Ask Employment and Social Development Canada for a labour market impact assessment."),
    (IRPR.at("203(1)"), IRPR.at("315.2(1)")),
    fees.LMIA,
)
GATHER = Step(
    N_(
        "Gather the proofs listed below, with translations into English or French, and a passport that lasts for the "
        "whole stay: a permit does not go past it."
    )
)
APPLY_OFFER = Step(
    N_("Apply for the work permit with the offer of employment number, after the employer has filed and paid."),
    (IRPR.at("200(1)"),),
    fees.PERMIT,
)
APPLY_CONTRACT = Step(
    N_("Apply for the work permit with the contract, and say that the job offer needs no offer of employment number."),
    (IRPR.at("209.91"),),
    fees.PERMIT,
)
APPLY_LMIA = Step(
    N_("Apply for the work permit with the positive or neutral assessment."), (IRPR.at("203(1)"),), fees.PERMIT
)
APPLY_OPEN = Step(
    N_("Apply for the open work permit; no employer and no offer are needed."), (IRPR.at("200(1)"),), fees.PERMIT
)
APPLY_FREE = N_("Apply for the work permit. The work permit fee is not owed.")
ASK_INSIDE = Step(N_("Ask for the authority as the page named below says, and wait for the written answer."))
HOLDER = Step(N_("Pay the open work permit holder fee with the application."), (IRPR.at("303.2(1)"),), fees.HOLDER)
BIOMETRICS = Step(
    N_("Give biometrics when asked, unless those of the last 10 years still serve or an exemption applies."),
    (IRPR.at("315.1(1)"),),
    fees.BIOMETRICS,
)
MEDICAL = Step(
    N_(
        "Take an immigration medical exam if the job touches public health, if the stay is over six months after a "
        "long stay in a listed country, or if refugee protection was asked for."
    ),
    (IRPR.at("30(1)"),),
)
START = Step(N_("Start work only once the permit is in hand, and keep to what it says."), (IRPR.at("183(1)"),))
RENEW = Step(
    N_(
        "Apply for a renewal before the permit ends; then the work may go on under the old conditions until the answer."
    ),
    (IRPR.at("201(1)"), IRPR.at("186(u)")),
)
AT_THE_BORDER = Step(
    N_("Carry the papers, say at the border that you come to work without a permit, and keep to what is allowed."),
    (IRPR.at("186"),),
)
KEEP_PAPERS = Step(
    N_("Keep the papers that show why the work is allowed, and show them to the employer."), (IRPR.at("183(1)"),)
)


def worker_fees(item: Item) -> list[Fee]:
    """What the worker pays, biometrics included, before personal exemptions."""
    if item.permit is Permit.NONE:
        return []
    owed = [] if item.fee_free else [fees.PERMIT]
    owed += [fees.HOLDER] if owes_holder_fee(item) else []
    return owed if item.biometrics_free else [*owed, fees.BIOMETRICS]


def owes_holder_fee(item: Item) -> bool:
    """Whether the open work permit holder fee comes on top (303.2: sections 204 and 205 without an offer)."""
    if item.holder_fee is not None:
        return item.holder_fee
    section = item.authority.pinpoint.partition("(")[0]
    return item.permit is not Permit.EMPLOYER and item.offer is Offer.NOT_REQUIRED and section in ("204", "205")


def employer_fees(item: Item) -> list[Fee]:
    """What the employer pays for one offer: the compliance fee, unless 303.1(4.1) or (5) frees it."""
    if item.kind is Kind.OUTCOME:
        return [fees.LMIA] if item.permit is Permit.EMPLOYER else []
    if item.offer is not Offer.REQUIRED or item.no_compliance_fee:
        return []
    # 303.1(5): who is free of the permit fee frees the employer, except youth exchanges, 299(2)(i).
    freed = item.fee_free is not None and item.fee_free.pinpoint != "299(2)(i)"
    return [] if freed else [fees.COMPLIANCE]


def employer_steps(item: Item) -> list[Step]:
    """What the employer does, in order."""
    if item.kind is Kind.AUTHORISED:
        return [CHECK_PERMIT]
    if item.kind is Kind.OUTCOME:
        return [LMIA, AGREEMENT_PLAIN] if item.permit is Permit.EMPLOYER else []
    if item.permit is Permit.NONE:
        return [LETTER]
    match item.offer:
        case Offer.REQUIRED:
            pay = PAY if employer_fees(item) else PAY_NOTHING
            return [SETTLE, AGREEMENT, FILE, pay, NUMBER, RIGHTS, RECORDS]
        case Offer.EXEMPT:
            return [CONTRACT]
        case Offer.NOT_REQUIRED:
            return [CHECK_PERMIT]


AGREEMENT_PLAIN = Step(N_("Give the worker the assessment and sign the employment agreement."), (IRPR.at("203(1)"),))


def worker_steps(item: Item) -> list[Step]:
    """What the worker does, in order."""
    if item.permit is Permit.NONE and item.kind is Kind.OUTCOME:
        return []
    if item.permit is Permit.NONE and Where.NOWHERE in item.where:
        return [KEEP_PAPERS]
    if item.permit is Permit.NONE:
        return [GATHER, AT_THE_BORDER] if Where.ON_ENTRY in item.where else [GATHER, ASK_INSIDE]
    if item.kind is Kind.OUTCOME:
        apply = APPLY_LMIA
    elif item.offer is Offer.EXEMPT:
        apply = APPLY_CONTRACT
    else:
        apply = APPLY_OFFER if item.offer is Offer.REQUIRED else APPLY_OPEN
    if item.fee_free:
        text = APPLY_FREE if item.offer is Offer.NOT_REQUIRED else apply.text
        apply = Step(text, (*apply.cites, item.fee_free))
    holder = [HOLDER] if owes_holder_fee(item) else []
    biometrics = [] if item.biometrics_free else [BIOMETRICS]
    return [GATHER, apply, *holder, *biometrics, MEDICAL, START, RENEW]
