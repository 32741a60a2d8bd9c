"""The door for the page: JSON text in, JSON text out; one request holds all answers, one reply all a screen needs."""

from __future__ import annotations

import json
from datetime import date

from quiz.declared import DECLARED
from quiz.engine import Case, bounds, matters, next_question, read_answers, verdicts
from quiz.errors import BadInput, unknown
from quiz.explanation import Json, cite, json_value, result
from quiz.model import Kind as ItemKind
from quiz.questions.model import Kind, Option, Question
from quiz.questions.topics import TITLES
from quiz.texts import listed, translator
from quiz.truth import Truth

VOICES = ("employer", "worker")


def reply(text: str) -> str:
    """Answer a request (see `answer`); raises BadInput with a message that says what was wrong."""
    try:
        request = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadInput(f"The request is not JSON: {error}.") from error
    if not isinstance(request, dict):
        raise BadInput(f"The request must be a JSON object, not {type(request).__name__}.")
    return json.dumps(answer(request), ensure_ascii=False)


def answer(request: Json) -> Json:
    """What a screen needs.

    In: `lang` (en, fr), `as` (employer, worker), `answers` (question id -> value, list of values or null),
    `on` (ISO date), `want` ("question" or "result"). Out: `question` (None when nothing more matters), `progress`,
    `answered`, and `result` when it was wanted or nothing more matters.
    """
    lang, voice = request.get("lang", "en"), request.get("as", "employer")
    translator(lang)
    if voice not in VOICES:
        raise BadInput(unknown("The voice", voice, VOICES))
    case = Case(DECLARED, read_answers(request.get("answers", {}), DECLARED.questions), read_day(request.get("on")))
    asked = next_question(case)
    wants_result = asked is None or request.get("want") == "result"
    return {
        "question": question_line(asked, case, lang, voice) if asked else None,
        "progress": progress(case),
        "answered": [answered_line(name, case, lang, voice) for name in case.answers],
        "result": result(case, lang) if wants_result else None,
    }


def read_day(text: object) -> date:
    """A date in ISO form; raises BadInput otherwise. The engine has no clock: the page says what day it is."""
    try:
        return date.fromisoformat(text)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise BadInput(f"The date {text!r} is not known. Expected a day such as 2026-11-24.") from error


def progress(case: Case) -> dict[str, int]:
    """How many items are still open, matched and ruled out, outcomes left aside."""
    found = [truth for item, truth in verdicts(case).items() if item.kind is not ItemKind.OUTCOME]
    return {
        "open": found.count(Truth.UNKNOWN),
        "matched": found.count(Truth.YES),
        "ruled_out": found.count(Truth.NO),
        "total": len(found),
    }


def question_line(question: Question, case: Case, lang: str, voice: str, *, every_option: bool = False) -> Json:
    """A question in a language and a voice. The occupations come from the page's own data unless asked for."""
    t = translator(lang)
    worker = voice == "worker"
    hint = (worker and question.hint_worker) or question.hint
    listed_elsewhere = question.kind is Kind.OCCUPATION and not every_option
    return {
        "id": question.id,
        "topic": question.topic,
        "topic_title": t(TITLES[question.topic]),
        "kind": question.kind.value,
        "text": t(wording(question, voice)),
        "hint": t(hint) or None,
        "why": t(question.why),
        "lookup": question.lookup or None,
        "citations": [cite(c, lang) for c in question.cites],
        "options": []
        if listed_elsewhere
        else [
            {
                "value": value,
                "label": option_label(option, lang, voice),
                "hint": t(option.hint) or None,
                "alone": option.alone,
            }
            for value, option in question.choices.items()
            if option.only_if is None or bounds(option.only_if, case) != (0, 0)
        ],
    }


def wording(question: Question, voice: str) -> str:
    """The question as it is put to who hires or to who wants to work."""
    return question.worker if voice == "worker" else question.employer


def option_label(option: Option, lang: str, voice: str) -> str:
    """An option in a language and a voice."""
    if lang == "fr" and option.french:
        return option.french
    label = (voice == "worker" and option.worker) or option.label
    return translator(lang)(label)


def several(labels: list[str], kind: Kind, lang: str) -> str:
    """The options given as one text: names read as a phrase, whole statements stand side by side."""
    return listed(labels, lang) if kind is Kind.COUNTRIES else "; ".join(labels)


def answered_line(name: str, case: Case, lang: str, voice: str) -> Json:
    """An answer as it stands in the list of answers."""
    t = translator(lang)
    question, given = DECLARED.questions[name], case.answers[name]
    labels = [option_label(o, lang, voice) for value, o in question.choices.items() if given and value in given]
    if question.kind is Kind.OCCUPATION and given and "none" not in given:
        # The classification is revised from time to time: a code says little without its edition.
        edition = t("NOC 2021")
        labels = [f"{label} ({edition})" for label in labels]
    return {
        "id": name,
        "topic": question.topic,
        "topic_title": t(TITLES[question.topic]),
        "text": t(wording(question, voice)),
        "value": json_value(question, given),
        "label": several(labels, question.kind, lang) if given else t("I'm not sure"),
        "matters": matters(name, case),
    }
