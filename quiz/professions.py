"""The 63 CUSMA professions, each with the least credential the agreement accepts for it.

Source: CUSMA Annex 16-A, Appendix 2, as IRCC's page on CUSMA professionals gives it (page dated 2025-01-03). The list
is closed and each profession has its own credentials; the duties decide, not the title. The French names of 20 rows are
those federal guides used for the same list; the other names are translated here. What each row asks for in full, and
the occupations that hold such jobs, stand in tools/data/occupation-lists.csv.
"""

from __future__ import annotations

from dataclasses import dataclass

Both = tuple[str, str]  # English, French

# What a row may accept. A credential is an alternative: one of those listed in a row is enough.
CREDENTIALS: dict[str, Both] = {
    # Baccalaureate or licenciatura, in the profession's own field or one closely related.
    "bachelor": ("a bachelor's degree or licenciatura", "un baccalauréat ou une licenciatura"),
    # Licenciatura where a United States or Canadian bachelor's degree is not named.
    "licenciatura": ("a licenciatura degree", "une licenciatura"),
    # At least two years of study, at a school in Canada, the United States or Mexico, and the experience.
    "diploma_3": (
        "a post-secondary diploma or certificate of two years or more and three years of experience",
        "un diplôme ou certificat d’études postsecondaires de deux ans ou plus et trois ans d’expérience",
    ),
    # Issued by a state, province or federal government, never by a city.
    "licence": ("a state or provincial licence", "un permis d’exercice d’un État ou d’une province"),
    # The degree, designation or membership that the row itself names.
    "named": (
        "the degree, designation or membership named for the profession",
        "le diplôme, le titre ou l’adhésion que la liste nomme pour la profession",
    ),
    # Management consultants only.
    "experience_5": (
        "proof of five years as a management consultant or in the speciality of the mandate",
        "une preuve de cinq ans comme consultant en gestion ou dans la spécialité du mandat",
    ),
    # Disaster relief claims adjusters only: both need the training.
    "bachelor_training": (
        "a bachelor's degree or licenciatura and completed training in disaster relief claims",
        "un baccalauréat ou une licenciatura et une formation terminée en sinistres causés par des catastrophes",
    ),
    "experience_3_training": (
        "three years of claims adjustment and completed training in disaster relief claims",
        "trois ans d’expérience en règlement de sinistres et une formation terminée "
        "en sinistres causés par des catastrophes",
    ),
    # Scientific technicians only: knowledge of one of ten fields, and work that supports its professional; no degree.
    "technician": (
        "no degree: theoretical knowledge of agricultural sciences, astronomy, biology, chemistry, engineering, "
        "forestry, geology, geophysics, meteorology or physics, and the ability to solve practical problems "
        "or apply its principles, in direct support of a professional of that field",
        "aucun diplôme : des connaissances théoriques en sciences agricoles, en astronomie, en biologie, en chimie, "
        "en génie, en foresterie, en géologie, en géophysique, en météorologie ou en physique, et la capacité "
        "de résoudre des problèmes pratiques ou d’en appliquer les principes, pour appuyer directement "
        "un professionnel du domaine",
    ),
}


@dataclass(frozen=True, slots=True)
class Profession:
    """A row of the list: its names, and the credentials of which one is enough."""

    name_en: str
    name_fr: str
    credentials: tuple[str, ...]


BACHELOR = ("bachelor",)
BACHELOR_OR_LICENCE = ("bachelor", "licence")
BACHELOR_OR_DIPLOMA = ("bachelor", "diploma_3")

GENERAL: dict[str, Profession] = {
    "accountant": Profession("Accountant", "Comptable", ("bachelor", "named")),
    "architect": Profession("Architect", "Architecte", BACHELOR_OR_LICENCE),
    "computer-systems-analyst": Profession(
        "Computer systems analyst", "Analyste de systèmes informatiques", BACHELOR_OR_DIPLOMA
    ),
    "disaster-relief-insurance-claims-adjuster": Profession(
        "Disaster relief insurance claims adjuster (employed by an insurer or independent)",
        "Expert en sinistres causés par des catastrophes (employé d’un assureur ou indépendant)",
        ("bachelor_training", "experience_3_training"),
    ),
    "economist": Profession("Economist", "Économiste", BACHELOR),
    "engineer": Profession("Engineer", "Ingénieur", BACHELOR_OR_LICENCE),
    "forester": Profession("Forester", "Ingénieur forestier", BACHELOR_OR_LICENCE),
    "graphic-designer": Profession("Graphic designer", "Concepteur graphique", BACHELOR_OR_DIPLOMA),
    "hotel-manager": Profession("Hotel manager", "Directeur d’hôtel", BACHELOR_OR_DIPLOMA),
    "industrial-designer": Profession("Industrial designer", "Concepteur industriel", BACHELOR_OR_DIPLOMA),
    "interior-designer": Profession("Interior designer", "Designer d’intérieur", BACHELOR_OR_DIPLOMA),
    "land-surveyor": Profession("Land surveyor", "Arpenteur-géomètre", BACHELOR_OR_LICENCE),
    "landscape-architect": Profession("Landscape architect", "Architecte paysagiste", BACHELOR),
    "lawyer": Profession(
        "Lawyer (including notary in Quebec)", "Avocat (y compris les notaires du Québec)", ("named",)
    ),
    "librarian": Profession("Librarian", "Bibliothécaire", ("named",)),
    "management-consultant": Profession("Management consultant", "Consultant en gestion", ("bachelor", "experience_5")),
    "mathematician": Profession(
        "Mathematician (including statistician and actuary)",
        "Mathématicien (y compris les statisticiens et les actuaires)",
        BACHELOR,
    ),
    "range-manager": Profession(
        "Range manager or range conservationist",
        "Gestionnaire ou conservateur de parcours (grands pâturages)",
        BACHELOR,
    ),
    "research-assistant": Profession(
        "Research assistant in a post-secondary institution",
        "Adjoint à la recherche dans un établissement d’enseignement postsecondaire",
        BACHELOR,
    ),
    "scientific-technician": Profession(
        "Scientific technician or technologist", "Technicien ou technologue scientifique", ("technician",)
    ),
    "social-worker": Profession("Social worker", "Travailleur social", BACHELOR),
    "sylviculturist": Profession(
        "Sylviculturist (including forestry specialist)",
        "Sylviculteur (y compris les spécialistes en foresterie)",
        BACHELOR,
    ),
    "technical-publications-writer": Profession(
        "Technical publications writer", "Rédacteur de publications techniques", BACHELOR_OR_DIPLOMA
    ),
    "urban-planner": Profession(
        "Urban planner (including geographer)", "Urbaniste (y compris les géographes)", BACHELOR
    ),
    "vocational-counsellor": Profession("Vocational counsellor", "Conseiller en orientation professionnelle", BACHELOR),
}

MEDICAL: dict[str, Profession] = {
    "dentist": Profession("Dentist", "Dentiste", ("named", "licence")),
    "dietitian": Profession("Dietitian", "Diététiste", BACHELOR_OR_LICENCE),
    "medical-laboratory-technologist": Profession(
        "Medical laboratory technologist (called medical technologist in Mexico and the United States)",
        "Technologiste de laboratoire médical (appelé technologiste médical au Mexique et aux États-Unis)",
        BACHELOR_OR_DIPLOMA,
    ),
    "nutritionist": Profession("Nutritionist", "Nutritionniste", BACHELOR),
    "occupational-therapist": Profession("Occupational therapist", "Ergothérapeute", BACHELOR_OR_LICENCE),
    "pharmacist": Profession("Pharmacist", "Pharmacien", BACHELOR_OR_LICENCE),
    "physician": Profession(
        "Physician (teaching or research only)", "Médecin (enseignement ou recherche seulement)", ("named", "licence")
    ),
    "physiotherapist": Profession("Physiotherapist or physical therapist", "Physiothérapeute", BACHELOR_OR_LICENCE),
    "psychologist": Profession("Psychologist", "Psychologue", ("licence", "licenciatura")),
    "recreational-therapist": Profession("Recreational therapist", "Ludothérapeute", BACHELOR),
    "registered-nurse": Profession(
        "Registered nurse", "Infirmier autorisé ou infirmière autorisée", ("licence", "licenciatura")
    ),
    "veterinarian": Profession("Veterinarian", "Vétérinaire", ("named", "licence")),
}

# Every scientist needs a bachelor's degree or licenciatura, and nothing else.
SCIENTISTS: dict[str, Profession] = {
    key: Profession(name_en, name_fr, BACHELOR)
    for key, name_en, name_fr in (
        (
            "agriculturist",
            "Agriculturist (including agronomist)",
            "Spécialiste en agriculture (y compris les agronomes)",
        ),
        ("animal-breeder", "Animal breeder", "Spécialiste de la sélection animale"),
        ("animal-scientist", "Animal scientist", "Zootechnicien"),
        ("apiculturist", "Apiculturist", "Apiculteur"),
        ("astronomer", "Astronomer", "Astronome"),
        ("biochemist", "Biochemist", "Biochimiste"),
        ("biologist", "Biologist (including plant pathologist)", "Biologiste (y compris les phytopathologistes)"),
        ("chemist", "Chemist", "Chimiste"),
        ("dairy-scientist", "Dairy scientist", "Spécialiste des sciences laitières"),
        ("entomologist", "Entomologist", "Entomologiste"),
        ("epidemiologist", "Epidemiologist", "Épidémiologiste"),
        ("geneticist", "Geneticist", "Généticien"),
        ("geologist", "Geologist", "Géologue"),
        ("geochemist", "Geochemist", "Géochimiste"),
        (
            "geophysicist",
            "Geophysicist (including oceanographer in Mexico and the United States)",
            "Géophysicien (y compris les océanographes au Mexique et aux États-Unis)",
        ),
        ("horticulturist", "Horticulturist", "Horticulteur"),
        ("meteorologist", "Meteorologist", "Météorologue"),
        ("pharmacologist", "Pharmacologist", "Pharmacologue"),
        (
            "physicist",
            "Physicist (including oceanographer in Canada)",
            "Physicien (y compris les océanographes au Canada)",
        ),
        ("plant-breeder", "Plant breeder", "Phytogénéticien"),
        ("poultry-scientist", "Poultry scientist", "Spécialiste en aviculture"),
        ("soil-scientist", "Soil scientist", "Pédologue"),
        ("zoologist", "Zoologist", "Zoologiste"),
    )
}

TEACHERS: dict[str, Profession] = {
    "teacher-college": Profession("College teacher", "Enseignant dans un collège", BACHELOR),
    "teacher-seminary": Profession("Seminary teacher", "Enseignant dans un séminaire", BACHELOR),
    "teacher-university": Profession("University teacher", "Enseignant dans une université", BACHELOR),
}

CUSMA_PROFESSIONS: dict[str, Profession] = {**GENERAL, **MEDICAL, **SCIENTISTS, **TEACHERS}
