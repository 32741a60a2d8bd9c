"""Which of the items that are ruled out are worth a look: those that the case could still come to."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.engine import Case, bounds_of_item, change, evaluate, flips
from quiz.model import Item
from quiz.truth import Truth

# Who the person is, where they stand and what the case is about. Other answers change sooner: a stay made shorter, a
# test of French, a few months more with the company.
GIVEN = frozenset(
    {
        "status",
        "covers",
        "basis",
        "citizenship",
        "residence_abroad",
        "age",
        "job_kind",
        "occupation",
        "level",
        "province",
        "relation",
        "principal",
        "principal_permit",
        "residence_class",
        "residence_route",
        "company_country",
        "relationship",
        "cusma_profession",
        "measures",
    }
)


def nearest(items: Sequence[Item], case: Case) -> list[Item]:
    """The ruled-out items that what is given alone leaves open, those the fewest answers away first."""
    given = {name: values for name, values in case.answers.items() if name in GIVEN}
    before = Case(case.declared, given, case.on, case)
    open_then = [item for item in items if bounds_of_item(item, before)[1] > 0 and change(item, case)]
    return sorted(open_then, key=lambda item: _distance(item, case))


def _distance(item: Item, case: Case) -> tuple[int, int]:
    """How many answers are in the way and, among equals, how much is met already."""
    met = sum(evaluate(criterion.test, case) is Truth.YES for criterion in item.criteria)
    return sum(flips(criterion.test, case) for criterion in change(item, case)), -met
