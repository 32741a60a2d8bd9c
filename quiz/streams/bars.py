"""The bars common to all work permits. They colour every permit found and never hide one."""

from __future__ import annotations

from quiz.model import Bar, criterion
from quiz.questions.bars import employer_bars, past, unauthorised_since
from quiz.questions.protection import removal_block
from quiz.questions.start import status
from quiz.rules import Rule
from quiz.sources import IRPA, IRPR
from quiz.streams.protection import (
    AFTER_REFUSAL,
    EXEMPTED,
    PROTECTED,
    REFUGEE_CLAIMANT,
    REMOVAL_ORDER,
    VULNERABLE_WORKER,
)

# Whom section 206 describes, or subsection 207.1(1): past work without permission is no bar to them, whichever permit
# they ask for. The same for the test of leaving, 200(2).
IN_NEED: Rule = REFUGEE_CLAIMANT.rule | REMOVAL_ORDER.rule
FORGIVEN: Rule = IN_NEED | VULNERABLE_WORKER.rule
MAY_STAY: Rule = IN_NEED | PROTECTED.rule | EXEMPTED.rule

# It stands before people who need no permit as well.
ADMISSIBLE = criterion(
    "Is not inadmissible for crime, health, security or misrepresentation",
    ~past.one_of("inadmissible"),
    IRPA.at("34"),
    IRPA.at("36"),
    IRPA.at("38"),
    IRPA.at("40"),
)

NO_PAST_BREACH = criterion(
    "No unauthorized work or study in the last six months, or one of the exceptions applies",
    ~past.one_of("unauthorised") | FORGIVEN | unauthorised_since.one_of("ended", "conditions", "protection", "trp"),
    IRPR.at("200(3)(e)"),
    IRPR.at("200(3.1)"),
)
WILL_LEAVE = criterion(
    "Will leave Canada at the end of the stay; a wish to stay for good is no bar by itself",
    ~past.one_of("staying") | MAY_STAY,
    IRPR.at("200(1)(b)"),
    IRPR.at("200(2)"),
    IRPA.at("22(2)"),
)

BARS = (
    Bar(NO_PAST_BREACH),
    Bar(
        criterion(
            "There is no removal order that can be carried out: such an order cancels a work permit",
            ~((status.one_of("removal") | AFTER_REFUSAL) & removal_block.one_of("nothing")),
            IRPR.at("243.2(a)"),
            IRPA.at("48"),
        )
    ),
    Bar(ADMISSIBLE),
    Bar(criterion("Is able to do the work", ~past.one_of("unable"), IRPR.at("200(3)(a)"))),
    Bar(WILL_LEAVE),
    Bar(
        criterion(
            "The employer is not on the list of those who may not hire, and owes no penalty",
            ~employer_bars.one_of("ineligible"),
            IRPR.at("200(3)(h)"),
        ),
        offers=True,
    ),
    Bar(
        criterion(
            "The employer does not regularly offer striptease, erotic dance, escort services or erotic massage",
            ~employer_bars.one_of("adult"),
            IRPR.at("200(3)(g.1)"),
        ),
        offers=True,
    ),
    Bar(
        criterion(
            "Hiring the person would not affect a labour dispute",
            ~employer_bars.one_of("dispute"),
            IRPR.at("200(3)(c)"),
        ),
        offers=True,
    ),
    Bar(
        criterion(
            "The offer is genuine: the employer is active in the business and can keep its terms",
            ~employer_bars.one_of("not_genuine"),
            IRPR.at("200(5)"),
        ),
        offers=True,
    ),
)
