"""The 63 CUSMA professions, each with the least credential the agreement accepts for it.

Source: CUSMA Annex 16-A, Appendix 2, as IRCC's page on CUSMA professionals gives it (page dated 2025-01-03). The list
is closed and each profession has its own credentials; the duties decide, not the title. The French names of 20 rows are
those federal guides used for the same list; the other names are translated here. NOC codes are our reading, to help
find the row: the agreement knows no codes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    # The degree, designation or membership that the row itself names; its words are in `own`.
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

# What some rows ask for on top of a credential.
EXTRAS: dict[str, Both] = {
    "actuarial_body": (
        "an actuary must also be one that an actuarial body in Canada, the United States or Mexico can recognize",
        "un actuaire doit aussi pouvoir être reconnu par un organisme d’actuaires du Canada, "
        "des États-Unis ou du Mexique",
    ),
    "destination_licence": (
        "a licence of the province or territory of the job is needed too",
        "un permis d’exercice de la province ou du territoire de l’emploi est aussi nécessaire",
    ),
}


@dataclass(frozen=True, slots=True)
class Profession:
    """A row of the list: its names, the credentials of which one is enough, and where NOC 2021 holds such jobs."""

    name_en: str
    name_fr: str
    credentials: tuple[str, ...]
    noc_exact: tuple[str, ...] = ()
    noc_narrow: tuple[str, ...] = ()
    own: Mapping[str, Both] = field(default_factory=dict)
    extra: str | None = None

    def name(self, lang: str) -> str:
        """The profession's name in a language."""
        return self.name_fr if lang == "fr" else self.name_en

    def credential(self, key: str, lang: str) -> str:
        """The words of one credential, as this row means it."""
        return self.own.get(key, CREDENTIALS[key])[lang == "fr"]

    def minimum(self, lang: str) -> str:
        """The least this row asks for, in one phrase."""
        joint, colon = (" ; ou ", " ; ") if lang == "fr" else ("; or ", "; ")
        phrase = joint.join(self.credential(key, lang) for key in self.credentials)
        return phrase + colon + EXTRAS[self.extra][lang == "fr"] if self.extra else phrase

    @property
    def minimum_en(self) -> str:
        """The minimum in English."""
        return self.minimum("en")

    @property
    def minimum_fr(self) -> str:
        """The minimum in French."""
        return self.minimum("fr")


BACHELOR = ("bachelor",)
BACHELOR_OR_LICENCE = ("bachelor", "licence")
BACHELOR_OR_DIPLOMA = ("bachelor", "diploma_3")


def _noc(codes: str) -> tuple[str, ...]:
    """NOC codes written in a row."""
    return tuple(codes.split())


GENERAL: dict[str, Profession] = {
    "accountant": Profession(
        "Accountant",
        "Comptable",
        ("bachelor", "named"),
        noc_narrow=_noc("11100"),
        own={"named": ("the designation CPA, CA, CGA or CMA", "le titre de CPA, CA, CGA ou CMA")},
    ),
    "architect": Profession("Architect", "Architecte", BACHELOR_OR_LICENCE, noc_exact=_noc("21200")),
    "computer-systems-analyst": Profession(
        "Computer systems analyst",
        "Analyste de systèmes informatiques",
        BACHELOR_OR_DIPLOMA,
        noc_narrow=_noc("21222 21221 21220 21223"),
    ),
    "disaster-relief-insurance-claims-adjuster": Profession(
        "Disaster relief insurance claims adjuster (employed by an insurer or independent)",
        "Expert en sinistres causés par des catastrophes (employé d’un assureur ou indépendant)",
        ("bachelor_training", "experience_3_training"),
        noc_narrow=_noc("12201"),
    ),
    "economist": Profession("Economist", "Économiste", BACHELOR, noc_narrow=_noc("41401")),
    "engineer": Profession(
        "Engineer",
        "Ingénieur",
        BACHELOR_OR_LICENCE,
        noc_exact=_noc("21300 21301 21310 21311 21320 21321 21322 21330 21331 21332 21390"),
        noc_narrow=_noc("21399 21231 20010"),
    ),
    "forester": Profession("Forester", "Ingénieur forestier", BACHELOR_OR_LICENCE, noc_exact=_noc("21111")),
    "graphic-designer": Profession(
        "Graphic designer", "Concepteur graphique", BACHELOR_OR_DIPLOMA, noc_narrow=_noc("52120")
    ),
    "hotel-manager": Profession(
        "Hotel manager",
        "Directeur d’hôtel",
        BACHELOR_OR_DIPLOMA,
        noc_narrow=_noc("60031 60030 00014 12103"),
        own={
            "bachelor": (
                "a bachelor's degree or licenciatura in hotel or restaurant management",
                "un baccalauréat ou une licenciatura en gestion hôtelière ou en restauration",
            ),
            "diploma_3": (
                "a post-secondary diploma or certificate of two years or more in hotel or restaurant management "
                "and three years of experience in that field",
                "un diplôme ou certificat d’études postsecondaires de deux ans ou plus en gestion hôtelière "
                "ou en restauration et trois ans d’expérience dans ce domaine",
            ),
        },
    ),
    "industrial-designer": Profession(
        "Industrial designer", "Concepteur industriel", BACHELOR_OR_DIPLOMA, noc_exact=_noc("22211")
    ),
    "interior-designer": Profession(
        "Interior designer", "Designer d’intérieur", BACHELOR_OR_DIPLOMA, noc_narrow=_noc("52121")
    ),
    "land-surveyor": Profession(
        "Land surveyor",
        "Arpenteur-géomètre",
        BACHELOR_OR_LICENCE,
        noc_exact=_noc("21203"),
        own={
            "licence": (
                "a state, provincial or federal licence",
                "un permis d’exercice d’un État, d’une province ou du gouvernement fédéral",
            )
        },
    ),
    "landscape-architect": Profession(
        "Landscape architect", "Architecte paysagiste", BACHELOR, noc_exact=_noc("21201")
    ),
    "lawyer": Profession(
        "Lawyer (including notary in Quebec)",
        "Avocat (y compris les notaires du Québec)",
        ("named",),
        noc_exact=_noc("41101"),
        own={
            "named": (
                "an LL.B., J.D., LL.L., B.C.L. or five-year licenciatura; or membership in a state or provincial bar",
                "un LL.B., un J.D., une LL.L., un B.C.L. ou une licenciatura de cinq ans ; "
                "ou l’adhésion au barreau d’un État ou d’une province",
            )
        },
    ),
    "librarian": Profession(
        "Librarian",
        "Bibliothécaire",
        ("named",),
        noc_exact=_noc("51100"),
        own={
            "named": (
                "a master's degree in library science (M.L.S.); or a bachelor's degree in library science (B.L.S.) "
                "that required another bachelor's degree or licenciatura first",
                "une maîtrise en bibliothéconomie (M.L.S.) ; ou un baccalauréat en bibliothéconomie (B.L.S.) "
                "qui exigeait d’abord un autre baccalauréat ou une licenciatura",
            )
        },
    ),
    "management-consultant": Profession(
        "Management consultant",
        "Consultant en gestion",
        ("bachelor", "experience_5"),
        noc_narrow=_noc("11201"),
    ),
    "mathematician": Profession(
        "Mathematician (including statistician and actuary)",
        "Mathématicien (y compris les statisticiens et les actuaires)",
        BACHELOR,
        noc_exact=_noc("21210"),
        extra="actuarial_body",
    ),
    "range-manager": Profession(
        "Range manager or range conservationist",
        "Gestionnaire ou conservateur de parcours (grands pâturages)",
        BACHELOR,
        noc_narrow=_noc("22112 21112 21111"),
    ),
    "research-assistant": Profession(
        "Research assistant in a post-secondary institution",
        "Adjoint à la recherche dans un établissement d’enseignement postsecondaire",
        BACHELOR,
        noc_narrow=_noc("41201"),
    ),
    "scientific-technician": Profession(
        "Scientific technician or technologist",
        "Technicien ou technologue scientifique",
        ("technician",),
        noc_narrow=_noc(
            "22100 22101 22110 22112 22114 22214 22300 22301 22302 22310 "
            "22111 22113 22210 22212 22213 22230 22231 22303 22311 22312 22313"
        ),
    ),
    "social-worker": Profession("Social worker", "Travailleur social", BACHELOR, noc_exact=_noc("41300")),
    "sylviculturist": Profession(
        "Sylviculturist (including forestry specialist)",
        "Sylviculteur (y compris les spécialistes en foresterie)",
        BACHELOR,
        noc_narrow=_noc("21111 22112"),
    ),
    "technical-publications-writer": Profession(
        "Technical publications writer",
        "Rédacteur de publications techniques",
        BACHELOR_OR_DIPLOMA,
        noc_narrow=_noc("51112"),
    ),
    "urban-planner": Profession(
        "Urban planner (including geographer)",
        "Urbaniste (y compris les géographes)",
        BACHELOR,
        noc_narrow=_noc("21202 41409"),
    ),
    "vocational-counsellor": Profession(
        "Vocational counsellor",
        "Conseiller en orientation professionnelle",
        BACHELOR,
        noc_narrow=_noc("41321 41320"),
    ),
}

MEDICAL: dict[str, Profession] = {
    "dentist": Profession(
        "Dentist",
        "Dentiste",
        ("named", "licence"),
        noc_exact=_noc("31110"),
        own={
            "named": (
                "a D.D.S., D.M.D., Doctor en Odontología or Doctor en Cirugía Dental",
                "un D.D.S., un D.M.D., un Doctor en Odontología ou un Doctor en Cirugía Dental",
            )
        },
    ),
    "dietitian": Profession("Dietitian", "Diététiste", BACHELOR_OR_LICENCE, noc_narrow=_noc("31121")),
    "medical-laboratory-technologist": Profession(
        "Medical laboratory technologist (called medical technologist in Mexico and the United States)",
        "Technologiste de laboratoire médical (appelé technologiste médical au Mexique et aux États-Unis)",
        BACHELOR_OR_DIPLOMA,
        noc_exact=_noc("32120"),
    ),
    "nutritionist": Profession("Nutritionist", "Nutritionniste", BACHELOR, noc_narrow=_noc("31121")),
    "occupational-therapist": Profession(
        "Occupational therapist", "Ergothérapeute", BACHELOR_OR_LICENCE, noc_exact=_noc("31203")
    ),
    "pharmacist": Profession("Pharmacist", "Pharmacien", BACHELOR_OR_LICENCE, noc_exact=_noc("31120")),
    "physician": Profession(
        "Physician (teaching or research only)",
        "Médecin (enseignement ou recherche seulement)",
        ("named", "licence"),
        noc_narrow=_noc("31100 31101 31102"),
        own={"named": ("an M.D. or Doctor en Medicina", "un M.D. ou un Doctor en Medicina")},
    ),
    "physiotherapist": Profession(
        "Physiotherapist or physical therapist", "Physiothérapeute", BACHELOR_OR_LICENCE, noc_exact=_noc("31202")
    ),
    "psychologist": Profession("Psychologist", "Psychologue", ("licence", "licenciatura"), noc_exact=_noc("31200")),
    "recreational-therapist": Profession(
        "Recreational therapist", "Ludothérapeute", BACHELOR, noc_narrow=_noc("31204")
    ),
    "registered-nurse": Profession(
        "Registered nurse",
        "Infirmier autorisé ou infirmière autorisée",
        ("licence", "licenciatura"),
        noc_narrow=_noc("31301 31300 31302"),
        extra="destination_licence",
    ),
    "veterinarian": Profession(
        "Veterinarian",
        "Vétérinaire",
        ("named", "licence"),
        noc_exact=_noc("31103"),
        own={
            "named": (
                "a D.V.M., D.M.V. or Doctor en Veterinaria",
                "un D.V.M., un D.M.V. ou un Doctor en Veterinaria",
            )
        },
    ),
}

# Every scientist needs a bachelor's degree or licenciatura, and nothing else.
SCIENTISTS: dict[str, Profession] = {
    key: Profession(name_en, name_fr, BACHELOR, _noc(exact), _noc(narrow))
    for key, name_en, name_fr, exact, narrow in (
        (
            "agriculturist",
            "Agriculturist (including agronomist)",
            "Spécialiste en agriculture (y compris les agronomes)",
            "",
            "21112",
        ),
        ("animal-breeder", "Animal breeder", "Spécialiste de la sélection animale", "", "21110 21112 80020"),
        ("animal-scientist", "Animal scientist", "Zootechnicien", "", "21110 21112"),
        ("apiculturist", "Apiculturist", "Apiculteur", "", "21110 21112 80020"),
        ("astronomer", "Astronomer", "Astronome", "", "21100"),
        ("biochemist", "Biochemist", "Biochimiste", "", "21101"),
        (
            "biologist",
            "Biologist (including plant pathologist)",
            "Biologiste (y compris les phytopathologistes)",
            "",
            "21110",
        ),
        ("chemist", "Chemist", "Chimiste", "21101", ""),
        ("dairy-scientist", "Dairy scientist", "Spécialiste des sciences laitières", "", "21110 21112"),
        ("entomologist", "Entomologist", "Entomologiste", "", "21110"),
        ("epidemiologist", "Epidemiologist", "Épidémiologiste", "", "21210 21110 31100 31103 41404"),
        ("geneticist", "Geneticist", "Généticien", "", "21110"),
        ("geologist", "Geologist", "Géologue", "", "21102"),
        ("geochemist", "Geochemist", "Géochimiste", "", "21102"),
        (
            "geophysicist",
            "Geophysicist (including oceanographer in Mexico and the United States)",
            "Géophysicien (y compris les océanographes au Mexique et aux États-Unis)",
            "",
            "21102",
        ),
        ("horticulturist", "Horticulturist", "Horticulteur", "", "22114 21110 21112"),
        ("meteorologist", "Meteorologist", "Météorologue", "", "21103"),
        ("pharmacologist", "Pharmacologist", "Pharmacologue", "", "21110"),
        (
            "physicist",
            "Physicist (including oceanographer in Canada)",
            "Physicien (y compris les océanographes au Canada)",
            "",
            "21100 21102",
        ),
        ("plant-breeder", "Plant breeder", "Phytogénéticien", "", "21110 21112"),
        ("poultry-scientist", "Poultry scientist", "Spécialiste en aviculture", "", "21110 21112"),
        ("soil-scientist", "Soil scientist", "Pédologue", "", "21109 21112"),
        ("zoologist", "Zoologist", "Zoologiste", "", "21110"),
    )
}

TEACHERS: dict[str, Profession] = {
    "teacher-college": Profession("College teacher", "Enseignant dans un collège", BACHELOR, noc_narrow=_noc("41210")),
    "teacher-seminary": Profession(
        "Seminary teacher", "Enseignant dans un séminaire", BACHELOR, noc_narrow=_noc("41200 41210")
    ),
    "teacher-university": Profession(
        "University teacher", "Enseignant dans une université", BACHELOR, noc_exact=_noc("41200")
    ),
}

CUSMA_PROFESSIONS: dict[str, Profession] = {**GENERAL, **MEDICAL, **SCIENTISTS, **TEACHERS}


def proposed(noc: str) -> tuple[str, ...]:
    """The professions whose duties a NOC unit group may hold, surest first; none is a finding of no."""
    exact = [key for key, row in CUSMA_PROFESSIONS.items() if noc in row.noc_exact]
    narrow = [key for key, row in CUSMA_PROFESSIONS.items() if noc in row.noc_narrow]
    return tuple(exact + narrow)
