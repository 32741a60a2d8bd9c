"""Youth exchanges: what an agreement with the person's country asks beyond passport and age."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question
from quiz.questions.person import citizenship
from quiz.questions.start import basis
from quiz.questions.topics import YOUTH
from quiz.sources import IRPR

PARTNERS = page("iec-bilateral-agreements").at()

# Countries whose citizens must live there when they apply (Austria: for the internship only).
HOME = ("AT", "BE", "CZ", "DK", "HK", "IT", "JP", "LV", "NL", "NO", "SK", "ES", "SE")
# Countries whose internship asks for enrolment at a school there.
ENROLLED = ("AU", "CL", "CR", "HR", "CZ", "EE", "IE", "LV", "LT", "PL", "SK", "SI", "ES", "SE", "CH", "TW")

iec_ready = Question(
    "iec_ready",
    YOUTH,
    employer="For a youth exchange, which of these are true of the worker? Choose all that apply.",
    worker="For a youth exchange, which of these are true of you? Choose all that apply.",
    options={
        "home": Option(
            "Lives in the country of that passport",
            "I live in the country of that passport",
            only_if=citizenship.one_of(*HOME),
        ),
        "enrolled": Option(
            "Is enrolled at a school in the country of that passport",
            "I am enrolled at a school in the country of that passport",
            only_if=citizenship.one_of(*ENROLLED),
        ),
        "insurance": Option(
            "Will have health insurance for the whole stay",
            "I will have health insurance for the whole stay",
            hint="With hospital care and the journey home. A shorter policy shortens the permit.",
        ),
        "alone": Option(
            "Applies alone, with no family member on the application",
            "I apply alone, with no family member on the application",
            hint="Family members may apply on their own.",
        ),
        "organization": Option(
            "Has a letter of confirmation from an organization that International Experience Canada recognizes",
            "I have a letter of confirmation from an organization that International Experience Canada recognizes",
            hint="The only way for citizens of other countries, such as the United States.",
            only_if=basis.one_of("youth"),
        ),
        "none": Option("None of these", alone=True),
    },
    why="International Experience Canada has one agreement for each country. These points matter in them.",
    cites=(IRPR.at("204(d)"), PARTNERS),
    kind=Kind.MANY,
)

iec_past = Question(
    "iec_past",
    YOUTH,
    employer="How often has the worker been given a permit through International Experience Canada?",
    worker="How often have you been given a permit through International Experience Canada?",
    options={
        "0": "Never",
        "wh": "Once, as a Working Holiday",
        "yp": "Once, as a Young Professional",
        "coop": "Once, as an International Co-op (internship)",
        "2": "Twice",
        "3": "Three times or more",
        "old": Option(
            "Once, before 2015 (citizens of Ireland: before 2013)",
            only_if=citizenship.one_of("AU", "FR", "IE", "GB"),
        ),
    },
    why="Each country's agreement says how often its citizens may take part, and whether in the same category again.",
    cites=(PARTNERS,),
    hint="A permit counts when it is issued, even if it was not used.",
)

iec_gap = Question(
    "iec_gap",
    YOUTH,
    employer="How long ago did the worker's last youth exchange permit end?",
    worker="How long ago did your last youth exchange permit end?",
    options={
        "0": "Less than 3 months ago, or it is still valid",
        "3": "3 to 5 months ago",
        "6": "6 to 11 months ago",
        "12": "12 months ago or longer",
    },
    why="Some countries ask for a pause between two exchanges.",
    cites=(PARTNERS,),
)

QUESTIONS = (iec_ready, iec_past, iec_gap)
