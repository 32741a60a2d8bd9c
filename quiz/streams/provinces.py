"""Work that a province, Quebec or a community stands behind: paragraphs 204(c) and 205(a)."""

from __future__ import annotations

from datetime import date

from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions import business as questions
from quiz.questions.business import business_aim, business_kind, business_ready, named_employer, named_facts
from quiz.questions.family import principal, principal_permit, principal_program, relation
from quiz.questions.job import at_level, job_kind, province
from quiz.questions.residence import (
    KEEPS_WORK_STATUS,
    atlantic,
    community,
    csq,
    investor_notice,
    main_applicant,
    nomination,
    residence_class,
    residence_stage,
)
from quiz.questions.start import basis, status
from quiz.rules import Any, During, Officer
from quiz.sources import IRPR
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT
from quiz.streams.residence import APPLIES

WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)
NO_BORDER = (Where.ONLINE_ABROAD, Where.INSIDE)
NOMINEES = page("nominated-by-province").at()
PROJECTS = page("significant-investment-projects").at()
EVENTS = page("exceptional-unforeseen-events").at()
ATLANTIC = page("exemption-code-c18").at()
INVESTORS = page("quebec-cases-program").at()
BUSINESS = page("c60-business-candidates").at()
IN_QUEBEC = page("a73-csq-in-quebec").at()
OUTSIDE_QUEBEC = page("csq-outside-quebec").at()
PILOTS = page("2nd-cicnews-com-ircc-clarifies-work-permit-rules-for-rcip-an").at()
PILOTS_MAY = page("2nd-immigration2canada-com-ircc-updates-rcip-and-fcip-policy").at()
PILOT_FAMILY = page("2nd-immigration2canada-com-new-rcip-fcip-work-permit-pilot-c").at()
NOT_QUEBEC = criterion("The work is outside Quebec", ~province.one_of("QC"), NOMINEES)

NOMINEE = Item(
    id="provincial-nominee",
    code="T13",
    title="Nominated by a province for permanent residence",
    kind=Kind.STREAM,
    authority=IRPR.at("204(c)"),
    also=(IRPR.at("87"),),
    summary="For people whom a province or territory other than Quebec nominated, with a job there.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion(
            "Was nominated by a province or territory",
            residence_class.one_of("nominee", "nominee_express"),
            IRPR.at("87"),
            NOMINEES,
        ),
        JOB_OFFER,
        NOT_QUEBEC,
        criterion(
            "The nomination is confirmed and valid, or permanent residence was applied for before it ended",
            nomination.one_of("valid"),
            NOMINEES,
            evidence=(
                "Letter that confirms the nomination",
                "Proof of the permanent residence application, if it ended",
            ),
        ),
        criterion("The nomination is neither withdrawn nor paused", ~nomination.one_of("paused"), NOMINEES),
        criterion(
            "The employer is based in the province or territory that nominated", nomination.one_of("local"), NOMINEES
        ),
        criterion(
            "A letter of the province or territory supports the work permit",
            nomination.one_of("letter"),
            NOMINEES,
            evidence=("Letter: urgently required, genuine offer of use to the economy, sufficient pay and conditions",),
        ),
        criterion("The job is neither part-time nor seasonal", nomination.one_of("steady"), NOMINEES),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer, up to 3 years",
    renewal="With a new offer; for a new employer also a new letter of the province",
    family="C49 once permanent residence is applied for; before that C41 and C46, or C47 and C48, by the level of the "
    "job",
    where=WHERE,
    notes=(
        "The permit names the employer, the occupation and the province or territory.",
        "Officers may not ask for the nomination certificate itself.",
        "Nominees in Canada may use the e-mail and fee proof of the portal instead of the acknowledgement of receipt "
        "from June 9 to December 31, 2026.",
    ),
    uncertain=(
        "The page's date is older than parts of its text, and each province has rules of its own for its letter.",
        "The proof of the portal rests on Operational Bulletin 699, read in secondary sources; it may end earlier.",
    ),
    sources=(page("nominated-by-province"), page("exemption-codes")),
)

PROJECT = Item(
    id="significant-investment-project",
    code="T13",
    title="Significant investment projects",
    kind=Kind.STREAM,
    authority=IRPR.at("204(c)"),
    summary="For people whom British Columbia names for Microsoft in Vancouver or for lululemon.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion("Works for an employer with a special government project", job_kind.one_of("named"), PROJECTS),
        criterion("The work is in British Columbia", province.one_of("BC"), PROJECTS),
        criterion(
            "The employer is Microsoft in Vancouver or lululemon",
            named_employer.one_of("rotation", "microsoft", "lululemon"),
            PROJECTS,
        ),
        criterion(
            "British Columbia's letter names the person, the offer and the project",
            named_facts.one_of("letter"),
            PROJECTS,
            evidence=("Letter of British Columbia",),
        ),
        criterion(
            "The job is in TEER 0 to 3 (this does not apply to Microsoft's rotational trainees)",
            named_employer.one_of("rotation") | at_level("0", "1", "2", "3"),
            PROJECTS,
        ),
        criterion(
            "For Microsoft's core staff: its letter has a plan for permanent residence, and the province commits "
            "itself to nominate",
            named_employer.one_of("rotation", "lululemon") | named_facts.one_of("plan"),
            PROJECTS,
            evidence=("Microsoft's letter with the plan",),
        ),
        criterion(
            "For lululemon: the offer names a specialized skill and an approved place of work",
            named_employer.one_of("rotation", "microsoft") | named_facts.one_of("skill"),
            PROJECTS,
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="36 months; 24 for Microsoft's rotational trainees",
    renewal="None for trainees; for others with a pending permanent residence file or an Express Entry profile, or a "
    "new letter of British Columbia",
    family="By the general rules for spouses and partners (C41)",
    where=WHERE,
    status=Status(note="Microsoft in Vancouver and lululemon only."),
    notes=("The offer in the Employer Portal must agree with the province's letter.",),
    sources=(page("significant-investment-projects"), page("exemption-codes")),
)

EVENT = Item(
    id="provincial-exceptional-event",
    code="T13",
    title="Exceptional or unforeseen events",
    kind=Kind.STREAM,
    authority=IRPR.at("204(c)"),
    summary="For work that a province needs after an event such as an earthquake, once IRCC has approved its request.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion("The work answers an emergency", job_kind.one_of("emergency"), EVENTS),
        weighed("The province's letter names the person and the event", EVENTS, evidence=("Letter of the province",)),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 120 days",
    where=WHERE,
    status=Status(
        last=date(2025, 12, 12),
        note="On that day the official page named no approved event. IRCC may approve a new one at a province's "
        "request: ask the province.",
    ),
    notes=(
        "Open only for events that IRCC has approved at a province's request. On December 12, 2025 there was none.",
        "People who protect life or property in an emergency may need no permit at all.",
    ),
    sources=(page("exceptional-unforeseen-events"), page("exemption-codes")),
)

ATLANTIC_PROGRAM = Item(
    id="atlantic-immigration-program",
    code="C18",
    title="Atlantic Immigration Program",
    kind=Kind.STREAM,
    authority=IRPR.at("204(c)"),
    also=(IRPR.at("87.3"),),
    summary="For people with a job from a designated employer in New Brunswick, Newfoundland and Labrador, Nova Scotia "
    "or Prince Edward Island, on the way to permanent residence.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Is endorsed under the Atlantic Immigration Program", residence_class.one_of("atlantic"), ATLANTIC),
        JOB_OFFER,
        criterion("The work is in an Atlantic province", province.one_of("NB", "NL", "NS", "PE"), IRPR.at("87.3")),
        criterion(
            "A designated employer offers the job, which is neither part-time nor seasonal",
            atlantic.one_of("designated"),
            IRPR.at("87.3"),
            ATLANTIC,
            evidence=("Offer of employment number of the designated employer",),
        ),
        criterion(
            "The province's letter asks for the work permit",
            atlantic.one_of("letter"),
            ATLANTIC,
            evidence=("Letter of the province (referral letter)", "Signed commitment, form IMM 0156"),
        ),
        criterion("The job is in TEER 0 to 4", at_level("0", "1", "2", "3", "4"), IRPR.at("87.3")),
        criterion(
            "Proves language level 5 in all four skills (4 for jobs in TEER 4), with a test less than two years old",
            atlantic.one_of("language"),
            IRPR.at("87.3"),
            ATLANTIC,
            evidence=("Results of an approved language test",),
        ),
        criterion(
            "Has the education the job's level asks for: a post-secondary diploma of one year for TEER 0 and 1, high "
            "school for TEER 3 and 4; for TEER 2 law and officers' page differ",
            Any(
                (
                    atlantic.one_of("college"),
                    at_level("3", "4") & atlantic.one_of("school"),
                    at_level("2") & atlantic.one_of("school") & Officer(),
                )
            ),
            IRPR.at("87.3(9)"),
            ATLANTIC,
            evidence=("Diploma, with an educational credential assessment if it is foreign",),
        ),
        criterion(
            "Has 12 months of work in the last five years at the level of the job or above, or is a recent graduate of "
            "a recognized Atlantic school",
            atlantic.one_of("experience", "graduate"),
            IRPR.at("87.3"),
            ATLANTIC,
            evidence=("Letters of reference, or proof of the Atlantic studies",),
        ),
        weighed(
            "The offer lasts a year or more beyond permanent residence, and has no end date for TEER "
            "4; the applicant and spouse do not own more than half of the employer",
            IRPR.at("87.3"),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer, up to 2 years",
    renewal="Once permanent residence is applied for; the proofs are asked for again only with a new employer",
    family="C41 and C46, or C47 and C48, by the level of the job; C49 once permanent residence is applied for",
    where=NO_BORDER,
    status=Status(first=date(2022, 1, 1)),
    notes=(
        "Never at the border.",
        "There is no bridging permit for this program: this code carries the person until permanent residence.",
        "If the employer loses its designation, an extension may be refused.",
    ),
    uncertain=(
        "On education the Regulations and the officers' page differ: the Regulations decide for permanent residence, "
        "but an officer may use the page for the work permit. For TEER 2, bring a post-secondary diploma.",
        "Provinces pause their intake from time to time.",
    ),
    sources=(page("exemption-code-c18"), page("exemption-codes"), IRPR),
)

INVESTOR = Item(
    id="quebec-investor",
    code="T10",
    title="Quebec investors with notice of intent to select",
    kind=Kind.STREAM,
    authority=IRPR.at("204(c)"),
    summary="For investors to whom Quebec has sent a notice that it intends to select them.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Is in Quebec's investor program", residence_class.one_of("quebec_investor"), INVESTORS),
        criterion(
            "Holds a notice of intent to select and applies within six months of its date",
            investor_notice.one_of("6"),
            INVESTORS,
            evidence=("Quebec's notice of intent to select",),
        ),
        criterion("Plans to live in Quebec", province.one_of("QC"), INVESTORS),
        weighed("The notice was issued before any suspension of the agreement", INVESTORS),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="36 months",
    renewal="Once, for up to 24 months, with a selection certificate (CSQ)",
    family="C41 and C46, for Quebec; no proof of the investor's job is asked for",
    where=NO_BORDER,
    status=Status(first=date(2024, 1, 1), note="Whether Quebec takes investors in late 2026 is not confirmed."),
    notes=("The permit is limited to Quebec.", "Never at the border."),
    uncertain=("Whether Quebec's investor intake is open in late 2026 was not confirmed.",),
    sources=(page("quebec-cases-program"), page("exemption-codes")),
)

COMMUNITY = Item(
    id="community-pilot-applicant",
    code="C15",
    title="Rural Community Immigration Pilot (RCIP) / Francophone Community Immigration Pilot (FCIP) – principal "
    "applicants",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary=(
        "For people whom a rural or francophone community recommended, and who applied for permanent "
        "residence: the permit lets them work for their designated employer while they wait."
    ),
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Applied under one of the two community pilots", residence_class.one_of("community"), PILOTS),
        JOB_OFFER,
        criterion(
            "IRCC acknowledged receipt of the permanent residence application; inside Canada the proof of the portal "
            "is enough since May 28, 2026",
            residence_stage.at_least("acknowledged")
            | (residence_stage.one_of("filed") & ~status.one_of("outside") & During(first=date(2026, 5, 28))),
            PILOTS_MAY,
            evidence=("Acknowledgement of receipt, or the portal's e-mail and the proof of payment",),
        ),
        criterion("Is the principal applicant", main_applicant.is_yes, PILOTS),
        criterion(
            "Holds the community's recommendation, not withdrawn",
            community.one_of("recommended"),
            PILOTS,
            evidence=("Recommendation of the community's economic development organization",),
        ),
        criterion("The community has designated the employer", community.one_of("designated"), PILOTS),
        weighed("The offer agrees with the one in the permanent residence application", PILOTS),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 2 years",
    renewal="While permanent residence is decided",
    family="Spouse or partner: C17; dependent children: C49",
    where=WHERE,
    status=Status(
        first=date(2026, 2, 24),
        note="In this form since February 24, 2026. Before, the code served the Rural and Northern pilot, which is "
        "closed.",
    ),
    notes=(
        "There is no bridging permit for these pilots.",
        "Online filing is encouraged; at the border only for people arriving from abroad who need no visa.",
    ),
    uncertain=(
        "The instructions of 2026 were read in secondary sources that agree with one another.",
        "The number of the recommendation form differs between sources.",
    ),
    sources=(
        page("exemption-codes"),
        page("2nd-cicnews-com-ircc-clarifies-work-permit-rules-for-rcip-an"),
        page("2nd-mercanph-com-p-3534"),
        page("2nd-immigration2canada-com-ircc-updates-rcip-and-fcip-policy"),
        page("2nd-visahq-com-ircc-clarifies-lmia-exempt-work-permits-for-r"),
    ),
)

COMMUNITY_SPOUSE = Item(
    id="community-pilot-spouse",
    code="C17",
    title="Spouses/common-law partners of rural / francophone community pilot applicants",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For the spouse or partner of someone with a work permit under the rural or the francophone community "
    "pilot.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is the spouse or common-law partner",
            basis.one_of("family") & relation.one_of("partner"),
            PILOT_FAMILY,
            evidence=("Marriage certificate, or proof of living together",),
        ),
        criterion(
            "The partner holds or gets the pilot's work permit (C15)",
            principal.one_of("works") & principal_permit.one_of("residence") & principal_program.one_of("community"),
            PILOT_FAMILY,
            evidence=("The partner's permit or approval", "Proof of the permanent residence application"),
        ),
        weighed("The relationship is genuine", page("open-work-spouse").at()),
        weighed("Is named in the permanent residence application", page("open-work-spouse").at()),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="As long as the partner's permit, up to 2 years",
    where=NO_BORDER,
    status=Status(first=date(2026, 2, 24), note="In this form; the text of 2026 was read through summaries."),
    notes=("This permit cannot carry another spouse or partner.",),
    uncertain=(
        "Whether the permit is limited to the partner's community is not known; only the older text of 2023 says so.",
        "The text of 2026 was read in secondary sources.",
    ),
    sources=(
        page("open-work-spouse"),
        page("2nd-immigration2canada-com-new-rcip-fcip-work-permit-pilot-c"),
        page("exemption-codes"),
    ),
)

# A business stream of a province, or Quebec's selection for business: told by the owner or by the applicant.
# Quebec nominates nobody, and a nomination ends the stream.
BY_PROVINCE = (
    (
        basis.one_of("owner")
        & business_aim.one_of("province")
        & ~(basis.one_of("residence") & residence_class.one_of("nominee", "nominee_express"))
    )
    | (basis.one_of("residence") & residence_class.one_of("business"))
) & ~province.one_of("QC")
BY_QUEBEC = (basis.one_of("owner") & business_aim.one_of("quebec")) | (
    basis.one_of("residence") & residence_class.one_of("quebec_business")
)

BUSINESS_CANDIDATE = Item(
    id="provincial-business-candidate",
    code="C60",
    former=("C11",),
    title="Provincial/territorial business candidates, or Quebec entrepreneurs/self-employed with a CSQ, seeking "
    "eventual permanent residence",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For owners whose business plan a province or territory has accepted before it nominates them, and for "
    "business people whom Quebec has selected.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Will run a business in Canada, or was chosen for permanent residence to do so",
            basis.one_of("owner", "residence"),
            BUSINESS,
        ),
        criterion(
            "A province or territory has accepted the plan but not yet nominated, or Quebec has selected the person",
            BY_PROVINCE | BY_QUEBEC,
            BUSINESS,
            evidence=("Performance agreement with the province, or Quebec's selection certificate (CSQ)",),
        ),
        criterion(
            "Holds the letter for the work permit: the province's, which names paragraph 205(a), or that of Quebec's "
            "ministry",
            business_ready.one_of("letter"),
            BUSINESS,
            evidence=("Work permit support letter",),
        ),
        criterion(
            "Outside Quebec, will not be merely self-employed",
            business_kind.one_of("company", "camp") | (BY_QUEBEC & Officer()),
            BUSINESS,
        ),
        weighed("The business plan is viable", BUSINESS, evidence=("Business and staffing plan",)),
        weighed("Has money to live on", BUSINESS, evidence=("Bank statements",)),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="2 years; Quebec up to 3",
    renewal="Only with a permanent residence file in process or in exceptional circumstances, with a new provincial "
    "letter",
    family="C41 and C46, on the way to permanent residence",
    where=WHERE,
    notes=(
        "The owner files the offer for themselves in the Employer Portal and pays the compliance fee.",
        "Once nominated, look at T13. A business run only for a time belongs to C11.",
    ),
    uncertain=(
        "For self-employed people in Quebec the page contradicts itself: one passage excludes them, another covers "
        "those with a selection certificate.",
        "Several provinces have paused or closed their business streams.",
    ),
    sources=(page("c60-business-candidates"), page("exemption-codes")),
)

CSQ_IN_QUEBEC = Item(
    id="quebec-csq-in-quebec",
    code="A73",
    former=("A75",),
    title="Certain Quebec Selection Certificate (CSQ) holders currently in Quebec",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For skilled workers selected by Quebec who live and work there and need to extend or to change employer.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion(
            "Was selected by Quebec as a skilled worker, through the regular program, the experience program or a "
            "pilot",
            residence_class.one_of("quebec"),
            IN_QUEBEC,
            evidence=("Quebec selection certificate (CSQ)",),
        ),
        JOB_OFFER,
        criterion("The job and the employer are in Quebec", province.one_of("QC"), IN_QUEBEC),
        criterion(
            "Holds a work permit, has renewed one in time, or may still restore that status",
            KEEPS_WORK_STATUS,
            IN_QUEBEC,
            IRPR.at("186(u)"),
            IRPR.at("182(1)"),
        ),
        criterion("Lives in Quebec", csq.one_of("resident"), IN_QUEBEC),
        criterion(
            "The certificate is valid, or permanent residence was applied for before it ended",
            csq.one_of("valid"),
            IN_QUEBEC,
        ),
        criterion("Is the principal applicant", main_applicant.is_yes, IN_QUEBEC),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 24 months",
    renewal="About 12 months while permanent residence is decided",
    family="C41 and C46, or C47 and C48, by the level of the job; C49 once permanent residence is applied for",
    where=(Where.INSIDE,),
    notes=(
        "Never at the border.",
        "Entrepreneurs and self-employed people look at C60 or C11.",
        "Those whom Quebec invited from March 13, 2026 on have a public policy of their own until December 31, 2026.",
        "Someone who may apply inside Canada under a public policy in force may do so here too.",
    ),
    uncertain=("The page does not name Quebec's present program for skilled workers.",),
    sources=(page("a73-csq-in-quebec"), page("2026-public-policy-prospective-pr-quebec")),
)

CSQ_OUTSIDE_QUEBEC = Item(
    id="quebec-csq-outside-quebec",
    code="A76",
    title="Quebec Selection Certificate (CSQ) holders currently outside Quebec (IMP+)",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For skilled workers selected by Quebec who lived abroad or in another province and were invited to come.",
    criteria=(
        NEEDS_PERMIT,
        APPLIES,
        criterion("Was selected by Quebec as a skilled worker", residence_class.one_of("quebec"), OUTSIDE_QUEBEC),
        criterion("Lives outside Quebec", ~csq.one_of("resident"), OUTSIDE_QUEBEC),
        criterion(
            "The certificate is valid, or permanent residence was applied for", csq.one_of("valid"), OUTSIDE_QUEBEC
        ),
        criterion("Will live and work in Quebec", province.one_of("QC"), OUTSIDE_QUEBEC),
        weighed(
            "Was invited by Quebec's ministry by January 15, 2025 and applied within 90 days",
            OUTSIDE_QUEBEC,
            evidence=("Letter of invitation",),
        ),
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="36 months",
    renewal="1 year while permanent residence is decided, for permits already held",
    family="C41 and C46, or C49, for Quebec",
    where=NO_BORDER,
    status=Status(
        last=date(2025, 1, 15),
        note="No invitation since January 16, 2025. Permits already held may be extended.",
    ),
    notes=(
        "The permit is limited to Quebec.",
        "Never at the border.",
        "Those who work in Quebec now may look at A73 or A75.",
    ),
    sources=(page("csq-outside-quebec"),),
)

QUESTIONS = questions.QUESTIONS
ITEMS = (
    INVESTOR,
    NOMINEE,
    PROJECT,
    ATLANTIC_PROGRAM,
    COMMUNITY,
    COMMUNITY_SPOUSE,
    CSQ_IN_QUEBEC,
    BUSINESS_CANDIDATE,
    EVENT,
    CSQ_OUTSIDE_QUEBEC,
)
