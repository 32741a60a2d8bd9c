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


@dataclass(frozen=True)
class Circumstances:
    """What a person's answers say that changes who does what, beyond the item that fits.

    inside          is in Canada already
    holds_permit    holds a work permit, or waits for its renewal
    quebec          will work in Quebec
    owner           runs the business as its owner, and so files the offer for themself
    outside_regime  the employer is outside the compliance regime, whatever the code (209.91)
    fee_free        provision that frees this person from the permit fee
    holder_fee      owes the open work permit holder fee, although the item in general does not ask for it
    no_biometrics   owes no biometrics
    leaves_first    is in Canada, where they may not apply for this permit
    lmia_free       may have work for which no fee is owed for the assessment: on a farm, or care at home
    restores        has lost a status that may still be restored, and needs it for this permit
    """

    inside: bool = False
    holds_permit: bool = False
    quebec: bool = False
    owner: bool = False
    outside_regime: bool = False
    fee_free: Citation | None = None
    holder_fee: bool = False
    no_biometrics: bool = False
    restores: bool = False
    leaves_first: bool = False
    lmia_free: bool = False


# A page knows nobody: it shows what holds for most.
ANYONE = Circumstances()


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
        N_(
            "At a port of entry, only for people who need no visa (permanent residents of the United "
            "States need none) and, with few exceptions, not for people who leave Canada only to come"
            " back and apply"
        ),
        (IRPR.at("198(1)"),),
    ),
    Where.INSIDE: (N_("Online, inside Canada, only for those who may apply there"), (IRPR.at("199"),)),
    Where.INSIDE_PAPER: (N_("On paper, inside Canada, only for those who may apply there"), (IRPR.at("199"),)),
    Where.ON_ENTRY: (
        N_("At the border, on arrival: no work permit is applied for, but some nationals need a visa first"),
        (IRPR.at("186"),),
    ),
    Where.NOWHERE: (N_("Nowhere: the right to work comes without an application"), ()),
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
        "Choose the exemption code with care before filing: it cannot be edited in the offer "
        "afterwards, and a new offer costs a new fee."
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
        "On or before the first day of work, give the worker the government's information on workers'"
        " rights in the official language they choose, and keep it available in both languages."
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
OWN_OFFER = Step(
    N_("The owner who runs the business files the offer for themself, in the name of the business."),
    (IRPR.at("209.11(1)"),),
)
AGAIN = Step(
    N_("For a renewal, file a new offer and pay again, before the worker applies."),
    (IRPR.at("303.1(1)(c)"),),
)
AGAIN_FREE = Step(N_("For a renewal, file a new offer before the worker applies."), (IRPR.at("209.11(1)"),))
CHECK_PERMIT = Step(
    N_("File nothing and pay nothing. Ask to see the permit; note its expiry and the limits printed on it."),
    (IRPR.at("209.11(1)"),),
)
CHECK_STATUS = Step(
    N_(
        "File nothing and pay nothing. Ask to see the permit, or the proof of citizenship, residence or registration; "
        "of a permit note the expiry and the limits printed on it."
    ),
    (IRPR.at("209.11(1)"),),
)
SEE_PAPERS = Step(
    N_(
        "File nothing and pay nothing. Ask to see what allows the work, such as the permit, the letter or the "
        "confirmation of the application, and note its limits."
    ),
    (IRPR.at("209.11(1)"),),
)
OLD_CONDITIONS = Step(
    N_("Keep the person on the conditions of the old permit; your duties under its offer go on until the decision."),
    (IRPR.at("209.2(2)"),),
)
NEW_OFFER = Step(
    N_(
        "Before the worker applies, do what the new permit needs: file an offer in the Employer "
        "Portal for a stream of the program and pay its fee, or get a labour market impact "
        "assessment."
    ),
    (IRPR.at("209.11(1)"), IRPR.at("203(1)")),
)
WAIT = Step(
    N_("Let the worker begin only once IRCC has written that they may. Keep a copy."),
    (page("changing-employment").at(),),
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
LMIA_MAYBE_FREE = Step(
    N_(
        "Ask Employment and Social Development Canada for a labour market impact assessment. It costs $1,000 for each "
        "position, but nothing for primary agriculture and for some care at home: see the notes."
    ),
    (IRPR.at("203(1)"), IRPR.at("315.2(1)")),
)
LMIA_SHOWS = Step(
    N_(
        "Show that the offer is genuine, that the wage is the prevailing one, that no labour dispute "
        "is affected, and what you did to hire or train Canadians."
    ),
    (IRPR.at("203(1)"), IRPR.at("203(3)")),
)
LMIA_QUEBEC = Step(
    N_(
        "In Quebec the assessment is made together with the province. Where the law of Quebec asks "
        "for one, the worker also needs a certificate of acceptance (CAQ)."
    ),
    (IRPR.at("203(4)"), IRPR.at("200(3)(b)")),
)
LMIA_DUTIES = Step(
    N_(
        "Keep to the occupation, wage and conditions of the offer, charge the worker neither the assessment's fee nor "
        "one for recruitment, and keep the records for six years."
    ),
    (IRPR.at("209.3(1)"), IRPR.at("315.2(1)")),
)
GATHER = Step(
    N_(
        "Gather the proofs listed below, with translations into English or French, and a passport that lasts for the "
        "whole stay: a permit does not go past it."
    )
)
GATHER_PAPERS = Step(
    N_(
        "Gather the proofs listed below, with translations into English or French, and a passport that lasts for the "
        "whole stay."
    )
)
CAQ = Step(
    N_("For work in Quebec, get the certificate of acceptance (CAQ) first, where the law of Quebec asks for it."),
    (IRPR.at("200(3)(b)"),),
)
POOL = Step(
    N_(
        "Create a profile with International Experience Canada, enter the pool of your country and category, and wait "
        "for the invitation. Accept it within 10 days, and apply within 20."
    ),
    (page("experience-eligibility").at(),),
)
PARTICIPATION = Step(
    N_("Pay the participation fee of International Experience Canada. It changes every December 1: look it up."),
    (IRPR.at("299(2)(i)"), page("iec-overview").at()),
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
APPLY_CHANGE = Step(
    N_("Apply for the new work permit while the present one, or the right to work without one, still holds."),
    (IRPR.at("201(1)"), IRPR.at("199")),
    fees.PERMIT,
)
ASK_EARLY = Step(
    N_(
        "Ask IRCC through its web form to let you begin before the decision. This costs nothing. Begin only once IRCC "
        "has written that you may."
    ),
    (page("changing-employment").at(),),
)
HOLDER = Step(N_("Pay the open work permit holder fee with the application."), (IRPR.at("303.2(1)"),), fees.HOLDER)
BIOMETRICS = Step(
    N_("Give biometrics when asked, unless those of the last 10 years still serve or an exemption applies."),
    (IRPR.at("315.1(1)"),),
    fees.BIOMETRICS,
)
BIOMETRICS_ONLY = N_(
    "Give biometrics when asked, unless those of the last 10 years still serve. No fee is owed for them."
)
MEDICAL = Step(
    N_(
        "Take an immigration medical exam if the job is one where public health must be protected, if"
        " you will stay over six months after a long stay in a listed country, or if you asked for "
        "refugee protection."
    ),
    (IRPR.at("30(1)"),),
)
LEAVE_FIRST = Step(
    N_("Leave Canada first, and apply before you come back: your present status does not let you apply inside Canada."),
    (IRPR.at("197"), IRPR.at("199")),
)
RESTORE = Step(
    N_(
        "Ask for the restoration of your status together with the permit, within 90 days of losing "
        "the status. Restoration has a fee of its own, which changes every December: look it up. Do "
        "not work while you wait."
    ),
    (IRPR.at("182(1)"), IRPR.at("306(1)")),
)
START = Step(N_("Start work only once you have the permit, and keep to what it says."), (IRPR.at("183(1)"),))
START_HOLDER = Step(
    N_(
        "Until you have the new permit, work only as the present one allows. If you applied before "
        "the present one ended and you stay in Canada, its terms go on until the decision."
    ),
    (IRPR.at("183(1)"), IRPR.at("186(u)")),
)
START_GRADUATE = Step(
    N_(
        "Start work once you have the permit. If you studied full time and applied inside Canada "
        "before the study permit ended, you may work while waiting."
    ),
    (IRPR.at("183(1)"), IRPR.at("186(w)")),
)
RENEW = Step(
    N_(
        "If it can be renewed, apply before the permit ends; then the work may go on under the old conditions until "
        "the answer."
    ),
    (IRPR.at("201(1)"), IRPR.at("186(u)")),
)
RENEW_OFFER = Step(
    N_(
        "If it can be renewed, apply before the permit ends, with the number of a new offer; then the work may go on "
        "under the old conditions until the answer."
    ),
    (IRPR.at("201(1)"), IRPR.at("186(u)")),
)
AT_THE_BORDER = Step(
    N_("Carry the papers, say at the border that you come to work without a permit, and keep to what is allowed."),
    (IRPR.at("186"),),
)
VISA_FIRST = Step(
    N_(
        "If you need a visa, apply for it first, with these papers in the file. If you need only an "
        "electronic travel authorization, carry the papers with you."
    ),
    (IRPR.at("190(1)"), IRPR.at("296(1)")),
)
IN_CANADA = Step(
    N_("Carry the papers, keep to what is allowed, and ask for a longer stay before the present one ends."),
    (IRPR.at("183(1)"), IRPR.at("186")),
)
NO_MORE = Step(
    N_("Carry the papers. Say truthfully at the border what you will do in Canada, and do nothing beyond it."),
    (IRPR.at("2"), IRPR.at("183(1)")),
)
KEEP_PAPERS = Step(
    N_("Keep the papers that show why the work is allowed, and show them to the employer."), (IRPR.at("183(1)"),)
)


# The owner files for themself under these, whoever else works there.
OWNERS = ("business-owner-temporary", "provincial-business-candidate")


# 190(3)(g) and (h): inspectors and investigators of aviation need no visa.
NO_VISA = ("186(q)", "186(r)")


def offer(item: Item, of: Circumstances = ANYONE) -> Offer:
    """Whether an offer is filed: an employer outside the regime files none, whatever the code."""
    return Offer.EXEMPT if item.offer is Offer.REQUIRED and of.outside_regime else item.offer


def fee_free(item: Item, of: Circumstances = ANYONE) -> Citation | None:
    """The provision that frees the worker from the permit fee."""
    return item.fee_free or of.fee_free


def biometrics_free(item: Item, of: Circumstances = ANYONE) -> Citation | None:
    """The provision that frees the worker from the biometrics fee; 315.1(2) follows 299(2)(h) for agreements."""
    agreed = of.fee_free is not None and of.fee_free.pinpoint == "299(2)(h)"
    return item.biometrics_free or (IRPR.at("315.1(2)") if agreed else None)


def _biometrics(item: Item, of: Circumstances) -> list[Step]:
    """To give biometrics, with the fee or without; nothing for who gives none at all, such as 12.2 says."""
    free = biometrics_free(item, of)
    if of.no_biometrics or (free is not None and not free.pinpoint.startswith("315.1")):
        return []
    return [BIOMETRICS] if free is None else [Step(BIOMETRICS_ONLY, (free,))]


def worker_fees(item: Item, of: Circumstances = ANYONE) -> list[Fee]:
    """What the worker pays, biometrics included, before personal exemptions that the answers do not show."""
    if item.permit is Permit.NONE:
        return []
    owed = [] if fee_free(item, of) else [fees.PERMIT]
    owed += [fees.HOLDER] if owes_holder_fee(item, of) else []
    return owed if biometrics_free(item, of) or of.no_biometrics else [*owed, fees.BIOMETRICS]


def by_invitation(item: Item) -> bool:
    """Whether it is a youth exchange: a pool, an invitation, and a participation fee of its own, 299(2)(i)."""
    return item.fee_free is not None and item.fee_free.pinpoint == "299(2)(i)"


def owes_holder_fee(item: Item, of: Circumstances = ANYONE) -> bool:
    """Whether the open work permit holder fee comes on top (303.2: sections 204 and 205 without an offer)."""
    if of.holder_fee:
        return True
    if item.holder_fee is not None:
        return item.holder_fee
    section = item.authority.pinpoint.partition("(")[0]
    return item.permit is not Permit.EMPLOYER and item.offer is Offer.NOT_REQUIRED and section in ("204", "205")


def employer_fees(item: Item, of: Circumstances = ANYONE) -> list[Fee]:
    """What the employer pays for one offer: the compliance fee, unless 303.1(4.1) or (5) frees it."""
    if item.kind is Kind.OUTCOME:
        return [fees.LMIA] if item.permit is Permit.EMPLOYER else []
    if offer(item, of) is not Offer.REQUIRED or item.no_compliance_fee:
        return []
    # 303.1(5): who is free of the permit fee frees the employer, except youth exchanges, 299(2)(i).
    free = fee_free(item, of)
    return [] if free is not None and free.pinpoint != "299(2)(i)" else [fees.COMPLIANCE]


def employer_steps(item: Item, of: Circumstances = ANYONE) -> list[Step]:
    """What the employer does, in order."""
    if item.kind is Kind.AUTHORISED:
        return [CHECK_STATUS]
    if item.kind is Kind.OUTCOME:
        joint = [LMIA_QUEBEC] if of.quebec else []
        ask = LMIA_MAYBE_FREE if of.lmia_free else LMIA
        return [ask, LMIA_SHOWS, *joint, AGREEMENT_PLAIN, LMIA_DUTIES] if item.permit is Permit.EMPLOYER else []
    if item.permit is Permit.NONE:
        return _without_permit(item)
    match offer(item, of):
        case Offer.REQUIRED:
            paid = employer_fees(item, of)
            free = Step(PAY_NOTHING.text, (item.no_compliance_fee or IRPR.at("303.1(5)"),))
            pay, again = (PAY, AGAIN) if paid else (free, AGAIN_FREE)
            if of.owner or item.id in OWNERS:
                return [SETTLE, OWN_OFFER, FILE, pay, RECORDS, again]
            return [SETTLE, AGREEMENT, FILE, pay, NUMBER, RIGHTS, RECORDS, again]
        case Offer.EXEMPT:
            return [CONTRACT]
        case Offer.NOT_REQUIRED:
            return [CHECK_PERMIT]


def _without_permit(item: Item) -> list[Step]:
    """What the employer or host does where no permit is asked for on this ground."""
    if item.offer is Offer.REQUIRED:
        return [NEW_OFFER, WAIT]
    if holds_authority(item):
        return [SEE_PAPERS, OLD_CONDITIONS] if item.authority.pinpoint == "186(u)" else [SEE_PAPERS]
    return [LETTER]


def holds_authority(item: Item) -> bool:
    """Whether what the person already holds or has asked for carries the right to work."""
    return Where.NOWHERE in item.where and item.authority.pinpoint.startswith("186(")


AGREEMENT_PLAIN = Step(N_("Give the worker the assessment and the signed employment agreement."), (IRPR.at("203(1)"),))


def worker_steps(item: Item, of: Circumstances = ANYONE) -> list[Step]:
    """What the worker does, in order."""
    if item.permit is Permit.NONE:
        return _allowed_without(item, of)
    required = offer(item, of)
    if item.kind is Kind.OUTCOME:
        apply = APPLY_LMIA
    elif required is Offer.EXEMPT:
        apply = APPLY_CONTRACT
    else:
        apply = APPLY_OFFER if required is Offer.REQUIRED else APPLY_OPEN
    if free := fee_free(item, of):
        text = APPLY_FREE if item.offer is Offer.NOT_REQUIRED else apply.text
        apply = Step(text, (*apply.cites, free))
    caq = [CAQ] if item.kind is Kind.OUTCOME and of.quebec else []
    holder = [HOLDER] if owes_holder_fee(item, of) else []
    biometrics = _biometrics(item, of)
    renew = RENEW_OFFER if required is Offer.REQUIRED else RENEW
    pool, participation = ([POOL], [PARTICIPATION]) if by_invitation(item) else ([], [])
    start = START_GRADUATE if item.id == "post-graduation" else START_HOLDER if of.holds_permit else START
    restore = [RESTORE] if of.restores else [LEAVE_FIRST] if of.leaves_first else []
    return [*pool, GATHER, *caq, *restore, apply, *participation, *holder, *biometrics, MEDICAL, start, renew]


def _allowed_without(item: Item, of: Circumstances) -> list[Step]:
    """What the worker does where no permit is issued."""
    if item.kind is Kind.OUTCOME:
        return []
    if item.offer is Offer.REQUIRED:
        return [APPLY_CHANGE, ASK_EARLY]
    if item.kind is Kind.AUTHORISED or holds_authority(item):
        return [KEEP_PAPERS]
    if Where.ON_ENTRY not in item.where:
        return [GATHER_PAPERS, NO_MORE]
    if of.inside:
        return [GATHER_PAPERS, IN_CANADA]
    visa = [] if item.authority.pinpoint in NO_VISA else [VISA_FIRST]
    return [GATHER_PAPERS, *visa, AT_THE_BORDER]
