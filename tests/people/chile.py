"""People whose case is about the agreement with Chile."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED, OWNER, SPECIALIST, TRADER, WORKER

CHILEAN = {"citizenship": ["CL"], "company_country": ["CL"], "owner_countries": ["CL"]}
GEOLOGIST = (
    WORKER
    | CHILEAN
    | {
        "owner_countries": ["none"],
        "occupation": "21102",
        "cusma_profession": "geologist",
        "cusma_credential": ["bachelor"],
    }
)

PEOPLE = [
    Person("chile-professional", "a Chilean geologist with a degree", GEOLOGIST, Truth.YES),
    Person(
        "chile-professional",
        "a kinesiologist whose Chilean title the list names",
        GEOLOGIST | {"occupation": "31202", "cusma_profession": "physiotherapist", "cusma_credential": ["named"]},
        Truth.YES,
    ),
    Person(
        "chile-professional",
        "a Venezuelan with permanent residence in Chile",
        GEOLOGIST | {"citizenship": ["VE"]},
        Truth.NO,
    ),
    Person(
        "chile-professional", "a geologist without the degree", GEOLOGIST | {"cusma_credential": ["none"]}, Truth.NO
    ),
    Person("chile-professional", "would work for herself in Canada", GEOLOGIST | {"contract": "self"}, Truth.NO),
    Person("chile-ict-executive", "a manager moved from Santiago", MOVED | CHILEAN, Truth.YES),
    Person("chile-ict-executive", "a first-line supervisor", MOVED | CHILEAN | {"transfer_role": "other"}, Truth.NO),
    Person(
        "chile-ict-executive",
        "a Chilean moved from Peru: look at the Pacific agreement",
        MOVED | CHILEAN | {"company_country": ["PE"]},
        Truth.NO,
    ),
    Person("chile-ict-specialist", "knows the company's own software", SPECIALIST | CHILEAN, Truth.YES),
    Person(
        "chile-ict-specialist",
        "eleven months with the company instead of twelve",
        SPECIALIST | CHILEAN | {"months_abroad": "6"},
        Truth.NO,
    ),
    Person(
        "chile-ict-specialist",
        "will be directed by the client, not by the company in Canada",
        SPECIALIST | CHILEAN | {"transfer_ties": ["employed", "kept", "active"]},
        Truth.NO,
    ),
    Person("chile-trader", "a wine trader with contracts in Canada", TRADER | CHILEAN, Truth.YES),
    Person(
        "chile-trader",
        "looks for the first buyers",
        TRADER | CHILEAN | {"trade": ["main", "majority", "two"]},
        Truth.NO,
    ),
    Person(
        "chile-trader",
        "a partnership of three parties",
        TRADER | CHILEAN | {"trade": ["main", "existing", "majority"]},
        Truth.NO,
    ),
    Person("chile-investor", "owns and runs a restaurant in Canada", OWNER | CHILEAN, Truth.YES),
    Person("chile-investor", "holds a third of it", OWNER | CHILEAN | {"owner_share": "less"}, Truth.NO),
    Person(
        "chile-investor", "not sure what counts as committed", OWNER | CHILEAN | {"investment": None}, Truth.UNKNOWN
    ),
]
