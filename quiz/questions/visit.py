"""What a visit or a task in Canada is about: the facts by which section 186 frees work from the permit."""

from __future__ import annotations

from datetime import date

from quiz.pages import page
from quiz.questions.job import job_kind
from quiz.questions.kinds import arts_host, sport_role
from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.start import basis
from quiz.questions.topics import JOB, VISIT
from quiz.rules import During
from quiz.sources import IRPA, IRPR

BUSINESS = page("business").at()
ARTS = page("arts").at()
EXEMPTION = page("short-term-exemption").at()

# The weeks in which people invited to the World Cup needed no permit; the option comes and goes with them.
FIFA = During(date(2025, 12, 1), date(2026, 7, 31))

# Work to which section 186 may apply, so that nobody else is asked about it.
TASK = basis.one_of("job", "visit", "none")
# Judges of arts and of animals; those of sport answer for their part in sport.
MAY_JUDGE = (
    job_kind.one_of("event", "inspection")
    | (job_kind.one_of("arts") & arts_host.one_of("other"))
    | (job_kind.one_of("sport") & sport_role.one_of("other"))
)
NOT_PLAINLY_A_JOB = basis.one_of("visit", "none")

visit_purpose = Question(
    "visit_purpose",
    VISIT,
    employer="What will the worker do in Canada? Choose all that fit.",
    worker="What will you do in Canada? Choose all that fit.",
    options={
        "meet": Option(
            "Meetings, negotiations, a fair or conference, a board meeting, or other business of someone abroad",
            hint="Also full-time personal staff of a short-term visitor, and advertising shoots paid for from abroad.",
        ),
        "buy": "Buy for a business or government abroad, or be trained on what it buys",
        "sell": "Sell goods, or take orders, for a business or government abroad",
        "train": Option(
            "Give or receive training inside the Canadian parent or subsidiary of their employer abroad",
            "Give or receive training inside the Canadian parent or subsidiary of my employer abroad",
            hint="Anything produced during the training must be incidental, not its purpose.",
        ),
        "customer": Option(
            "Inspect, supervise or collect for a business abroad that is itself the customer",
            hint="For example, check the quality of what a Canadian firm makes for it.",
        ),
        "service": "Install, set up, test, service or repair equipment or software, or train its users",
        "research": Option(
            "Their own research, which nobody in Canada pays for",
            "My own research, which nobody in Canada pays for",
        ),
        "speech": "Give a speech or a paper at a dinner, graduation, convention or similar event",
        "seminar": Option(
            "Give their own commercial talk or seminar, on five days at most",
            "Give my own commercial talk or seminar, on five days at most",
            hint="The speaker rents the room, advertises, sells the tickets, speaks and leaves.",
        ),
        "teach": Option(
            "Teach or train people for an organization in Canada that hires them for it",
            "Teach or train people for an organization in Canada that hires me for it",
        ),
        "remote": Option(
            "Work remotely: go on with a job for an employer and clients who are all outside Canada",
            only_if=NOT_PLAINLY_A_JOB,
        ),
        "volunteer": Option(
            "Help as a true volunteer: without pay, in a role nobody would be hired for",
            hint="An unpaid internship or practicum is work and does not count.",
            only_if=NOT_PLAINLY_A_JOB,
        ),
        "none": Option("None of these", alone=True),
    },
    why="Some of these need no work permit, within limits. Some are not work at all.",
    cites=(IRPR.at("187"), IRPR.at("186(j)"), IRPR.at("2")),
    kind=Kind.MANY,
)

visit_ties = Question(
    "visit_ties",
    VISIT,
    employer="Does any of this apply to the visit? Choose all that apply.",
    worker="Does any of this apply to your visit? Choose all that apply.",
    options={
        "client": Option(
            "A client in Canada has bought the service that they come to deliver",
            "A client in Canada has bought the service that I come to deliver",
            hint="Whether from them or from their employer abroad.",
        ),
        "paid": Option(
            "Someone in Canada pays them wages, a fee or a commission",
            "Someone in Canada pays me wages, a fee or a commission",
            hint="Travel costs and an honorarium do not count.",
        ),
        "base": Option(
            "The business they come for has its main place of business in Canada, or makes its profits there",
            "The business I come for has its main place of business in Canada, or makes its profits there",
        ),
        "public": Option(
            "They sell to, or serve, the general public in Canada",
            "I sell to, or serve, the general public in Canada",
        ),
        "building": Option(
            "Hands-on building or trade work, such as that of electricians, pipefitters, millwrights or carpenters",
            hint=(
                "Do not count the assembly of something prefabricated that only its maker knows how to put together."
            ),
        ),
        "none": Option("None of these", alone=True),
    },
    why=(
        "A business visitor works for a business abroad and stays out of the Canadian labour market. Most"
        " cases depend on who bought the service."
    ),
    cites=(IRPR.at("187(1)"), IRPR.at("187(3)"), BUSINESS),
    kind=Kind.MANY,
)

after_sales = Question(
    "after_sales",
    VISIT,
    employer="Which of these are true of the equipment or software, and of its service? Choose all that apply.",
    worker="Which of these are true of the equipment or software, and of its service? Choose all that apply.",
    options={
        "industrial": "It is for commercial or industrial use",
        "abroad": "It was bought or leased from outside Canada",
        "written": Option(
            "The contract of sale or lease, the warranty or an extension of it promises this service",
            hint="A firm other than the seller may do the service only if that contract provided for it.",
        ),
        "in_force": "That contract or warranty is still in force",
        "none": Option("None of these", alone=True),
    },
    why="Service that belongs to a sale made abroad needs no permit. A service contract of its own does.",
    cites=(BUSINESS,),
    kind=Kind.MANY,
)

task = Question(
    "task",
    VISIT,
    employer="Are any of these true of the work? Choose all that apply.",
    worker="Are any of these true of your work? Choose all that apply.",
    options={
        "judge": Option(
            "Judges at an international cultural or artistic event, or at an animal or farming competition",
            "I judge at an international cultural or artistic event, or at an animal or farming competition",
            only_if=MAY_JUDGE,
        ),
        "reporter": Option(
            "Is employed by a foreign news company, to report on events in Canada",
            "I am employed by a foreign news company, to report on events in Canada",
            hint="Not for documentaries, travel programs or promotional films.",
            only_if=job_kind.one_of("media"),
        ),
        "organizer": Option(
            "Is on the executive of the committee that organizes the event, or on its administrative staff",
            "I am on the executive of the committee that organizes the event, or on its administrative staff",
            hint="Not sound, lighting, decoration or building and taking down stands.",
            only_if=job_kind.one_of("event"),
        ),
        "canadian_event": Option(
            "The event is that of an organization, branch or subsidiary located and active in Canada",
            only_if=job_kind.one_of("event"),
        ),
        "fifa": Option(
            "FIFA invited them to work on the 2026 World Cup",
            "FIFA invited me to work on the 2026 World Cup",
            only_if=job_kind.one_of("sport", "event", "media") & FIFA,
        ),
        "evaluator": Option(
            "Evaluates research proposals, or a university's projects, programs or theses",
            "I evaluate research proposals, or a university's projects, programs or theses",
            only_if=job_kind.one_of("inspection"),
        ),
        "evidence": Option(
            "Testifies as an expert, or does surveys or analyses for evidence, before a regulator, tribunal or court",
            "I testify as an expert, or do surveys or analyses for evidence, before a regulator, tribunal or court",
            only_if=job_kind.one_of("inspection"),
        ),
        "flight_inspector": Option(
            "Inspects flight operations or cabin safety of an international airline, for another country's authority",
            "I inspect flight operations or cabin safety of an international airline, for another country's authority",
            only_if=job_kind.one_of("inspection", "government", "transport"),
        ),
        "accident_investigator": Option(
            "Takes part in the investigation of an aviation accident, as an accredited representative or adviser",
            "I take part in the investigation of an aviation accident, as an accredited representative or adviser",
            hint="An investigation under the Canadian Transportation Accident Investigation and Safety Board Act.",
            only_if=job_kind.one_of("inspection", "government", "transport"),
        ),
        "emergency": Option(
            "Protects or saves life or property in an emergency",
            "I protect or save life or property in an emergency",
            hint="A natural disaster, an industrial or commercial accident, a medical emergency. Not a broken machine.",
            only_if=job_kind.one_of("emergency"),
        ),
        "accredited": Option(
            "Is accredited by Global Affairs Canada, for official duties",
            "I am accredited by Global Affairs Canada, for official duties",
            hint="As a diplomat, a consular officer, or a representative or official of another country, the United "
            "Nations or an organization of which Canada is a member.",
            only_if=job_kind.one_of("government"),
        ),
        "visiting_forces": Option(
            "Belongs to the forces of a country designated under the Visiting Forces Act, civilians included",
            "I belong to the forces of a country designated under the Visiting Forces Act, civilians included",
            only_if=job_kind.one_of("government"),
        ),
        "exchange_officer": Option(
            "Is sent by a foreign government to a federal or provincial agency, under an exchange agreement",
            "I am sent by a foreign government to a federal or provincial agency, under an exchange agreement",
            only_if=job_kind.one_of("government"),
        ),
        "shiprider": Option(
            "Is designated by the United States for joint law enforcement on shared waters",
            "I am designated by the United States for joint law enforcement on shared waters",
            hint="Under the Shiprider agreement of 2009.",
            only_if=job_kind.one_of("government", "emergency"),
        ),
        "air_marshal": Option(
            "Is an in-flight security officer of a foreign government with which Canada has an arrangement",
            "I am an in-flight security officer of a foreign government with which Canada has an arrangement",
            only_if=job_kind.one_of("government", "transport"),
        ),
        "none": Option("None of these", alone=True),
    },
    why="For each of these, a paragraph of section 186 lets people work without a permit.",
    cites=(IRPR.at("186"),),
    kind=Kind.MANY,
)

engagement = Question(
    "engagement",
    VISIT,
    employer="What kind of engagement is it?",
    worker="What kind of engagement is it?",
    options={
        "short": Option(
            "Short: one show or a few, a festival, a private event, a tour from place to place",
            hint="Nobody in Canada employs the artist or the group; a contract for the shows is fine.",
        ),
        "weeks": "About four weeks or more, mostly in the same place",
        "season": "A whole season or run, or open-ended",
        "payroll": "A job: the Canadian party puts the artist on its payroll",
    },
    why="A time-limited engagement without employment needs no permit. A longer contract or a job does.",
    cites=(IRPR.at("186(g)"), ARTS),
)

crew = Question(
    "crew",
    VISIT,
    employer="Which of these are true of the work? Choose all that apply.",
    worker="Which of these are true of your work? Choose all that apply.",
    options={
        "foreign_employer": "The employer is a foreign company",
        "foreign_vehicle": "The aircraft, ship, train, bus or truck is foreign-owned and not registered in Canada",
        "international": "It is used mainly to carry people or goods between countries",
        "aboard": Option(
            "The work is aboard: operating it, or serving its passengers or crew",
            hint="Not people who work off their fare, repairers under contract, or others who only travel along.",
        ),
        "between": Option(
            "It also carries goods or people from one place in Canada to another",
            hint="Not a delivery or a pick-up across the border.",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Crews of foreign vehicles in international transport need no permit.",
    cites=(IRPR.at("186(s)"), IRPR.at("3(1)(a)")),
    kind=Kind.MANY,
)

regulator_agrees = yes_no(
    "regulator_agrees",
    VISIT,
    employer="Did the body that regulates the field agree in writing to the training?",
    worker="Did the body that regulates your field agree in writing to your training?",
    why="Health students of foreign schools may train without a permit if the regulator agrees.",
    cites=(IRPR.at("186(p)"), page("r186-health-care-students").at()),
    hint="In British Columbia, Alberta and Saskatchewan the university's or teaching hospital's acceptance is enough. "
    "In Ontario the agreement is taken as given: answer yes. In Quebec the Collège des médecins writes a letter.",
)

stay_length = Question(
    "stay_length",
    JOB,
    employer="How many days in a row do you need the worker in Canada?",
    worker="How many days in a row will you work in Canada?",
    options={
        "15": "15 days or less",
        "30": "16 to 30 days",
        "90": "31 to 90 days",
        "120": "91 to 120 days",
        "longer": "More than 120 days",
    },
    why="For short stays some work needs no permit, and some agreements have a limit of days.",
    cites=(IRPA.at("25.2(1)"), EXEMPTION),
)

last_exemption = Question(
    "last_exemption",
    JOB,
    employer="When was the worker last let in for short work (15, 30 or 120 days) without a permit?",
    worker="When were you last let in for short work (15, 30 or 120 days) without a permit?",
    options={
        "recent": "Less than 6 months before the new stay begins",
        "6": "At least 6 months, but less than 12, before it begins",
        "12": "Never, or at least 12 months before it begins",
    },
    why="Each short stay without a permit closes the way to the next for 6 or 12 months.",
    cites=(EXEMPTION,),
    hint="Count from the day the exemption was granted. It follows the person, not the employer.",
)

QUESTIONS = (
    task,
    engagement,
    crew,
    regulator_agrees,
    visit_purpose,
    visit_ties,
    after_sales,
    stay_length,
    last_exemption,
)
