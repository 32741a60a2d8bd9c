"""What is declared: streams, cases that need no permit, public policies and outcomes, and their criteria."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from quiz.rules import All, Officer, Rule
from quiz.sources import Citation, Source

# The day the rules were last checked against their sources, and how long such a check holds
# (docs/decisions/rules-expire.md). A declaration that was checked on another day says so itself.
CHECKED = date(2026, 11, 24)
CHECK_HOLDS = timedelta(days=365)


class Kind(Enum):
    """What an item is; the order is the order in which a result shows them."""

    AUTHORISED = "authorised"  # already allowed to work: nothing to apply for
    NO_PERMIT = "no_permit"  # work that section 186 or a policy frees from the permit
    STREAM = "stream"  # a stream of the International Mobility Program
    POLICY = "policy"  # a public policy under section 25.2 of the Act
    OUTCOME = "outcome"  # what is left when nothing else fits


class Permit(Enum):
    """What kind of permit is issued."""

    OPEN = "open"
    EMPLOYER = "employer_specific"
    OCCUPATION = "occupation_restricted"
    NONE = "none"


class Offer(Enum):
    """Whether an offer of employment must be filed in the Employer Portal (section 209.11)."""

    REQUIRED = "required"
    NOT_REQUIRED = "not_required"
    EXEMPT = "exempt"  # the usual employer is outside the regime (209.91): the worker files the contract


class Where(Enum):
    """Where the application is made."""

    ONLINE_ABROAD = "outside_online"
    PAPER_ABROAD = "outside_paper"
    PORT_OF_ENTRY = "port_of_entry"
    INSIDE = "inside_online"
    INSIDE_PAPER = "inside_paper"
    ON_ENTRY = "on_entry"
    NOWHERE = "no_application"


@dataclass(frozen=True, eq=False)
class Criterion:
    """One condition, in words that its test makes true, with where it is written and what proves it."""

    text: str
    test: Rule
    cites: tuple[Citation, ...]
    evidence: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.cites:
            raise ValueError(f"criterion {self.text!r} cites nothing")

    @property
    def weighed(self) -> bool:
        """Whether only an officer can weigh it: then it is named, never decided here."""
        return isinstance(self.test, Officer)


def criterion(text: str, test: Rule, *cites: Citation, evidence: tuple[str, ...] = ()) -> Criterion:
    """A condition that the answers can decide."""
    return Criterion(text, test, cites, evidence)


def weighed(text: str, *cites: Citation, evidence: tuple[str, ...] = ()) -> Criterion:
    """A condition that only an officer can weigh; it stays unknown and never rules a stream out."""
    return Criterion(text, Officer(), cites, evidence)


@dataclass(frozen=True)
class Bar:
    """A condition that every work permit needs; `offers` if it concerns only permits that rest on an offer."""

    criterion: Criterion
    offers: bool = False


@dataclass(frozen=True)
class Status:
    """Whether new cases are taken. `unclear` is screened as "ask", never as yes; `note` says what is known."""

    first: date | None = None
    last: date | None = None
    unclear: bool = False
    note: str = ""

    def closed(self, on: date) -> bool:
        """Whether no new case is taken on that day."""
        return (self.last is not None and on > self.last) or (self.first is not None and on < self.first)


ACTIVE = Status()


@dataclass(frozen=True, eq=False)
class Item:
    """A stream, no-permit case, policy or outcome: declared once, read by everything else.

    id           stable name in addresses and links; carries no code, so a change of codes leaves it alone
    code         exemption code, "" if it has none; former: codes it had before
    authority    the provision that describes the work or the person
    summary      who it is for, in one or two sentences
    criteria     all of them, in the order in which they are asked; the item fits if every decidable one is met
    duration …   facts for the page and the result, in words
    biometrics_free  provision that frees the worker from the biometrics fee
    holder_fee   whether the open work permit holder fee is owed (None: by the rule for open permits under 204, 205)
    fee_free     provision that frees the worker from the permit fee; no_compliance_fee: the employer from its fee
    free_unpaid  provision that frees both where the work is unpaid
    sources      where the rule was read
    """

    id: str
    code: str
    title: str
    kind: Kind
    authority: Citation
    summary: str
    criteria: tuple[Criterion, ...]
    permit: Permit
    offer: Offer
    duration: str
    sources: tuple[Source, ...]
    renewal: str = ""
    family: str = ""
    where: tuple[Where, ...] = ()
    former: tuple[str, ...] = ()
    also: tuple[Citation, ...] = ()
    agreement: str = ""
    status: Status = ACTIVE
    notes: tuple[str, ...] = ()
    uncertain: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    holder_fee: bool | None = None
    fee_free: Citation | None = None
    no_compliance_fee: Citation | None = None
    free_unpaid: Citation | None = None
    biometrics_free: Citation | None = None
    checked: date = CHECKED
    rule: Rule = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not self.criteria:
            raise ValueError(f"item {self.id!r} has no criteria")
        if not self.sources:
            raise ValueError(f"item {self.id!r} names no source")
        object.__setattr__(self, "rule", All(tuple(c.test for c in self.decidable)))

    def __repr__(self) -> str:
        """The id alone: the whole declaration would fill the screen of whoever debugs."""
        return f"Item({self.id!r})"

    @property
    def only_early(self) -> bool:
        """Whether it only lets work begin before a decision: the permit asked for still needs a way of its own."""
        return self.permit is Permit.NONE and self.offer is Offer.REQUIRED

    @property
    def decidable(self) -> tuple[Criterion, ...]:
        """The criteria that answers can decide."""
        return tuple(c for c in self.criteria if not c.weighed)

    def stale(self, on: date) -> bool:
        """Whether the last check is too old on that day to be relied on."""
        return on > self.checked + CHECK_HOLDS

    @property
    def name(self) -> str:
        """How the item is named in one word: its code, else its provision."""
        return self.code or self.authority.pinpoint
