"""The kind of work more closely: arts, sport, religion, research, health and camps have rules of their own."""

from __future__ import annotations

from quiz.pages import page
from quiz.questions.job import job_kind
from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import JOB
from quiz.sources import IRPR

C20 = page("c20-reciprocal-employment").at()
RELIGION = page("religious-work").at()

arts_host = Question(
    "arts_host",
    JOB,
    employer="Which group, company or production will the artist or staff member work with?",
    worker="Which group, company or production will you work with?",
    options={
        "foreign": "A foreign group or production that comes to Canada",
        "guest": Option(
            "A Canadian group or production, as a guest for a short engagement",
            hint="A concert, a few shows, a festival, about two weeks with rehearsals. Not on the payroll.",
        ),
        "nonprofit": Option(
            "A Canadian non-profit dance, opera, orchestra or live theatre company that hires them",
            "A Canadian non-profit dance, opera, orchestra or live theatre company that hires me",
            hint="For example for a season or a full run.",
        ),
        "commercial": "A Canadian company or venue run for profit, for a season, a full run or regular shows",
        "screen": "A film, television, radio or Internet production",
        "other": "Something else",
    },
    why="Short engagements need no permit. Non-profit companies, and film and television, have streams of their own.",
    cites=(IRPR.at("186(g)"), page("c23-performing-arts").at()),
)

sport_role = Question(
    "sport_role",
    JOB,
    employer="What is the worker's role in sport?",
    worker="What is your role in sport?",
    options={
        "alone": "Competing alone, not for a team based in Canada",
        "foreign": "Member of a foreign team, as a player or as staff",
        "amateur": Option(
            "Member of an amateur team based in Canada", hint="Major junior A and every lower league are amateur."
        ),
        "tryout": "Trying out for a professional team, with nothing signed",
        "pro": Option(
            "Player, coach or trainer of a professional or semi-professional team based in Canada",
            hint="Under a contract, with pay that is a real part of the person's living.",
        ),
        "official": "Judge or referee at an international amateur event",
        "official_pro": "Judge or referee of professional games",
        "other": "Something else, such as teaching a sport or working for a club",
    },
    why="Foreign and amateur teams need no permit; professional teams based in Canada do.",
    cites=(IRPR.at("186(h)"), IRPR.at("186(m)"), C20),
)

religious_duties = Question(
    "religious_duties",
    JOB,
    employer="What will the worker's main duties be?",
    worker="What will your main duties be?",
    options={
        "lead": Option(
            "Guiding a congregation or group in its faith",
            hint="Preaching, leading services and rites, or spiritual counselling, as clergy or missionaries do.",
        ),
        "serve": Option(
            "Other religious duties",
            hint="Teaching the religion, prayer and observance in a community, helping at rites.",
        ),
        "charity": "Helping people in need",
        "support": Option(
            "Support for a religious body", hint="Office work, accounting, cooking, cleaning, gardening, building."
        ),
    },
    why=(
        "People who lead a congregation may work without a permit. Other duties need one, if they are "
        "religious in nature."
    ),
    cites=(RELIGION, IRPR.at("186(l)"), IRPR.at("205(d)")),
)

research_host = Question(
    "research_host",
    JOB,
    employer="Who hosts the research in Canada?",
    worker="Who hosts your research in Canada?",
    options={
        "listed": Option(
            "One of the federal research bodies named here",
            hint="The International Development Research Centre; Atomic Energy of Canada, for distinguished scientists "
            "and post-doctoral fellows; the post-doctoral program of the National Research Council, the Natural "
            "Sciences and Engineering Research Council or Natural Resources Canada.",
        ),
        "chair": Option(
            "A university, for a research chair that federal or provincial money supports",
            hint="For people nominated for their excellence.",
        ),
        "public": Option(
            "A publicly funded university or college that gives degrees, or a research institute tied to it",
        ),
        "academic": "Another academic institution, or a non-commercial body closely tied to one",
        "commercial": "A business, or another body",
    },
    why="Each kind of host has its own route, and one of them has no fees.",
    cites=(page("c31-c33-research-education").at(), page("researcher-exemption").at(), page("c52").at()),
)

research_ties = Question(
    "research_ties",
    JOB,
    employer="Which of these are true of the research post? Choose all that apply.",
    worker="Which of these are true of your research post? Choose all that apply.",
    options={
        "phd": Option(
            "They have a doctorate, or proof that they will get it shortly",
            "I have a doctorate, or proof that I will get it shortly",
        ),
        "field": "The post is in the field of that doctorate, or a related one",
        "limited": "The post is for a limited time",
        "paid": "It comes with a salary or a stipend",
        "award": Option(
            "They won an academic award, on merit in competition, that includes paid research work in Canada",
            "I won an academic award, on merit in competition, that includes paid research work in Canada",
            hint="It is paid directly to the person. It is not a way for the employer to recruit.",
        ),
        "home": Option(
            "They have a place at an academic institution in their own country",
            "I have a place at an academic institution in my own country",
            hint="A position, an affiliation or an enrolment, in the country of citizenship or residence.",
        ),
        "none": Option("None of these", alone=True),
    },
    why="These points show whether someone is a post-doctoral fellow, an award holder or ordinary staff.",
    cites=(page("c44").at(), page("c52").at()),
    kind=Kind.MANY,
)

academic_role = Question(
    "academic_role",
    JOB,
    employer="What kind of teaching or exchange is it?",
    worker="What kind of teaching or exchange will you do?",
    options={
        "guest": "Guest lectures for less than a term, not a whole course",
        "guest_long": "Guest lectures for a term or more, or a whole course",
        "visiting": Option(
            "A visiting professorship of two academic years at most, with a post abroad to go back to",
            hint="A sabbatical counts.",
        ),
        "visiting_other": "A visiting professorship that is longer, or without a post abroad to go back to",
        "teacher": Option(
            "Teaching at a school, under an exchange of teachers",
            hint="An agreement between an education authority abroad and a province or a school board.",
        ),
        "staff": "A position in the faculty, or other teaching",
        "examine": "Evaluating research proposals, university projects, programs or theses",
        "none": "None of these: the work is research",
    },
    why="Academic exchanges have a stream of their own. Evaluators need no permit.",
    cites=(page("c22-academic-exchanges").at(), IRPR.at("186(n)")),
)

health_role = Question(
    "health_role",
    JOB,
    employer="What will the worker's role be in the hospital or clinic?",
    worker="What will your role be in the hospital or clinic?",
    options={
        "student": Option(
            "A student of a foreign school of health care, in training for a short time",
            hint="The degree is not finished, the main purpose is training, and it usually lasts a term.",
        ),
        "resident": Option(
            "A medical or dental resident who is not paid with Canadian public money",
            hint="Paid by a foreign government, for example. With a degree that is equivalent to a Canadian one.",
        ),
        "resident_public": "A medical or dental resident who is paid with Canadian public money",
        "fellow": Option(
            "A research or clinical fellow who is already a specialist",
            hint="With a degree that is equivalent to a Canadian one, and a finished residency.",
        ),
        "fellow_early": "A fellow who has not finished a residency",
        "staff": "A physician, a dentist or other staff",
        "none": "None of these",
    },
    why="Students, residents and fellows of foreign schools have rules of their own.",
    cites=(IRPR.at("186(p)"), page("c45").at()),
)

camp_work = Question(
    "camp_work",
    JOB,
    employer="What will the worker do at the camp or as a guide?",
    worker="What will you do at the camp or as a guide?",
    options={
        "counsellor": Option(
            "Counsellor at an overnight camp, mostly between June and September",
            hint="Leads and looks after campers; does not cook, clean or repair.",
        ),
        "off_season": "Counsellor at an overnight camp, mostly in other months",
        "day": "Counsellor at a day, after-school or weekend camp",
        "support": "Other work at a camp, such as cooking, cleaning or repairs",
        "border_guide": Option(
            "Fishing guide from the United States on a lake that the border crosses, by day only",
            hint="For residents of the United States or guests of a lodge there.",
        ),
        "guide": "Another fishing or hunting guide",
        "owner": "Owner, director or outfitter of a camp",
        "other": "Something else",
    },
    why="Overnight summer camps and guides on border lakes have streams of their own.",
    cites=(page("c24-camp-counsellors").at(), page("fishing-guides").at()),
)

reciprocity = Question(
    "reciprocity",
    JOB,
    employer="What can show that Canadians get similar work in the worker's own country?",
    worker="What can show that Canadians get similar work in your own country?",
    options={
        "papers": Option(
            "An exchange agreement, the employer's policy or its past exchanges, or a league's letter",
            hint="It must be about the person's own country, and about similar jobs for Canadians.",
        ),
        "cultural": Option(
            "A cultural agreement of Canada under which the worker is employed",
            "A cultural agreement of Canada under which I am employed",
            hint="With Belgium, Brazil, Germany, Italy, Japan or Mexico, China's cultural program, or with France "
            "and a letter of the body that governs the agreement.",
        ),
        "musician": Option("Membership in the American Federation of Musicians", only_if=job_kind.one_of("arts")),
        "mission": Option(
            "Global Affairs Canada does not object to the mission hiring someone who is already in Canada",
            only_if=job_kind.one_of("government"),
        ),
        "crossing": Option(
            "The employer owns or operates an international bridge or tunnel, and the work is on the Canadian side",
            only_if=job_kind.one_of("government"),
        ),
        "teacher_family": Option(
            "The family comes with a teacher on an exchange agreement with Australia or Britain",
            only_if=job_kind.one_of("exchange"),
        ),
        "none": Option(
            "Nothing: it cannot be shown, or Canadians do not get similar work there",
            hint='If the papers have not come yet, choose "I\'m not sure".',
        ),
    },
    why="Reciprocal employment is for work where Canadians get similar chances abroad. This has to be shown.",
    cites=(C20, IRPR.at("205(b)")),
)

QUESTIONS = (
    arts_host,
    sport_role,
    religious_duties,
    academic_role,
    research_host,
    research_ties,
    health_role,
    camp_work,
    reciprocity,
)
