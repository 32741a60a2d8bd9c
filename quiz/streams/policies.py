"""Public policies under section 25.2 of the Act: measures for a time, for certain people.

They begin and end by themselves on the day the case is looked at. Those that ended stay declared: people still ask.
"""

from __future__ import annotations

from datetime import date

from quiz.model import Criterion, Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.job import province
from quiz.questions.pending import pending, renewal_ties
from quiz.questions.person import citizenship
from quiz.questions.protection import (
    claim_bars,
    claim_stage,
    home_care,
    hong_kong_permit,
    job_change,
    measures,
    pathway_2021,
    quebec_candidate,
    quebec_permit,
    removal_block,
    residence_route,
    status_end,
)
from quiz.questions.residence import residence_class
from quiz.questions.start import basis, status
from quiz.rules import During, Officer
from quiz.sources import IRPA, IRPR, Citation, Source
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT
from quiz.streams.protection import LATE_CLAIMS

POLICY = IRPA.at("25.2(1)")
WAIVED = IRPA.at("25.2(2)")
CODES = page("exemption-codes")
OPEN_PERMITS = page("open")

# Temporary residents: people with a status that has not run out, or whose renewal is pending.
HAS_STATUS = status.one_of("visitor", "student", "open_permit", "employer_permit", "waiting", "exempt_worker", "trp")
RESTORABLE = status.one_of("expired") & status_end.one_of("90")
# Those who would look for a measure for their country; people on another way are not asked for their passport here.
LOOKS_FOR_A_WAY = basis.one_of("measure", "protection", "job", "none")
NOT_STATED = "Not stated where this was read"
MAY_END = "The measure may be withdrawn on any day."
NO_OFFER = "No employer and no offer are needed."
ASK_FIRST = "Ask IRCC before you rely on this measure."


def policy(
    id: str,
    title: str,
    summary: str,
    criteria: tuple[Criterion, ...],
    status: Status,
    sources: tuple[Source, ...],
    *,
    code: str = "",
    former: tuple[str, ...] = (),
    permit: Permit = Permit.OPEN,
    offer: Offer = Offer.NOT_REQUIRED,
    duration: str = NOT_STATED,
    renewal: str = "",
    family: str = "",
    where: tuple[Where, ...] = (Where.INSIDE,),
    free: Citation | None = None,
    biometrics_free: Citation | None = None,
    no_compliance_fee: Citation | None = None,
    notes: tuple[str, ...] = (),
    uncertain: tuple[str, ...] = (),
) -> Item:
    """A public policy; none carries the holder fee, and `free` ones waive the permit fee too."""
    return Item(
        id=id,
        code=code,
        former=former,
        title=title,
        kind=Kind.POLICY,
        authority=POLICY,
        summary=summary,
        criteria=(NEEDS_PERMIT, *criteria),
        permit=permit,
        offer=offer,
        duration=duration,
        renewal=renewal,
        family=family,
        where=where,
        status=status,
        fee_free=free,
        biometrics_free=biometrics_free,
        no_compliance_fee=no_compliance_fee,
        holder_fee=False,
        notes=notes,
        uncertain=uncertain,
        sources=(*sources, IRPA),
    )


def with_status(cite: Citation) -> Criterion:
    """In Canada with a status that is still good."""
    return criterion(
        "Is in Canada as a temporary resident with valid status",
        HAS_STATUS,
        cite,
        evidence=("Present permit, visitor record or stamp in the passport",),
    )


def looks(cite: Citation) -> Criterion:
    """The case is not one of the other ways."""
    return criterion("Looks for a special measure, or has no other way", LOOKS_FOR_A_WAY, cite)


def national(text: str, cite: Citation, *countries: str) -> Criterion:
    """Holds the passport; `text` names the country."""
    return criterion(text, citizenship.one_of(*countries), cite, evidence=("Passport or travel document",))


def applied_by(text: str, route: str, cite: Citation, *classes: str) -> tuple[Criterion, ...]:
    """Applied for permanent residence this way; `classes` are other classes under which people may count themselves."""
    return (
        criterion("Has applied for permanent residence", basis.one_of("residence"), cite),
        criterion(
            text,
            residence_class.one_of("other", *classes) & residence_route.one_of(route),
            cite,
            evidence=("Acknowledgement of receipt, or proof that the application was sent",),
        ),
    )


# --- Ukraine and Hong Kong ---------------------------------------------------------------------------------------

UKRAINE_PAGE = page("post-march-31-ukraine")
UKRAINE = UKRAINE_PAGE.at()
CUAET = policy(
    "policy-ukraine-cuaet",
    "CUAET holders in Canada (Ukraine)",
    "For Ukrainians and their families who came to Canada by March 31, 2024, under the Canada-Ukraine authorization "
    "for emergency travel (CUAET).",
    (
        looks(UKRAINE),
        with_status(UKRAINE),
        criterion(
            "Came to Canada by March 31, 2024, with a visa, permit or status under the measure for Ukraine",
            measures.one_of("cuaet"),
            UKRAINE,
            evidence=("CUAET visa, letter or permit, and the stamp of entry",),
        ),
    ),
    Status(date(2024, 8, 13), date(2026, 3, 31), note="No extension was found, and none is excluded."),
    (UKRAINE_PAGE,),
    duration="Up to 3 years, within the validity of the passport",
    notes=(
        "Applications closed on March 31, 2026. Those who applied for permanent residence under the family measure of "
        "2023 and 2024 have a measure of their own, to March 31, 2027.",
        "A permit given under the measure keeps its date. A renewal asked for in time lets the work go on meanwhile.",
        "Others may look at any ordinary stream, such as the agreement with Ukraine or Francophone mobility.",
    ),
    uncertain=(
        "The measure's own page was reported to ask for the holder fee as well; the Regulations do not name it.",
    ),
)

UKRAINE_FAMILY_PAGE = page("2nd-cicnews-com-federal-government-launches-temporary-measur")
UKRAINE_FAMILY = UKRAINE_FAMILY_PAGE.at()
UKRAINE_PR = policy(
    "policy-ukraine-family-pr",
    "Ukrainian family reunification PR applicants",
    "For people in Canada who applied for permanent residence under the measure of 2023 and 2024 for Ukrainians with "
    "family in Canada.",
    (
        criterion(
            "Is in Canada",
            ~status.one_of("outside", "canadian"),
            UKRAINE_FAMILY,
        ),
        *applied_by(
            "Applied under the measure of 2023 and 2024 for Ukrainians with family in Canada",
            "ukraine_family",
            UKRAINE_FAMILY,
        ),
        criterion(
            "Has valid status or asked for its restoration within 90 days; or lost it and applied by March 31, 2026",
            HAS_STATUS | RESTORABLE | (status.one_of("expired") & During(last=date(2026, 3, 31))),
            UKRAINE_FAMILY,
        ),
    ),
    Status(date(2026, 1, 16), date(2027, 3, 31), note="Read in secondary sources only."),
    (UKRAINE_FAMILY_PAGE,),
    notes=("The acknowledgement of receipt is not needed.", NO_OFFER, MAY_END),
    uncertain=("How long the permit runs and what it costs was not read on an official page.",),
)

HONG_KONG_PAGE = page("open-work-pathways-hong-kong")
HONG_KONG = HONG_KONG_PAGE.at()
HONG_KONG_PR = policy(
    "policy-hong-kong-pr",
    "Hong Kong residents who applied for permanent residence",
    "For residents of Hong Kong who applied for permanent residence under stream A or B of their pathway.",
    (
        criterion("Is in Canada", ~status.one_of("outside", "canadian"), HONG_KONG),
        *applied_by(
            "Applied under stream A or B of the pathway, with a passport of the Hong Kong Special Administrative "
            "Region or a British National (Overseas) one",
            "hong_kong",
            HONG_KONG,
        ),
        criterion(
            "Has valid status, or lost it less than 90 days ago",
            HAS_STATUS | RESTORABLE,
            HONG_KONG,
        ),
        criterion(
            "Held a study or work permit of Canada in the three years before that application",
            hong_kong_permit.is_yes,
            HONG_KONG,
            evidence=("The earlier study or work permit",),
        ),
    ),
    Status(date(2024, 5, 27), date(2029, 5, 27)),
    (page("hong-kong-residents-open-work-permit-2024"), HONG_KONG_PAGE, CODES),
    code="R01",
    duration="Up to 3 years",
    family="A spouse or partner, and children of 18 or over, who accompany in the file: an open permit of their own, "
    "code R02 on the officers' page",
    notes=(NO_OFFER, MAY_END),
    uncertain=("The two pathways to permanent residence were reported to close on August 31, 2026.",),
)

HONG_KONG_GRADUATES_PAGE = page("open-work-permit-graduate-hong-kong")
HONG_KONG_GRADUATES = policy(
    "policy-hong-kong-graduates",
    "Hong Kong recent graduates",
    "For recent graduates with a passport of Hong Kong or a British National (Overseas) one.",
    (
        looks(HONG_KONG_GRADUATES_PAGE.at()),
        criterion(
            "Graduated recently, and holds a passport of the Hong Kong Special Administrative Region or a British "
            "National (Overseas) one",
            measures.one_of("hong_kong_graduate"),
            HONG_KONG_GRADUATES_PAGE.at(),
        ),
        weighed("Meets the other conditions of the measure", HONG_KONG_GRADUATES_PAGE.at()),
    ),
    Status(last=date(2025, 2, 7)),
    (HONG_KONG_GRADUATES_PAGE, CODES),
    code="R01",
    duration="Up to 3 years",
    where=(Where.ONLINE_ABROAD, Where.INSIDE),
    notes=(
        "The measure ended on February 7, 2025. Graduates of Canadian schools may look at the post-graduation permit "
        "(C43), young people at the working holiday for Hong Kong, and those who applied for permanent residence under "
        "stream A or B at the measure for them.",
        "Filed from abroad, the code was R02.",
    ),
)

# --- On the way to permanent residence ---------------------------------------------------------------------------

PATHWAY_PAGE = page("tr-pr-pathway")
PATHWAY = PATHWAY_PAGE.at()
IN_THE_FILE = pathway_2021.one_of("family")
TR_TO_PR = policy(
    "policy-tr-to-pr",
    "TR to PR pathway applicants and family",
    "For people who applied in 2021 under the pathway from temporary to permanent residence, and the family named in "
    "their application.",
    (
        *applied_by("Applied under the pathway of 2021, or is named in such an application", "tr_to_pr", PATHWAY),
        criterion(
            "The application was received within the limits of the program",
            pathway_2021.one_of("received"),
            PATHWAY,
        ),
        criterion(
            "The application held language test results, and the applicant was allowed to work in "
            "Canada when it was sent",
            (pathway_2021.one_of("language") & pathway_2021.one_of("authorised")) | IN_THE_FILE,
            PATHWAY,
        ),
        criterion(
            "Has valid status or may still restore it; family members abroad need no status",
            HAS_STATUS | RESTORABLE | (status.one_of("outside") & IN_THE_FILE),
            PATHWAY,
            page("2nd-immigration2canada-com-tr-to-pr-open-work-permit-update").at(),
        ),
        criterion(
            "The present permit has four months left at most",
            pathway_2021.one_of("ending") | (IN_THE_FILE & Officer()),
            PATHWAY,
        ),
    ),
    Status(date(2021, 7, 4), date(2026, 12, 31)),
    (PATHWAY_PAGE, page("2nd-immigration2canada-com-tr-to-pr-open-work-permit-update"), OPEN_PERMITS),
    code="R01",
    duration="To December 31, 2026, or to the end of the passport if that comes first",
    family="Family members named in the file apply for themselves, also from abroad",
    notes=(
        "The first policy began on July 4, 2021; the present one ends on December 31, 2026.",
        "Apply by December 31, 2026; no permit of this measure runs longer. Look in time for what may follow it.",
        NO_OFFER,
    ),
    uncertain=("It was not clear whether the limit of four months also applies to family members: ask.",),
)

QUEBEC_PAGE = page("work-permits-quebec-pr")
QUEBEC = QUEBEC_PAGE.at()
QUEBEC_PR = policy(
    "policy-quebec-pr-candidates",
    "Prospective permanent residence candidates in Quebec",
    "For workers in Quebec whom the province has invited under its skilled worker program, and whose permit for their "
    "employer ends in 2026.",
    (
        criterion("Will work in Quebec", province.one_of("QC"), QUEBEC),
        criterion("Is in Canada", ~status.one_of("outside", "canadian"), QUEBEC),
        JOB_OFFER,
        criterion(
            "Is on the way to permanent residence through Quebec",
            basis.one_of("residence") & residence_class.one_of("quebec", "other"),
            QUEBEC,
        ),
        criterion(
            "Was invited under the skilled worker program (PSTQ), and asked for permanent selection",
            quebec_candidate.one_of("invited"),
            QUEBEC,
            evidence=("The invitation, and proof that permanent selection was asked for",),
        ),
        criterion(
            "Already works in Quebec for the employer that makes the offer",
            quebec_candidate.one_of("employed"),
            QUEBEC,
            evidence=("Recent pay slips",),
        ),
        criterion(
            "The permit for that employer is valid and ends by December 31, 2026, or its renewal was asked for in "
            "time; or it ended from March 13, 2026, on, and an extension or restoration was asked for",
            quebec_permit.one_of("valid", "renewing", "ended"),
            QUEBEC,
            evidence=("The present or last work permit",),
        ),
    ),
    Status(date(2026, 3, 13), date(2026, 12, 31)),
    (QUEBEC_PAGE, page("2026-public-policy-prospective-pr-quebec")),
    code="R01",
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 12 months",
    no_compliance_fee=WAIVED,
    notes=(
        "No labour market impact assessment and no acceptance certificate (CAQ).",
        "Once the selection certificate (CSQ) is there, look at A73 and the bridging permit (A75).",
        MAY_END,
    ),
    uncertain=(
        "That the employer claims an exemption from the compliance fee in the portal was read in secondary sources: "
        "check before filing.",
    ),
)

NOMINEES_PAGE = page("2nd-fragomen-com-canada-temporary-work-permit-eligibility-fo")
NOMINEES = NOMINEES_PAGE.at()
PNP = policy(
    "policy-pnp-candidates",
    "Prospective Provincial Nominee Program candidates",
    "For workers whom Alberta, Manitoba or Yukon wanted to nominate, with a letter of the province and one of the "
    "employer.",
    (
        criterion("The work is in Alberta, Manitoba or Yukon", province.one_of("AB", "MB", "YT"), NOMINEES),
        criterion("Is on the way to permanent residence", basis.one_of("residence"), NOMINEES),
        JOB_OFFER,
        criterion(
            "The province gave a letter of support for the work permit",
            residence_class.one_of("other", "nominee", "nominee_express") & residence_route.one_of("pnp_letter"),
            NOMINEES,
        ),
        weighed(
            "Held a valid work permit, or held one on May 7, 2024, or had asked in time to renew one by then",
            NOMINEES,
        ),
    ),
    Status(date(2024, 8, 11), date(2025, 12, 31), note="No extension was found."),
    (NOMINEES_PAGE, CODES),
    code="R01",
    duration="2 years",
    where=(Where.ONLINE_ABROAD, Where.INSIDE),
    notes=(
        "The measure ended on December 31, 2025. Once nominated, look at T13, the permit for nominees, and at the "
        "bridging permit (A75).",
        "It asked for letters of the employer and of the province, not for an offer in the Employer Portal. Filed from "
        "abroad, the code was R02.",
    ),
)

HOME_CARE_PAGE = page("home-care-workers-policy")
HOME_CARE_CITE = HOME_CARE_PAGE.at()
HOME_CARE = policy(
    "policy-home-care-workers",
    "Home care worker PR applicants out of status, and family in Canada",
    "For home care workers who lost their status, and applied for permanent residence under the home "
    "care worker pilots.",
    (
        criterion(
            "Is in Canada, out of status or as a visitor, without a refugee claim or an enforceable removal order",
            status.one_of("visitor", "expired"),
            HOME_CARE_CITE,
        ),
        *applied_by(
            "Applied under the home care worker pilots, with the measure for workers who had lost their status",
            "home_care",
            HOME_CARE_CITE,
            "caregiver",
        ),
        criterion(
            "That application passed the check for completeness",
            home_care.one_of("complete"),
            HOME_CARE_CITE,
        ),
        criterion(
            "Entered legally by December 16, 2021, and has lived in Canada since",
            home_care.one_of("entered"),
            HOME_CARE_CITE,
        ),
        criterion(
            "Held a work permit at some point in that time",
            home_care.one_of("worked"),
            HOME_CARE_CITE,
            evidence=("The earlier work permit",),
        ),
    ),
    Status(date(2025, 3, 31), date(2030, 3, 30)),
    (HOME_CARE_PAGE,),
    code="R01",
    duration="Up to 3 years",
    renewal="Up to 3 more years",
    family="Family in Canada named in the file: restoration of status, and an open work permit or a study permit",
    notes=(
        "The measure runs for five years from March 31, 2025, unless withdrawn. No new applications "
        "for permanent residence are taken, so it serves only files that are already in.",
        "Restoration of status is asked for with the permit and has its own fee.",
        "Online, never at the border.",
        NO_OFFER,
    ),
)

# --- Changing jobs -----------------------------------------------------------------------------------------------

CHANGE_PAGE = page("changing-employment")
CHANGE = CHANGE_PAGE.at()
CHANGE_OF_JOB = policy(
    "policy-change-of-job",
    "Changing employment while a work permit application is pending",
    "For workers in Canada who have applied for a permit for a new employer or occupation, and want to begin before it "
    "is decided.",
    (
        JOB_OFFER,
        criterion(
            "Is in Canada with valid status and a work permit that names an employer, its pending renewal, or work "
            "that needs no permit",
            status.one_of("employer_permit", "exempt_worker")
            | (status.one_of("waiting") & pending.one_of("renewal") & renewal_ties.one_of("stayed")),
            CHANGE,
            evidence=("The work permit, or proof of the authority to work",),
        ),
        criterion(
            "Has applied for a new work permit that names the new employer or occupation",
            job_change.one_of("filed"),
            CHANGE,
            evidence=("Confirmation that the application was submitted",),
        ),
        weighed("IRCC was asked through its web form, and wrote that the work may begin", CHANGE),
    ),
    Status(date(2025, 5, 27)),
    (CHANGE_PAGE, page("2nd-immigratic-com-canada-allows-eligible-temporary-foreign")),
    permit=Permit.NONE,
    offer=Offer.REQUIRED,
    duration="Until the pending application is decided or withdrawn",
    notes=(
        "In force since May 27, 2025, until withdrawn; it replaced the policy of May 12, 2020.",
        "The order is: offer, application for the new permit, web form, e-mail of IRCC, then the first day of work.",
        "The pending application still needs a basis of its own: a stream of the program, or a labour"
        " market impact assessment. Its fees are owed as usual; asking for the early start costs "
        "nothing.",
        "Holders of an open permit do not need it. Business visitors and people on the short-term exemption are "
        "outside it.",
        "Where there is abuse, look at the open permit for vulnerable workers (A72) first: it needs no new employer.",
    ),
)

VISITORS_PAGE = page("visitor-work-permits")
VISITORS = policy(
    "policy-visitors-inside",
    "Visitors applying for a work permit from inside Canada",
    "For visitors in Canada with a job offer, who could apply for a work permit without leaving.",
    (
        JOB_OFFER,
        criterion("Is in Canada as a visitor", status.one_of("visitor"), VISITORS_PAGE.at()),
        weighed("Meets the other conditions of the measure, and those of the permit itself", VISITORS_PAGE.at()),
    ),
    Status(date(2020, 8, 24), date(2024, 8, 28)),
    (VISITORS_PAGE,),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="As long as the offer",
    notes=(
        "The measure ended on August 28, 2024. A visitor now applies from outside Canada or, without need of a visa, "
        "at a port of entry; citizens of the United States and Mexico may apply inside under their agreement.",
    ),
)

# --- Claimants ---------------------------------------------------------------------------------------------------

INELIGIBLE_PAGE = page("2nd-bibilaw-ca-canada-introduces-new-work-permit-policy-for")
INELIGIBLE = policy(
    "policy-ineligible-claimants",
    "Ineligible refugee claimants awaiting PRRA notice",
    "For people whose claim for refugee protection was found ineligible, and who wait for the notice of a pre-removal "
    "risk assessment (PRRA).",
    (
        criterion(
            "Is in Canada, and the claim for refugee protection was found ineligible",
            (status.one_of("claimant") & claim_stage.one_of("ineligible"))
            | (status.one_of("removal") & removal_block.one_of("awaiting")),
            INELIGIBLE_PAGE.at(),
            evidence=("The decision that the claim is ineligible",),
        ),
        criterion(
            "No notice about the risk assessment has come, and the removal is not suspended",
            removal_block.one_of("awaiting"),
            INELIGIBLE_PAGE.at(),
        ),
    ),
    Status(date(2026, 3, 26), unclear=True, note="Reported by law firms only; its dates were not seen."),
    (INELIGIBLE_PAGE,),
    notes=("Once the notice has come, look at S62.", ASK_FIRST),
    uncertain=("Its fees and the length of the permit were not seen.",),
)

BEFORE_PAGE = page("2nd-mercanph-com-temporary-public-policy-to-exempt-refugee-c")
BEFORE_REFERRAL = policy(
    "policy-claimants-before-referral",
    "Refugee claimants before referral (2022 policy)",
    "For people who made a claim for refugee protection that has not yet been sent to the Refugee Protection Division.",
    (
        criterion(
            "Is in Canada and has made a claim for refugee protection there",
            status.one_of("claimant"),
            BEFORE_PAGE.at(),
        ),
        criterion(
            "The claim has not been sent to the Division yet",
            claim_stage.one_of("asked"),
            BEFORE_PAGE.at(),
            evidence=("Refugee protection claimant document, or acknowledgement of claim",),
        ),
        criterion(
            "No rule on late or irregular claims keeps the claim from the Division",
            ~(LATE_CLAIMS & claim_bars.one_of("late", "between")),
            IRPA.at("101(1)(b.1)"),
            IRPA.at("101(1)(b.2)"),
        ),
        weighed("No other ground keeps the claim from the Division", IRPA.at("101(1)")),
    ),
    Status(date(2022, 11, 16), unclear=True, note="Whether it still applies could not be confirmed."),
    (BEFORE_PAGE,),
    free=IRPR.at("299(2)(a)"),
    biometrics_free=IRPR.at("12.2(1)(d)"),
    notes=("Once the claim is sent to the Division, S61 applies.", ASK_FIRST),
)

# --- Events abroad and in Canada ---------------------------------------------------------------------------------

SUDAN_PAGE = page("temporary-measures-sudan")
SUDAN_STATUS = Status(
    date(2023, 4, 30),
    unclear=True,
    note="The last extension ran to October 27, 2026. No renewal was found, and none is excluded.",
)
SUDAN = policy(
    "policy-sudan",
    "Sudan nationals in Canada",
    "For nationals of Sudan in Canada with valid temporary resident status.",
    (
        looks(SUDAN_PAGE.at()),
        with_status(SUDAN_PAGE.at()),
        national("Is a national of Sudan", SUDAN_PAGE.at(), "SD"),
    ),
    SUDAN_STATUS,
    (SUDAN_PAGE,),
    free=WAIVED,
    notes=("Never at the border.", ASK_FIRST),
)
SUDAN_FAMILY = policy(
    "policy-sudan-family",
    "Family of citizens and permanent residents who left Sudan",
    "For family members of Canadian citizens and permanent residents who fled Sudan in 2023.",
    (
        looks(SUDAN_PAGE.at()),
        with_status(SUDAN_PAGE.at()),
        criterion(
            "Looks for this measure, or is a national of Sudan",
            basis.one_of("measure") | citizenship.one_of("SD"),
            SUDAN_PAGE.at(),
        ),
        criterion(
            "Is family of a citizen or permanent resident, left Sudan on or after April 15, 2023, and entered Canada "
            "before July 15, 2023",
            measures.one_of("sudan_family"),
            SUDAN_PAGE.at(),
            evidence=("Proof of the relationship, of the departure and of the entry",),
        ),
    ),
    Status(unclear=True, note=SUDAN_STATUS.note),
    (SUDAN_PAGE,),
    free=WAIVED,
    notes=(ASK_FIRST,),
)

HAITI_PAGE = page("haiti")
HAITI = policy(
    "policy-haiti",
    "Haitian nationals in Canada",
    "For nationals of Haiti in Canada with valid status, and family who fled in 2024.",
    (
        looks(HAITI_PAGE.at()),
        with_status(HAITI_PAGE.at()),
        criterion(
            "Is a national of Haiti; or is family of a citizen or permanent resident, left Haiti on or after March 1, "
            "2024, and came by April 26, 2024",
            citizenship.one_of("HT") | (basis.one_of("measure") & measures.one_of("haiti_family")),
            HAITI_PAGE.at(),
            evidence=("Passport or travel document",),
        ),
    ),
    Status(unclear=True, note="It was extended on November 20, 2025; when it ends is not certain."),
    (HAITI_PAGE,),
    free=WAIVED,
    notes=(ASK_FIRST,),
)

PALESTINE_PAGE = page("palestinian-territories-immigration-measures-2025")
PALESTINE = policy(
    "policy-palestinian-territories",
    "Palestinian Territories nationals in Canada (2025)",
    "For holders of a passport or travel document of the Palestinian Authority in Canada, and family of citizens and "
    "permanent residents who left.",
    (
        looks(PALESTINE_PAGE.at()),
        with_status(PALESTINE_PAGE.at()),
        criterion(
            "Holds a passport or travel document of the Palestinian Authority, or is family of a citizen or permanent "
            "resident who left",
            citizenship.one_of("PS") | (basis.one_of("measure") & measures.one_of("palestine_family")),
            PALESTINE_PAGE.at(),
            evidence=("Passport or travel document",),
        ),
    ),
    Status(unclear=True, note="When it ends was not seen."),
    (PALESTINE_PAGE,),
    free=WAIVED,
    notes=("The older measure for Israel and the Palestinian Territories ended on July 31, 2025.", ASK_FIRST),
)

IRAN_2026_PAGES = (
    page("2nd-nihanglaw-ca-p-17637"),
    page("2nd-redim-ca-canada-extends-special-work-permit-renewal-meas"),
    page("2nd-visahq-com-canada-extends-tailored-work-permit-renewal-s"),
)
IRAN_2026_CITE = IRAN_2026_PAGES[0].at()
IRAN_2026 = policy(
    "policy-iran-2026",
    "Iranian nationals in Canada holding a work permit (2026 policy)",
    "For nationals of Iran in Canada who hold a work permit issued by February 28, 2025, and want to extend it once.",
    (
        looks(IRAN_2026_CITE),
        criterion(
            "Is in Canada with a valid work permit",
            status.one_of("open_permit", "employer_permit"),
            IRAN_2026_CITE,
            evidence=("The work permit",),
        ),
        national("Is a national of Iran", IRAN_2026_CITE, "IR"),
        criterion(
            "That permit was issued by February 28, 2025",
            measures.one_of("iran_permit"),
            IRAN_2026_CITE,
        ),
        criterion(
            "It has not been extended under this measure before",
            ~measures.one_of("iran_extended"),
            IRAN_2026_CITE,
        ),
    ),
    Status(
        date(2026, 3, 1),
        date(2027, 3, 31),
        unclear=True,
        note="In force by its terms according to four third parties; the official text was not read.",
    ),
    IRAN_2026_PAGES,
    duration="One extension, up to 2 years",
    renewal="None under this measure",
    notes=(
        "Online only, never at the border. The person must be in Canada when applying and when the application is "
        "decided.",
        "Visitors and students can no longer change to a work permit under this measure.",
        ASK_FIRST,
    ),
    uncertain=(
        "Whether the extended permit is open, and whether an offer is needed, is not stated where this was read.",
    ),
)

IRAN_2025_PAGE = page("iran-national-extend-stay-extension-2025")
IRAN_2025 = policy(
    "policy-iran-2025",
    "Iranian nationals in Canada (2025 policy, superseded)",
    "For nationals of Iran who were in Canada by February 28, 2025.",
    (
        looks(IRAN_2025_PAGE.at()),
        with_status(IRAN_2025_PAGE.at()),
        national("Is a national of Iran", IRAN_2025_PAGE.at(), "IR"),
        criterion("Came to Canada by February 28, 2025", measures.one_of("iran_arrived"), IRAN_2025_PAGE.at()),
    ),
    Status(date(2025, 3, 1), date(2026, 2, 28)),
    (IRAN_2025_PAGE,),
    notes=(
        "The measure ended on February 28, 2026. A narrower one for holders of a work permit followed it, to March 31, "
        "2027: ask about it.",
    ),
)

LEBANON_PAGE = page("temporary-measures-lebanon")
LEBANON = policy(
    "policy-lebanon",
    "Lebanon measures",
    "For people in Canada whom the crisis in Lebanon touched, from October 2024 to July 2025.",
    (
        looks(LEBANON_PAGE.at()),
        with_status(LEBANON_PAGE.at()),
        national("Is a national of Lebanon", LEBANON_PAGE.at(), "LB"),
        weighed("Meets the other conditions of the measure", LEBANON_PAGE.at()),
    ),
    Status(date(2024, 10, 25), date(2025, 7, 31)),
    (LEBANON_PAGE,),
    notes=(
        "The measure ended on July 31, 2025, and no extension was found. What may serve instead: the ordinary streams.",
    ),
)

ISRAEL_PAGE = page("israel-palestinian-territories-tr-2023")
ISRAEL_PALESTINE = policy(
    "policy-israel-palestine-2023",
    "Israel and Palestinian Territories nationals (2023 policy)",
    "For people in Canada whom the crisis in Israel and the Palestinian Territories touched, up to July 2025.",
    (
        looks(ISRAEL_PAGE.at()),
        with_status(ISRAEL_PAGE.at()),
        national("Is a national of Israel or of the Palestinian Territories", ISRAEL_PAGE.at(), "IL", "PS"),
        weighed("Meets the other conditions of the measure", ISRAEL_PAGE.at()),
    ),
    Status(last=date(2025, 7, 31)),
    (ISRAEL_PAGE,),
    notes=(
        "The measure ended on July 31, 2025. A new one of 2025 is for the Palestinian Territories only; nationals of "
        "Israel may look at the ordinary streams.",
    ),
)

WILDFIRES_PAGE = page("wildfires-2025")
WILDFIRES = policy(
    "policy-wildfires-2025",
    "Temporary residents affected by wildfires (2025)",
    "For temporary residents whom the wildfires of 2025 hit, and whose work permit names an employer.",
    (
        criterion("Looks for this measure", basis.one_of("measure"), WILDFIRES_PAGE.at()),
        criterion(
            "Is in Canada with a work permit that names an employer",
            status.one_of("employer_permit"),
            WILDFIRES_PAGE.at(),
        ),
        criterion(
            "Was affected by the wildfires of 2025, with a status that was valid on July 2, 2025",
            measures.one_of("wildfires"),
            WILDFIRES_PAGE.at(),
        ),
    ),
    Status(date(2025, 7, 2), unclear=True, note="Tied to the season of 2025; no edition for 2026 was found."),
    (WILDFIRES_PAGE,),
    free=WAIVED,
    notes=(ASK_FIRST,),
)

INDIGENOUS_PAGE = page("indigenous-persons")
INDIGENOUS_CITE = INDIGENOUS_PAGE.at()
INDIGENOUS = policy(
    "policy-indigenous-us",
    "Indigenous persons from the United States with a relative in Canada",
    "For Indigenous people from the United States whom the border separates from a relative in Canada, "
    "and their family.",
    (
        criterion("Looks for this measure", basis.one_of("measure"), INDIGENOUS_CITE),
        criterion(
            "Was born in the United States or is a citizen of it, and is a member of a tribe recognized there or of "
            "the Manitoba Métis Federation",
            measures.one_of("us_tribe"),
            INDIGENOUS_CITE,
            evidence=("Proof of birth or citizenship", "Proof of membership"),
        ),
        criterion(
            "Has a relative who lives in Canada and is a citizen, permanent resident or registered under "
            "the Indian Act",
            measures.one_of("us_relative"),
            INDIGENOUS_CITE,
            evidence=("Relationship form IMM 0802 with proof",),
        ),
    ),
    Status(date(2024, 10, 10), note="Last seen in force on February 12, 2026; no end is printed."),
    (INDIGENOUS_PAGE, page("indigenous-temporary-resident")),
    duration="Up to 3 years, within the validity of the passport",
    family="Family members of any nationality may apply with them or after them",
    where=(Where.PAPER_ABROAD, Where.INSIDE_PAPER),
    free=WAIVED,
    biometrics_free=IRPA.at("25.2(2)"),
    notes=(
        "On paper with form IMM 0800, from abroad or inside Canada, never at the border.",
        "No offer, no acceptance certificate for Quebec, no medical exam, no proof of leaving, no biometrics fee. A "
        "past overstay or work without a permit can be forgiven.",
        "Someone registered under Canada's Indian Act needs no permit at all.",
        MAY_END,
    ),
)

H1B_PAGE = page("work-permit-h1b-visa")
H1B = policy(
    "policy-h1b",
    "H-1B visa holders and their family members",
    "For holders of an H-1B visa of the United States; the 10,000 places were gone in July 2023.",
    (
        looks(H1B_PAGE.at()),
        criterion("Holds an H-1B visa of the United States", measures.one_of("h1b"), H1B_PAGE.at()),
        weighed("A place was left, and the other conditions of the measure were met", H1B_PAGE.at()),
    ),
    Status(date(2023, 7, 16), date(2023, 7, 17)),
    (H1B_PAGE, CODES),
    code="R02",
    former=("R01",),
    duration="Up to 3 years",
    where=(Where.ONLINE_ABROAD,),
    notes=(
        "Permits that were issued for less than 3 years may be renewed until December 16, 2026.",
        "Intake closed on July 17, 2023. With an employer in Canada, look at the agreements for the person's "
        "citizenship, at transfers inside a company, or at Francophone mobility.",
    ),
)

ITEMS: tuple[Item, ...] = (
    CHANGE_OF_JOB,
    QUEBEC_PR,
    TR_TO_PR,
    HONG_KONG_PR,
    UKRAINE_PR,
    HOME_CARE,
    INDIGENOUS,
    INELIGIBLE,
    BEFORE_REFERRAL,
    SUDAN,
    SUDAN_FAMILY,
    HAITI,
    PALESTINE,
    IRAN_2026,
    WILDFIRES,
    CUAET,
    PNP,
    HONG_KONG_GRADUATES,
    IRAN_2025,
    LEBANON,
    ISRAEL_PALESTINE,
    VISITORS,
    H1B,
)
