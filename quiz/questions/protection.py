"""Protection and hardship: claims, removal orders, abuse, lack of means, and special measures for some people."""

from __future__ import annotations

from datetime import date

from quiz.pages import page
from quiz.questions.model import Kind, Option, Question, yes_no
from quiz.questions.person import citizenship
from quiz.questions.start import status
from quiz.questions.topics import PROTECTION
from quiz.rules import During
from quiz.sources import IRPA, IRPR

NO_MEANS = page("r206-no-other-means").at()
HUMANITARIAN = page("humanitarian-reasons-r208").at()
MEASURES = page("exemption-codes").at()

claim_stage = Question(
    "claim_stage",
    PROTECTION,
    employer="What stage has the worker's claim for refugee protection reached?",
    worker="What stage has your claim for refugee protection reached?",
    options={
        "asked": Option(
            "It is made, but not yet sent to the Immigration and Refugee Board",
            hint="There is no letter yet that refers the claim to the Board.",
        ),
        "referred": "It is before the Board, which has not decided yet",
        "accepted": "It was accepted",
        "appeal": "The Board refused it, and an appeal to the Refugee Appeal Division is pending",
        "refused": "It was refused, withdrawn or abandoned, and no appeal is pending",
        "ineligible": "It was found ineligible: the Board will not hear it",
    },
    why="The permit for claimants starts when the claim is sent to the Board and ends with its decision. "
    "Before and after that, other permits may serve.",
    cites=(IRPR.at("206(1)(a)"), IRPA.at("100"), IRPA.at("95")),
    hint="The last letter from Immigration, Refugees and Citizenship Canada or from the Board says it.",
)

claim_bars = Question(
    "claim_bars",
    PROTECTION,
    employer="Does any of this apply to the worker's claim? Choose all that apply.",
    worker="Does any of this apply to your claim? Choose all that apply.",
    options={
        "late": Option(
            "They first came to Canada after June 24, 2020, and made the claim more than one year after that",
            "I first came to Canada after June 24, 2020, and made the claim more than one year after that",
            hint="The year runs from the first entry after that day, even if they left and came back.",
        ),
        "between": Option(
            "They crossed from the United States by land, not at an official crossing, and made the claim 14 days or "
            "more later",
            "I crossed from the United States by land, not at an official crossing, and made the claim 14 days or more "
            "later",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Since March 2026 claims like these are not sent to the Board, so the claimant's permit is closed to them.",
    cites=(IRPA.at("101(1)(b.1)"), IRPA.at("101(1)(b.2)")),
    kind=Kind.MANY,
)

removal_block = Question(
    "removal_block",
    PROTECTION,
    employer="What keeps the removal order against the worker from being carried out?",
    worker="What keeps the removal order against you from being carried out?",
    options={
        "appeal": "A claim for protection, or an appeal to the Refugee Appeal Division, is still pending",
        "risk": Option(
            "A risk assessment before removal (PRRA) was offered and is not finished",
            hint="The notice that one may apply has come; the application is to be made or is pending.",
        ),
        "leave": "The Federal Court was asked in time to review the refusal of the Refugee Appeal Division",
        "stay": "A court, the Immigration Appeal Division or the Minister has suspended the removal",
        "country": "Canada has suspended all removals to that country",
        "sentence": "A prison sentence in Canada is not finished, parole included",
        "approval": "An application on humanitarian grounds or under a public policy was approved in principle",
        "document": Option(
            "No travel document can be obtained, despite every effort",
            hint="The passport authority refused in writing, or the Canada Border Services Agency confirms it. Just "
            "having no passport is not enough.",
        ),
        "deferred": "Removals to that country are deferred for the time being, but not suspended",
        "awaiting": Option(
            "Nothing: the claim was found ineligible, and no notice about a risk assessment has come yet",
        ),
        "other": "Something else",
        "nothing": "Nothing: it can be carried out",
        "no_order": "There is no removal order",
    },
    why="Only people whose removal cannot be carried out may work meanwhile.",
    cites=(IRPR.at("206(1)(b)"), IRPA.at("48"), IRPA.at("50"), NO_MEANS),
    hint="If several fit, choose the first one in the list.",
)

self_support = Question(
    "self_support",
    PROTECTION,
    employer="Without working, could the worker pay for housing, food and other basic needs in Canada?",
    worker="Without working, could you pay for housing, food and other basic needs in Canada?",
    options={
        "no": "No, or not for the whole time",
        "yes": "Yes, from savings, family or other help",
    },
    why="These permits are for people who would otherwise depend on public help. Proof is asked for.",
    cites=(IRPR.at("206(1)"), IRPR.at("208"), NO_MEANS),
    hint="Nobody has to go on social assistance first. Money that would run out during the wait means no.",
)

partner_class = Question(
    "partner_class",
    PROTECTION,
    employer="In which class is the worker sponsored?",
    worker="In which class are you sponsored?",
    options={
        "in_canada": "Spouse or common-law partner in Canada class",
        "family": Option(
            "Family class",
            hint=(
                "The class for partners whose application is treated as coming from abroad, even if they "
                "wait in Canada."
            ),
        ),
    },
    why="After approval in principle the two classes differ: only the in-Canada class has a permit of its own.",
    cites=(IRPR.at("124"), IRPR.at("207(b)"), page("partner").at()),
    hint="The acknowledgement of receipt names the class.",
)

relative_holds = Question(
    "relative_holds",
    PROTECTION,
    employer="Which of these describes the worker's family member in Canada?",
    worker="Which of these describes your family member in Canada?",
    options={
        "protected": "A protected person",
        "partner": "Approved in principle as a sponsored spouse or partner in Canada",
        "exempted": Option(
            "Approved in principle for permanent residence on humanitarian grounds or under a public policy",
        ),
        "vulnerable": Option(
            "Holds an open work permit for vulnerable workers",
            hint="Given because of abuse at work, or a risk of it.",
        ),
        "none": "None of these",
    },
    why="The families of these people may ask for a permit of their own.",
    cites=(IRPR.at("207(e)"), IRPR.at("207.1(2)")),
)

abuse = Question(
    "abuse",
    PROTECTION,
    employer="Does the worker face any of this in connection with the job, or a risk of it? Choose all that apply.",
    worker="Do you face any of this in connection with your job, or a risk of it? Choose all that apply.",
    options={
        "physical": Option("Physical harm, assault or confinement"),
        "sexual": Option("Sexual contact without consent"),
        "psychological": Option("Threats, intimidation or other psychological abuse"),
        "financial": Option(
            "Financial abuse, such as fraud or extortion",
        ),
        "reprisal": Option("Reprisal for reporting a breach or helping an inspection"),
        "none": Option(
            "None of these",
            hint="A fair lay-off or a dismissal with a cause is not abuse.",
            alone=True,
        ),
    },
    why="Workers tied to an employer may leave abuse with an open permit, and owe no permit fee.",
    cites=(IRPR.at("196.2(1)"), IRPR.at("207.1(1)")),
    hint="By the employer, a co-worker or a recruiter. A well-founded fear of it is enough.",
    kind=Kind.MANY,
)

old_permit = yes_no(
    "old_permit",
    PROTECTION,
    employer="Did the work permit that the worker asked to renew name an employer?",
    worker="Did the work permit that you asked to renew name an employer?",
    why="The permit for vulnerable workers is for people whose permit ties them to an employer.",
    cites=(IRPR.at("207.1(1)"),),
)

destitution = Question(
    "destitution",
    PROTECTION,
    employer="Which of these are true of the student? Choose all that apply.",
    worker="Which of these are true of you? Choose all that apply.",
    options={
        "destitute": Option("Has no means left for the time being", "I have no means left for the time being"),
        "own": Option(
            "Could not prevent this",
            "I could not prevent this",
            hint="For example war, upheaval or the collapse of the banks at home.",
        ),
        "supporter": Option(
            "The person who paid for the studies could not prevent this either",
        ),
        "none": Option("None of these", alone=True),
    },
    why=(
        "Students must have enough money without working. This permit is for those who lost it through "
        "events they could not control."
    ),
    cites=(IRPR.at("208(a)"), HUMANITARIAN),
    kind=Kind.MANY,
)

trp_length = Question(
    "trp_length",
    PROTECTION,
    employer="For how long is the worker's temporary resident permit valid, from its first day to its last?",
    worker="For how long is your temporary resident permit valid, from its first day to its last?",
    options={"0": "Less than six months", "6": "Six months or more"},
    why="The work permit is open only to people whose temporary resident permit is valid for at least six months.",
    cites=(IRPR.at("208(b)"), HUMANITARIAN),
    hint="Look at one permit only. Several shorter permits in a row are not added together.",
)

job_change = Question(
    "job_change",
    PROTECTION,
    employer="Has the worker applied for a new work permit for this job?",
    worker="Have you applied for a new work permit for this job?",
    options={
        "filed": "Yes, for the new employer or occupation",
        "same": "Yes, but for the same employer and occupation as before",
        "not_yet": "Not yet",
    },
    why="Once the application for a new job has been sent, the government may let the work begin before it decides.",
    cites=(page("changing-employment").at(),),
)

residence_route = Question(
    "residence_route",
    PROTECTION,
    employer="Which way to permanent residence did the worker take?",
    worker="Which way to permanent residence did you take?",
    options={
        "humanitarian": "Humanitarian and compassionate grounds",
        "ukraine_family": "The measure of 2023 and 2024 for Ukrainians with family in Canada",
        "hong_kong": Option(
            "The pathway for residents of Hong Kong (stream A or B)",
            hint="With a passport of the Hong Kong Special Administrative Region or a British National (Overseas) one.",
        ),
        "tr_to_pr": Option(
            "The pathway of 2021 from temporary to permanent residence",
            hint="Family members named in the file count.",
        ),
        "home_care": Option(
            "The home care worker pilots, for workers who had lost their status",
            only_if=status.one_of("visitor", "expired"),
        ),
        "pnp_letter": Option(
            "A province has only given a letter of support for the work permit so far",
            only_if=During(last=date(2025, 12, 31)),
        ),
        "policy": "Another public policy, for an exemption that was asked for",
        "none": "None of these",
    },
    why="Some of these ways have a work permit of their own for the wait.",
    cites=(IRPR.at("207(d)"), IRPA.at("25"), IRPA.at("25.2(1)")),
)

status_end = Question(
    "status_end",
    PROTECTION,
    employer="When did the worker's status end?",
    worker="When did your status end?",
    options={
        "90": "Less than 90 days ago, or its restoration was asked for within 90 days",
        "later": "Longer ago, and nothing was asked for in time",
    },
    why="A status that ended less than 90 days ago can still be restored.",
    cites=(IRPR.at("182(1)"),),
)

hong_kong_permit = yes_no(
    "hong_kong_permit",
    PROTECTION,
    employer="Did the worker hold a study or work permit of Canada in the three years before the application for "
    "permanent residence?",
    worker="Did you hold a study or work permit of Canada in the three years before your application for permanent "
    "residence?",
    why="The open permit of this pathway is for people who already studied or worked in Canada.",
    cites=(page("open-work-pathways-hong-kong").at(),),
)

pathway_2021 = Question(
    "pathway_2021",
    PROTECTION,
    employer="Which of these are true of the 2021 application? Choose all that apply.",
    worker="Which of these are true of your 2021 application? Choose all that apply.",
    options={
        "received": "It was received within the limits of the program, and is still being processed",
        "language": "It included language test results when it was sent",
        "authorised": "On the day it was sent, the applicant was allowed to work in Canada",
        "ending": "The present permit has four months left at most",
        "family": Option(
            "The worker is not the applicant, but a family member named in it",
            "I am not the applicant, but a family member named in it",
        ),
        "none": Option("None of these", alone=True),
    },
    why="Only people with a complete application to the pathway of 2021 may get this permit.",
    cites=(page("tr-pr-pathway").at(),),
    kind=Kind.MANY,
)

home_care = Question(
    "home_care",
    PROTECTION,
    employer="Which of these are true of the home care worker? Choose all that apply.",
    worker="Which of these are true of you? Choose all that apply.",
    options={
        "complete": "The application for permanent residence passed the check for completeness",
        "entered": Option(
            "Entered Canada legally by December 16, 2021, and has lived there since",
            "I entered Canada legally by December 16, 2021, and have lived there since",
        ),
        "worked": Option(
            "Held a work permit at some point in that time",
            "I held a work permit at some point in that time",
        ),
        "none": Option("None of these", alone=True),
    },
    why="This measure is for workers who once were allowed to work and lost their status.",
    cites=(page("home-care-workers-policy").at(),),
    kind=Kind.MANY,
)

quebec_candidate = Question(
    "quebec_candidate",
    PROTECTION,
    employer="Which of these are true of the worker in Quebec? Choose all that apply.",
    worker="Which of these are true of you in Quebec? Choose all that apply.",
    options={
        "invited": Option(
            "Quebec invited them under its skilled worker program (PSTQ), and permanent selection was asked for",
            "Quebec invited me under its skilled worker program (PSTQ), and I asked for permanent selection",
        ),
        "employed": Option(
            "They already work in Quebec for the employer that makes the offer",
            "I already work in Quebec for the employer that makes the offer",
        ),
        "none": Option("None of these", alone=True),
    },
    why="A measure lets people who were invited by Quebec go on working for their employer.",
    cites=(page("work-permits-quebec-pr").at(),),
    kind=Kind.MANY,
)

quebec_permit = Question(
    "quebec_permit",
    PROTECTION,
    employer="When does, or did, the worker's permit for that employer end?",
    worker="When does, or did, your permit for that employer end?",
    options={
        "before": "Before March 13, 2026, and it was not renewed in time",
        "ended": "On or after March 13, 2026; an extension or restoration was asked for",
        "lapsed": "On or after March 13, 2026; nothing was asked for",
        "renewing": "A renewal was asked for before it ended",
        "valid": "It is valid, and ends on or before December 31, 2026",
        "later": "It is valid beyond December 31, 2026",
    },
    why="The measure covers permits that end between March 13 and December 31, 2026.",
    cites=(page("work-permits-quebec-pr").at(),),
)

IRANIAN = citizenship.one_of("IR")
measures = Question(
    "measures",
    PROTECTION,
    employer="Which of these describe the worker? Choose all that apply.",
    worker="Which of these describe you? Choose all that apply.",
    options={
        "iran_permit": Option(
            "Holds a work permit of Canada issued by February 28, 2025",
            "I hold a work permit of Canada issued by February 28, 2025",
            only_if=IRANIAN,
        ),
        "iran_extended": Option(
            "Has already had that permit extended under the measure for Iranians of March 2026",
            "I have already had that permit extended under the measure for Iranians of March 2026",
            only_if=IRANIAN,
        ),
        "iran_arrived": Option(
            "Came to Canada by February 28, 2025",
            "I came to Canada by February 28, 2025",
            only_if=IRANIAN & During(last=date(2026, 2, 28)),
        ),
        "us_tribe": Option(
            "Member of a tribe recognized by the United States, or of the Manitoba Métis Federation",
            hint="Born in the United States or a citizen of it.",
        ),
        "us_relative": Option(
            "Has a relative who lives in Canada and is a citizen or permanent resident, or registered"
            " under Canada's Indian Act",
            "I have a relative who lives in Canada and is a citizen or permanent resident, or "
            "registered under Canada's Indian Act",
            hint="Partner, child, grandchild or great-grandchild, parent, grandparent or great-grandparent, brother or "
            "sister, aunt, uncle, niece or nephew; most in-laws and step-relatives of these count.",
        ),
        "sudan_family": Option(
            "Family of a citizen or permanent resident of Canada; left Sudan on or after April 15, 2023, and came to "
            "Canada before July 15, 2023",
        ),
        "haiti_family": Option(
            "Family of a citizen or permanent resident of Canada; left Haiti on or after March 1, 2024, and came to "
            "Canada by April 26, 2024",
        ),
        "palestine_family": Option(
            "Family of a citizen or permanent resident of Canada who left the Palestinian Territories",
        ),
        "wildfires": Option(
            "Affected by the wildfires of 2025, with a status in Canada that was valid on July 2, 2025",
        ),
        "cuaet": Option(
            "Came to Canada by March 31, 2024, under the emergency measure for Ukrainians and their families (CUAET)",
            only_if=During(last=date(2026, 3, 31)),
        ),
        "hong_kong_graduate": Option(
            "Graduated recently, and holds a passport of Hong Kong or a British National (Overseas) one",
            only_if=During(last=date(2025, 2, 7)),
        ),
        "h1b": Option(
            "Holds an H-1B visa of the United States",
            only_if=During(date(2023, 7, 16), date(2023, 7, 17)),
        ),
        "none": Option("None of these", alone=True),
    },
    why="Canada has, or had, special measures for these people. They may end at any time.",
    cites=(IRPA.at("25.2(1)"), MEASURES),
    kind=Kind.MANY,
)

QUESTIONS = (
    claim_stage,
    removal_block,
    claim_bars,
    self_support,
    partner_class,
    relative_holds,
    abuse,
    old_permit,
    destitution,
    trp_length,
    residence_route,
    status_end,
    hong_kong_permit,
    pathway_2021,
    home_care,
    quebec_candidate,
    quebec_permit,
    job_change,
    measures,
)
