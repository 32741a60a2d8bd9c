"""Over all people and a share of random cases nothing happens that must not; the published counts are current."""

from __future__ import annotations

import json

from quiz.declared import DECLARED
from tools.completeness import check, check_people, summary, together
from tools.places import COUNTS


def test_nothing_that_must_never_happen_happens() -> None:
    counts = together([check_people(), check(100)])
    said = summary(counts)
    assert (counts.contradictions, said["endless"]) == ([], 0)
    assert (said["never_matched"], said["never_asked"]) == ([], [])
    assert said["median"] <= 12 and said["percentile_95"] <= 20  # type: ignore[operator]


def test_the_published_counts_are_of_what_is_declared_now() -> None:
    kept = json.loads(COUNTS.read_text(encoding="utf-8"))
    assert (kept["items"], kept["questions"]) == (len(DECLARED.items), len(DECLARED.questions))
    assert kept["cases"] >= 100_000
    assert (kept["contradictions"], kept["endless"], kept["never_matched"], kept["never_asked"]) == (0, 0, [], [])
