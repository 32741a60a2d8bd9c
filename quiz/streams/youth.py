"""International Experience Canada (IEC), code C21: the youth exchanges of paragraph 204(d)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from quiz.model import Criterion, Item, Kind, Offer, Permit, Status, Where, criterion, weighed
from quiz.pages import page
from quiz.questions import youth as questions
from quiz.questions.job import job_kind
from quiz.questions.person import age, citizenship
from quiz.questions.start import basis
from quiz.questions.youth import ENROLLED, HOME, PARTNERS, iec_gap, iec_past, iec_ready
from quiz.rules import All, Any, Officer, Rule
from quiz.sources import IRPR
from quiz.streams.common import JOB_OFFER, NEEDS_PERMIT

ELIGIBILITY = page("experience-eligibility").at()
CATEGORIES = ("wh", "yp", "coop")


@dataclass(frozen=True)
class Partner:
    """One row of the table of bilateral agreements, page of December 24, 2025.

    wh, yp, coop  longest permit in months for Working Holiday, Young Professionals, International Co-op (0: none)
    oldest        greatest age on the day of the invitation; oldest_wh: for the Working Holiday, where it differs
    times         how often: see `may_return`
    gap           months that must lie between two exchanges
    """

    code: str
    wh: int = 12
    yp: int = 12
    coop: int = 12
    oldest: int = 35
    times: str = "two"
    gap: int = 0
    oldest_wh: int = 0

    def months(self, category: str) -> int:
        """The longest permit in a category."""
        return {"wh": self.wh, "yp": self.yp, "coop": self.coop}[category]

    def age(self, category: str) -> int:
        """The greatest age on the day of the invitation."""
        return self.oldest_wh if category == "wh" and self.oldest_wh else self.oldest


TABLE = (
    Partner("AD", yp=0, coop=0, oldest=30, times="one"),
    Partner("AU", wh=24, yp=24, times="either"),
    Partner("AT", coop=6, oldest_wh=30, times="three"),
    Partner("BE", yp=0, coop=0, oldest=30, times="one"),
    Partner("CL", times="repeat"),
    Partner("CR"),
    Partner("HR", times="repeat", gap=3),
    Partner("CZ"),
    Partner("DK", yp=0, coop=0, times="one"),
    Partner("EE"),
    Partner("FI", times="three"),
    Partner("FR", wh=24, yp=24, times="either"),
    Partner("DE"),
    Partner("GR"),
    Partner("HK", yp=0, coop=0, oldest=30, times="one"),
    Partner("IS", yp=0, coop=0, oldest=30, times="repeat"),
    Partner("IE", wh=24, yp=24, times="either"),
    Partner("IT", times="repeat"),
    Partner("JP", yp=0, coop=0, oldest=30, times="repeat"),
    Partner("LV", gap=12),
    Partner("LT", gap=3),
    Partner("LU", times="one"),
    Partner("NL", coop=0, oldest=30),
    Partner("NZ", wh=23, yp=0, coop=0, times="one"),
    Partner("NO"),
    Partner("PL", gap=6),
    Partner("PT", wh=24, yp=24, coop=24, times="one"),
    Partner("SM", yp=0, coop=0, times="repeat"),
    Partner("SK", gap=3),
    Partner("SI"),
    Partner("KR", wh=24, yp=24, coop=24, times="korea"),
    Partner("ES", gap=3),
    Partner("SE", oldest=30),
    Partner("CH", wh=0, yp=18, coop=18, times="repeat"),
    Partner("TW", times="one"),
    Partner("GB", wh=24, yp=24, coop=24, times="repeat"),
)

PARTNER = citizenship.one_of(*(row.code for row in TABLE))
YOUNG = {30: age.one_of("18", "30"), 35: age.one_of("18", "30", "31")}
# An organization's place replaces the passport only for people whose country has no agreement; what it adds for
# the others is left to the officer.
ORGANIZATION = basis.one_of("youth") & iec_ready.one_of("organization")


def offered(category: str) -> Rule:
    """Some passport is that of a country which offers the category; if none is, its agreement has no other tests."""
    return citizenship.one_of(*(row.code for row in TABLE if row.months(category)))


def may_return(row: Partner, category: str) -> Rule:
    """Whether earlier exchanges leave room for this one.

    one     one exchange in all
    two     two, in different categories; three: three, in different categories
    repeat  two, in any categories
    either  one Working Holiday or Young Professional, and one internship
    korea   two, of which one internship at most
    """
    others = [name for name in CATEGORIES if name != category]
    allowed = {
        "one": [],
        "two": others,
        "three": others,
        "repeat": list(CATEGORIES),
        "either": ["wh", "yp"] if category == "coop" else ["coop"],
        "korea": ["wh", "yp"] if category == "coop" else list(CATEGORIES),
    }[row.times]
    rule: Rule = iec_past.one_of("0", *allowed)
    if row.times == "three":  # which two they were decides; the answer does not tell
        rule = rule | (iec_past.one_of("2") & Officer())
    if row.code in ("AU", "FR"):
        rule = rule | iec_past.one_of("old")
    if row.code in ("IE", "GB"):  # only if that permit was for 12 months at most
        rule = rule | (iec_past.one_of("old") & Officer())
    return rule


def lives_home(row: Partner, category: str) -> Rule | None:
    """Whether the person must live in the country when applying."""
    needed = row.code in HOME and (row.code != "AT" or category == "coop")
    return iec_ready.one_of("home") if needed else None


def student(row: Partner, category: str) -> Rule | None:
    """What an internship asks of the studies, beyond the placement itself."""
    if category != "coop":
        return None
    if row.code == "AT":  # students and recent graduates of three trades
        return Officer()
    return iec_ready.one_of("enrolled") if row.code in ENROLLED else None


def paused(row: Partner, category: str) -> Rule | None:
    """The pause between two exchanges."""
    return iec_past.one_of("0") | iec_gap.at_least(str(row.gap)) if row.gap else None


TESTS = ("age", "home", "student", "times", "gap")


def under(category: str, *tests: str) -> Rule:
    """Some passport opens the category, and what its country asks in these tests is met."""
    groups: dict[tuple[Rule, ...], list[str]] = defaultdict(list)
    for row in TABLE:
        if row.months(category):
            groups[requirements(row, category, tests)].append(row.code)
    return Any(tuple(All((citizenship.one_of(*codes), *rules)) for rules, codes in groups.items()))


def requirements(row: Partner, category: str, tests: Iterable[str]) -> tuple[Rule, ...]:
    """What a country asks of the person in a category; nothing, where the test is not part of its agreement."""
    asked = {
        "age": YOUNG[row.age(category)],
        "home": lives_home(row, category),
        "student": student(row, category),
        "times": may_return(row, category),
        "gap": paused(row, category),
    }
    return tuple(rule for test in tests if (rule := asked[test]) is not None)


def by_one_passport(category: str) -> Rule:
    """With two passports, the age limit of one must not be combined with the quota of the other."""
    apart = All(tuple(under(category, test) for test in TESTS))
    return under(category, *TESTS) | ~apart | ~PARTNER | (ORGANIZATION & Officer())


def exchange(category: str, text: str, *extra: Criterion) -> tuple[Criterion, ...]:
    """The criteria of a category; `text` says which passports open it."""
    return (
        NEEDS_PERMIT,
        criterion(
            "Looks for a youth exchange, or for a permit for a job in Canada",
            basis.one_of("youth", "job", "transfer") if category == "yp" else basis.one_of("youth", "job"),
            IRPR.at("204(d)"),
        ),
        *extra,
        criterion(
            text,
            offered(category) | (ORGANIZATION & (~PARTNER | Officer())),
            PARTNERS,
            ELIGIBILITY,
            evidence=("Passport of the partner country, or the organization's letter of confirmation",),
        ),
        criterion(
            "Is at least 18, and not over the age limit of that country (30 or 35) or of the organization on the day "
            "of the invitation",
            # An organization's own limit lies within 18 to 35; it is not asked.
            under(category, "age") | (~offered(category) & YOUNG[35]) | (ORGANIZATION & YOUNG[35] & Officer()),
            PARTNERS,
        ),
        criterion(
            "Lives in the country of that passport, if its agreement asks for it",
            under(category, "home") | ~offered(category),
            PARTNERS,
            evidence=("Proof of residence, where it is asked for",),
        ),
        *studies(category),
        criterion(
            "Will have health insurance for the whole stay, with hospital care and the journey home",
            iec_ready.one_of("insurance"),
            ELIGIBILITY,
            evidence=("Insurance policy for the whole stay, shown on entry",),
        ),
        criterion("Applies without family members", iec_ready.one_of("alone"), ELIGIBILITY),
        criterion(
            "Has taken part less often than the agreement allows, and not yet in this category if the"
            " agreement does not let it be repeated",
            under(category, "times")
            | (~offered(category) & iec_past.one_of("0", "wh", "yp", "coop"))
            | (ORGANIZATION & PARTNER & Officer()),
            PARTNERS,
        ),
        criterion(
            "Waits between two exchanges as long as the agreement asks",
            under(category, "gap") | ~offered(category) | ORGANIZATION,
            PARTNERS,
        ),
        *swiss_months(category),
        criterion("Meets all of this with one and the same passport", by_one_passport(category), PARTNERS),
        weighed(
            "Has a profile in a pool of the season, is invited, and answers the invitation in time",
            ELIGIBILITY,
            evidence=("Letter of invitation: 10 days to accept it, 20 days to apply",),
        ),
        weighed(
            "Has 2,500 dollars on arrival, more for an unpaid placement", ELIGIBILITY, evidence=("Bank statement",)
        ),
    )


def swiss_months(category: str) -> tuple[Criterion, ...]:
    """Switzerland's limit over both categories; what an earlier exchange left of it is not asked."""
    if category == "wh":
        return ()
    others = citizenship.one_of(*(row.code for row in TABLE if row.months(category) and row.code != "CH"))
    return (
        criterion(
            "Citizens of Switzerland only: some time is left of the 18 months for both categories together",
            others | ~citizenship.one_of("CH") | iec_past.one_of("0") | Officer(),
            PARTNERS,
        ),
    )


def studies(category: str) -> tuple[Criterion, ...]:
    """The internship's tests of studies."""
    if category != "coop":
        return ()
    return (
        criterion(
            "Is enrolled at a school in the country of that passport, if its agreement asks for it",
            under(category, "student") | ~offered(category),
            PARTNERS,
            evidence=("Letter of the school on the enrolment and the placement",),
        ),
    )


SOURCES = (
    page("iec-bilateral-agreements"),
    page("experience-eligibility"),
    page("iec-overview"),
    page("exemption-codes"),
)
WHERE = (Where.ONLINE_ABROAD, Where.PORT_OF_ENTRY)
# Until November 28, 2024 the same code rested on paragraph 205(b).
STATUS = Status(first=date(2024, 11, 29), note="Under paragraph 205(b) until November 28, 2024, with the same code.")
FEE_FREE = IRPR.at("299(2)(i)")
RENEWAL = "Only where the first permit was cut short or, for a permit that names an employer, on a change of employer"
FAMILY = "None through the exchange; a spouse or partner may look at C41 once the participant works"
NOTES = (
    "An IEC participation fee is paid instead of the work permit fee. The participation fee changes "
    "on December 1 of each year.",
    "At the border only citizens and permanent residents of the United States may apply; others may "
    "only collect a permit there that was approved before. A new application gives no right to go on "
    "working while it is decided.",
    "Someone in Canada with a valid IEC permit may have the next one issued without leaving, through a web form "
    "(notice of February 2026, read in secondary sources).",
    "Which passport: for Hong Kong, ordinary residents with a passport of Hong Kong or as a British National "
    "(Overseas); for the United Kingdom, British citizens, also of Jersey and Guernsey; Denmark includes Greenland and "
    "the Faroe Islands, the Netherlands its Caribbean citizens.",
    "Old exchanges: citizens of Australia and France who took part once before 2015 may do so once more, in any "
    "category; citizens of Ireland (before 2013) and the United Kingdom (before 2015) if that permit was for 12 months "
    "at most.",
    "With a recognized organization: two exchanges on top of those of the country, in any category and without a "
    "pause, within age limits of its own; citizens of a partner country still meet what their country asks of "
    "citizenship and residence.",
    "A police certificate is asked for from every country where the person lived for six months or more since age 18.",
)
AGES_30 = "Age limit 30: Andorra, Austria, Belgium, Hong Kong, Iceland, Japan, Netherlands and Sweden. Others: 35."
TIMES = (
    "How often: once for Andorra, Belgium, Denmark, Hong Kong, Luxembourg, New Zealand, Portugal and Taiwan; three "
    "times, in different categories, for Austria and Finland; for the others twice.",
    "The same category may be repeated for Chile, Croatia, Iceland, Italy, Japan, San Marino, South Korea (not the "
    "internship), Switzerland (18 months in all) and the United Kingdom (36 in all). For Australia, France and "
    "Ireland: one internship, and one of the other two categories.",
    "Pause between two exchanges: 3 months for Croatia, Lithuania, Slovakia and Spain, 6 for Poland, 12 for Latvia.",
)
UNCERTAIN = (
    "The season of 2027, its countries, places and fees were not published when this was checked.",
    "Mexico and Ukraine are not in the table of December 2025, although agreements with Ukraine were announced in "
    "2023.",
)
JOB_RULES = "The rules on the job were read in secondary sources."

WORKING_HOLIDAY = Item(
    id="iec-working-holiday",
    code="C21",
    title="International Experience Canada – Working Holiday",
    kind=Kind.STREAM,
    authority=IRPR.at("204(d)"),
    agreement="International Experience Canada",
    summary="For citizens of 35 partner countries, aged 18 to 30 or 35, who want to travel and work for anyone in "
    "Canada.",
    criteria=exchange(
        "wh",
        "Holds the passport of a country with a Working Holiday agreement (a refugee travel document does not count), "
        "or is sent by a recognized organization",
    ),
    permit=Permit.OPEN,
    offer=Offer.NOT_REQUIRED,
    duration="The country's maximum: 24 months for Australia, France, Ireland, Portugal, South Korea and, the first "
    "time, the United Kingdom; 23 for New Zealand; 12 for the others",
    renewal=RENEWAL,
    family=FAMILY,
    where=WHERE,
    also=(IRPR.at("198(2)(c)"),),
    status=STATUS,
    notes=(
        "The employer files nothing and pays nothing.",
        AGES_30,
        *TIMES,
        *NOTES,
        "The open work permit holder fee is owed unless the country's agreement forbids other fees.",
    ),
    uncertain=UNCERTAIN,
    fee_free=FEE_FREE,
    holder_fee=True,
    sources=SOURCES,
)

YOUNG_PROFESSIONALS = Item(
    id="iec-young-professionals",
    code="C21",
    title="International Experience Canada – Young Professionals",
    kind=Kind.STREAM,
    authority=IRPR.at("204(d)"),
    agreement="International Experience Canada",
    summary="For citizens of partner countries, aged 18 to 30 or 35, with a job in Canada that adds to their "
    "professional development.",
    criteria=exchange(
        "yp",
        "Holds the passport of a country with a Young Professionals agreement (a refugee travel document does not "
        "count), or is sent by a recognized organization",
        criterion(
            "Has a job offer from one employer in Canada",
            basis.one_of("job") | (basis.one_of("transfer") & citizenship.one_of("AT")),
            ELIGIBILITY,
            evidence=("Offer of employment number (the letter A and seven digits)", "Contract or letter of offer"),
        ),
        criterion(
            "Citizens of Austria only: permanent employee of an Austrian company, going to its parent, subsidiary or "
            "partner",
            citizenship.one_of(*(row.code for row in TABLE if row.yp and row.code != "AT"))
            | ~citizenship.one_of("AT")
            | basis.one_of("transfer")
            | Officer(),
            PARTNERS,
        ),
        weighed(
            "The job is paid, in Canada, for one employer, and not self-employment",
            ELIGIBILITY,
        ),
        weighed(
            "The job adds to the person's professional development: it is in TEER 0 to 3, or in TEER "
            "4 with a diploma in that field",
            ELIGIBILITY,
            evidence=("Diplomas and curriculum vitae",),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="The country's maximum: 24 months for Australia, France, Ireland, Portugal, South Korea and, the first "
    "time, the United Kingdom; 18 for Switzerland; 12 for the others",
    renewal=RENEWAL,
    family=FAMILY,
    where=WHERE,
    also=(IRPR.at("198(2)(c)"), IRPR.at("303.1(5)")),
    status=STATUS,
    notes=(
        "The employer files the offer and pays the compliance fee, although the worker pays no work permit fee.",
        "Not offered to citizens of Andorra, Belgium, Denmark, Hong Kong, Iceland, Japan, New Zealand and San Marino.",
        "Age limit 30: Netherlands, Sweden, and Spain's ICEX Vives program. Others: 35.",
        *TIMES,
        "France also has international volunteers (VIE), for up to 24 months, in the same quota.",
        *NOTES,
    ),
    uncertain=(JOB_RULES, *UNCERTAIN),
    fee_free=FEE_FREE,
    sources=SOURCES,
)

INTERNATIONAL_COOP = Item(
    id="iec-international-coop",
    code="C21",
    title="International Experience Canada – International Co-op (Internship)",
    kind=Kind.STREAM,
    authority=IRPR.at("204(d)"),
    agreement="International Experience Canada",
    summary="For students who are citizens of partner countries and need an internship in Canada to complete their "
    "studies.",
    criteria=exchange(
        "coop",
        "Holds the passport of a country with an internship agreement (a refugee travel document does not count), or "
        "is sent by a recognized organization",
        JOB_OFFER,
        criterion(
            "Is a student, and the work is a placement that the program of study requires",
            job_kind.one_of("placement"),
            ELIGIBILITY,
            evidence=("Letter of the school on the enrolment and the placement",),
        ),
    ),
    permit=Permit.EMPLOYER,
    offer=Offer.REQUIRED,
    duration="The country's maximum: 24 months for Portugal, South Korea and, the first time, the United Kingdom; 18 "
    "for Switzerland; 6 for Austria; 12 for the others",
    renewal=RENEWAL,
    family=FAMILY,
    where=WHERE,
    also=(IRPR.at("198(2)(c)"), IRPR.at("303.1(5)")),
    status=STATUS,
    notes=(
        "The placement may be paid or unpaid; for Czechia it must be paid.",
        "The employer files the offer and pays the compliance fee, although the worker pays no work permit fee.",
        "Not offered to citizens of Andorra, Belgium, Denmark, Hong Kong, Iceland, Japan, Netherlands, New Zealand and "
        "San Marino.",
        "Age limit 30: Sweden. Others: 35.",
        "Austria: for students, or graduates of the last 12 months, in forestry, agriculture or tourism.",
        "Enrolment in the country of the passport is not asked of citizens of Finland, France (a training centre "
        "counts too), Germany, Greece, Italy, Luxembourg, Norway, Portugal, South Korea and the United Kingdom.",
        *TIMES,
        *NOTES,
    ),
    uncertain=(JOB_RULES, *UNCERTAIN),
    fee_free=FEE_FREE,
    sources=SOURCES,
)

QUESTIONS = questions.QUESTIONS
ITEMS = (WORKING_HOLIDAY, YOUNG_PROFESSIONALS, INTERNATIONAL_COOP)
