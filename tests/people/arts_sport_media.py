"""Artists, athletes, judges and reporters."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.short_stays import ORDINARY

COMING = ORDINARY | {
    "status": "outside",
    "basis": ["visit"],
    "citizenship": ["BR"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
    "occupation": "51122",
    "reciprocity": "none",
}
BAND = COMING | {"job_kind": ["arts"], "arts_host": "foreign", "engagement": "short"}
GUEST = BAND | {"arts_host": "guest"}
ATHLETE = COMING | {"job_kind": ["sport"], "sport_role": "foreign", "task": ["none"]}
JUDGE = ATHLETE | {"sport_role": "official"}
REPORTER = COMING | {"job_kind": ["media"], "task": ["reporter"]}

PEOPLE = [
    Person("performing-artist", "a band from Brazil, and its sound engineer, at two festivals", BAND, Truth.YES),
    Person("performing-artist", "a soprano sings one concert with an orchestra in Ottawa", GUEST, Truth.YES),
    Person(
        "performing-artist",
        "the same soprano on the payroll for the season",
        BAND | {"arts_host": "nonprofit"},
        Truth.NO,
    ),
    Person("performing-artist", "an actor in a film shot in Toronto", BAND | {"arts_host": "screen"}, Truth.NO),
    Person(
        "performing-artist",
        "a foreign group engaged for the whole run of a musical",
        BAND | {"engagement": "season"},
        Truth.NO,
    ),
    Person(
        "performing-artist", "the hotel puts the pianist on its payroll", BAND | {"engagement": "payroll"}, Truth.NO
    ),
    Person(
        "performing-artist",
        "five weeks in the same hotel bar: an officer would look at the contract",
        BAND | {"engagement": "weeks"},
        Truth.UNKNOWN,
    ),
    Person("athlete-team-member", "a goalkeeper of a Brazilian team at a tournament", ATHLETE, Truth.YES),
    Person(
        "athlete-team-member",
        "a Swede in a major junior hockey team, which counts as amateur",
        ATHLETE | {"sport_role": "amateur", "citizenship": ["SE"]},
        Truth.YES,
    ),
    Person("athlete-team-member", "has signed with a professional team", ATHLETE | {"sport_role": "pro"}, Truth.NO),
    Person(
        "athlete-team-member",
        "a try-out with a professional team before anything is signed",
        ATHLETE | {"sport_role": "tryout"},
        Truth.YES,
    ),
    Person(
        "athlete-team-member",
        "a jockey who comes with the stable abroad that employs him",
        ATHLETE | {"sport_role": "alone", "occupation": "53200"},
        Truth.YES,
    ),
    Person(
        "athlete-team-member",
        "a freelance jockey hired by horse owners in Alberta: that is C11, with a permit",
        ATHLETE | {"basis": ["job"], "sport_role": "alone", "occupation": "53200", "province": "AB", "jockey": "west"},
        Truth.NO,
    ),
    Person(
        "athlete-team-member", "not sure whether the league is amateur", ATHLETE | {"sport_role": None}, Truth.UNKNOWN
    ),
    Person("judge-referee", "referees the world championship of amateur wrestling", JUDGE, Truth.YES),
    Person(
        "judge-referee",
        "judges cattle at an agricultural fair",
        COMING | {"job_kind": ["event"], "task": ["judge"]},
        Truth.YES,
    ),
    Person("judge-referee", "referees professional hockey", JUDGE | {"sport_role": "official_pro"}, Truth.NO),
    Person(
        "judge-referee",
        "on the jury of a dance competition, and a dancer by trade",
        COMING | {"job_kind": ["arts"], "arts_host": "other", "task": ["judge"]},
        Truth.YES,
    ),
    Person("news-crew", "a correspondent reports on an election", REPORTER, Truth.YES),
    Person("news-crew", "a crew films a documentary about bears", REPORTER | {"task": ["none"]}, Truth.NO),
    Person(
        "news-crew",
        "a Canadian newspaper hires the reporter, and calls the work news all the same",
        REPORTER | {"basis": ["job"], "task": ["none"], "occupation": "51113", "province": "ON", "french": "none"},
        Truth.NO,
    ),
    Person("news-crew", "not sure whether a travel feature is news", REPORTER | {"task": None}, Truth.UNKNOWN),
]
