"""A business of one's own in Canada, and the few employers with a government project of their own."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.job import job_kind, province
from quiz.questions.model import Kind, Option, Question
from quiz.questions.start import basis
from quiz.questions.topics import BUSINESS, JOB

OWNERS = page("c11-business-owners").at()
CANDIDATES = page("c60-business-candidates").at()
PROJECTS = page("significant-investment-projects").at()
INNOVATION = page("innovation-stream-pilot").at()

business_aim = Question(
    "business_aim",
    BUSINESS,
    employer="For how long, and with what aim, will the worker run the business in Canada?",
    worker="For how long, and with what aim, will you run the business in Canada?",
    options={
        "seasonal": "Each year for a season",
        "temporary": Option(
            "For a limited time, with a plan for leaving",
            hint="For example to hand it over to a manager, or to sell it.",
        ),
        "open": "With no end in mind, or the business itself stays outside Canada",
        "residence": "To settle for good, with no province or territory supporting the plan",
        "province": Option(
            "To settle: a province or territory has accepted the plan, but has not nominated the person yet",
            hint="In its stream for entrepreneurs or business people.",
        ),
        "quebec": "To settle: Quebec has chosen the owner as an entrepreneur or self-employed person (CSQ)",
    },
    why="A temporary business, and one on the way to permanent residence, have streams of their own.",
    cites=(OWNERS, CANDIDATES),
)

business_kind = Question(
    "business_kind",
    BUSINESS,
    employer="What kind of business is it?",
    worker="What kind of business is it?",
    options={
        "company": "A company or shop that has, or will have, staff",
        "self": "The owner alone: self-employed, without staff",
        "camp": Option(
            "A camp, or hunting or fishing outfitting, for which guests pay",
            hint="The owner, director or outfitter comes from abroad.",
            only_if=job_kind.one_of("camp"),
        ),
        "guide": Option(
            "A fishing guide from the United States, self-employed, on a lake wholly in Canada",
            hint="With no employer on either side of the border.",
            only_if=job_kind.one_of("camp"),
        ),
    },
    why="Owners of companies, self-employed people, outfitters and guides are looked at differently.",
    cites=(OWNERS, CANDIDATES, page("foreign-camp-owner-director-outfitters").at(), page("fishing-guides").at()),
)

business_ready = Question(
    "business_ready",
    BUSINESS,
    employer="Which of these does the worker have for the business? Choose all that apply.",
    worker="Which of these do you have for the business? Choose all that you have.",
    options={
        "apart": Option(
            "Money for the business, apart from the money to live on, with proof of where it comes from",
            hint="Two separate amounts.",
        ),
        "letter": Option(
            "The province's letter for the work permit (in Quebec, the letter of the immigration ministry)",
            hint="The province's letter names paragraph 205(a) of the Regulations.",
            only_if=basis.one_of("residence") | business_aim.one_of("province", "quebec"),
        ),
        "none": Option("None of these", alone=True),
    },
    why="Each is asked of owners under one of the two streams.",
    cites=(OWNERS, CANDIDATES),
    kind=Kind.MANY,
)

jockey = Question(
    "jockey",
    JOB,
    employer="Is the worker a jockey? Choose the case.",
    worker="Are you a jockey? Choose your case.",
    options={
        "west": Option(
            "A freelance jockey with a racing licence, or a letter promising one, in the western provinces",
            hint="British Columbia, Alberta, Saskatchewan or Manitoba, with an offer from the first horse owner, not "
            "from the track.",
        ),
        "ontario": Option(
            "A freelance jockey with an Ontario licence, whose first race is a stakes race, for 30 days or more",
            hint="The licence of the Alcohol and Gaming Commission of Ontario.",
        ),
        "none": "Neither",
    },
    why="Freelance jockeys come under the stream for owners, on terms of their own.",
    cites=(page("foreign-freelance-jockeys").at(),),
)

named_employer = Question(
    "named_employer",
    JOB,
    employer="Which employer is it?",
    worker="Which employer is it?",
    options={
        "rotation": Option("Microsoft in Vancouver, as a rotational trainee", only_if=province.one_of("BC")),
        "microsoft": Option("Microsoft in Vancouver, as core staff", only_if=province.one_of("BC")),
        "lululemon": Option(
            "lululemon in Vancouver",
            hint="Its headquarters, store support centres, or Centre of Training Excellence.",
            only_if=province.one_of("BC"),
        ),
        "hypergrowth": Option(
            "A firm of the Global Hypergrowth Project",
            hint="Ada, AlayaCare, CellCarta, Clarius, Clio, Duchesnay (DPG), Lightspeed or Vive Crop Protection.",
        ),
        "none": "Another one",
    },
    why="Two agreements name the employers that they cover.",
    cites=(PROJECTS, INNOVATION),
)

named_facts = Question(
    "named_facts",
    JOB,
    employer="Which of these are true of the employer and the offer? Choose all that apply.",
    worker="Which of these are true of the employer and the offer? Choose all that apply.",
    options={
        "letter": Option(
            "British Columbia's letter names the worker, the offer and the project",
            "British Columbia's letter names me, the offer and the project",
            only_if=named_employer.one_of("rotation", "microsoft", "lululemon"),
        ),
        "plan": Option(
            "Microsoft's letter has a plan for permanent residence, and the province commits to a nomination",
            only_if=named_employer.one_of("microsoft"),
        ),
        "skill": Option(
            "The offer names a specialized skill and a place of work that the agreement approves",
            only_if=named_employer.one_of("lululemon"),
        ),
        "median": Option(
            "The wage is at least the province's median for the job", only_if=named_employer.one_of("hypergrowth")
        ),
        "prevailing": Option(
            "The wage is at least that of the collective agreement or, without one, the prevailing wage",
            only_if=named_employer.one_of("hypergrowth"),
        ),
        "review": Option(
            "The employer promises to review the wage every year", only_if=named_employer.one_of("hypergrowth")
        ),
        "none": Option("None of these", alone=True),
    },
    why="Each agreement with a named employer has conditions of its own.",
    cites=(PROJECTS, INNOVATION),
    kind=Kind.MANY,
)

QUESTIONS = (business_aim, business_kind, business_ready, jockey, named_employer, named_facts)
