"""Code C10: work of significant benefit to Canada that no narrower code covers, and the groups named under it."""

from __future__ import annotations

from quiz.model import Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions.job import job_kind, occupation, province
from quiz.questions.kinds import arts_host, health_role
from quiz.questions.model import Kind as Answer
from quiz.questions.model import Option, Question, yes_no
from quiz.questions.start import basis
from quiz.questions.topics import JOB
from quiz.rules import Officer
from quiz.sources import IRPR
from quiz.streams.common import NEEDS_PERMIT
from quiz.streams.interests import repair
from quiz.streams.international import agreement, airline_role

PAGE = page("c10-significant-benefit")
REVISION = page("2nd-immigration2canada-com-amp")
PHYSICIANS = page("quebec-physicians")
GUIDE = page("officer-quick-reference-guide-occupations")
WORKS = basis.one_of("job", "transfer", "owner", "visit")

benefit = Question(
    "benefit",
    JOB,
    employer=(
        "Which benefit, for more people than the employer and the worker, could you prove with papers "
        "that others can check?"
    ),
    worker=(
        "Which benefit, for more people than the employer and you, could be proved with papers that others can check?"
    ),
    options={
        "economic": Option(
            "Economic",
            hint="Many jobs or training places, a major project kept on course, new technology, products or exports.",
        ),
        "social": Option("Social", hint="For example health, safety or the life of a community."),
        "cultural": Option("Cultural", hint="For example an event or exhibition that depends on this person."),
        "none": Option(
            "None",
            hint="The gain is for the employer, the worker or the family, or it is only about time and convenience.",
            alone=True,
        ),
    },
    why="This code is for unique or exceptional cases. Without such a benefit it is not open.",
    cites=(IRPR.at("205(a)"), PAGE.at(), REVISION.at()),
    hint=(
        "The benefit must be for a community, a region or the country, and come during the permit. The "
        "person must be needed in Canada itself."
    ),
    kind=Answer.MANY,
)

quebec_physician = Question(
    "quebec_physician",
    JOB,
    employer=(
        "For a physician trained abroad, in an underserved region of Quebec: which of these papers does "
        "the worker have?"
    ),
    worker="For a physician trained abroad, in an underserved region of Quebec: which of these papers do you have?",
    options={
        "college": "Admission to the period of evaluation or adaptation, from the Collège des médecins du Québec",
        "promise": "A promise to hire from Santé Québec",
        "aid": "A signed agreement on financial assistance",
        "medical": "A valid immigration medical exam",
        "offer": "An offer for the 13 weeks of evaluation and for the work with the restrictive permit after it",
        "none": Option("None of these", alone=True),
    },
    why="With all five, one permit of up to five years covers the evaluation and the work.",
    cites=(PHYSICIANS.at(),),
    kind=Answer.MANY,
)

event_sale = yes_no(
    "event_sale",
    JOB,
    employer="Will the worker sell foreign-made goods to the public at the event and hand them over there?",
    worker="Will you sell foreign-made goods to the public at the event and hand them over there?",
    why="Exhibitors who only take orders need no permit. Those who sell and deliver on the spot do.",
    cites=(GUIDE.at(),),
)

tourism_crew = Question(
    "tourism_crew",
    JOB,
    employer="Is it a media tour that promotes tourism in Canada?",
    worker="Is it a media tour that promotes tourism in Canada?",
    options={
        "north": "Yes, with a North American crew, for less than 3 weeks",
        "other": "Yes, with a crew from elsewhere, for less than 6 weeks",
        "no": "No, or for longer",
    },
    why="Crews on short tours for tourism have a way of their own.",
    cites=(GUIDE.at(),),
)

cirque = yes_no(
    "cirque",
    JOB,
    employer="Is the work with Cirque du Soleil, as a performer or a member of its crew?",
    worker="Is your work with Cirque du Soleil, as a performer or a member of its crew?",
    why="The officers' guide names this company.",
    cites=(GUIDE.at(),),
)

ALL_PAPERS = (
    quebec_physician.one_of("college")
    & quebec_physician.one_of("promise")
    & quebec_physician.one_of("aid")
    & quebec_physician.one_of("medical")
    & quebec_physician.one_of("offer")
)
# On the way: some of the papers are there. With all of them, the group's own test is met.
ON_THE_WAY = (
    job_kind.one_of("health")
    & province.one_of("QC")
    & occupation.one_of("31100", "31101", "31102")
    & health_role.one_of("staff", "none")
    & quebec_physician.one_of("college", "promise", "aid", "medical", "offer")
)
NAMED = (
    ON_THE_WAY
    | (job_kind.one_of("transport") & airline_role.one_of("guard"))
    | (job_kind.one_of("government") & agreement.one_of("mission", "un", "liaison", "wada"))
    | (job_kind.one_of("repair") & repair.one_of("track"))
    | (job_kind.one_of("event") & event_sale.is_yes)
    | (job_kind.one_of("media") & tourism_crew.one_of("north", "other"))
    | (job_kind.one_of("arts") & arts_host.one_of("commercial") & cirque.is_yes)
)

CLAIMED = job_kind.one_of("benefit") & benefit.one_of("economic", "social", "cultural")

BENEFIT = Item(
    id="significant-benefit",
    code="C10",
    title="Significant benefit to Canada (general)",
    kind=Kind.STREAM,
    authority=IRPR.at("205(a)"),
    also=(IRPR.at("209.91(c)"),),
    summary="For rare work that clearly benefits Canadians and that fits no narrower stream, and for a few groups that "
    "IRCC names.",
    criteria=(
        NEEDS_PERMIT,
        criterion("Has work in Canada: a job, a contract, a transfer, a business or a task", WORKS, IRPR.at("205(a)")),
        criterion(
            "Claims an economic, social or cultural benefit beyond the employer and the worker, or belongs to a group "
            "that IRCC names",
            CLAIMED | NAMED,
            IRPR.at("205(a)"),
            PAGE.at(),
            page("unique-situations").at(),
            GUIDE.at(),
            evidence=(
                "Letter that explains the benefit, with figures that can be checked",
                "Letters of support from public bodies or the industry",
                "Diplomas, awards, press, curriculum vitae",
            ),
        ),
        # A claim alone never matches: beyond the named groups an officer decides, and an assessment stays possible.
        criterion(
            "Belongs to a group that IRCC names, or an officer finds the case exceptional and the benefit significant; "
            "convenience, speed or avoiding an assessment is never enough",
            NAMED | (CLAIMED & Officer()),
            PAGE.at(),
            REVISION.at(),
        ),
        criterion(
            "Physicians for an underserved region of Quebec only: has all five papers, which are the admission to the "
            "evaluation, the promise to hire, the financial agreement, the medical exam, and the offer for both parts",
            ~ON_THE_WAY | ALL_PAPERS | (CLAIMED & Officer()),
            PHYSICIANS.at(),
            evidence=("The five papers, each with its date",),
        ),
        weighed(
            "The benefit reaches a community, a region or the country, during the permit", PAGE.at(), REVISION.at()
        ),
        weighed("The person is needed in Canada: the work cannot be done from abroad", REVISION.at()),
        weighed(
            "Where jobs are the benefit, they are many; where an event is, it depends on the person", REVISION.at()
        ),
        weighed("The person's standing in the field: degree, long experience, awards, a leading part", PAGE.at()),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="Length of the offer; physicians in Quebec up to 5 years",
    renewal="With new proof of the benefit",
    family=(
        "A spouse or partner may look at C41, depending on the level of the job and with 16 months left "
        "on the permit; as a rule no permit for children"
    ),
    where=(Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY, Where.INSIDE),
    status=Status(note="Tightened on February 24, 2026; the new text was read through summaries that agree."),
    notes=(
        "The last resort of the program: the trade agreements, the narrower codes and the labour market impact "
        "assessment come first.",
        "Named groups: physicians in underserved regions of Quebec; security guards of another country's airline; "
        "interns of missions and international organizations; experts on mission for the United Nations; track crews "
        "of railways; liaison officers of Jamaica and the Eastern Caribbean; staff of the World Anti-Doping Agency; "
        "exhibitors who sell and deliver; media crews on tourism tours; Cirque du Soleil.",
        "Missions, international organizations and the liaison services file nothing and pay nothing.",
        "Ordinary vacancies, and a benefit for the firm's own profit, are not what this code is for.",
    ),
    uncertain=(
        "The wording of February 24, 2026 is known from five summaries that agree, not from the page itself.",
        "The signs of standing come from older copies of the page.",
        "The page on liaison officers says both that they are exempt from the portal and that they need an offer "
        "number.",
        "For experts of the United Nations and track crews the page itself was not read.",
    ),
    sources=(
        page("c10-significant-benefit"),
        page("exemption-codes"),
        page("2nd-immigration2canada-com-amp"),
        page("quebec-physicians"),
        page("caribbean-liaison-officers"),
        page("airline-personnel"),
        page("unique-situations"),
        page("officer-quick-reference-guide-occupations"),
    ),
)

QUESTIONS = (benefit, quebec_physician, event_sale, tourism_crew, cirque)
ITEMS = (BENEFIT,)
