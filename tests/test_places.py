"""Where a person may apply, as sections 197 to 199 say."""

from __future__ import annotations

import pytest

from quiz.declared import DECLARED
from quiz.engine import Case, read_answers
from quiz.model import Where
from quiz.places import may_apply
from quiz.truth import Truth
from tests.people import TODAY

NO, UNKNOWN, YES = Truth
WIFE = {"status": "visitor", "basis": ["family"], "relation": "partner", "principal": "works"}


@pytest.mark.parametrize(
    ("item", "where", "answers", "expected"),
    [
        pytest.param("ict-executive-manager", Where.PORT_OF_ENTRY, {"status": "outside", "citizenship": ["FR"]}, YES,
                     id="a French citizen at the border"),
        pytest.param("ict-executive-manager", Where.PORT_OF_ENTRY, {"status": "outside", "citizenship": ["MX"]}, NO,
                     id="Mexico is not in Schedule 1.1"),
        pytest.param("ict-executive-manager", Where.PORT_OF_ENTRY, {"status": "outside", "citizenship": ["BM"]}, YES,
                     id="Bermuda is no country of the schedule, but its citizens need no visa either"),
        pytest.param("ict-executive-manager", Where.PORT_OF_ENTRY, {"status": "outside", "citizenship": ["RO"]},
                     UNKNOWN, id="Romania depends on the passport"),
        pytest.param("ict-executive-manager", Where.PORT_OF_ENTRY, {"status": "visitor", "citizenship": ["FR"]}, NO,
                     id="no stepping out of Canada and back"),
        pytest.param("cusma-professional", Where.INSIDE, {"status": "visitor", "citizenship": ["MX"]}, YES,
                     id="a Mexican visitor under CUSMA, inside"),
        pytest.param("ict-executive-manager", Where.INSIDE,
                     {"status": "visitor", "citizenship": ["MX"], "basis": ["job"]}, NO,
                     id="a plain visitor may not apply inside"),
        pytest.param("ict-executive-manager", Where.ONLINE_ABROAD, {"status": "visitor", "basis": ["job"]}, UNKNOWN,
                     id="a plain visitor may have to leave for it"),
        pytest.param("worker-spouse", Where.INSIDE, WIFE, YES, id="a visitor whose husband works with a permit"),
        pytest.param("student-spouse", Where.INSIDE, WIFE | {"principal": "studies"}, YES,
                     id="a visitor whose husband studies"),
        pytest.param("worker-spouse", Where.INSIDE, WIFE | {"principal": "canadian"}, NO,
                     id="a visitor whose husband is Canadian is no family of a permit holder"),
        pytest.param("worker-spouse", Where.INSIDE, WIFE | {"status": "waiting", "pending": "other"}, YES,
                     id="the same while a longer visit is decided"),
        pytest.param("ict-executive-manager", Where.INSIDE,
                     {"status": "waiting", "pending": "other", "basis": ["job"]}, NO,
                     id="who only asked for a longer visit is still a visitor"),
        pytest.param("bridging-open-permit", Where.INSIDE, {"status": "expired", "held_before": "work"}, UNKNOWN,
                     id="a work status that can still be restored"),
        pytest.param("bridging-open-permit", Where.INSIDE,
                     {"status": "expired", "held_before": "work_old", "basis": ["job"]}, NO,
                     id="a work status that can no longer be restored"),
        pytest.param("francophone-mobility", Where.INSIDE, {"status": "trp", "trp_length": "0", "basis": ["job"]}, NO,
                     id="a temporary resident permit of three months opens nothing inside"),
        pytest.param("francophone-mobility", Where.INSIDE,
                     {"status": "removal", "removal_block": "nothing", "basis": ["job"]}, NO,
                     id="a removal order that can be carried out"),
        pytest.param("francophone-mobility", Where.INSIDE,
                     {"status": "removal", "removal_block": "country", "self_support": "no", "basis": ["job"]}, YES,
                     id="one that cannot, and no means: the situation of section 206"),
        pytest.param("francophone-mobility", Where.INSIDE,
                     {"status": "claimant", "claim_stage": "referred", "self_support": "yes", "basis": ["job"]}, NO,
                     id="a claimant whose family pays is in no situation of section 206"),
        pytest.param("francophone-mobility", Where.INSIDE,
                     {"status": "waiting", "pending": "renewal", "renewal_ties": ["none"], "basis": ["job"]}, NO,
                     id="left and came back while the renewal was pending"),
        pytest.param("ict-executive-manager", Where.PORT_OF_ENTRY, {"status": "visitor", "citizenship": ["US"]}, YES,
                     id="citizens of the United States may still step out and back"),
        pytest.param("cusma-professional", Where.PORT_OF_ENTRY, {"status": "visitor", "citizenship": ["MX"]}, UNKNOWN,
                     id="professionals under CUSMA are among the exceptions"),
        pytest.param("iec-working-holiday", Where.PORT_OF_ENTRY, {"status": "outside", "citizenship": ["FR"]}, NO,
                     id="a youth exchange is approved before the border"),
        pytest.param("iec-working-holiday", Where.PORT_OF_ENTRY, {"status": "outside", "citizenship": ["US"]}, YES,
                     id="for nationals of the United States it is not"),
        pytest.param("vulnerable-worker-family", Where.INSIDE, {"status": "visitor"}, YES,
                     id="the family of a vulnerable worker is family of a permit holder"),
        pytest.param("reciprocal-employment", Where.INSIDE,
                     {"status": "visitor", "basis": ["job"], "job_kind": ["government"], "reciprocity": "mission"}, YES,
                     id="a visitor whom an embassy hires, with the word of Global Affairs Canada"),
        pytest.param("ict-executive-manager", Where.INSIDE, {"status": "student"}, YES, id="a student, inside"),
        pytest.param("ict-executive-manager", Where.INSIDE, {}, UNKNOWN, id="nothing known yet"),
    ],
)  # fmt: skip
def test_where_one_may_apply(item: str, where: Where, answers: dict[str, object], expected: Truth) -> None:
    case = Case(DECLARED, read_answers(answers, DECLARED.questions), TODAY)
    found = next(one for one in DECLARED.items if one.id == item)
    assert may_apply(found, where, case) is expected
