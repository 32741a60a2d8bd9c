"""What people of the trade agreements have in common; each agreement's module changes what differs."""

from __future__ import annotations

from tests.people import Person

CLEAR = {"past": ["none"], "employer_bars": ["none"]}
ABROAD = CLEAR | {
    "status": "outside",
    "job_kind": ["none"],
    "residence_abroad": ["none"],
    "age": "36",
    "french": "none",
    "province": "ON",
    "contract": "employee",
    "degree": "none",
    "experience": "0",
    "licence": ["none"],
    "client_letter": "no",
    "median_wage": "yes",
    "listed_duties": ["none"],
    "service_terms": ["none"],
    "owner_countries": ["none"],
    "owner_role": "other",
    "stay_length": "longer",
    "last_exemption": "12",
    "occupation": "none",
    "level": "1",
    "cusma_profession": "none",
    "cusma_credential": ["none"],
}
# Someone in a job in Canada; the agreement's module adds the passport, the occupation and the studies.
WORKER = ABROAD | {"basis": ["job"]}
# Someone whose company abroad moves them, with all that any agreement asks for.
MOVED = ABROAD | {
    "basis": ["transfer"],
    "relationship": "owned",
    "transfer_role": "manager",
    "months_abroad": "12",
    "transfer_ties": ["employed", "kept", "directed", "active"],
    "transfer_years": "0",
    "specialist_knowledge": ["proprietary", "expertise"],
    "training": ["none"],
    "multinational": "one",
    "canadian_company": "active",
    "premises": "secured",
}
SPECIALIST = MOVED | {"transfer_role": "specialist"}
TRAINEE = MOVED | {"transfer_role": "trainee", "degree": "bachelor4", "training": ["career", "leader"]}
# Someone with a business in Canada; the agreement's module adds the passport and the owners' country.
OWNER = ABROAD | {
    "basis": ["owner"],
    "owner_role": "owner",
    "owner_share": "more",
    "investment": ["committed", "real", "earning", "lawful", "two"],
    "trade": ["none"],
    "new_company": "no",
    "business_aim": "open",
    "business_kind": "company",
    "business_ready": ["apart"],
    "visit_purpose": ["none"],
    "visit_ties": ["none"],
}
TRADER = OWNER | {"owner_role": "executive", "investment": ["none"], "trade": ["main", "existing", "majority", "two"]}
# Someone sent under a contract for services that a client in Canada gave the company abroad.
SUPPLIER = WORKER | {
    "contract": "firm_contract",
    "occupation": "21222",
    "degree": "bachelor4",
    "experience": "3",
    "service_terms": [
        "same_area",
        "twelve",
        "absent",
        "paid_abroad",
        "in_business",
        "client",
        "no_agency",
        "time_left",
    ],
}
TERMS = SUPPLIER["service_terms"]
# A spouse or partner of someone who works in Canada.
PARTNER = ABROAD | {
    "basis": ["family"],
    "relation": "partner",
    "principal": "works",
    "principal_permit": "agreement",
    "principal_lives": "here",
    "principal_months": "6",
    "partner_occupation": "65200",
    "residence_filed": "no",
}

PEOPLE: list[Person] = []
