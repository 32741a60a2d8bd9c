"""Everything that is declared is complete: cited, sourced, explained, and told in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.declared import DECLARED
from quiz.model import CHECKED, Item, Kind
from quiz.provisions import LAW_DATE, dates
from quiz.questions.model import Question
from quiz.rules import leaves
from quiz.sources import IRPR, french_provision
from tools.catalogue import check
from tools.declared import all_citations

ROOT = Path(__file__).resolve().parents[1]
each_item = pytest.mark.parametrize("item", DECLARED.items, ids=lambda item: item.id)
each_question = pytest.mark.parametrize("question", DECLARED.questions.values(), ids=lambda question: question.id)


@each_item
def test_every_criterion_is_cited_and_worded(item: Item) -> None:
    for criterion in item.criteria:
        assert criterion.cites
        assert criterion.text[0].isupper() and not criterion.text.endswith("."), criterion.text


@each_item
def test_every_item_tells_its_facts(item: Item) -> None:
    assert item.summary and item.duration and item.sources
    assert item.where or item.kind is Kind.OUTCOME, "where is it applied for?"
    assert item.checked <= CHECKED


@each_item
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_item_has_a_page_with_prose_of_its_own(item: Item, lang: str) -> None:
    page = ROOT / "docs" / lang / "streams" / f"{item.id}.md"
    assert page.exists()
    text = page.read_text(encoding="utf-8")
    assert f"::: stream {item.id}\n" in text + "\n"
    prose = text.rpartition("---\n")[2].partition(":::")[0]
    assert len(prose.split()) >= 40


@each_question
def test_every_question_can_be_understood_and_matters(question: Question) -> None:
    assert question.why and question.employer.endswith(("?", ".")) and question.worker.endswith(("?", "."))
    read = {leaf.question.id for item in DECLARED.items for leaf in leaves(item.rule)}
    read |= {leaf.question.id for bar in DECLARED.bars for leaf in leaves(bar.criterion.test)}
    assert question.id in read, "no rule reads it"


def test_every_question_that_a_rule_reads_is_declared() -> None:
    rules = [item.rule for item in DECLARED.items] + [bar.criterion.test for bar in DECLARED.bars]
    read = {leaf.question for rule in rules for leaf in leaves(rule)}
    assert not [question.id for question in read if DECLARED.questions.get(question.id) is not question]


def test_every_provision_cited_exists_and_has_its_date() -> None:
    cited = {citation.pinpoint for citation in all_citations() if citation.source is IRPR}
    assert cited <= dates().keys()
    assert all(day <= LAW_DATE for day in dates().values())


def test_a_citation_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="Did you mean"):
        IRPR.at("204(z)")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("204(a)", "204a)"),
        ("200(1)(c)(ii.1)", "200(1)c)(ii.1)"),
        ("186(i)", "186i)"),
        ("205(c)(ii)", "205c)(ii)"),
        ("199", "199"),
        ("303.1(1)", "303.1(1)"),
    ],
)
def test_french_provisions_drop_the_parenthesis_before_a_letter(english: str, french: str) -> None:
    assert french_provision(english) == french


def test_the_french_catalogue_is_complete_and_compiled() -> None:
    assert check() == []
