"""People who come through International Experience Canada, or might."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person

Facts = dict[str, str | list[str] | None]

CLEAR: Facts = {"past": ["none"], "employer_bars": ["none"]}
TRAVELLER: Facts = CLEAR | {
    "status": "outside",
    "basis": ["youth"],
    "citizenship": ["AU"],
    "age": "18",
    "iec_past": "0",
    "iec_ready": ["insurance", "alone"],
}
HIRED: Facts = CLEAR | {
    "status": "outside",
    "basis": ["job"],
    "citizenship": ["DE"],
    "age": "18",
    "iec_past": "0",
    "iec_ready": ["insurance", "alone"],
    "job_kind": ["none"],
    "occupation": "21232",
    "province": "ON",
    "french": "none",
    "contract": "employee",
    "degree": "bachelor3",
    "experience": "2",
    "licence": ["none"],
    "client_letter": "no",
    "owner_countries": ["none"],
    "owner_role": "other",
    "residence_abroad": ["none"],
    "stay_length": "longer",
    "last_exemption": "12",
}
INTERN: Facts = HIRED | {
    "basis": ["youth", "job"],
    "citizenship": ["FR"],
    "job_kind": ["placement"],
    "french": "5",
}

PEOPLE = [
    Person(
        "iec-working-holiday", "an Australian of 26 who wants to travel and work", TRAVELLER, Truth.YES, voice="worker"
    ),
    Person(
        "iec-working-holiday",
        "a New Zealander of 36: one year too old",
        TRAVELLER | {"citizenship": ["NZ"], "age": "36"},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "a Japanese of 32: Japan's limit is 30",
        TRAVELLER | {"citizenship": ["JP"], "age": "31", "iec_ready": ["home", "insurance", "alone"]},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "a German who had a Working Holiday before: the same category cannot be repeated",
        TRAVELLER | {"citizenship": ["DE"], "iec_past": "wh"},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "a Briton's second Working Holiday",
        TRAVELLER | {"citizenship": ["GB"], "iec_past": "wh"},
        Truth.YES,
    ),
    Person(
        "iec-working-holiday",
        "an Irishwoman who was a Young Professional: one of the two, not both",
        TRAVELLER | {"citizenship": ["IE"], "iec_past": "yp"},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "an Italian who lives in Spain: Italy asks its citizens to live there",
        TRAVELLER | {"citizenship": ["IT"]},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "a Swiss: no Working Holiday for Switzerland",
        TRAVELLER | {"citizenship": ["CH"]},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "an American without an organization",
        TRAVELLER | {"citizenship": ["US"]},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "an American sent by a recognized organization",
        TRAVELLER | {"citizenship": ["US"], "iec_ready": ["insurance", "alone", "organization"]},
        Truth.YES,
    ),
    Person(
        "iec-working-holiday",
        "a Japanese of 33 sent by a recognized organization: its age limit is its own",
        TRAVELLER | {"citizenship": ["JP"], "age": "31", "iec_ready": ["home", "insurance", "alone", "organization"]},
        Truth.UNKNOWN,
    ),
    Person(
        "iec-working-holiday",
        "an American of 37 sent by a recognized organization: no organization goes beyond 35",
        TRAVELLER | {"citizenship": ["US"], "age": "36", "iec_ready": ["insurance", "alone", "organization"]},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "a Finn after two exchanges: it depends which they were",
        TRAVELLER | {"citizenship": ["FI"], "iec_past": "2"},
        Truth.UNKNOWN,
    ),
    Person(
        "iec-working-holiday",
        "a Croatian four months after the last exchange",
        TRAVELLER | {"citizenship": ["HR"], "iec_past": "wh", "iec_gap": "3"},
        Truth.YES,
    ),
    Person(
        "iec-working-holiday",
        "a Pole four months after an internship: Poland asks for six",
        TRAVELLER | {"citizenship": ["PL"], "iec_past": "coop", "iec_gap": "3"},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "Dutch and German, 33: the German passport serves",
        TRAVELLER | {"citizenship": ["NL", "DE"], "age": "31"},
        Truth.YES,
    ),
    Person(
        "iec-working-holiday",
        "Belgian and Luxembourger, 33, once before: one passport is too young, the other used up",
        TRAVELLER | {"citizenship": ["BE", "LU"], "age": "31", "iec_past": "wh"},
        Truth.NO,
    ),
    Person(
        "iec-working-holiday",
        "wants to bring a partner on the same application",
        TRAVELLER | {"iec_ready": ["insurance"]},
        Truth.NO,
    ),
    Person("iec-working-holiday", "not sure about the insurance", TRAVELLER | {"iec_ready": None}, Truth.UNKNOWN),
    Person(
        "iec-young-professionals",
        "a German programmer of 27 with a job offer, who did not think of IEC",
        HIRED,
        Truth.YES,
    ),
    Person(
        "iec-young-professionals",
        "a German with a job offer who had a Working Holiday before: another category is open",
        HIRED | {"iec_past": "wh"},
        Truth.YES,
    ),
    Person(
        "iec-young-professionals",
        "a Japanese with a job offer: Japan has the Working Holiday only",
        HIRED | {"citizenship": ["JP"]},
        Truth.NO,
    ),
    Person("iec-young-professionals", "wants to find the job after arriving", HIRED | {"basis": ["youth"]}, Truth.NO),
    Person(
        "iec-young-professionals",
        "a Belgian with a job offer through a recognized organization, although Belgium has the Working Holiday only",
        HIRED
        | {
            "basis": ["youth", "job"],
            "citizenship": ["BE"],
            "iec_ready": ["home", "insurance", "alone", "organization"],
        },
        Truth.UNKNOWN,
    ),
    Person("iec-young-professionals", "a Swiss, the first time", HIRED | {"citizenship": ["CH"]}, Truth.YES),
    Person(
        "iec-young-professionals",
        "a Swiss who did an internship before: what is left of the 18 months is not known",
        HIRED | {"citizenship": ["CH"], "iec_past": "coop"},
        Truth.UNKNOWN,
    ),
    Person(
        "iec-young-professionals",
        "Swiss and German, once an intern: the German passport has no such total",
        HIRED | {"citizenship": ["CH", "DE"], "iec_past": "coop"},
        Truth.YES,
    ),
    Person(
        "iec-young-professionals",
        "a Portuguese who took part once: Portugal allows one exchange",
        HIRED | {"citizenship": ["PT"], "iec_past": "coop"},
        Truth.NO,
    ),
    Person(
        "iec-young-professionals",
        "an Austrian with an ordinary job offer: Austria's category is for staff of Austrian companies",
        HIRED | {"citizenship": ["AT"]},
        Truth.UNKNOWN,
    ),
    Person("iec-young-professionals", "an Indian with a job offer", HIRED | {"citizenship": ["IN"]}, Truth.NO),
    Person("iec-international-coop", "a French student with a required internship", INTERN, Truth.YES),
    Person(
        "iec-international-coop",
        "a Chilean student with an internship, enrolled in Spain: Chile asks for enrolment in Chile",
        INTERN | {"citizenship": ["CL"]},
        Truth.NO,
    ),
    Person(
        "iec-international-coop",
        "a Chilean student enrolled in Chile",
        INTERN | {"citizenship": ["CL"], "iec_ready": ["enrolled", "insurance", "alone"]},
        Truth.YES,
    ),
    Person(
        "iec-international-coop",
        "a graduate with a job offer: no programme requires the work",
        INTERN | {"job_kind": ["none"]},
        Truth.NO,
    ),
    Person(
        "iec-international-coop",
        "a student of forestry in Austria: its own rule is for the officer",
        INTERN | {"citizenship": ["AT"], "iec_ready": ["home", "insurance", "alone"]},
        Truth.UNKNOWN,
    ),
]
