"""The trade agreements of paragraph 204(a), and how they differ in whom they cover."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from quiz.countries import COUNTRIES
from quiz.model import Criterion, criterion
from quiz.questions.person import citizenship, residence_abroad
from quiz.rules import Officer, Rule
from quiz.sources import Citation

EUROPEAN_UNION = (
    "AT",
    "BE",
    "BG",
    "HR",
    "CY",
    "CZ",
    "DK",
    "EE",
    "FI",
    "FR",
    "DE",
    "GR",
    "HU",
    "IE",
    "IT",
    "LV",
    "LT",
    "LU",
    "MT",
    "NL",
    "PL",
    "PT",
    "RO",
    "SK",
    "SI",
    "ES",
    "SE",
)
# British overseas territories with passports of their own: no source says whether their citizens count.
BRITISH_TERRITORIES = ("AI", "BM", "FK", "GI", "KY", "MS", "PN", "SH", "TC", "VG")
# States and territories outside the World Trade Organization; it has 166 members since 2024-08-30.
NOT_IN_WTO = (
    "DZ",
    "AD",
    "AZ",
    "BS",
    "BY",
    "BT",
    "BA",
    "GQ",
    "ER",
    "ET",
    "VA",
    "IR",
    "IQ",
    "KI",
    "XK",
    "LB",
    "LY",
    "MH",
    "FM",
    "MC",
    "NR",
    "KP",
    "PW",
    "PS",
    "SM",
    "ST",
    "RS",
    "SO",
    "SS",
    "SD",
    "SY",
    "TM",
    "TV",
    "UZ",
)
# Neither members nor known to be covered by one: the British territories and the Western Sahara.
WTO_UNSURE = (*BRITISH_TERRITORIES, "EH")
WTO = tuple(code for code in COUNTRIES if code not in NOT_IN_WTO and code not in WTO_UNSURE)


@dataclass(frozen=True)
class Agreement:
    """A trade agreement: whom it covers, and where the company abroad must be.

    name       as a reader knows it
    since      the day from which permits are issued under it, where a source names it
    citizens   countries whose citizens it covers; unsure: passports for which no source says it
    residents  countries whose permanent residents it covers too
    nationals  the nationality criterion in words
    companies  countries in which the company abroad may be (the citizens' countries if none are named)
    located    that criterion in words
    owned      the criterion that the company in Canada is held from the agreement's countries
    months     how many of the last 36 months a transferee must have worked for the company abroad
    border     what to know about applying at the border
    """

    name: str
    since: date | None
    citizens: tuple[str, ...]
    nationals: str
    residents: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    located: str = ""
    owned: str = ""
    months: str = "12"
    border: str = ""

    @property
    def national(self) -> Rule:
        """Whether the agreement covers the person."""
        rule: Rule = citizenship.one_of(*self.citizens)
        if self.residents:
            rule = rule | residence_abroad.one_of(*self.residents)
        if self.unsure:
            rule = rule | (citizenship.one_of(*self.unsure) & Officer())
        return rule

    def covers(self, *cites: Citation) -> Criterion:
        """The nationality criterion."""
        proof = (
            "Passport, or proof of permanent residence, of the agreement's country"
            if self.residents
            else "Passport of the agreement's country (permanent residence is not enough)"
        )
        return criterion(self.nationals, self.national, *cites, evidence=(proof,))


# 190(1)(c): nationals and permanent residents of the United States need no visa, whatever passport they carry.
VISA = (
    "Its citizens need a visa for Canada, so they apply online and not at the border, unless they are permanent "
    "residents of the United States or hold another passport that needs no visa."
)
FREE = "Its citizens need no visa for Canada, so they may apply at the border too."

CUSMA = Agreement(
    "CUSMA",
    date(2020, 7, 1),
    ("US", "MX"),
    "Is a citizen of the United States or Mexico",
    located="The company abroad is in the United States or Mexico",
    owned="Citizens of the United States or Mexico, not permanent residents of Canada, hold at least half of the "
    "company",
    border="Citizens of the United States may apply at the border. Citizens of Mexico may not, even with an electronic "
    "travel authorization (eTA), unless they are permanent residents of the United States.",
)
CETA = Agreement(
    "CETA",
    date(2017, 9, 21),
    EUROPEAN_UNION,
    "Is a citizen of a member state of the European Union",
    located="The company abroad is in the European Union",
    owned="Citizens of the European Union, not permanent residents of Canada, hold at least half of the company",
    border=(
        "Only people who need no visa may apply at the border: citizens of every member state, but "
        "citizens of Romania only with an electronic passport."
    ),
)
UNITED_KINGDOM = Agreement(
    "Canada–United Kingdom Trade Continuity Agreement",
    date(2021, 4, 1),
    ("GB",),
    "Is a citizen of the United Kingdom",
    unsure=BRITISH_TERRITORIES,
    located="The company abroad is in the United Kingdom",
    owned="Citizens of the United Kingdom, not permanent residents of Canada, hold at least half of the company",
    border="British citizens need no visa for Canada, so they may apply at the border too.",
)
CHILE = Agreement(
    "Canada–Chile Free Trade Agreement",
    date(1997, 7, 5),
    ("CL",),
    "Is a citizen of Chile",
    located="The company abroad is in Chile",
    owned="Citizens of Chile, not permanent residents of Canada, hold at least half of the company",
    border=FREE,
)
COLOMBIA = Agreement(
    "Canada–Colombia Free Trade Agreement",
    date(2011, 8, 15),
    ("CO",),
    "Is a citizen or permanent resident of Colombia",
    residents=("CO",),
    located="The company abroad is in Colombia",
    owned="Citizens or permanent residents of Colombia, not permanent residents of Canada, hold at least half of "
    "the company",
    months="6",
    border=VISA,
)
PERU = Agreement(
    "Canada–Peru Free Trade Agreement",
    date(2009, 8, 1),
    ("PE",),
    "Is a citizen or permanent resident of Peru",
    residents=("PE",),
    located="The company abroad is in Peru",
    owned="Citizens or permanent residents of Peru, not permanent residents of Canada, hold at least half of the "
    "company",
    months="6",
    border=VISA,
)
KOREA = Agreement(
    "Canada–Korea Free Trade Agreement",
    date(2015, 1, 1),
    ("KR",),
    "Is a citizen or permanent resident of South Korea",
    residents=("KR",),
    located="The company abroad is in South Korea",
    owned="Citizens or permanent residents of South Korea, not permanent residents of Canada, hold at least half of "
    "the company",
    border=FREE,
)
PANAMA = Agreement(
    "Canada–Panama Free Trade Agreement",
    date(2013, 4, 1),
    ("PA",),
    "Is a citizen or permanent resident of Panama",
    residents=("PA",),
    border=VISA,
)
UKRAINE = Agreement(
    "Canada–Ukraine Free Trade Agreement",
    date(2024, 7, 1),
    ("UA",),
    "Is a citizen or permanent resident of Ukraine",
    residents=("UA",),
    located="The company abroad is in Ukraine",
    border="Citizens of Ukraine need a visa for Canada, so they apply online: from outside, or inside Canada if "
    "they may apply there. Permanent residents of Ukraine who need no visa may apply at the border.",
)
GATS = Agreement(
    "GATS",
    None,
    WTO,
    "Is a citizen of a member of the World Trade Organization, or a permanent resident of Australia or New Zealand",
    residents=("AU", "NZ"),
    unsure=WTO_UNSURE,
)


def trans_pacific(citizens: str, nationals: str, residents: str = "", since: date = date(2018, 12, 30)) -> Agreement:
    """The CPTPP for one kind of work: each country has its own commitments."""
    return Agreement(
        "CPTPP",
        since,
        tuple(citizens.split()),
        nationals,
        residents=tuple(residents.split()),
        # Any party but Singapore and Vietnam; it need not be the country of the passport.
        companies=("AU", "BN", "CL", "JP", "MY", "MX", "NZ", "PE"),
        located="The company abroad is in a country of the agreement other than Singapore and Vietnam",
        owned="Citizens or permanent residents of a country whose investors the agreement covers, not permanent "
        "residents of Canada, hold at least half of the company",
        border="Citizens of Malaysia, Mexico, Peru and Vietnam need a visa for Canada, so they cannot apply at the "
        "border.",
    )


INVESTORS = trans_pacific(
    "AU BN CL JP MX PE VN",
    "Is a citizen of Australia, Brunei, Chile, Japan, Mexico, Peru or Vietnam, or a permanent resident of Australia "
    "(Singapore, which one list of the English page names, is treated as not covered)",
    "AU",
)
EXECUTIVES = trans_pacific(
    "AU BN CL JP MY MX NZ PE",
    "Is a citizen of Australia, Brunei, Chile, Japan, Malaysia, Mexico, New Zealand or Peru, or a permanent "
    "resident of Australia or New Zealand",
    "AU NZ",
)
SPECIALISTS = trans_pacific(
    "AU BN CL JP MX NZ PE",
    "Is a citizen of Australia, Brunei, Chile, Japan, Mexico, New Zealand or Peru, or a permanent resident of "
    "Australia or New Zealand",
    "AU NZ",
)
TRAINEES = trans_pacific("CL", "Is a citizen of Chile", since=date(2023, 2, 21))
PROFESSIONALS = trans_pacific(
    "AU BN CL JP MY MX PE",
    "Is a citizen of Australia, Brunei, Chile, Japan, Malaysia, Mexico or Peru, or a permanent resident of Australia",
    "AU",
)
