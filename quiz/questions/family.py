"""The family member on whose work, studies or application a spouse, partner or child relies."""

from __future__ import annotations

from quiz.noc import OCCUPATIONS, teer
from quiz.pages import page
from quiz.questions.job import TEERS, occupation_options
from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.topics import FAMILY
from quiz.rules import Rule
from quiz.sources import IRPR

WORKERS = page("c41-c46").at()
STUDENTS = page("c42").at()
RESIDENCE = page("c49").at()

relation = Question(
    "relation",
    FAMILY,
    employer="How is the worker related to the family member who works, studies or has applied in Canada?",
    worker="How are you related to the family member who works, studies or has applied in Canada?",
    options={
        "partner": Option(
            "Spouse or common-law partner",
            hint=(
                "Married, or living together as a couple for at least a year. A couple of a year or more "
                "who cannot live together because of persecution or a prison sentence counts too."
            ),
        ),
        "child": Option(
            "Dependent child",
            hint="Under 22 and without a spouse or partner, or older and unable to support themselves because of their "
            "health. Children of the spouse or partner and adopted children count.",
        ),
        "grandchild": "Child of a dependent child",
        "other": Option(
            "Something else",
            hint="A grown-up child, a parent, a brother or sister, a couple that is not married and has not lived "
            "together for a year.",
        ),
    },
    why="Open permits for families are for partners, and in some cases for dependent children.",
    cites=(IRPR.at("1(2)"), IRPR.at("1(3)"), IRPR.at("2")),
)

principal = Question(
    "principal",
    FAMILY,
    employer="What does that family member do in Canada?",
    worker="What does that family member do in Canada?",
    options={
        "works": "Works with a work permit, or has been approved for one",
        "exempt": Option(
            "Works without a permit, because the Regulations allow it",
            hint="For example clergy. For a student who works a few hours, choose the answer about studies.",
        ),
        "studies": "Studies with a study permit, or has been approved for one",
        "graduate": "Has finished studies and waits for the work permit after graduation",
        "diplomat": "Represents another state or an international organization",
        "forces": "Serves in another country's armed forces that visit Canada",
        "us_staff": Option(
            "Works for the government of the United States, posted to Canada",
            hint="With a work permit for that posting.",
        ),
        "canadian": "Lives in Canada as a Canadian citizen or permanent resident",
        "none": "None of these",
    },
    why="What the family member does decides which permit the family may ask for.",
    cites=(IRPR.at("205(c)(ii)"), WORKERS),
    hint="If they both work and study, choose what their permit is for.",
)

principal_permit = Question(
    "principal_permit",
    FAMILY,
    employer="Which kind of work permit does the family member hold, or has approval for?",
    worker="Which kind of work permit does your family member hold, or has approval for?",
    options={
        "ordinary": Option(
            "A permit for a job, after graduation, or for a youth exchange",
            hint=(
                "With or without a labour market impact assessment. Also company transfers outside a "
                "trade agreement, and open permits given because of abuse at work. Go by what this permit"
                " was given for, even if a nomination or an application came later."
            ),
        ),
        "agreement": Option(
            "A permit under a trade agreement",
            hint="The permit shows a code that begins with F, or with T3, T4 or T5.",
        ),
        "residence": Option(
            "A permit on the way to permanent residence",
            hint="After a nomination, selection, endorsement or recommendation, a bridging permit, or any "
            "permit held by "
            "someone in the Agri-Food Pilot.",
        ),
        "partner": "A permit they got through their own spouse, partner or parent",
        "protection": "A permit as a refugee claimant, under a removal order or with a temporary resident permit",
        "placement": "A permit for a placement that their studies require",
    },
    why=(
        "With some permits the family may ask for a permit too, with others not. Nobody can rely on a "
        "permit that itself came through a partner."
    ),
    cites=(WORKERS, RESIDENCE),
)

principal_agreement = Question(
    "principal_agreement",
    FAMILY,
    employer="Under which agreement does the family member work?",
    worker="Under which agreement does your family member work?",
    options={
        "eu_transfer": "The European Union's (CETA), moved by their company",
        "uk_transfer": "The United Kingdom's, moved by their company",
        "cptpp": Option(
            "Trans-Pacific (CPTPP), as a citizen of Australia, Chile, Japan or Mexico",
            hint="Permanent residents of Australia count too.",
        ),
        "cptpp_brunei": "Trans-Pacific (CPTPP), as a citizen of Brunei moved by their company",
        "cptpp_malaysia": "Trans-Pacific (CPTPP), as a citizen of Malaysia who is an executive or manager",
        "colombia": "Colombia's",
        "korea": "Korea's",
        "ukraine": "Ukraine's",
        "other": Option(
            "Another one, or another case",
            hint="For example CUSMA, Chile's or Peru's own agreement, Panama's, or a service contract under CETA.",
        ),
    },
    why=(
        "Several agreements give the partner an open permit, whatever the occupation and the time left on"
        " the family member's permit."
    ),
    cites=(IRPR.at("204(a)"),),
)

principal_program = Question(
    "principal_program",
    FAMILY,
    employer="What is the family member's permit based on?",
    worker="What is your family member's permit based on?",
    options={
        "nominee": "A nomination by a province or territory",
        "atlantic": "An endorsement under the Atlantic Immigration Program",
        "quebec": "A Quebec selection certificate (CSQ), for work in Quebec",
        "quebec_outside": "A Quebec selection certificate (CSQ), asked for from outside Quebec",
        "quebec_notice": "A Quebec investor's notice of intent to select",
        "business": "A provincial letter or certificate for a business, or a start-up visa application",
        "community": "The rural or the francophone community pilot",
        "yukon": "The Yukon Community Pilot",
        "bridging": "A bridging open work permit, while permanent residence is decided",
        "agrifood": "The Agri-Food Pilot, with the receipt of the permanent residence application",
        "caregiver": "A pilot for home child care or home support workers",
        "other": "Something else on the way to permanent residence",
    },
    why="Families of people on the way to permanent residence keep wider rules, which differ by program.",
    cites=(WORKERS, page("c47-c48").at()),
)

residence_filed = Question(
    "residence_filed",
    FAMILY,
    employer="Has the family member applied for permanent residence, and is the worker named in that application?",
    worker="Has your family member applied for permanent residence, and are you named in that application?",
    options={
        "included": Option(
            "Yes, and the worker is named as coming along",
            "Yes, and I am named as coming along",
        ),
        "left_out": Option("Yes, but the worker is not named in it", "Yes, but I am not named in it"),
        "no": Option("No", hint="Not sent yet, refused or withdrawn, or not in an economic class."),
    },
    why=(
        "Once the application has been sent, another code covers the whole family named in it, whatever the occupation."
    ),
    cites=(RESIDENCE,),
    hint="The family member's own application as principal applicant in an economic class, still in process.",
)

principal_months = Question(
    "principal_months",
    FAMILY,
    employer="On the day the worker applies, how long will the family member's permit still run?",
    worker="On the day you apply, how long will your family member's permit still run?",
    options={"0": "Less than 6 months", "6": "6 months, but less than 16", "16": "16 months or more"},
    why="Families need 16 months left on the permit, or 6 if the family member is on the way to permanent residence.",
    cites=(page("2025-competitiveness-economy-work-permit").at(), WORKERS),
    hint=(
        "If the permit is approved but not yet issued, count its whole length. If they work without a "
        "permit, count how long the work or posting will still last."
    ),
)

partner_occupation = Question(
    "partner_occupation",
    FAMILY,
    employer="What is the family member's job in Canada?",
    worker="What is your family member's job in Canada?",
    options=occupation_options(),
    why="The level of the family member's job, and since January 2025 the occupation itself, decides.",
    cites=(page("2025-competitiveness-economy-work-permit").at(), IRPR.at("205(c)(ii)")),
    hint="Type the job title they would use themselves. Choose by the duties, not by the title on the contract.",
    kind=Kind.OCCUPATION,
)

partner_level = Question(
    "partner_level",
    FAMILY,
    employer="What training does the family member's kind of job usually require in Canada?",
    worker="What training does your family member's kind of job usually require in Canada?",
    options={**TEERS, "no_job": "They have no job in Canada"},
    why="The level of the job (TEER) decides. We ask because the occupation was not found.",
    cites=(page("officer-quick-reference-guide-occupations").at(),),
)


def partner_at_level(*teers: str) -> Rule:
    """The family member's job is of one of these TEER levels, by occupation or, where not found, by its training."""
    codes = [code for code in OCCUPATIONS if str(teer(code)) in teers]
    return partner_occupation.one_of(*codes) | (partner_occupation.one_of("none") & partner_level.one_of(*teers))


principal_lives = Question(
    "principal_lives",
    FAMILY,
    employer="Where does the family member live?",
    worker="Where does your family member live?",
    options={
        "here": Option(
            "In Canada, or will live there by the time the worker comes",
            "In Canada, or will live there by the time I come",
        ),
        "elsewhere": "In Canada, but in another province than the one that nominated or selected them",
        "abroad": "Outside Canada, and does not plan to come",
    },
    why="The permit lets families be together where the family member works or studies.",
    cites=(WORKERS, RESIDENCE),
)

family_letter = yes_no(
    "family_letter",
    FAMILY,
    employer="Did Canada agree in writing that this family may work?",
    worker="Did Canada agree in writing that your family may work?",
    why="Canada lets these families work if the other country lets Canadian families work.",
    cites=(IRPR.at("299(2)(g)"), page("family-members").at(), page("foreign-representatives").at()),
    hint="Global Affairs Canada writes for missions and organizations, National Defence for visiting forces.",
)

partner_programme = Question(
    "partner_programme",
    FAMILY,
    employer="What does the family member study?",
    worker="What does your family member study?",
    options={
        "doctorate": "A doctorate",
        "master": "A master's program of 16 months or more",
        "master_short": "A master's program of less than 16 months",
        "professional": Option(
            "One of the professional degrees on the list, at a university",
            hint="Dentistry, law, medicine, optometry, pharmacy, veterinary medicine, nursing, education, engineering.",
        ),
        "pilot": "The Francophone Minority Communities Student Pilot",
        "nurses": "Quebec's project for nurses recruited abroad",
        "project": "Another project to recognize foreign health credentials, in Quebec or elsewhere",
        "other": "Another program, such as a college diploma or another bachelor's degree",
    },
    why=(
        "Since January 2025, a student's partner can get this permit only if the student is in one of these programs."
    ),
    cites=(STUDENTS, page("help-your-spouse-common-law-partner-work-canada").at()),
)

partner_study = Question(
    "partner_study",
    FAMILY,
    employer="Which of these are true of the family member's studies? Choose all that apply.",
    worker="Which of these are true of your family member's studies? Choose all that apply.",
    options={
        "full_time": "They study full time",
        "pgwp": Option(
            "Graduates of that program may ask for a post-graduation work permit",
            hint="IRCC's list of designated schools says so beside the school.",
        ),
        "own": Option(
            "Their study permit is not based on the worker's permit", "Their study permit is not based on my permit"
        ),
        "none": Option("None of these", alone=True),
    },
    why="All of these are asked of a student whose partner applies.",
    cites=(STUDENTS,),
    kind=Kind.MANY,
)

QUESTIONS = (
    relation,
    principal,
    principal_permit,
    principal_agreement,
    principal_program,
    residence_filed,
    partner_occupation,
    partner_level,
    principal_months,
    principal_lives,
    family_letter,
    partner_programme,
    partner_study,
)
