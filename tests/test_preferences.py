"""Where several items fit, the one that is shown first is the one a careful practitioner looks at first."""

from __future__ import annotations

import pytest

from quiz.declared import DECLARED
from quiz.preferences import PREFERENCES, Preference, in_order, why_first

ITEMS = {item.id: item for item in DECLARED.items}


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda p: f"{p.first} before {p.others[0]}")
def test_a_preference_speaks_of_items_that_exist_and_is_kept(preference: Preference) -> None:
    first, others = ITEMS[preference.first], [ITEMS[name] for name in preference.others]
    assert in_order([*others, first])[0] is first
    assert why_first(first, others)


def test_preferences_do_not_contradict_each_other() -> None:
    ordered = in_order(DECLARED.items)
    place = {item.id: at for at, item in enumerate(ordered)}
    for preference in PREFERENCES:
        for other in preference.others:
            assert place[preference.first] < place[other], f"{preference.first} after {other}"


def test_nothing_is_lost_or_doubled() -> None:
    assert sorted(item.id for item in in_order(DECLARED.items)) == sorted(ITEMS)


def test_no_reason_is_given_where_there_is_nothing_to_compare() -> None:
    item = ITEMS["cusma-ict-executive"]
    assert why_first(item, [item]) is None
