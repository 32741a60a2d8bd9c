"""Three values, three operators."""

from __future__ import annotations

from itertools import product

import pytest

from quiz.truth import Truth

NO, UNKNOWN, YES = Truth


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (NO, UNKNOWN, NO, UNKNOWN),
        (NO, YES, NO, YES),
        (UNKNOWN, YES, UNKNOWN, YES),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
        (YES, YES, YES, YES),
    ],
)
def test_and_takes_the_lower_or_the_higher(left: Truth, right: Truth, both: Truth, either: Truth) -> None:
    assert (left & right, right & left) == (both, both)
    assert (left | right, right | left) == (either, either)


@pytest.mark.parametrize(("left", "right"), list(product(Truth, Truth)))
def test_de_morgan_holds(left: Truth, right: Truth) -> None:
    assert ~(left & right) is ~left | ~right


def test_unknown_is_its_own_mirror_image() -> None:
    assert ~UNKNOWN is UNKNOWN


def test_a_truth_is_no_boolean() -> None:
    with pytest.raises(TypeError, match="three values"):
        bool(YES)
