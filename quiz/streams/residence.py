"""On the way to permanent residence under paragraph 205(a): bridging, sponsored partners, start-ups and caregivers."""

from __future__ import annotations

from datetime import date

from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions import residence as questions
from quiz.questions.family import principal, principal_permit, principal_program, relation
from quiz.questions.job import occupation, province
from quiz.questions.residence import (
    KEEPS_WORK_STATUS,
    main_applicant,
    nomination,
    residence_class,
    residence_stage,
    sponsorship,
    startup,
    yukon,
)
from quiz.questions.start import basis, status
from quiz.rules import During, Officer
from quiz.sources import IRPA, IRPR
from quiz.streams.common import NEEDS_PERMIT

BRIDGING = page("bridging-open-work-permits").at()
PARTNER = page("partner").at()
START_UP = page("a77-start-up").at()
CAREGIVERS = page("occupation-restricted-open-work").at()
YUKON = page("yukon-exemption-code-a75").at()
CODES = page("exemption-codes").at()
IN_CANADA = ~status.one_of("outside", "canadian")
FAMILY_CODE = "Spouse or partner and children named in the application: C49"

APPLIES = criterion(
    "Applied for permanent residence, or was chosen for it",
    basis.one_of("residence"),
    IRPR.at("205(a)"),
)
MAIN = criterion("Is the principal applicant", main_applicant.is_yes, BRIDGING)

# Operational Bulletin 699: for nominees in Canada without an acknowledgement yet, the e-mail of the submission and
# the proof of payment stand in for it.
BULLETIN = During(date(2026, 6, 9), date(2026, 12, 31))
PORTAL_PROOF = residence_stage.one_of("filed") & BULLETIN
NOMINATED = residence_class.one_of("nominee", "nominee_express")

FREE_CLASS = criterion(
    "Applied under Express Entry, as a nominee who is not tied to one employer, under the Agri-Food Pilot, as one of "
    "Quebec's skilled workers or investors, or as a caregiver",
    residence_class.one_of("express", "agrifood", "quebec", "quebec_investor", "caregiver")
    | (residence_class.one_of("live_in") & Officer())
    | (NOMINATED & ~nomination.one_of("tied", "paused")),
    BRIDGING,
    evidence=("For nominees: the nomination letter, which names no employer restriction",),
)

# Outside Express Entry a nominee may send the application on the acknowledgement, but IRCC holds it until the
# eligibility is decided: neither a yes nor a no.
REACHED = criterion(
    "The application has come far enough: acknowledged (Express Entry, Quebec), or the program's requirements found "
    "met (other programs)",
    (
        residence_class.one_of("express", "nominee_express", "quebec", "quebec_investor")
        & residence_stage.at_least("acknowledged")
    )
    | residence_stage.one_of("eligible")
    | (residence_class.one_of("nominee_express") & PORTAL_PROOF)
    | (residence_class.one_of("nominee") & (residence_stage.one_of("acknowledged") | PORTAL_PROOF) & Officer()),
    BRIDGING,
    evidence=("Acknowledgement of receipt", "Letter or message that the requirements of the program are met"),
)

BRIDGE = Item(
    id="bridging-open-permit",
    code="A75",
    title="Bridging open work permit (BOWP) for economic-class PR applicants",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For people who work in Canada, have applied for permanent residence in an economic class, and need to "
    "keep working while it is decided.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Is in Canada", IN_CANADA, BRIDGING),
        criterion(
            "Holds a work permit, has renewed one in time, or may still restore that status",
            KEEPS_WORK_STATUS,
            BRIDGING,
            IRPR.at("186(u)"),
            IRPR.at("182(1)"),
            evidence=("Present work permit, or the receipt of its renewal",),
        ),
        FREE_CLASS,
        REACHED,
        MAIN,
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="24 months",
    renewal="Case by case; 12 months for Quebec",
    family=FAMILY_CODE,
    where=(Where.INSIDE,),
    notes=(
        "Nominees in Canada may use the proof of sending instead of the acknowledgement from June 9 to December 31, "
        "2026.",
        "For nominees the permit is limited to the province or territory that nominated, for Quebec's candidates to "
        "Quebec.",
        "Never at the border. Apply in about the last four months of the present permit.",
        "Not for the Atlantic program (C18), the rural and francophone pilots (C15), the Start-up Visa (A77), or "
        "nominees tied to an employer (T13).",
        "A nominee outside Express Entry may send the application once receipt of the permanent residence application "
        "is acknowledged; it is then held until the requirements of the program are found met.",
    ),
    uncertain=(
        "The proof of sending rests on Operational Bulletin 699, read in secondary sources. It may end earlier, and it "
        "is for people who have no acknowledgement yet.",
    ),
    sources=(
        page("bridging-open-work-permits"),
        page("2nd-genesislink-ca-ircc-pnp-work-permit-bridging-update-2026"),
        page("2nd-vgis-ca-pnp-work-permits-bowp-t13-ircc-june-2026-operati"),
        page("2nd-earnestimmigration-com-p-17735"),
    ),
)

YUKON_PILOT = Item(
    id="yukon-community-pilot",
    code="A75",
    title="Yukon Community Pilot – location-restricted open work permit",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For people whom Yukon nominated for two or three jobs in one of six communities.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Was nominated for permanent residence by a territory or province", NOMINATED, YUKON),
        criterion("The work is in Yukon", province.one_of("YT"), YUKON),
        criterion(
            "Holds a nomination of the pilot, with two or three offers for 30 hours a week or more in all, in one of "
            "the six communities, and Yukon's letter of support",
            yukon.is_yes,
            YUKON,
            evidence=("Nomination, offers, and Yukon's letter of support",),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="Not stated in the sources",
    where=(Where.ONLINE_ABROAD, Where.INSIDE),
    status=Status(
        unclear=True,
        note="IRCC's page for clients took applications until June 2025; its table of open permits of January 2026 "
        "still lists the pilot. Treat it as closed unless IRCC confirms.",
    ),
    notes=(
        "The permit is limited to one community: Whitehorse, Watson Lake, Dawson City, Haines Junction, Carmacks or "
        "Carcross.",
        "Never at the border.",
    ),
    uncertain=("No extension after June 2025 was found.",),
    sources=(page("yukon-community-pilot"), page("yukon-exemption-code-a75")),
)

SPONSORED = Item(
    id="sponsored-spouse-in-canada",
    code="A74",
    title="Public policy for spouse or common-law partner in Canada class or family class applicants in Canada",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    also=(IRPA.at("25.2(1)"), IRPR.at("199")),
    summary="For people in Canada whose Canadian spouse or partner sponsors them for permanent residence.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is sponsored, lives with a citizen or permanent resident as a couple, or is a child named in such an "
            "application",
            basis.one_of("residence")
            | (
                basis.one_of("family")
                & (principal.one_of("canadian") | (relation.one_of("child", "grandchild") & principal.one_of("none")))
            ),
            PARTNER,
        ),
        criterion("Is in Canada", IN_CANADA, PARTNER),
        criterion(
            "Applied for permanent residence as a sponsored spouse or partner, inside Canada or in the family class, "
            "or is a dependent child named in that application",
            residence_class.one_of("partner"),
            PARTNER,
            IRPR.at("124"),
        ),
        criterion(
            "IRCC acknowledged receipt of the complete application (or status ends within two weeks)",
            residence_stage.at_least("acknowledged") | (residence_stage.one_of("filed") & sponsorship.one_of("ending")),
            PARTNER,
            evidence=("Acknowledgement of receipt",),
        ),
        criterion(
            "Has temporary resident status, keeps it while a renewal is decided, or has asked for its restoration",
            status.one_of("visitor", "student", "open_permit", "employer_permit", "waiting", "trp", "exempt_worker")
            | (status.one_of("expired") & sponsorship.one_of("restoring")),
            PARTNER,
            IRPR.at("182(1)"),
            evidence=("Proof of status, or of the application to restore it",),
        ),
        criterion("The sponsor is a Canadian citizen or permanent resident", sponsorship.one_of("sponsor"), PARTNER),
        criterion(
            "The couple lives at the same address on the day of the application",
            sponsorship.one_of("together"),
            PARTNER,
            evidence=("Lease, bills or bank papers at one address", "For a child, form IMM 0008 that names them"),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="24 months",
    renewal="24 months; after approval in principle A70, for the in-Canada class only",
    family="Accompanying dependent children get a permit of their own, whatever their age",
    where=(Where.INSIDE,),
    status=Status(first=date(2023, 5, 10), note="A temporary policy whose end was not published."),
    notes=(
        "Never at the border, and not inside the permanent residence portal.",
        "People without status wait for approval in principle.",
    ),
    uncertain=("The policy is temporary, and no end was published in the copies read.",),
    sources=(page("partner"), page("fr-conjoints")),
)

START_UP_VISA = Item(
    id="start-up-visa-applicant",
    code="A77",
    former=("A75",),
    title="Start-up business class (Start-up Visa) permanent residence applicants – open work permit",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For founders with a pending Start-up Visa application who already hold a permit for it.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion(
            "Applied for permanent residence under the Start-up Visa", residence_class.one_of("startup"), START_UP
        ),
        criterion("The application is pending", residence_stage.at_least("filed"), START_UP),
        criterion(
            "Already holds a work permit for the start-up and is in Canada, or applied before December 19, 2025",
            (IN_CANADA & startup.one_of("holds")) | During(last=date(2025, 12, 18)),
            page("2nd-immigration2canada-com-canada-entrepreneur-immigration-u").at(),
        ),
        criterion(
            "The letter of support calls the person essential",
            startup.one_of("essential"),
            START_UP,
            evidence=("Letter of support (form IMM 0211)",),
        ),
        criterion(
            "Every essential member of the team has applied for permanent residence", startup.one_of("team"), START_UP
        ),
        criterion("Will live outside Quebec", ~province.one_of("QC"), START_UP),
        criterion(
            "Has the low-income cut-off for 52 weeks to live on",
            startup.one_of("funds"),
            START_UP,
            evidence=("Bank statements",),
        ),
        weighed(
            "Speaks English or French at level 5, or well enough for the work", START_UP, evidence=("Language test",)
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="Up to 3 years",
    renewal="Case by case while the application for permanent residence is pending",
    family="C41 or C46, on the way to permanent residence, or C49",
    where=(Where.INSIDE,),
    notes=(
        "Closed to new applicants since December 19, 2025; extensions only.",
        "Never at the border.",
        "The Start-up Visa itself takes no new applications since the end of 2025. A new entrepreneur pilot was "
        "announced; none had opened when this was checked.",
    ),
    uncertain=("The closure of December 19, 2025 was read in a secondary source.",),
    sources=(page("a77-start-up"), page("2nd-immigration2canada-com-canada-entrepreneur-immigration-u")),
)

LIVE_IN = Item(
    id="live-in-caregiver-pr-applicant",
    code="A71",
    title="Live-in caregivers whose permanent residence application is submitted",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For the last workers of the old Live-in Caregiver Program who applied for permanent residence.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Worked under the Live-in Caregiver Program", residence_class.one_of("live_in"), CODES),
        criterion(
            "Sent the application for permanent residence",
            residence_stage.at_least("filed"),
            CODES,
            evidence=("Acknowledgement of receipt", "Proof of the work under the program"),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="Not stated in the sources",
    family="A70, once the requirements of the program are met",
    where=(Where.INSIDE,),
    status=Status(
        unclear=True, note="Only the table of codes lists it; no instructions were found. Not a way for new applicants."
    ),
    uncertain=(
        "Whether the open work permit holder fee is owed is not confirmed.",
        "The program takes no new cases; few files are left.",
    ),
    sources=(page("exemption-codes"),),
)

CAREGIVER = Item(
    id="caregiver-gaining-experience",
    code="C90",
    title="Occupation-restricted open work permit – Home Child Care Provider / Home Support Worker pilots, "
    "gaining-experience category",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For caregivers who applied for permanent residence and a permit together under the pilots of 2019.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Applied under one of the two pilots", residence_class.one_of("caregiver"), CAREGIVERS),
        criterion("The application is pending", residence_stage.at_least("filed"), CAREGIVERS),
        criterion(
            "Is a home child care provider or a home support worker", occupation.one_of("44100", "44101"), CAREGIVERS
        ),
        criterion("The work is outside Quebec", ~province.one_of("QC"), CAREGIVERS),
    ),
    permit=Permit.OCCUPATION,
    offer=Offer.NOT_REQUIRED,
    duration="3 years",
    renewal="A bridging permit (A75) once the requirements of the program are met",
    family="C91",
    where=(Where.ONLINE_ABROAD, Where.INSIDE),
    status=Status(
        last=date(2024, 6, 16), note="The pilots closed on June 17, 2024. Only files sent before are still treated."
    ),
    notes=(
        "A job offer is part of the permanent residence file, but nothing is filed in the Employer Portal.",
        "The home care pilots of 2025 took no more cases after March 31, 2025, and no work permit code for them was "
        "found.",
    ),
    holder_fee=True,
    sources=(page("occupation-restricted-open-work"), page("open")),
)

CAREGIVER_FAMILY = Item(
    id="caregiver-family",
    code="C91",
    title="Spouses and adult dependants of C90 caregivers",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For the spouse or partner and the grown-up dependants of a caregiver with a C90 permit.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is the spouse, partner or dependant of a caregiver who holds or gets that permit",
            basis.one_of("family")
            & relation.one_of("partner", "child")
            & principal.one_of("works")
            & principal_permit.one_of("residence")
            & principal_program.one_of("caregiver"),
            CAREGIVERS,
            evidence=("Proof of the relationship", "The caregiver's permit"),
        ),
        weighed("The relationship is genuine", CAREGIVERS),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="As long as the caregiver's permit, up to 3 years",
    where=(Where.ONLINE_ABROAD, Where.INSIDE),
    status=Status(last=date(2024, 6, 16), note="Follows C90: the pilots closed on June 17, 2024."),
    sources=(page("occupation-restricted-open-work"), page("exemption-codes")),
)

QUESTIONS = questions.QUESTIONS
ITEMS = (BRIDGE, SPONSORED, START_UP_VISA, YUKON_PILOT, LIVE_IN, CAREGIVER, CAREGIVER_FAMILY)
