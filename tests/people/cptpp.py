"""People whose case is about the Trans-Pacific agreement (CPTPP), each country with its own commitments."""

from __future__ import annotations

from quiz.truth import Truth
from tests.people import Person
from tests.people.treaty import MOVED, OWNER, SPECIALIST, TRAINEE, WORKER

PROFESSIONAL = WORKER | {"citizenship": ["AU"], "occupation": "21222", "degree": "bachelor4", "experience": "2"}
TECHNICIAN = WORKER | {"citizenship": ["JP"], "occupation": "22300", "degree": "2", "experience": "4"}
EXECUTIVE = MOVED | {"citizenship": ["JP"], "company_country": ["JP"]}
EXPERT = SPECIALIST | {"citizenship": ["NZ"], "company_country": ["AU"]}
CHILEAN = TRAINEE | {"citizenship": ["CL"], "company_country": ["CL"]}
INVESTOR = OWNER | {"citizenship": ["VN"], "owner_countries": ["VN"]}

PEOPLE = [
    Person(
        "cptpp-professional-technician",
        "an Australian analyst with a degree and two years of work",
        PROFESSIONAL,
        Truth.YES,
    ),
    Person(
        "cptpp-professional-technician",
        "an Indian with permanent residence in Australia counts too",
        PROFESSIONAL | {"citizenship": ["IN"], "residence_abroad": ["AU"]},
        Truth.YES,
    ),
    Person(
        "cptpp-professional-technician",
        "an Indian with permanent residence in Japan does not",
        PROFESSIONAL | {"citizenship": ["IN"]},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "an Australian bachelor's degree of three years, with a letter of the client",
        PROFESSIONAL | {"degree": "bachelor3", "client_letter": "yes"},
        Truth.YES,
    ),
    Person(
        "cptpp-professional-technician",
        "a Mexican bachelor's degree of three years",
        PROFESSIONAL | {"citizenship": ["MX"], "degree": "bachelor3", "client_letter": "yes"},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "one year of paid work where two are asked",
        PROFESSIONAL | {"experience": "0"},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "paid below the prevailing wage",
        PROFESSIONAL | {"median_wage": "no"},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "a New Zealander: professionals are not covered",
        PROFESSIONAL | {"citizenship": ["NZ"]},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "an Australian lawyer may come, a Japanese one may not",
        PROFESSIONAL | {"occupation": "41101"},
        Truth.YES,
    ),
    Person(
        "cptpp-professional-technician",
        "a Japanese lawyer",
        PROFESSIONAL
        | {
            "citizenship": ["JP"],
            "occupation": "41101",
            "listed_duties": ["lawyers-notarys-rather-advice-foreign-law-only"],
        },
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "a Japanese researcher for a company",
        PROFESSIONAL
        | {
            "citizenship": ["JP"],
            "occupation": "21110",
            "job_kind": ["research"],
            "listed_duties": ["research-main-duty-for-employer-not-university-college-another"],
        },
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "an Australian nurse: health is left out",
        PROFESSIONAL | {"occupation": "31301"},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "an Australian veterinarian: only IRCC can say whether it is related to health",
        PROFESSIONAL | {"occupation": "31103"},
        Truth.UNKNOWN,
    ),
    Person("cptpp-professional-technician", "a Japanese civil engineering technologist", TECHNICIAN, Truth.YES),
    Person(
        "cptpp-professional-technician",
        "a technologist with three years of work where four are asked",
        TECHNICIAN | {"experience": "3"},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "a Mexican drafting technologist: on the list of Japan, not of Mexico",
        TECHNICIAN | {"citizenship": ["MX"], "occupation": "22212"},
        Truth.NO,
    ),
    Person(
        "cptpp-professional-technician",
        "a Peruvian electrician: the page is unclear",
        TECHNICIAN | {"citizenship": ["PE"], "occupation": "72200"},
        Truth.UNKNOWN,
    ),
    Person(
        "cptpp-professional-technician",
        "a Malaysian civil engineer, on the closed list",
        PROFESSIONAL | {"citizenship": ["MY"], "occupation": "21300"},
        Truth.YES,
    ),
    Person(
        "cptpp-professional-technician",
        "a Malaysian accountant's technician",
        TECHNICIAN | {"citizenship": ["MY"]},
        Truth.NO,
    ),
    Person("cptpp-ict-executive", "a manager moved from Japan", EXECUTIVE, Truth.YES),
    Person(
        "cptpp-ict-executive",
        "a Malaysian moved by the group's company in Singapore",
        EXECUTIVE | {"citizenship": ["MY"], "company_country": ["SG"]},
        Truth.NO,
    ),
    Person(
        "cptpp-ict-executive",
        "a citizen of Singapore moved from Japan",
        EXECUTIVE | {"citizenship": ["SG"]},
        Truth.NO,
    ),
    Person(
        "cptpp-ict-executive",
        "six months with the company, as a stray note on the page says",
        EXECUTIVE | {"months_abroad": "6"},
        Truth.NO,
    ),
    Person("cptpp-ict-specialist", "a New Zealander moved by a company in Australia", EXPERT, Truth.YES),
    Person(
        "cptpp-ict-specialist",
        "a Malaysian specialist: Malaysia has executives only",
        EXPERT | {"citizenship": ["MY"], "company_country": ["MY"]},
        Truth.NO,
    ),
    Person("cptpp-ict-specialist", "not sure of the months abroad", EXPERT | {"months_abroad": None}, Truth.UNKNOWN),
    Person("cptpp-ict-trainee", "a Chilean prepared for a senior post", CHILEAN, Truth.YES),
    Person(
        "cptpp-ict-trainee",
        "a Japanese trainee: only Chile has this",
        CHILEAN | {"citizenship": ["JP"], "company_country": ["JP"]},
        Truth.NO,
    ),
    Person("cptpp-ict-trainee", "trained, but not for a senior post", CHILEAN | {"training": ["career"]}, Truth.NO),
    Person("cptpp-investor", "a Vietnamese owner of a furniture maker", INVESTOR, Truth.YES),
    Person(
        "cptpp-investor", "a Malaysian owner", INVESTOR | {"citizenship": ["MY"], "owner_countries": ["MY"]}, Truth.NO
    ),
    Person(
        "cptpp-investor",
        "an owner from Singapore, whom one list names by mistake",
        INVESTOR | {"citizenship": ["SG"], "owner_countries": ["SG"]},
        Truth.NO,
    ),
    Person(
        "cptpp-investor",
        "the Australian investor's key technician",
        INVESTOR
        | {
            "citizenship": ["AU"],
            "owner_countries": ["AU"],
            "basis": ["job"],
            "occupation": "22300",
            "owner_role": "essential",
        },
        Truth.YES,
    ),
    Person(
        "cptpp-investor",
        "cannot show where the money comes from",
        INVESTOR | {"investment": ["committed", "real", "earning", "two"]},
        Truth.NO,
    ),
]
