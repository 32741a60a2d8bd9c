"""Countries, occupations and occupation lists say what their sources say, and can be found."""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections import Counter
from datetime import date

import pytest

from quiz import countries, lists, noc
from quiz.declared import DECLARED
from quiz.engine import Case, read_answers, verdicts
from quiz.professions import CREDENTIALS, CUSMA_PROFESSIONS
from quiz.questions.study import field_listed
from quiz.streams.occupations import lines
from quiz.texts import LANGUAGES
from quiz.truth import Truth
from tools import fields, occupations
from tools.places import DATA

ROWS = occupations.rows("occupation-lists.csv")


def test_generated_modules_are_fresh():
    assert occupations.stale() == []


# --- countries -------------------------------------------------------------------------------------------------------


def test_every_country_has_both_names_and_stands_in_order():
    assert list(countries.COUNTRIES) == sorted(countries.COUNTRIES)
    assert all(re.fullmatch("[A-Z]{2}", code) for code in countries.COUNTRIES)
    for place in (0, 1):
        shown = Counter(both[place] for both in countries.COUNTRIES.values())
        assert max(shown.values()) == 1
    assert countries.COUNTRIES["CI"] == ("Côte d’Ivoire", "Côte d’Ivoire")
    assert countries.COUNTRIES["DE"] == ("Germany", "Allemagne")


def test_what_the_rules_name_is_there():
    needed = {"CA", "US", "MX", "CL", "CO", "PE", "PA", "KR", "UA", "GB", "AU", "NZ", "JP", "BN", "MY", "SG", "VN"}
    needed |= {"HK", "MO", "TW", "PS", "XK"} | countries.EU
    assert needed <= set(countries.COUNTRIES)
    assert len(countries.EU) == 27


def test_a_territory_shows_whose_passport_its_people_carry():
    assert countries.TERRITORIES["GP"] == ("Guadeloupe", "Guadeloupe", "FR")
    assert {issuer for *_, issuer in countries.TERRITORIES.values()} <= set(countries.COUNTRIES)
    assert not set(countries.TERRITORIES) & set(countries.COUNTRIES)


# --- occupations -----------------------------------------------------------------------------------------------------


def test_noc_2021_is_whole():
    assert noc.NOC_VERSION == "NOC 2021 V1.0"
    assert len(noc.OCCUPATIONS) == 516
    prefixes = [len({code[:length] for code in noc.OCCUPATIONS}) for length in range(1, 6)]
    assert prefixes == [10, 45, 89, 162, 516]  # the published counts of broad, major, sub-major, minor and unit groups
    assert [len(noc.codes(teer)) for teer in range(6)] == [48, 97, 162, 69, 95, 45]
    assert noc.teer("21231") == 1
    with pytest.raises(ValueError, match="'99999' is not a unit group of NOC 2021"):
        noc.teer("99999")


@pytest.mark.parametrize(
    ("text", "lang", "first"),
    [
        pytest.param("software engineer", "en", "21231", id="as the title begins"),
        pytest.param("Engineers, SOFTWARE", "en", "21231", id="another order, capitals, a plural"),
        pytest.param("infirmieres autorisees", "fr", "31301", id="French without accents"),
        pytest.param("welder", "fr", "72106", id="English on the French side"),
        pytest.param("21231", "en", "21231", id="the code itself"),
    ],
)
def test_the_command_line_finds(text: str, lang: str, first: str):
    assert noc.find(text, lang, 3)[0] == first


def test_the_command_line_finds_nothing_for_nonsense():
    assert noc.find("xyzzy") == []
    assert noc.find("  ") == []


# --- lists -----------------------------------------------------------------------------------------------------------


def test_lists_hold_the_rows_of_their_source():
    counted = Counter(row["list_id"] for row in ROWS)
    assert {list_id: len(lists.items(list_id)) for list_id in lists.LIST_IDS} == counted
    assert len(ROWS) == 844
    assert len(counted) == 50


@pytest.mark.parametrize("list_id", lists.LIST_IDS)
def test_a_list_agrees_with_its_source(list_id: str):
    mine = [row for row in ROWS if row["list_id"] == list_id]
    for row, item in zip(mine, lists.items(list_id), strict=True):
        assert (item.name_en, item.name_fr) == (row["item_en"], row["item_fr"])
        assert item.codes == tuple(row["noc_codes"].split())
        assert (item.match, item.included) == (row["match"], row["direction"] == "included")
        assert item.ask == ((row["ask_en"], row["ask_fr"]) if row["ask_en"] else None)
    sure, maybe = lists.sure(list_id), lists.maybe(list_id)
    assert not sure & maybe
    assert sure | maybe <= set(noc.OCCUPATIONS)
    narrow = {code for row in mine if row["match"] == "narrow" for code in row["noc_codes"].split()}
    together = {code for row in mine for code in row["jointly"].split()}
    closer = {code for row in mine if row["match"] != "narrow" for code in row["noc_codes"].split()}
    assert not (narrow - together - closer) & sure  # a narrow match never counts as a yes by itself


@pytest.mark.parametrize("list_id", lists.LIST_IDS)
def test_a_maybe_can_be_asked_or_is_known_to_need_ircc(list_id: str):
    for code in lists.maybe(list_id):
        narrow = [item for item in lines(list_id) if item.match == "narrow" and code in item.codes]
        assert narrow
        assert all(item.ask or item.check for item in narrow)


@pytest.mark.parametrize(
    ("list_id", "code", "sure", "maybe"),
    [
        pytest.param("cptpp-au-professionals", "21231", True, False, id="a rule: TEER 1 and not excluded"),
        pytest.param("cptpp-au-professionals", "31301", False, False, id="a nurse is taken out"),
        pytest.param("cptpp-au-professionals", "31103", False, True, id="a veterinarian may be 'related' to health"),
        pytest.param("cptpp-au-professionals", "63200", False, False, id="a cook is TEER 3"),
        pytest.param("cptpp-au-professionals", "41101", False, True, id="a lawyer passes, a Quebec notary does not"),
        pytest.param("cptpp-nz-professionals", "21231", False, False, id="New Zealand has no professionals"),
        pytest.param("cptpp-mx-technicians", "72014", True, False, id="two narrow items cover the whole group"),
        pytest.param("cptpp-jp-technicians", "72014", False, True, id="Japan's list has supervisors only"),
        pytest.param("cusma-professions", "21300", True, False, id="a civil engineer"),
        pytest.param("cusma-professions", "11100", False, True, id="an accountant, or a mere bookkeeper"),
        pytest.param("ceta-css", "31103", False, False, id="veterinary services are unbound"),
        pytest.param("c41-teer2-3", "72310", True, False, id="a carpenter's spouse"),
        pytest.param("c41-teer2-3", "63200", False, False, id="a cook's spouse"),
        pytest.param("c16-francophone", "85101", False, True, id="primary agriculture is asked about"),
    ],
)
def test_standing(list_id: str, code: str, sure: bool, maybe: bool):
    assert (code in lists.sure(list_id), code in lists.maybe(list_id)) == (sure, maybe)


def test_an_unknown_list_is_named():
    with pytest.raises(ValueError, match=r"'cusma-profession' is not known\. Did you mean 'cusma-professions'"):
        lists.items("cusma-profession")


def test_french_questions_are_typeset_as_french():
    for row in ROWS:
        for key in ("item_fr", "ask_fr", "check_fr", "minimum_fr"):
            assert "'" not in row[key]
            assert not re.search("(?<!\u00a0)[:»]|«(?!\u00a0)|\\s[?;!]", row[key]), row[key]
        assert row["ask_fr"] == "" or row["ask_fr"].endswith(("?", "."))


# --- CUSMA -----------------------------------------------------------------------------------------------------------


def test_the_63_professions_agree_with_the_list():
    # The list words some titles otherwise, but each has the same first word, and the order is the same.
    listed = dict.fromkeys(row["item_en"] for row in ROWS if row["list_id"] == "cusma-professions")
    assert len(CUSMA_PROFESSIONS) == len(listed) == 63
    for row, title in zip(CUSMA_PROFESSIONS.values(), listed, strict=True):
        first = re.findall(r"[a-z]+", row.name_en.lower())[0]
        assert first in re.findall(r"[a-z]+", title.lower()), title


def test_each_profession_names_credentials_that_are_known():
    for row in CUSMA_PROFESSIONS.values():
        assert row.credentials
        assert set(row.credentials) <= set(CREDENTIALS)
        assert "'" not in row.name_fr


# --- the search's data -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_search_data_is_whole_and_light(lang: str, tmp_path):
    written = occupations.build(tmp_path)[lang]
    assert re.fullmatch(rf"occupations\.{lang}\.[0-9a-f]{{10}}\.json", written.name)
    text = written.read_bytes()
    assert len(gzip.compress(text)) < occupations.MOST
    data = json.loads(text)
    assert data["codes"] == list(noc.OCCUPATIONS)
    assert data["titles"] == [both[lang == "fr"] for both in noc.OCCUPATIONS.values()]
    assert all(data["examples"])
    for list_id, standing in data["lists"].items():
        sure = set(f"{standing.get('exact', '')} {standing.get('broad', '')}".split())
        assert sure == lists.sure(list_id)
        assert set(standing.get("narrow", "").split()) == lists.maybe(list_id)


def test_everyday_titles_lead_to_unit_groups_and_repeat_nothing():
    with (DATA / "everyday-titles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["code"] for row in rows} <= set(noc.OCCUPATIONS)
    assert {row["lang"] for row in rows} == set(LANGUAGES)
    assert max(Counter((row["code"], row["lang"], row["title"]) for row in rows).values()) == 1


# --- fields of study --------------------------------------------------------------------------------------------------


def test_fields_of_study_are_whole_and_in_order(tmp_path):
    found = fields.fields()
    codes = [code for code, _ in found]
    assert codes == sorted(set(codes)) and len(codes) == 965
    assert all(re.fullmatch(r"\d\d\.\d{4}", code) and title.strip() == title != "" for code, title in found)
    written = fields.build(tmp_path)
    assert json.loads(written["fr"].read_text("utf-8")) == [list(line) for line in found]


def test_a_field_that_is_not_looked_up_is_no_no():
    """The copy lacks entries: only somebody who read IRCC's own list can say that a field is absent."""
    assert field_listed.lookup == "listed"
    answers = read_answers({"study_level": "college", "field_listed": None}, DECLARED.questions)
    case = Case(DECLARED, answers, date(2026, 11, 24))
    assert {item.id: truth for item, truth in verdicts(case).items()}["post-graduation"] is Truth.UNKNOWN
