"""Criteria that many streams share, written once."""

from __future__ import annotations

from quiz.model import criterion
from quiz.questions.start import basis, covers, status
from quiz.sources import IRPR

# Already allowed to do the work: nothing to apply for. Every other item needs the contrary.
AUTHORISED = status.one_of("canadian") | (status.one_of("open_permit", "employer_permit") & covers.is_yes)
REGISTERED = status.one_of("registered")

NEEDS_PERMIT = criterion(
    "Does not yet have the right to do this work",
    ~AUTHORISED & ~REGISTERED,
    IRPR.at("183(1)(b)"),
    IRPR.at("196"),
)

JOB_OFFER = criterion(
    "Has an offer of employment or a contract from an employer or client in Canada",
    basis.one_of("job"),
    IRPR.at("209.11(1)"),
    evidence=("Offer of employment number (the letter A and seven digits)", "Employment agreement signed by both"),
)
