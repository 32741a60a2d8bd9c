"""The two doors of the engine: the page's JSON and the command line."""

from __future__ import annotations

import io
import json
import sys
from itertools import chain, repeat

import pytest
from hypothesis import given, settings

from quiz.__main__ import main
from quiz.browser import reply
from quiz.declared import DECLARED
from quiz.errors import BadInput
from quiz.explanation import BARRED, about, result
from quiz.model import Kind
from quiz.texts import translator
from tests.cases import Given, answers, case
from tests.people import ORDINARY, cusma

ON = "2026-11-24"
ENGINEER = {**ORDINARY, **cusma.ENGINEER}


def run(*arguments: str, typed: str = "", monkeypatch, capfdbinary) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8"))
    try:
        code = main(list(arguments))
    except SystemExit as error:
        code = int(error.code or 0)
    out, err = capfdbinary.readouterr()
    return code, out.decode(), err.decode()


@pytest.fixture
def quiz(monkeypatch, capfdbinary):
    return lambda *arguments, typed="": run(*arguments, typed=typed, monkeypatch=monkeypatch, capfdbinary=capfdbinary)


def ask(**request: object) -> dict:
    return json.loads(reply(json.dumps({"lang": "en", "as": "employer", "answers": {}, "on": ON} | request)))


def test_the_first_question_comes_in_both_voices() -> None:
    assert "the worker" in ask()["question"]["text"]
    assert "you" in ask(**{"as": "worker"})["question"]["text"]


def test_a_whole_case_comes_to_a_result() -> None:
    answer = ask(answers=ENGINEER)
    assert answer["question"] is None
    matched = answer["result"]["matched"]
    assert matched[0]["code"] == "T36"
    assert all(c["verdict"] == "met" for c in matched[0]["criteria"] if not c["weighed"])
    assert answer["result"]["law_date"] == "2026-06-12" and matched[0]["checked"] == ON
    assert "match the criteria for" in answer["result"]["headline"]


@pytest.mark.parametrize("lang", ["en", "fr"])
@given(given_=answers)
@settings(max_examples=15, deadline=None)
def test_every_result_is_coherent(lang: str, given_: Given) -> None:
    answer = result(case(given_), lang)
    json.dumps(answer)
    assert answer["headline"] and "{" not in answer["headline"]
    for item in answer["matched"]:
        assert all(c["verdict"] == "met" or c["weighed"] for c in item["criteria"]), item["id"]
    for item in answer["possible"]:
        assert item["open_points"], item["id"]
    for item in answer["ruled_out"]:
        assert any(c["verdict"] == "not_met" for c in item["criteria"]), item["id"]
    shown = [item for key in ("matched", "possible", "ruled_out") for item in answer[key]]
    ways = [item["id"] for item in shown if item["kind"] != "outcome"]
    assert sorted(ways) == sorted(item.id for item in DECLARED.items if item.kind is not Kind.OUTCOME)
    assert all(item["kind"] != "outcome" for item in answer["ruled_out"]), "what is left is no way to rule out"
    if any(bar["verdict"] == "not_met" for bar in answer["bars"]) and answer["matched"]:
        assert translator(lang)(BARRED) in answer["detail"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "not JSON"),
        ("[]", "must be a JSON object"),
        ('{"lang": "de", "on": "2026-11-24"}', "'en', 'fr'"),
        ('{"as": "boss", "on": "2026-11-24"}', "'employer', 'worker'"),
        ('{"on": "soon"}', "Expected a day"),
        ('{"on": 5}', "Expected a day"),
        ('{"on": "2026-11-24", "answers": {"statu": "outside"}}', "Did you mean 'status'"),
        ('{"on": "2026-11-24", "answers": {"citizenship": ["Mexico"]}}', "is not known"),
    ],
)
def test_bad_requests_say_what_was_wrong(text: str, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        reply(text)


def test_next_prints_the_question_with_all_that_is_needed(quiz) -> None:
    code, out, _ = quiz("next", "-", "--on", ON, typed='{"status": "outside"}')
    said = json.loads(out)
    assert code == 0 and said["open"] > 1
    assert {"id", "text", "hint", "why", "options"} <= said["question"].keys()


def test_next_prints_null_when_nothing_more_matters(quiz) -> None:
    code, out, _ = quiz("next", "-", "--on", ON, typed=json.dumps(ENGINEER))
    assert code == 0 and json.loads(out)["question"] is None


def test_result_is_the_same_as_in_the_page(quiz, tmp_path) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(ENGINEER), encoding="utf-8")
    code, out, _ = quiz("result", str(file), "--on", ON)
    assert code == 0 and json.loads(out) == ask(answers=ENGINEER)["result"]


def test_streams_prints_everything_in_french(quiz) -> None:
    code, out, _ = quiz("streams", "--lang", "fr")
    said = json.loads(out)
    assert code == 0 and [item["id"] for item in said] == [item.id for item in DECLARED.items]
    t36 = next(item for item in said if item["code"] == "T36")
    assert t36["title"].startswith("ACEUM") and t36["authority"]["label"] == "RIPR 204a)"
    assert t36["criteria"] and t36["sources"][0]["date"] and t36["checked"] == ON


@pytest.mark.parametrize(
    ("arguments", "typed", "says"),
    [
        (["next", "-"], "{", "not JSON"),
        (["result", "-"], '{"stat": "x"}', "'status'"),
        (["result", "-"], '{"status": 3}', "one option's value"),
        (["result", "no-such-file.json"], "", "cannot be read"),
        (["result"], "", "needs a file"),
        (["streams", "file"], "", "takes no file"),
        (["next", "-", "--lang", "de"], "{}", "'en', 'fr'"),
        (["next", "-", "--as", "boss"], "{}", "'employer', 'worker'"),
        (["next", "-", "--on", "tomorrow"], "{}", "Expected a day"),
        (["dance"], "", "invalid choice"),
    ],
)
def test_bad_commands_exit_2_and_say_why(quiz, arguments: list[str], typed: str, says: str) -> None:
    code, out, err = quiz(*arguments, typed=typed)
    assert (code, out) == (2, "") and says in err and "Traceback" not in err


def test_the_quiz_runs_in_a_terminal(quiz, monkeypatch) -> None:
    typed = chain(["nonsense", "1", "<", "1", "1"], repeat("?"))
    monkeypatch.setattr("builtins.input", lambda _: next(typed))
    code, out, _ = quiz("ask", "--as", "worker", "--on", ON)
    assert code == 0 and "not legal advice" in out


@pytest.mark.parametrize("name", ["religious-work", "charitable-work"])
def test_where_only_pay_makes_a_fee_due_the_amounts_say_so(name: str) -> None:
    (item,) = (item for item in DECLARED.items if item.id == name)
    said = {row["label"]: row["value"] for row in about(item, "en")["facts"]}
    for payer in ("The employer pays", "The worker pays"):
        assert said[payer].startswith("$") and said[payer].endswith("; nothing for unpaid work (IRPR 299(2)(f))")
