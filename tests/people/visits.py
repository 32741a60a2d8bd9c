"""People who visit: on business, to speak, to organize."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.short_stays import ORDINARY

VISITOR = ORDINARY | {
    "status": "outside",
    "basis": ["visit"],
    "citizenship": ["DE"],
    "job_kind": ["none"],
    "visit_purpose": ["meet"],
    "visit_ties": ["none"],
    "stay_length": "15",
    "occupation": "12200",
}
TECHNICIAN = VISITOR | {
    "job_kind": ["repair"],
    "visit_purpose": ["service"],
    "after_sales": ["industrial", "abroad", "written", "in_force"],
}
SPEAKER = VISITOR | {"job_kind": ["event"], "visit_purpose": ["speech"], "task": ["none"]}
ORGANIZER = VISITOR | {"job_kind": ["event"], "visit_purpose": ["none"], "task": ["organizer"]}

PEOPLE = [
    Person("business-visitor", "the sales director of a German firm meets clients for a week", VISITOR, Truth.YES),
    Person(
        "business-visitor",
        "a buyer for a Dutch chain is shown the machines it has ordered",
        VISITOR | {"visit_purpose": ["buy"]},
        Truth.YES,
    ),
    Person(
        "business-visitor",
        "a consultant on a foreign payroll delivers what a Canadian client has bought",
        VISITOR | {"visit_purpose": ["meet"], "visit_ties": ["client"]},
        Truth.NO,
    ),
    Person(
        "business-visitor",
        "a technician sets up his firm's own machine at its stand: no sale yet, and so no contract that promises it",
        VISITOR | {"job_kind": ["event"], "visit_purpose": ["meet", "service"], "after_sales": ["industrial"]},
        Truth.UNKNOWN,
    ),
    Person(
        "business-visitor",
        "a technician installs at the fair what a Canadian client has bought without any promise of service",
        VISITOR
        | {
            "job_kind": ["event"],
            "visit_purpose": ["meet", "service"],
            "visit_ties": ["client"],
            "after_sales": ["industrial", "abroad"],
        },
        Truth.NO,
    ),
    Person("business-visitor", "is paid by the Canadian host", VISITOR | {"visit_ties": ["paid"]}, Truth.NO),
    Person(
        "business-visitor",
        "a trainee at the Canadian subsidiary gets a wage there: the law and the officers' page do not say the same",
        VISITOR | {"visit_purpose": ["train"], "visit_ties": ["paid"]},
        Truth.UNKNOWN,
    ),
    Person(
        "business-visitor",
        "takes orders from shops, and sells at a market stall as well",
        VISITOR | {"visit_purpose": ["sell"], "visit_ties": ["public"]},
        Truth.NO,
    ),
    Person("business-visitor", "a technician repairs a press under the maker's warranty", TECHNICIAN, Truth.YES),
    Person(
        "business-visitor",
        "a technician, told by the plant that it is their client, repairs a press under the maker's warranty",
        TECHNICIAN | {"visit_ties": ["client"], "basis": ["job"], "occupation": "72400", "contract": "firm_contract"},
        Truth.YES,
    ),
    Person(
        "business-visitor",
        "the service contract lapsed last year",
        TECHNICIAN | {"after_sales": ["industrial", "abroad", "written"]},
        Truth.NO,
    ),
    Person(
        "business-visitor",
        "a millwright puts up the conveyor that the contract promised: trade work stays out",
        TECHNICIAN | {"visit_ties": ["building"]},
        Truth.NO,
    ),
    Person(
        "business-visitor",
        "not sure whether the warranty covers the visit",
        TECHNICIAN | {"after_sales": None},
        Truth.UNKNOWN,
    ),
    Person(
        "business-visitor",
        "the owner of a French firm looks at the market",
        VISITOR | {"basis": ["owner"]},
        Truth.YES,
    ),
    Person(
        "business-visitor",
        "an Indian trainee learns the machines at the Canadian subsidiary for two months, and calls it a transfer",
        VISITOR
        | {
            "basis": ["transfer"],
            "visit_purpose": ["train"],
            "citizenship": ["IN"],
            "transfer_role": "trainee",
            "stay_length": "90",
        },
        Truth.YES,
    ),
    Person(
        "business-visitor",
        "a manager whom the group moves to Canada for two years is no visitor",
        VISITOR | {"basis": ["transfer"], "visit_purpose": ["train"], "transfer_role": "manager"},
        Truth.NO,
    ),
    Person(
        "business-visitor",
        "an intern at a Canadian office, without pay",
        VISITOR | {"basis": ["job"], "visit_purpose": ["none"]},
        Truth.NO,
    ),
    Person(
        "business-visitor",
        "a citizen of Canada who lives abroad and comes to a meeting needs nothing at all",
        VISITOR | {"status": "canadian"},
        Truth.NO,
    ),
    Person(
        "business-visitor",
        "overstayed, and wants to attend a fair before going home",
        VISITOR | {"status": "expired"},
        Truth.NO,
    ),
    Person("public-speaker", "reads a paper at a congress", SPEAKER, Truth.YES),
    Person(
        "public-speaker",
        "rents a hall and sells tickets for a seminar of three days",
        SPEAKER | {"visit_purpose": ["seminar"]},
        Truth.YES,
    ),
    Person(
        "public-speaker",
        "a company in Toronto hires her to train its staff for two days",
        SPEAKER | {"visit_purpose": ["speech", "teach"]},
        Truth.NO,
    ),
    Person(
        "public-speaker",
        "a seminar tour of three weeks is too long to be one of five days",
        SPEAKER | {"visit_purpose": ["none"]},
        Truth.NO,
    ),
    Person(
        "public-speaker",
        "the organizer in Montreal calls the invitation a contract",
        SPEAKER | {"basis": ["job"]},
        Truth.YES,
    ),
    Person("convention-organizer", "the secretary of a world congress held in Vancouver", ORGANIZER, Truth.YES),
    Person(
        "convention-organizer",
        "the congress is run by the Canadian branch of the body",
        ORGANIZER | {"task": ["organizer", "canadian_event"]},
        Truth.NO,
    ),
    Person(
        "convention-organizer",
        "a technician who builds the stands",
        ORGANIZER | {"task": ["none"]},
        Truth.NO,
    ),
    Person("convention-organizer", "not sure who stands behind the event", ORGANIZER | {"task": None}, Truth.UNKNOWN),
]
