"""The bars common to all work permits. They colour every permit found and never hide one."""

from __future__ import annotations

from quiz.model import Bar, criterion
from quiz.questions.bars import employer_bars, past, unauthorised_since
from quiz.questions.start import status
from quiz.sources import IRPA, IRPR

BARS = (
    Bar(
        criterion(
            "No unauthorized work or study in the last six months, or one of the exceptions applies",
            ~past.one_of("unauthorised") | unauthorised_since.one_of("ended", "conditions", "protection", "trp"),
            IRPR.at("200(3)(e)"),
        )
    ),
    Bar(
        criterion(
            "Is not inadmissible for crime, health, security or misrepresentation",
            ~past.one_of("inadmissible"),
            IRPA.at("34"),
            IRPA.at("36"),
            IRPA.at("38"),
            IRPA.at("40"),
        )
    ),
    Bar(criterion("Is able to do the work", ~past.one_of("unable"), IRPR.at("200(3)(a)"))),
    Bar(
        criterion(
            "Will leave Canada at the end of the stay; a wish to stay for good is no bar by itself",
            ~past.one_of("staying") | status.one_of("claimant", "protected", "removal"),
            IRPR.at("200(1)(b)"),
            IRPR.at("200(2)"),
            IRPA.at("22(2)"),
        )
    ),
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
