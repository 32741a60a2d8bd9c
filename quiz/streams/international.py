"""Code T11: work under agreements of Canada that are not about trade (paragraph 204(a))."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.job import job_kind
from quiz.questions.kinds import arts_host
from quiz.questions.model import Option, Question
from quiz.questions.start import basis
from quiz.questions.topics import JOB
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.film import film

PAGE = page("canada-international-non-trade-agreements-r204-t11")
AIRLINES = page("airline-personnel")
US_STAFF = page("united-states-government-personnel")
WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE)
WORKS = basis.one_of("job", "transfer", "visit")
OFFICIAL = job_kind.one_of("government")
SCIENCE = job_kind.one_of("research", "government")

agreement = Question(
    "agreement",
    JOB,
    employer="Is the work done for one of these, with a document that shows it?",
    worker="Is your work done for one of these, with a document that shows it?",
    options={
        "us_federal": Option(
            "A federal agency of the United States, on a posting",
            hint="Border preclearance, immigration, International Joint Commission, grain inspection or another "
            "department.",
            only_if=OFFICIAL,
        ),
        "irs": Option(
            "The Internal Revenue Service of the United States, for an audit or investigation", only_if=OFFICIAL
        ),
        "air": Option(
            "IATA or SITA, in Montreal",
            hint="Staff and contracted specialists of IATA; essential staff at SITA's headquarters.",
            only_if=OFFICIAL,
        ),
        "fisheries": Option("The International Pacific Halibut or the Pacific Salmon Commission", only_if=SCIENCE),
        "marine": Option(
            "PICES, NPAFC or NAFO, as an intern or visiting scientist",
            hint="The organizations for the North Pacific's sciences and salmon and for the Northwest Atlantic's "
            "fisheries.",
            only_if=SCIENCE,
        ),
        "nato": Option("NATO's facilities at Folly Lake (Nova Scotia) or Carp (Ontario)", only_if=OFFICIAL),
        "oecd": Option("An OECD exchange, through the Public Service Commission", only_if=OFFICIAL),
        "safety": Option(
            "An agreement of Public Safety Canada, not in an emergency",
            only_if=job_kind.one_of("government", "emergency"),
        ),
        "campobello": Option("Roosevelt Campobello International Park, from the United States", only_if=OFFICIAL),
        "fulbright": Option(
            "A Fulbright award between Canada and the United States",
            only_if=job_kind.one_of("academic", "research", "exchange"),
        ),
        "science": Option(
            "An exchange named in an agreement on science and technology",
            only_if=job_kind.one_of("academic", "research", "exchange", "government"),
        ),
        "mission": Option(
            "A short internship at a foreign mission or an international organization, without diplomatic status",
            only_if=OFFICIAL,
        ),
        "un": Option("A United Nations office, as an expert on mission", only_if=OFFICIAL),
        "liaison": Option(
            "The liaison service of Jamaica or the Eastern Caribbean for farm workers",
            hint="Officers of Barbados and of Trinidad and Tobago need no permit.",
            only_if=OFFICIAL,
        ),
        "wada": Option("The World Anti-Doping Agency, as a foreign employee", only_if=OFFICIAL),
        "other": Option(
            "Another agreement between Canada and a government or international body, not about trade",
            hint="The agreement, or a letter about it, covers this work.",
        ),
        "none": "None of these",
    },
    why="Canada has agreements on many other things than trade. Each covers its own people.",
    cites=(IRPR.at("204(a)"), PAGE.at()),
)

airline_role = Question(
    "airline_role",
    JOB,
    employer="What is the worker's role in transport?",
    worker="What is your role in transport?",
    options={
        "ground": Option(
            "Technical, operational or ground staff of another country's airline, for its international flights",
            hint="Supervisors included.",
        ),
        "station": "Manager of the airline's whole station in Canada",
        "guard": "Security guard who screens passengers or baggage for another country's airline",
        "crew": "Crew on board, or guard on board",
        "other": "Something else, or for a Canadian carrier",
    },
    why="Ground staff of foreign airlines come under air agreements, crews need no permit, and guards have another "
    "code.",
    cites=(AIRLINES.at(),),
)

COVERED = agreement.one_of(
    "air", "fisheries", "marine", "nato", "oecd", "safety", "campobello", "fulbright", "science", "other"
)

NON_TRADE = Item(
    id="non-trade-agreement",
    code="T11",
    title="Canada–international non-trade agreements",
    kind=Kind.STREAM,
    authority=IRPR.at("204(a)"),
    also=(IRPR.at("209.91"), IRPR.at("299(2)(h)")),
    summary="For people whose work an agreement, memorandum or arrangement of Canada with a government or an "
    "international body covers, other than a trade agreement.",
    criteria=(
        NEEDS_PERMIT,
        criterion(
            "Comes for work in government, research, teaching, an exchange, an emergency service or a film "
            "co-production",
            WORKS
            & (
                job_kind.one_of("government", "academic", "research", "exchange", "emergency")
                | (job_kind.one_of("arts") & arts_host.one_of("screen"))
            ),
            PAGE.at(),
        ),
        criterion(
            "A non-trade agreement, memorandum or arrangement of Canada covers the work, and a document shows it",
            (job_kind.one_of("government", "academic", "research", "exchange", "emergency") & COVERED)
            | (job_kind.one_of("arts") & arts_host.one_of("screen") & film.one_of("treaty")),
            PAGE.at(),
            evidence=("The agreement, or a letter that names it, the person and the work",),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="As the agreement or the assignment says",
    renewal="While the agreement or the assignment runs",
    family="A permit of their own where the agreement says so, otherwise by the general rules (C41)",
    where=WHERE,
    notes=(
        "Agreements that are not on IRCC's list are accepted if they are proven.",
        "An employer outside the regime (a foreign government's agency, an international organization with privileges "
        "such as PICES, NPAFC or NAFO, an international bridge or tunnel) files nothing and pays nothing; the worker "
        "files the contract.",
        "Fulbright awards and Roosevelt Campobello Park: the worker pays no permit fee, and the employer no compliance "
        "fee.",
        "Visiting forces need no permit, but may ask for one for a long stay.",
        "Emergency help that protects life or property needs no permit. Seasonal farm workers are not covered.",
    ),
    uncertain=("An older text had an agreement with Bermuda on trainees; the page of 2025 does not.",),
    sources=(
        page("canada-international-non-trade-agreements-r204-t11"),
        page("exemption-codes"),
        page("fr-accords-non-commerciaux-canada-international-r204a-t11"),
    ),
)

AIRLINE = Item(
    id="airline-personnel",
    code="T11",
    title="Airline personnel (operational, technical and ground personnel)",
    kind=Kind.STREAM,
    authority=IRPR.at("204(a)"),
    summary="For technical, operational and ground staff whom another country's airline needs in Canada for its "
    "international flights.",
    criteria=(
        NEEDS_PERMIT,
        criterion("Works in transport", WORKS & job_kind.one_of("transport"), AIRLINES.at()),
        criterion(
            "Is technical, operational or ground staff of another country's airline, for its international flights",
            airline_role.one_of("ground") | (airline_role.one_of("station") & Officer()),
            AIRLINES.at(),
            evidence=("Letter of the airline about the position and the flights",),
        ),
        weighed("A bilateral air transport agreement covers the airline", AIRLINES.at()),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer",
    family="By the general rules for spouses and partners (C41)",
    where=WHERE,
    notes=(
        "No minimum time with the airline is asked for.",
        "Flight crews of foreign aircraft need no permit. Security guards at the airport are looked at under C10.",
        "A manager of the airline's whole station belongs to C62, with every test of a transfer. The page does not say "
        "where a station manager ends and ground staff begins; ask.",
    ),
    uncertain=("The page on airline personnel is of 2017.",),
    sources=(
        page("airline-personnel"),
        page("canada-international-non-trade-agreements-r204-t11"),
        page("exemption-codes"),
    ),
)

US_GOVERNMENT = Item(
    id="us-government-personnel",
    code="T11",
    title="United States government personnel",
    kind=Kind.STREAM,
    authority=IRPR.at("204(a)"),
    also=(IRPR.at("209.91(a)"), IRPR.at("299(2)(k)")),
    summary="For staff whom a federal agency of the United States posts to Canada.",
    criteria=(
        NEEDS_PERMIT,
        criterion("Works for a government", WORKS & job_kind.one_of("government"), US_STAFF.at()),
        criterion(
            "A federal agency of the United States posts them to Canada, as its letter shows",
            agreement.one_of("us_federal", "irs"),
            US_STAFF.at(),
            evidence=("The agency's letter with the assignment, the place and the length",),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.EXEMPT,
    duration="The length of the posting; 1 year for the Internal Revenue Service",
    family="An open permit under C20, without a fee",
    where=WHERE,
    notes=(
        "The agency is outside the compliance regime: nothing is filed in the Employer Portal.",
        "Free of the permit fee are preclearance officers, members of the International Joint Commission and grain "
        "inspectors, and others posted for a time who hold an official passport of the United States.",
    ),
    uncertain=("The title of the page names paragraph 204(c), its text 204(a).",),
    fee_free=IRPR.at("299(2)(j)"),
    no_compliance_fee=IRPR.at("303.1(4.1)"),
    sources=(
        page("united-states-government-personnel"),
        page("canada-international-non-trade-agreements-r204-t11"),
        page("exemption-codes"),
    ),
)

QUESTIONS = (agreement, airline_role)
ITEMS = (US_GOVERNMENT, AIRLINE, NON_TRADE)
