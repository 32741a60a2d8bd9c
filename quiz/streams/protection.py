"""Means of support, applicants in Canada, vulnerable workers and humanitarian reasons: sections 206 to 208."""

from __future__ import annotations

from datetime import date

from quiz.model import Criterion, Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions import protection as questions
from quiz.questions.family import principal, relation
from quiz.questions.pending import pending, renewal_ties
from quiz.questions.protection import (
    abuse,
    claim_bars,
    claim_stage,
    destitution,
    old_permit,
    partner_class,
    relative_holds,
    removal_block,
    residence_route,
    self_support,
    trp_length,
)
from quiz.questions.residence import residence_class, residence_stage, sponsorship
from quiz.questions.start import basis, status
from quiz.rules import During, Officer
from quiz.sources import IRPA, IRPR, Citation
from quiz.streams.common import NEEDS_PERMIT

QUESTIONS = questions.QUESTIONS

SUPPORT_PAGE = page("r206-no-other-means")
SUPPORT_UPDATE = page("2021-no-support-humanitarian-reasons")
SUPPORT = SUPPORT_PAGE.at()
APPLICANTS_PAGE = page("r207-applicants-canada")
APPLICANTS = APPLICANTS_PAGE.at()
VULNERABLE_PAGES = (page("vulnerable-workers"), page("vulnerable-workers-2"))
VULNERABLE = VULNERABLE_PAGES[1].at()
HUMANITARIAN_PAGE = page("humanitarian-reasons-r208")
HUMANITARIAN = HUMANITARIAN_PAGE.at()
CODES = page("exemption-codes")
INSIDE = (Where.INSIDE, Where.INSIDE_PAPER)

IN_CANADA = ~status.one_of("outside", "canadian")
RELATIVE = relation.one_of("partner", "child", "grandchild")
NOT_STATED = "As the officer decides; no usual length was found"

# The day on which late and irregular claims stopped being sent to the Board (S.C. 2026, c. 4).
LATE_CLAIMS = During(first=date(2026, 3, 26))


def no_means(*cites: Citation) -> Criterion:
    """Nobody and nothing else pays for the person's life in Canada."""
    return criterion(
        "Cannot pay for basic needs in Canada without working",
        self_support.one_of("no"),
        *cites,
        evidence=("Social assistance letter or stub, bank statements, or a letter from a group that helps",),
    )


REFUGEE_CLAIMANT = Item(
    id="refugee-claimant",
    code="S61",
    title="No other means of support – refugee claimants",
    kind=Kind.STREAM,
    authority=IRPR.at("206(1)(a)"),
    also=(IRPR.at("206(2)"),),
    summary="For people in Canada whose claim for refugee protection is before the Refugee Protection Division, and "
    "who cannot support themselves without working.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is in Canada and has made a claim for refugee protection there",
            status.one_of("claimant"),
            IRPR.at("206(1)(a)"),
            evidence=("Refugee protection claimant document, or acknowledgement of claim",),
        ),
        criterion(
            "The claim was sent to the Refugee Protection Division",
            claim_stage.one_of("referred", "accepted", "appeal", "refused"),
            IRPR.at("206(1)(a)"),
            IRPA.at("100"),
            evidence=("Letter that refers the claim to the Refugee Protection Division",),
        ),
        criterion(
            "The Division has not decided the claim yet",
            claim_stage.one_of("asked", "referred"),
            IRPR.at("206(1)(a)"),
        ),
        criterion(
            "No rule on late or irregular claims keeps the claim from the Board, or it was sent there already",
            claim_stage.one_of("referred") | ~(LATE_CLAIMS & claim_bars.one_of("late", "between")),
            IRPA.at("101(1)(b.1)"),
            IRPA.at("101(1)(b.2)"),
        ),
        no_means(IRPR.at("206(1)"), SUPPORT),
        weighed(
            "An immigration medical exam is done and its result is no bar; no permit is issued without it",
            IRPR.at("200(1)(e)"),
            IRPR.at("30(1)(a)(v)"),
            SUPPORT,
            evidence=("Proof that the immigration medical exam was taken",),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="24 months from the day the claim went to the Board",
    renewal="12 months at a time, while the claim is undecided",
    family="Not covered: each member needs their own claim or another basis. The permit fee is waived for them as well",
    where=INSIDE,
    fee_free=IRPR.at("299(2)(a)"),
    biometrics_free=IRPR.at("12.2(1)(d)"),
    holder_fee=False,
    notes=(
        "Ask for the permit when making the claim in the portal, or later online with form IMM 5710.",
        "A claimant in Canada need not give biometrics for this permit, so there is no biometrics fee "
        "(paragraph 12.2(1)(d) of the Regulations).",
        "The claimant need not show that they will leave Canada (subsection 200(2)), and past work without a permit is "
        "no bar (subparagraph 200(3)(e)(iii)).",
        "Someone who came with money but has nobody to pay for the whole wait can still meet this "
        "test. A student who proved funds and may work with the study permit may be refused.",
        "If the medical exam has lapsed, the permit excludes work in health care, child care and schools.",
        "Claimants from designated countries would wait 180 days (subsection 206(2)); no country is designated now.",
    ),
    uncertain=(
        "Changes to the way claims are sent to the Board were passed in 2026 but were not in force when this was "
        "checked.",
    ),
    sources=(SUPPORT_PAGE, SUPPORT_UPDATE, CODES, IRPR, IRPA),
)

# Claimants' removal orders are conditional: they take force some time after the refusal (49(2) of the Act).
APPEALING = status.one_of("claimant") & claim_stage.one_of("appeal")
AFTER_REFUSAL = status.one_of("claimant") & claim_stage.one_of("refused", "ineligible")

REMOVAL_ORDER = Item(
    id="unenforceable-removal-order",
    code="S62",
    title="No other means of support – unenforceable removal order",
    kind=Kind.STREAM,
    authority=IRPR.at("206(1)(b)"),
    summary="For people in Canada under a removal order that cannot be carried out, who cannot support themselves "
    "without working.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is in Canada, under a removal order",
            status.one_of("removal") | APPEALING | (AFTER_REFUSAL & ~removal_block.one_of("no_order")),
            IRPR.at("206(1)(b)"),
            evidence=("The removal order",),
        ),
        criterion(
            "The order is not in force or is suspended, or the authorities cannot carry it out for reasons beyond the "
            "person's control",
            APPEALING
            | removal_block.one_of("appeal", "risk", "leave", "stay", "country", "sentence", "approval", "document")
            | (removal_block.one_of("deferred", "other") & Officer()),
            IRPA.at("48"),
            IRPA.at("49"),
            IRPA.at("50"),
            IRPR.at("231(1)"),
            IRPR.at("233"),
            SUPPORT,
            evidence=(
                "Proof of the pending appeal, assessment, court case or suspension",
                "Without a travel document: the passport authority's refusal or the border agency's confirmation",
            ),
        ),
        no_means(IRPR.at("206(1)"), SUPPORT),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="12 months; up to 24 where removals to the country are suspended or deferred",
    renewal="12 months at a time",
    family="Not covered: each member needs their own basis",
    where=INSIDE,
    holder_fee=False,
    notes=(
        "Without a valid medical exam the permit excludes work in health care, child care and schools.",
        "The person need not show that they will leave Canada (subsection 200(2)), and past work without a permit is "
        "no bar (subparagraph 200(3)(e)(iii)).",
        "The permit is cancelled when the removal order becomes enforceable (section 243.2 of the Regulations).",
        "A court review stops the removal only after a decision of the Refugee Appeal Division, with exceptions "
        "(section 231 of the Regulations).",
    ),
    uncertain=(
        "Whether an administrative deferral of removals, without a suspension, makes an order unenforceable is not "
        "clear: ask.",
    ),
    sources=(SUPPORT_PAGE, CODES, IRPR, IRPA),
)

PROTECTED = Item(
    id="protected-person",
    code="A70",
    title="Protected person",
    kind=Kind.STREAM,
    authority=IRPR.at("207(c)"),
    summary="For people in Canada on whom refugee protection was conferred. An application for permanent residence is "
    "not needed.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is in Canada as a protected person: the claim or risk assessment was accepted, and the protection has not "
            "ended since",
            status.one_of("protected") | (status.one_of("claimant") & claim_stage.one_of("accepted")),
            IRPR.at("207(c)"),
            IRPA.at("95"),
            evidence=("Notice of decision of the Board, or the positive risk assessment before removal",),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration=NOT_STATED,
    family="Family members in Canada may ask for a permit of their own (paragraph 207(e)), free of the permit fee too",
    where=(Where.INSIDE,),
    fee_free=IRPR.at("299(2)(b)"),
    biometrics_free=IRPR.at("12.2(1)(d)"),
    holder_fee=False,
    notes=(
        "A protected person need not give biometrics for this permit, so there is no biometrics fee (paragraph "
        "12.2(1)(d) of the Regulations).",
        "They need not show that they will leave Canada (subsection 200(2)).",
        "With an offer of employment filed in the Employer Portal the permit may name the employer instead; then too "
        "neither fee is owed (subsection 303.1(5)).",
    ),
    sources=(APPLICANTS_PAGE, CODES, IRPR, IRPA),
)

APPLIED = criterion(
    "Has applied for permanent residence",
    basis.one_of("residence"),
    IRPR.at("207"),
    evidence=("Acknowledgement of receipt of the application",),
)
HERE = criterion("Is in Canada", IN_CANADA, IRPR.at("207"))
WITH_AN_OFFER = (
    "With an offer of employment the permit may name the employer instead: then the employer files it and pays the "
    "compliance fee, and no holder fee is owed (paragraph 303.1(1)(b))."
)

SPOUSE = Item(
    id="in-canada-class-spouse",
    code="A70",
    title="Spouse or common-law partner in Canada class",
    kind=Kind.STREAM,
    authority=IRPR.at("207(b)"),
    also=(IRPR.at("124"),),
    summary="For spouses and partners sponsored in the Spouse or Common-Law Partner in Canada class, once IRCC has "
    "approved them in principle.",
    criteria=(
        NEEDS_PERMIT,
        HERE,
        APPLIED,
        criterion(
            "Is sponsored by a spouse or partner",
            residence_class.one_of("partner"),
            IRPR.at("124"),
            evidence=("Proof of the relationship", "The sponsorship application"),
        ),
        criterion(
            "IRCC has approved the application in principle",
            residence_stage.one_of("eligible"),
            APPLICANTS,
            evidence=("Letter of approval in principle",),
        ),
        criterion(
            "Has temporary resident status in Canada, or the approval in principle overlooked its loss",
            status.one_of("visitor", "student", "open_permit", "employer_permit", "waiting", "exempt_worker", "trp")
            | residence_stage.one_of("eligible"),
            IRPR.at("124(b)"),
            page("partner").at(),
        ),
        criterion(
            "Lives with the sponsor in Canada",
            sponsorship.one_of("together"),
            IRPR.at("124(a)"),
            evidence=("Proof of the shared address",),
        ),
        criterion(
            "Is sponsored in the Spouse or Common-Law Partner in Canada class, not in the family class",
            partner_class.one_of("in_canada"),
            IRPR.at("124"),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration=NOT_STATED,
    family="Family members in Canada may ask for a permit of their own (paragraph 207(e))",
    where=(Where.INSIDE,),
    holder_fee=True,
    notes=(
        "Before approval in principle look at A74, the permit for sponsored spouses who wait; in the "
        "family class only A74 is possible.",
        "A sponsored spouse without status has neither permit before approval in principle.",
        WITH_AN_OFFER,
    ),
    sources=(APPLICANTS_PAGE, page("partner"), CODES, IRPR),
)

EXEMPTED = Item(
    id="exempted-pr-applicant",
    code="A70",
    title="Permanent residence applicant with H&C or public policy exemption",
    kind=Kind.STREAM,
    authority=IRPR.at("207(d)"),
    also=(IRPA.at("25(1)"), IRPA.at("25.1(1)"), IRPA.at("25.2(1)")),
    summary="For people in Canada who applied for permanent residence and were granted an exemption on humanitarian "
    "and compassionate (H&C) grounds or under a public policy.",
    criteria=(
        NEEDS_PERMIT,
        HERE,
        APPLIED,
        criterion(
            "Asked for an exemption on humanitarian grounds or under a public policy",
            residence_class.one_of("other")
            & (
                residence_route.one_of("humanitarian", "policy")
                | (residence_route.one_of("ukraine_family", "hong_kong", "tr_to_pr", "home_care") & Officer())
            ),
            IRPR.at("207(d)"),
        ),
        criterion(
            "The exemption was granted: the application is approved in principle",
            residence_stage.one_of("eligible"),
            IRPR.at("207(d)"),
            APPLICANTS,
            evidence=("Letter of approval in principle",),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration=NOT_STATED,
    family="Family members in Canada may ask for a permit of their own (paragraph 207(e))",
    where=(Where.INSIDE,),
    holder_fee=False,
    notes=(
        "A request that is still pending is not enough.",
        "The applicant need not show that they will leave Canada (subsection 200(2)).",
        WITH_AN_OFFER,
    ),
    sources=(APPLICANTS_PAGE, CODES, IRPR, IRPA),
)


def relative_of(text: str, *holds: str, cite: Citation) -> tuple[Criterion, ...]:
    """A family member, in Canada, of someone in one of these situations; `text` says so in words."""
    return (
        NEEDS_PERMIT,
        criterion("Is in Canada", IN_CANADA, cite),
        criterion(
            "Relies on a family member in Canada who needs protection, faces abuse or hardship, or applied for "
            "permanent residence",
            basis.one_of("family") & (basis.one_of("protection", "residence") | principal.one_of("none")),
            cite,
        ),
        criterion(text, relative_holds.one_of(*holds), cite, evidence=("The family member's decision or permit",)),
        criterion(
            "Is that person's spouse or common-law partner, dependent child, or child of a dependent child",
            RELATIVE,
            IRPR.at("1(3)"),
            cite,
            evidence=("Proof of the relationship",),
        ),
    )


APPLICANT_FAMILY = Item(
    id="in-canada-class-family",
    code="A70",
    title="Family member of a person in R207(b) to (d)",
    kind=Kind.STREAM,
    authority=IRPR.at("207(e)"),
    summary="For the family in Canada of a protected person, or of someone approved in principle as a sponsored spouse "
    "or partner, on humanitarian grounds or under a public policy.",
    criteria=relative_of(
        "The family member is a protected person, or is approved in principle as a sponsored spouse or partner in "
        "Canada, on humanitarian grounds or under a public policy",
        "protected",
        "partner",
        "exempted",
        cite=IRPR.at("207(e)"),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration=NOT_STATED,
    where=(Where.INSIDE,),
    holder_fee=False,
    notes=(
        "Family of a protected person: the work permit fee is not owed either (paragraph 299(2)(b)).",
        "Family of a sponsored spouse or partner: the open permit holder fee of $100 must be paid as "
        "well (paragraph 303.2(1)(c)).",
        WITH_AN_OFFER,
    ),
    sources=(APPLICANTS_PAGE, CODES, IRPR),
)

TIED = status.one_of("employer_permit") | (
    status.one_of("waiting") & pending.one_of("renewal") & old_permit.is_yes & renewal_ties.one_of("stayed")
)

VULNERABLE_WORKER = Item(
    id="vulnerable-worker",
    code="A72",
    title="Vulnerable workers",
    kind=Kind.STREAM,
    authority=IRPR.at("207.1(1)"),
    also=(IRPR.at("196.2(1)"), IRPR.at("200(3.1)")),
    summary="For people in Canada whose work permit names an employer, and who face abuse in connection with the job "
    "or risk it.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Needs protection, or faces abuse or hardship",
            basis.one_of("protection"),
            IRPR.at("207.1(1)"),
        ),
        criterion(
            "Is in Canada with a work permit that names an employer, or asked in time to renew one and may work until "
            "the decision",
            TIED,
            IRPR.at("207.1(1)(a)"),
            IRPR.at("207.1(1)(b)"),
            IRPR.at("186(u)"),
            evidence=("The work permit, or the receipt of the renewal",),
        ),
        criterion(
            "Faces physical, sexual, psychological or financial abuse or reprisal in connection with the job, "
            "or risks it",
            abuse.one_of("physical", "sexual", "psychological", "financial", "reprisal"),
            IRPR.at("196.2(1)"),
            IRPR.at("207.1(1)"),
            VULNERABLE,
            evidence=(
                "Letter that describes the abuse (form IMM 0017 or free form)",
                "Anything that supports it: a statement, a medical or support organization's letter, a complaint, "
                "messages, photos, pay records",
            ),
        ),
        weighed("There are reasonable grounds to believe in the abuse or its risk", IRPR.at("207.1(1)"), VULNERABLE),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="12 months",
    renewal="Not as a rule; a second one only while the permit that names the employer is valid, or its renewal is "
    "pending and the work allowed, and the abuse or risk goes on",
    family="Family members in Canada may ask for a permit of their own (A72); a spouse abroad may look at C41",
    where=(Where.INSIDE,),
    fee_free=IRPR.at("299(2)(l)"),
    holder_fee=False,
    notes=(
        "Having left the job is no obstacle while the permit is valid. Past work without a permit is forgiven "
        "(subsection 200(3.1)).",
        "This permit is not for people with an open work permit, a study permit or no permit at all.",
        "A missing letter alone is no ground for a refusal. Biometrics and their fee still apply.",
        "Never at the border.",
    ),
    sources=(*VULNERABLE_PAGES, CODES, IRPR),
)

VULNERABLE_FAMILY = Item(
    id="vulnerable-worker-family",
    code="A72",
    title="Family member of a vulnerable worker",
    kind=Kind.STREAM,
    authority=IRPR.at("207.1(2)"),
    summary="For the family, in Canada, of someone who holds an open work permit for vulnerable workers.",
    criteria=relative_of(
        "The family member holds an open work permit for vulnerable workers",
        "vulnerable",
        cite=IRPR.at("207.1(2)"),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="Until the day on which the worker's own permit ends",
    where=(Where.INSIDE,),
    fee_free=IRPR.at("299(2)(l)"),
    holder_fee=False,
    notes=("IRCC issues it once the worker's own open permit is issued.",),
    uncertain=(
        "The worker's past work without a permit is forgiven. Whether the family's is forgiven too is"
        " not clear: the text names the worker only.",
    ),
    sources=(VULNERABLE_PAGES[1], CODES, IRPR),
)

DESTITUTE_STUDENT = Item(
    id="destitute-student",
    code="H81",
    title="Destitute students",
    kind=Kind.STREAM,
    authority=IRPR.at("208(a)"),
    summary="For holders of a study permit whom events beyond anyone's control have left without means for a time.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is in Canada with a valid study permit",
            status.one_of("student"),
            IRPR.at("208(a)"),
            evidence=("Study permit", "Proof of enrolment"),
        ),
        criterion("Faces hardship", basis.one_of("protection"), IRPR.at("208(a)")),
        criterion(
            "Has nothing to live on for the time being",
            destitution.one_of("destitute"),
            IRPR.at("208(a)"),
            evidence=("Bank records",),
        ),
        criterion(
            "Could not prevent this",
            destitution.one_of("own"),
            IRPR.at("208(a)"),
            HUMANITARIAN,
            evidence=("Proof of the event, unless it is known to all, such as a war",),
        ),
        criterion(
            "The person who paid for the studies could not prevent this either",
            destitution.one_of("supporter"),
            IRPR.at("208(a)"),
            evidence=("Proof that the supporter's means are gone",),
        ),
        no_means(IRPR.at("208"), HUMANITARIAN),
        weighed(
            "The work that students may do without a permit (on campus, off campus or in a placement)"
            " is not enough to live on",
            HUMANITARIAN,
            IRPR.at("186(v)"),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="To the end of the current term or semester",
    where=(Where.INSIDE,),
    fee_free=IRPR.at("299(2)(d)"),
    biometrics_free=IRPR.at("315.1(2)(h)"),
    holder_fee=False,
    notes=(
        "Meant for exceptional cases: look at the hours that students may work without a permit first.",
        "The holder must stay enrolled and go on studying. Biometrics are free for this permit (paragraph "
        "315.1(2)(h)).",
    ),
    sources=(HUMANITARIAN_PAGE, page("fr-motifs-humanitaires-r208"), CODES, IRPR),
)

PERMIT_HOLDER = Item(
    id="temporary-resident-permit-holder",
    code="H82",
    title="Temporary resident permit holders",
    kind=Kind.STREAM,
    authority=IRPR.at("208(b)"),
    summary="For people in Canada with a temporary resident permit of at least six months, who cannot support "
    "themselves without working.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is in Canada with a temporary resident permit",
            status.one_of("trp"),
            IRPR.at("208(b)"),
            IRPA.at("24(1)"),
            evidence=("The temporary resident permit",),
        ),
        criterion(
            "That one permit is valid for at least six months",
            trp_length.one_of("6"),
            IRPR.at("208(b)"),
            HUMANITARIAN,
        ),
        no_means(IRPR.at("208"), HUMANITARIAN),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="As long as the temporary resident permit",
    family="Not covered; family members may apply inside Canada on another basis (paragraph 199(e))",
    where=INSIDE,
    holder_fee=False,
    notes=(
        "Several shorter permits in a row do not add up to six months.",
        "Victims of trafficking in persons or of family violence pay neither the permit fee nor biometrics, under "
        "public policies of their own.",
        "When both permits are asked for together, apply on paper; if the temporary resident permit is "
        "held already, online.",
    ),
    uncertain=("New instructions of May 2026 were read in a third party's summary only.",),
    sources=(HUMANITARIAN_PAGE, CODES, IRPR, IRPA),
)

ITEMS: tuple[Item, ...] = (
    REFUGEE_CLAIMANT,
    REMOVAL_ORDER,
    PROTECTED,
    SPOUSE,
    EXEMPTED,
    APPLICANT_FAMILY,
    VULNERABLE_WORKER,
    VULNERABLE_FAMILY,
    DESTITUTE_STUDENT,
    PERMIT_HOLDER,
)
