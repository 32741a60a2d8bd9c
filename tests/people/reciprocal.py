"""People who come in exchange for Canadians who work abroad."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.francophone import ORDINARY

EXCHANGE = ORDINARY | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["NZ"],
    "job_kind": ["exchange"],
    "occupation": "22212",
    "province": "ON",
    "french": "none",
    "age": "36",
    "reciprocity": "papers",
}
DIPLOMAT_PARTNER = {
    "past": ["none"],
    "status": "outside",
    "basis": ["family"],
    "citizenship": ["BR"],
    "relation": "partner",
    "principal": "diplomat",
    "family_letter": "yes",
}
COUNSELLOR = EXCHANGE | {
    "citizenship": ["GB"],
    "age": "18",
    "job_kind": ["camp"],
    "occupation": "54100",
    "camp_work": "counsellor",
    "reciprocity": "none",
}
LECTURER = EXCHANGE | {
    "citizenship": ["BR"],
    "job_kind": ["academic"],
    "occupation": "41200",
    "academic_role": "visiting",
    "degree": "doctorate",
    "experience": "10",
    "reciprocity": "none",
}
CONDUCTOR = EXCHANGE | {
    "citizenship": ["AR"],
    "job_kind": ["arts"],
    "occupation": "51122",
    "arts_host": "nonprofit",
    "cirque": "no",
    "film": ["none"],
    "degree": "master",
    "reciprocity": "none",
}
PLAYER = EXCHANGE | {
    "citizenship": ["SE"],
    "age": "18",
    "job_kind": ["sport"],
    "occupation": "53200",
    "sport_role": "pro",
    "jockey": "none",
    "reciprocity": "papers",
}

PEOPLE = [
    Person(
        "reciprocal-employment",
        "an engineer's assistant under a firm's exchange that sends Canadians to New Zealand",
        EXCHANGE,
        Truth.YES,
    ),
    Person(
        "reciprocal-employment",
        "an exchange on paper only: nobody goes out",
        EXCHANGE | {"reciprocity": "none"},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment",
        "an ordinary hire that is called an exchange by nobody",
        EXCHANGE | {"job_kind": ["none"]},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment",
        "not sure whether the old exchange still sends Canadians out",
        EXCHANGE | {"reciprocity": None},
        Truth.UNKNOWN,
    ),
    Person(
        "reciprocal-employment",
        "a toll officer of an international bridge, on the Canadian side",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["government"], "reciprocity": "crossing"},
        Truth.YES,
    ),
    Person(
        "reciprocal-employment",
        "a fishing guide from Minnesota with guests of a lodge there, by day",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["camp"], "camp_work": "border_guide", "reciprocity": None},
        Truth.YES,
    ),
    Person(
        "reciprocal-employment",
        "a guide on a lake within Canada",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["camp"], "camp_work": "guide", "reciprocity": None},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment",
        "a member of the American Federation of Musicians: older guidance, so ask",
        EXCHANGE | {"citizenship": ["US"], "job_kind": ["arts"], "arts_host": "commercial", "reciprocity": "musician"},
        Truth.UNKNOWN,
    ),
    Person(
        "reciprocal-employment-family",
        "the wife of a consul, with the letter of Global Affairs Canada",
        DIPLOMAT_PARTNER,
        Truth.YES,
    ),
    Person(
        "reciprocal-employment-family",
        "the wife of a consul whose country lets no Canadian families work",
        DIPLOMAT_PARTNER | {"family_letter": "no"},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment-family",
        "the son of staff of the United States government",
        DIPLOMAT_PARTNER | {"relation": "child", "principal": "us_staff", "family_letter": None},
        Truth.YES,
    ),
    Person(
        "reciprocal-employment-family",
        "the husband of an officer of visiting forces, without the letter of National Defence",
        DIPLOMAT_PARTNER | {"principal": "forces", "family_letter": "no"},
        Truth.NO,
        voice="worker",
    ),
    Person(
        "worker-spouse",
        "the same husband goes by the officer's job instead",
        DIPLOMAT_PARTNER
        | {
            "principal": "forces",
            "family_letter": "no",
            "partner_occupation": "40042",
            "principal_months": "16",
            "principal_lives": "here",
        },
        Truth.YES,
    ),
    Person(
        "reciprocal-employment-family",
        "the husband of a software developer, not of a diplomat",
        DIPLOMAT_PARTNER | {"principal": "works", "principal_permit": "ordinary"},
        Truth.NO,
    ),
    Person(
        "reciprocal-employment",
        "a counsellor of a day camp, with proof of reciprocity of their own",
        COUNSELLOR | {"camp_work": "day", "reciprocity": "papers"},
        Truth.YES,
    ),
    Person("camp-counsellor", "a counsellor at an overnight camp in July and August", COUNSELLOR, Truth.YES),
    Person("camp-counsellor", "a counsellor at a day camp", COUNSELLOR | {"camp_work": "day"}, Truth.NO),
    Person("camp-counsellor", "cooks at the overnight camp", COUNSELLOR | {"camp_work": "support"}, Truth.NO),
    Person(
        "camp-counsellor",
        "a counsellor at an overnight camp from January to March",
        COUNSELLOR | {"camp_work": "off_season"},
        Truth.NO,
    ),
    Person(
        "academic-exchange",
        "a professor on sabbatical for two years, whose chair abroad stays open",
        LECTURER,
        Truth.YES,
    ),
    Person(
        "academic-exchange",
        "a guest lecturer who teaches a whole course",
        LECTURER | {"academic_role": "guest_long"},
        Truth.NO,
    ),
    Person(
        "academic-exchange",
        "a visiting professor for three years",
        LECTURER | {"academic_role": "visiting_other"},
        Truth.NO,
    ),
    Person("academic-exchange", "hired into the faculty", LECTURER | {"academic_role": "staff"}, Truth.NO),
    Person("performing-arts", "a conductor for the season of a non-profit orchestra", CONDUCTOR, Truth.YES),
    Person(
        "performing-arts",
        "an actor for the full run of a commercial musical",
        CONDUCTOR | {"arts_host": "commercial", "occupation": "53121"},
        Truth.NO,
    ),
    Person(
        "performing-arts",
        "an actor on a film set",
        CONDUCTOR | {"arts_host": "screen", "occupation": "53121"},
        Truth.NO,
    ),
    Person(
        "performing-arts",
        "not sure whether the theatre is non-profit",
        CONDUCTOR | {"arts_host": None},
        Truth.UNKNOWN,
    ),
    Person("coach-athlete", "a Swedish player signed by a professional hockey team", PLAYER, Truth.YES),
    Person("coach-athlete", "a player of a major junior A team", PLAYER | {"sport_role": "amateur"}, Truth.NO),
    Person("coach-athlete", "tries out, with nothing signed", PLAYER | {"sport_role": "tryout"}, Truth.NO),
    Person("coach-athlete", "from a country whose teams hire no Canadians", PLAYER | {"reciprocity": "none"}, Truth.NO),
    Person("coach-athlete", "the league's letter is still to come", PLAYER | {"reciprocity": None}, Truth.UNKNOWN),
    Person(
        "coach-athlete",
        "not sure whether the league has reciprocity",
        PLAYER | {"reciprocity": None},
        Truth.UNKNOWN,
        voice="worker",
    ),
]
