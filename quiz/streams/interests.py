"""Specific Canadian interests: owners, repairers, and the firms of the innovation pilot (section 205)."""

from __future__ import annotations

from datetime import date

from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.business import business_aim, business_kind, business_ready, jockey, named_employer, named_facts
from quiz.questions.job import at_level, job_kind, occupation, province
from quiz.questions.model import Kind as Answer
from quiz.questions.model import Option, Question
from quiz.questions.start import basis
from quiz.questions.topics import JOB
from quiz.questions.treaty import owner_share
from quiz.rules import During, Officer
from quiz.sources import IRPR
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT

WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)
OWNERS = page("c11-business-owners").at()
CAMPS = page("foreign-camp-owner-director-outfitters").at()
GUIDES = page("fishing-guides").at()
JOCKEYS = page("foreign-freelance-jockeys").at()
REPAIR = page("c13-emergency-repair").at()
INNOVATION = page("innovation-stream-pilot").at()
TRANSFERS = page("2022-new-lmia-exemption-codes").at()

# Freelance jockeys are hired by a horse owner but come under the owners' code, on terms of their own.
RIDES = basis.one_of("job") & job_kind.one_of("sport") & occupation.one_of("53200")
JOCKEY = RIDES & (
    (jockey.one_of("west") & province.one_of("AB", "BC", "MB", "SK"))
    | (jockey.one_of("ontario") & province.one_of("ON"))
)

OWNER = Item(
    id="business-owner-temporary",
    code="C11",
    title="Business owners (entrepreneurs / self-employed) seeking only temporary residence",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For owners who will run their own business in Canada for a season or a limited time, and then leave.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Will run a business of their own in Canada, or rides as a freelance jockey on the terms for the province",
            basis.one_of("owner") | JOCKEY,
            OWNERS,
            JOCKEYS,
            evidence=("Business plan", "For jockeys: racing licence or letter, and the first owner's offer"),
        ),
        criterion(
            "Will run it for a season or for a limited time, and does not seek permanent residence by it",
            business_aim.one_of("seasonal", "temporary") | JOCKEY,
            OWNERS,
            evidence=("Plan for leaving the business",),
        ),
        criterion(
            "Owns 51 % or more, is self-employed, or owns an equal share of a camp or outfitting business",
            business_kind.one_of("self", "guide")
            | owner_share.one_of("more")
            | (business_kind.one_of("camp") & owner_share.one_of("half"))
            | JOCKEY,
            OWNERS,
            CAMPS,
            GUIDES,
            evidence=("Share register or papers of ownership",),
        ),
        criterion(
            "Has money for the business apart from the money to live on, with proof of its origin",
            business_ready.one_of("apart") | (business_kind.one_of("camp", "guide") & Officer()) | JOCKEY,
            OWNERS,
            evidence=("Bank papers on both, and on where the money comes from",),
        ),
        weighed(
            "Brings a benefit beyond the owner while the permit lasts, such as jobs at the median wage or better, "
            "service to remote places, innovation or exports",
            IRPR.at("205(a)"),
            OWNERS,
        ),
        weighed(
            "Has the low-income cut-off for the family to live on, for 18 months or for the stay if it is shorter",
            OWNERS,
            evidence=("Bank statements",),
        ),
        weighed("A plan or other papers show the real steps for the business", OWNERS),
        weighed("The time asked for is 18 months or less, unless a definite plan to stop justifies more", OWNERS),
        weighed("Ties abroad are strong; years of back-to-back permits speak against the stay being temporary", OWNERS),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 18 months",
    renewal="With reasons, past and continuing benefit, and only while it stays temporary",
    family="C41, but only while 16 months are left on the permit; no permit for children",
    where=WHERE,
    notes=(
        "The owner files the offer for themselves in the Employer Portal and pays the compliance fee.",
        "An owner with a smaller share is looked at like an employee. Passive investors are not covered.",
        "Camp and outfitting businesses for which guests pay nothing need no permit; the test of benefit is lighter "
        "for outfitters.",
        "A guide hired by a Canadian resort needs a labour market impact assessment; for a guide on a"
        " lake that the border crosses, look at C20.",
        "Jockeys: British Columbia, Alberta, Saskatchewan and Manitoba until about November 30, or Ontario only.",
        "Work on this permit does not count for the Canadian Experience Class. People who will apply "
        "at the border are encouraged to file online before.",
    ),
    uncertain=(
        "There is no official minimum number of jobs and no official minimum investment.",
        "By one reading, an owner whose only staff are family members counts as self-employed.",
        "The page says 51 %; we ask for more than half.",
    ),
    status=Status(note="Renamed and tightened on May 27, 2025."),
    sources=(
        page("c11-business-owners"),
        page("2025-business-owners-temp-residence-imp"),
        page("foreign-camp-owner-director-outfitters"),
        page("fishing-guides"),
        page("foreign-freelance-jockeys"),
    ),
)

repair = Question(
    "repair",
    JOB,
    employer="Which of these are true of the repair? Choose all that apply.",
    worker="Which of these are true of the repair? Choose all that apply.",
    options={
        "industrial": Option(
            "Industrial or commercial equipment that is already in use",
            hint="Not first installation, construction or consumer goods.",
        ),
        "stopped": Option("It has broken down, or is about to: an emergency"),
        "jobs": "If it stays out of order, jobs in Canada are at risk",
        "knowledge": Option(
            "The worker has specific knowledge of this equipment",
            "I have specific knowledge of this equipment",
        ),
        "covered": "It is under warranty or a service contract",
        "maker": "Its maker has a place of business in Canada",
        "track": Option(
            "It is railway track, under a contract with a Canadian railway",
            hint="Grinding, welding or specialized maintenance of track.",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Urgent repairs, and repairs that no warranty covers, have a stream of their own. What a foreign sale still "
    "covers may need no permit.",
    cites=(REPAIR, page("officer-quick-reference-guide-occupations").at()),
    kind=Answer.MANY,
)

EMERGENCY_REPAIR = Item(
    id="emergency-repair",
    code="C13",
    title="Emergency repair personnel, or repair personnel for out-of-warranty equipment",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="For technicians from abroad who repair industrial or commercial equipment in Canada that has failed, or "
    "that no warranty covers.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Comes to repair equipment for a client or employer in Canada",
            basis.one_of("job", "visit") & job_kind.one_of("repair"),
            REPAIR,
        ),
        criterion("The equipment is industrial or commercial and already in use", repair.one_of("industrial"), REPAIR),
        criterion(
            "Jobs are at risk if it stands still",
            repair.one_of("jobs"),
            REPAIR,
            evidence=("The Canadian client's letter about the breakdown and its effects",),
        ),
        criterion(
            "It is an emergency; or no warranty or service contract covers the equipment, and its maker is not in "
            "Canada",
            repair.one_of("stopped") | (~repair.one_of("covered") & ~repair.one_of("maker")),
            REPAIR,
            evidence=("Contract of sale, warranty or service contract, or a letter that there is none",),
        ),
        criterion(
            "Has specific knowledge of the equipment",
            repair.one_of("knowledge"),
            REPAIR,
            evidence=("Curriculum vitae, diplomas and licences", "Letter of the employer abroad"),
        ),
        weighed("The stay is normally shorter than 30 days", REPAIR),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Usually less than 30 days",
    renewal="Exceptional, with the employer's reasons",
    family="In practice none: the stay is too short for C41",
    where=WHERE,
    notes=(
        "If the seller or maker sends the person under a warranty or contract still in force, no permit may be needed: "
        "look at business visitors.",
        "Installing or routinely maintaining new equipment is not covered, nor is help that protects life or property, "
        "which needs no permit.",
        "In Quebec no acceptance certificate (CAQ) is needed.",
    ),
    uncertain=("The page is of 2018 and still names a paper form; the Regulations ask for the offer in the portal.",),
    sources=(page("c13-emergency-repair"), page("exemption-codes")),
)

INNOVATION_STREAM = Item(
    id="innovation-stream",
    code="C88",
    title="Innovation Stream pilot – Global Hypergrowth Project employers",
    kind=Kind.STREAM,
    authority=IRPR.at("205(c)(ii)"),
    summary="For highly skilled people whom one of eight fast-growing firms hires.",
    criteria=(
        NEEDS_PERMIT,
        JOB_OFFER,
        criterion("Works for an employer with a special government project", job_kind.one_of("named"), INNOVATION),
        criterion(
            "The employer is one of the eight firms of the pilot", named_employer.one_of("hypergrowth"), INNOVATION
        ),
        criterion("The job is in TEER 0 to 3", at_level("0", "1", "2", "3"), INNOVATION),
        criterion(
            "The wage is at least the median of the province for the job",
            named_facts.one_of("median"),
            INNOVATION,
            evidence=("Job Bank wage page for the occupation and province",),
        ),
        criterion(
            "The wage is at least that of the collective agreement, or the prevailing one",
            named_facts.one_of("prevailing"),
            INNOVATION,
        ),
        criterion("The employer promises to review the wage every year", named_facts.one_of("review"), INNOVATION),
        criterion(
            "Applied by March 22, 2026, unless the pilot has been extended",
            During(last=date(2026, 3, 22)) | Officer(),
            INNOVATION,
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Up to 5 years",
    family="By the general rules for spouses and partners (C41)",
    where=WHERE,
    status=Status(
        first=date(2024, 3, 22),
        unclear=True,
        note="The pilot was to end on March 22, 2026. We found neither an extension nor a closure: ask before filing.",
    ),
    notes=("This is not the Start-up Visa.",),
    uncertain=("We found neither an extension nor a closure after March 22, 2026.",),
    sources=(
        page("innovation-stream-pilot"),
        page("2nd-mondaq-com-canada39s-latest-work-permit-innovation-strea"),
    ),
)

OLD_TRANSFER = Item(
    id="ict-old-code",
    code="C12",
    title="Intra-company transferee (old code)",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    summary="The code for transfers inside a group of companies until December 2022.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Is moved by a company abroad to its own branch, parent, subsidiary or affiliate in Canada",
            basis.one_of("transfer"),
            TRANSFERS,
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="See C61, C62 and C63",
    where=WHERE,
    status=Status(last=date(2022, 12, 14), note="Split into C61, C62 and C63 on December 15, 2022."),
    notes=("Time in Canada under this code still counts for the longest stay of a transferee.",),
    sources=(page("exemption-codes"), page("2022-new-lmia-exemption-codes")),
)

QUESTIONS = (repair,)
ITEMS = (OWNER, EMERGENCY_REPAIR, INNOVATION_STREAM, OLD_TRANSFER)
