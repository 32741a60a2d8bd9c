"""What all share who work without a permit because of what they come for."""

from __future__ import annotations

from quiz.model import criterion
from quiz.questions.start import status
from quiz.rules import Officer
from quiz.sources import IRPR

# Section 186 frees from the permit, not from the need of a status. For refugee claimants officers look at the case.
LAWFUL = criterion(
    "Comes from abroad, or is in Canada with a status that has not run out",
    ~status.one_of("expired", "removal") & (~status.one_of("claimant") | Officer()),
    IRPR.at("183(1)"),
    IRPR.at("182"),
)
