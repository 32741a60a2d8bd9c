"""What is paid, by whom, to the government: each amount once, with its provision."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from quiz.sources import IRPR, Citation


@dataclass(frozen=True)
class Fee:
    """An amount in Canadian dollars. `payer` is "employer" or "worker"; `note` says when it is owed or not."""

    id: str
    name: str
    amount: Decimal
    payer: str
    cite: Citation
    note: str = ""


COMPLIANCE = Fee(
    "compliance",
    "Employer compliance fee",
    Decimal(230),
    "employer",
    IRPR.at("303.1(1)"),
    "For each offer of employment, and again for each renewal. It may not be charged to the worker. "
    "Refunded if the permit is refused, or if the offer is withdrawn before the permit is issued and a refund "
    "is asked for.",
)
COMPLIANCE_GROUP = Fee(
    "compliance-group",
    "Employer compliance fee, maximum for a group of three or more performing artists and their staff",
    Decimal(690),
    "employer",
    IRPR.at("303.1(7)"),
    "When all the offers are made at the same time.",
)
PERMIT = Fee(
    "permit",
    "Work permit fee",
    Decimal(155),
    "worker",
    IRPR.at("299(1)"),
    "Some people pay nothing: refugee claimants and protected persons, some researchers, unpaid religious or "
    "charitable workers, and others listed in subsection 299(2).",
)
PERMIT_GROUP = Fee(
    "permit-group",
    "Work permit fee, maximum for a group of three or more performing artists and their staff",
    Decimal(465),
    "worker",
    IRPR.at("299(3)"),
    "When they apply at the same time and place.",
)
HOLDER = Fee(
    "holder",
    "Open work permit holder fee",
    Decimal(100),
    "worker",
    IRPR.at("303.2(1)"),
    "On top of the work permit fee, for open permits under sections 204 and 205 without an offer of employment, "
    "and for some permits under section 207.",
)
BIOMETRICS = Fee(
    "biometrics",
    "Biometrics",
    Decimal(85),
    "worker",
    IRPR.at("315.1(1)"),
    "Not owed if the worker gave them within the last 10 years, is under 14 or over 79, or is a national of the "
    "United States; other exemptions exist.",
)
BIOMETRICS_FAMILY = Fee(
    "biometrics-family",
    "Biometrics, maximum for a family that applies together",
    Decimal(170),
    "worker",
    IRPR.at("315.1(3)(a)"),
)
VISA = Fee(
    "visa",
    "Temporary resident visa",
    Decimal(100),
    "worker",
    IRPR.at("296(1)"),
    "Not owed when it is applied for together with a work permit, except in groups of performing artists.",
)
EXTENSION = Fee(
    "extension",
    "Extension of stay as a visitor",
    Decimal(100),
    "worker",
    IRPR.at("305(1)"),
    "Not owed when a work or study permit is applied for at the same time.",
)
BIOMETRICS_GROUP = Fee(
    "biometrics-group",
    "Biometrics, maximum for a group of three or more performing artists and their staff",
    Decimal(255),
    "worker",
    IRPR.at("315.1(3)(b)"),
)
VISA_FAMILY = Fee(
    "visa-family",
    "Temporary resident visa, maximum for a family that applies together",
    Decimal(500),
    "worker",
    IRPR.at("296(3)"),
)
INDEXED = (
    "This is the amount in the Regulations. The amount charged follows inflation and changes every December "
    "1; third parties report $246.25 for the year from December 1, 2025. Look it up before "
    "paying."
)
RESTORATION = Fee("restoration", "Restoration of status", Decimal(200), "worker", IRPR.at("306(1)"), INDEXED)
STAY_PERMIT = Fee("stay-permit", "Temporary resident permit", Decimal(200), "worker", IRPR.at("298(1)"), INDEXED)
LMIA = Fee(
    "lmia",
    "Labour market impact assessment (for comparison), for each position",
    Decimal(1000),
    "employer",
    IRPR.at("315.2(1)"),
    "It may not be recovered from the worker. Not part of the International Mobility Program.",
)

FEES = (
    COMPLIANCE,
    COMPLIANCE_GROUP,
    PERMIT,
    PERMIT_GROUP,
    HOLDER,
    BIOMETRICS,
    BIOMETRICS_FAMILY,
    BIOMETRICS_GROUP,
    VISA,
    VISA_FAMILY,
    EXTENSION,
    RESTORATION,
    STAY_PERMIT,
    LMIA,
)
