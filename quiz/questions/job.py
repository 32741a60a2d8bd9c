"""The job: where, in which occupation, and what is particular about it."""

from __future__ import annotations

from quiz.noc import OCCUPATIONS, teer
from quiz.pages import page
from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import JOB
from quiz.rules import Rule
from quiz.sources import IRPR

province = Question(
    "province",
    JOB,
    employer="In which province or territory will the work be done?",
    worker="In which province or territory will you work?",
    options={
        "AB": "Alberta",
        "BC": "British Columbia",
        "MB": "Manitoba",
        "NB": "New Brunswick",
        "NL": "Newfoundland and Labrador",
        "NT": "Northwest Territories",
        "NS": "Nova Scotia",
        "NU": "Nunavut",
        "ON": "Ontario",
        "PE": "Prince Edward Island",
        "QC": "Quebec",
        "SK": "Saskatchewan",
        "YT": "Yukon",
    },
    why="Some streams exist only in certain provinces, and some only outside Quebec.",
    cites=(IRPR.at("204(c)"), IRPR.at("205(c)(ii)")),
    hint="If the work is done in several places, choose the province of the main workplace.",
)


def occupation_options() -> dict[str, Option | str]:
    """The unit groups of the National Occupational Classification, and a way out."""
    groups: dict[str, Option | str] = {
        code: Option(f"{code} {english}", french=f"{code} {french}") for code, (english, french) in OCCUPATIONS.items()
    }
    return groups | {"none": Option("None of these, or I cannot find it", alone=True)}


occupation = Question(
    "occupation",
    JOB,
    employer="What is the job in Canada?",
    worker="What is your job in Canada?",
    options=occupation_options(),
    why="Agreements list the occupations they cover, and the level of the occupation (TEER) decides some permits.",
    cites=(IRPR.at("204(a)"), IRPR.at("205(c)(ii)")),
    hint="Type the job title you would use yourself. Choose by the duties, not by the title on the contract.",
    kind=Kind.OCCUPATION,
)

TEERS: dict[str, Option | str] = {
    "0": Option("Management (TEER 0)", hint="Directors and managers."),
    "1": Option("Usually a university degree (TEER 1)", hint="Engineers, teachers, analysts, nurses."),
    "2": Option(
        "Usually a college diploma or apprenticeship of two years or more (TEER 2)",
        hint="Technologists, electricians, supervisors.",
    ),
    "3": Option(
        "Usually a shorter diploma or apprenticeship, or more than six months of training (TEER 3)",
        hint="Bakers, dental assistants, heavy equipment operators.",
    ),
    "4": Option("Usually high school, or several weeks of training (TEER 4)", hint="Retail sales, home support."),
    "5": Option("Short demonstration, no formal education (TEER 5)", hint="Cleaners, farm and kitchen helpers."),
}

level = Question(
    "level",
    JOB,
    employer="What training does this kind of job usually require in Canada?",
    worker="What training does this kind of job usually require in Canada?",
    options=TEERS,
    why="The level of the occupation (TEER) decides some permits. We ask because the occupation was not found.",
    cites=(page("officer-quick-reference-guide-occupations").at(),),
)


def at_level(*teers: str) -> Rule:
    """The job is of one of these TEER levels, by its occupation or, where that was not found, by its training."""
    codes = [code for code in OCCUPATIONS if str(teer(code)) in teers]
    return occupation.one_of(*codes) | (occupation.one_of("none") & level.one_of(*teers))


job_kind = Question(
    "job_kind",
    JOB,
    employer="Is the work one of these? Choose all that fit.",
    worker="Is the work one of these? Choose all that fit.",
    options={
        "arts": "Performing arts, film, television or music",
        "sport": "Sport: athlete, coach, team staff, judge or referee",
        "religion": "Religious work, or work for a religious body",
        "charity": "Charitable work",
        "research": "Research work",
        "academic": "Teaching or guest lecturing at a university or college, or an exchange of professors or school "
        "teachers",
        "health": "Training or work of physicians, dentists, or health students",
        "camp": "Camp counsellor, outfitter, or fishing or hunting guide",
        "repair": "Installing, repairing or servicing machines or equipment",
        "transport": "Crew or staff of an airline, ship, train or truck",
        "government": Option(
            "For a government, armed force, diplomatic mission or international organization",
            hint="Also for IATA, SITA, the World Anti-Doping Agency, Roosevelt Campobello Park, and the owner or "
            "operator of an international bridge or tunnel.",
        ),
        "media": "News or other media",
        "emergency": "Emergency service, or public safety",
        "event": "A fair, congress, conference or other event",
        "inspection": "Inspecting, examining, evaluating or giving expert evidence",
        "exchange": "An exchange that gives Canadians similar work abroad",
        "care": "Care at home for children, or for people who need care",
        "placement": "A placement that a program of study requires",
        "named": Option(
            "For Microsoft or lululemon in Vancouver, or a firm of the Global Hypergrowth Project",
            hint="Ada, AlayaCare, CellCarta, Clarius, Clio, Duchesnay (DPG), Lightspeed or Vive Crop Protection.",
        ),
        "benefit": Option(
            "Rare work that would bring Canada a significant benefit, well beyond the employer",
            hint=(
                "An unusual case: for example a person on whom an event, a project or an advance in a field depends."
            ),
        ),
        "none": Option("None of these: an ordinary job", alone=True),
    },
    why="Each of these has rules of its own. Some need no work permit at all.",
    cites=(IRPR.at("186"), IRPR.at("205")),
    kind=Kind.MANY,
)

QUESTIONS = (job_kind, occupation, level, province)
