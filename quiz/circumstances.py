"""What the answers say of a person beyond the item that fits: it changes the steps and the fees, never the verdict."""

from __future__ import annotations

from quiz.engine import Case, evaluate
from quiz.gates import EXPIRED, FROM_HERE, HOLDS_A_PERMIT, QUEBEC, RESTORED, needs_restoration, where_gate
from quiz.model import Item
from quiz.places import INSIDE_CANADA
from quiz.plan import Circumstances
from quiz.questions.job import job_kind, occupation
from quiz.questions.kinds import reciprocity
from quiz.questions.pending import pending
from quiz.questions.person import citizenship
from quiz.questions.protection import relative_holds
from quiz.questions.start import basis, status
from quiz.questions.treaty import owner_role
from quiz.rules import Rule
from quiz.sources import IRPR, Citation
from quiz.streams.francophone import farm_work
from quiz.streams.international import agreement
from quiz.truth import Truth

HOLDS_PERMIT: Rule = HOLDS_A_PERMIT | (status.one_of("waiting") & pending.one_of("renewal"))
OFFICIAL = job_kind.one_of("government")
# 209.91: missions, international organizations with privileges, and the operators of bridges and tunnels. The
# exemption follows the employer, whatever the code.
OUTSIDE_REGIME: Rule = (OFFICIAL & reciprocity.one_of("mission", "crossing")) | (
    job_kind.one_of("government", "research") & agreement.one_of("marine", "mission", "liaison")
)
# 299(2)(h): reciprocal work in the arts, culture or education under an agreement of Canada, by the item it opens.
FEE_FREE: dict[str, tuple[Rule, Citation]] = {
    "non-trade-agreement": (
        (job_kind.one_of("academic", "research", "exchange") & agreement.one_of("fulbright"))
        | (OFFICIAL & agreement.one_of("campobello")),
        IRPR.at("299(2)(h)"),
    ),
    "reciprocal-employment": (reciprocity.one_of("cultural"), IRPR.at("299(2)(h)")),
    "in-canada-class-family": (relative_holds.one_of("protected"), IRPR.at("299(2)(b)")),
}
# 303.2(1)(c): of the families under 207(e), only that of a sponsored spouse or partner.
HOLDER_FEE: dict[str, Rule] = {"in-canada-class-family": relative_holds.one_of("partner")}
OWNER: Rule = basis.one_of("owner") & owner_role.one_of("owner")
# 315.2(2) to (7): primary agriculture, here by the occupations that are typical of it, and some care at home.
LMIA_FREE: Rule = occupation.one_of("84120", "85100", "85101", "85103") | farm_work.is_yes | job_kind.one_of("care")
# Nationals of the United States give no biometrics.
NO_BIOMETRICS: Rule = citizenship.one_of("US")


def circumstances(item: Item, case: Case) -> Circumstances:
    """What the answers say for sure that changes the steps of an item."""

    def sure(rule: Rule) -> bool:
        return evaluate(rule, case) is Truth.YES

    free, provision = FEE_FREE.get(item.id, (None, None))
    return Circumstances(
        inside=sure(INSIDE_CANADA),
        holds_permit=sure(HOLDS_PERMIT),
        quebec=sure(QUEBEC),
        owner=case.declared.program.reads(item.rule, owner_role.id) and sure(OWNER),
        outside_regime=sure(OUTSIDE_REGIME),
        fee_free=provision if free is not None and sure(free) else None,
        holder_fee=item.id in HOLDER_FEE and sure(HOLDER_FEE[item.id]),
        no_biometrics=sure(NO_BIOMETRICS),
        leaves_first=sure(INSIDE_CANADA) and where_gate(item, case) == (FROM_HERE, Truth.NO),
        lmia_free=sure(LMIA_FREE),
        restores=needs_restoration(item) and sure(EXPIRED) and evaluate(RESTORED.test, case) is Truth.UNKNOWN,
    )
