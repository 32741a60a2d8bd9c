"""The same engine in a terminal.

python -m quiz ask                 the quiz, question by question
python -m quiz next FILE|-         the next question, as JSON, for a JSON object of answers
python -m quiz result FILE|-       the result, as JSON, for a JSON object of answers
python -m quiz streams             every declared item with criteria, citations, sources and dates, as JSON
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from quiz.browser import VOICES, progress, question_line, read_day
from quiz.declared import DECLARED
from quiz.engine import Case, next_question, read_answers
from quiz.errors import BadInput, unknown
from quiz.explanation import Json, about, criterion_line, result
from quiz.model import Item
from quiz.noc import find
from quiz.questions.model import Kind, Question
from quiz.texts import COLON, LANGUAGES, Translate, translator
from quiz.truth import Truth

CHOICES_SHOWN = 30  # longer lists are searched, not printed


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code: 0, or 2 with a message on standard error for input that cannot be used."""
    parser = argparse.ArgumentParser(
        prog="python -m quiz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=("ask", "next", "result", "streams"))
    parser.add_argument("file", nargs="?", help="a JSON file of answers, or - for standard input (next, result)")
    parser.add_argument("--lang", default="en", help="en or fr")
    parser.add_argument("--as", dest="voice", default="employer", help="employer or worker")
    parser.add_argument("--on", help="the day to look at the case, such as 2026-11-24 (default: today)")
    given = parser.parse_args(arguments)
    try:
        for what, value, known in (("The language", given.lang, LANGUAGES), ("The voice", given.voice, VOICES)):
            if value not in known:
                raise BadInput(unknown(what, value, known))
        on = read_day(given.on) if given.on else date.today()
        run(given.command, given.file, given.lang, given.voice, on)
    except BadInput as error:
        print(f"quiz: {error}", file=sys.stderr)
        return 2
    except (KeyboardInterrupt, EOFError):
        print(file=sys.stderr)
        return 130
    except BrokenPipeError:
        return 0
    return 0


def run(command: str, file: str | None, lang: str, voice: str, on: date) -> None:
    """Carry out one command."""
    if command in ("next", "result") and file is None:
        raise BadInput(f"{command} needs a file of answers, or - for standard input.")
    if command in ("ask", "streams") and file is not None:
        raise BadInput(f"{command} takes no file, but got {file!r}.")
    if command == "ask":
        ask(lang, voice, on)
    elif command == "streams":
        show([stream_line(item, lang) for item in DECLARED.items])
    else:
        case = Case(DECLARED, read_file(file or "-"), on)
        show(next_line(case, lang, voice) if command == "next" else result(case, lang))


def show(value: object) -> None:
    """Print JSON, whatever the terminal's encoding."""
    sys.stdout.buffer.write(json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n")
    sys.stdout.buffer.flush()


def read_file(name: str) -> dict[str, frozenset[str] | None]:
    """The answers in a file (or standard input); raises BadInput naming what is wrong."""
    try:
        text = sys.stdin.buffer.read().decode() if name == "-" else Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(f"The file {name!r} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"The answers in {name!r} are not UTF-8 text.") from error
    try:
        return read_answers(json.loads(text), DECLARED.questions)
    except json.JSONDecodeError as error:
        raise BadInput(
            f"The answers are not JSON (line {error.lineno}, column {error.colno}: {error.msg}). "
            'Expected an object such as {"status": "outside", "basis": ["job"]}.'
        ) from error
    except RecursionError as error:
        raise BadInput("The answers are nested too deeply. Expected one flat JSON object.") from error


def next_line(case: Case, lang: str, voice: str) -> Json:
    """The next question, or None, and how many outcomes are still open."""
    question = next_question(case)
    return {
        "question": question_line(question, case, lang, voice, every_option=True) if question else None,
        "open": progress(case)["open"],
        "progress": progress(case),
    }


def stream_line(item: Item, lang: str) -> Json:
    """An item as declared."""
    return about(item, lang) | {
        "status": {
            "from": item.status.first and item.status.first.isoformat(),
            "until": item.status.last and item.status.last.isoformat(),
            "unclear": item.status.unclear,
        },
        "criteria": [criterion_line(c, Truth.UNKNOWN, lang) for c in item.criteria],
    }


# --- the quiz in a terminal ------------------------------------------------------------------------------------


def ask(lang: str, voice: str, on: date) -> None:
    """Ask question after question on the terminal, then say the result."""
    t = translator(lang)
    answers: dict[str, frozenset[str] | None] = {}
    while question := next_question(Case(DECLARED, answers, on)):
        case = Case(DECLARED, answers, on)
        line = question_line(question, case, lang, voice, every_option=True)
        still_open = t("still open")
        say(f"\n{line['topic_title']} · {progress(case)['open']} {still_open}\n\n{line['text']}")
        if line["hint"]:
            say(f"  {line['hint']}")
        given = read_reply(question, line["options"], lang, voice)
        if given == ("back",):
            if answers:
                answers.popitem()
        else:
            answers[question.id] = frozenset(given) if given else None
    tell(result(Case(DECLARED, answers, on), lang), lang)


def read_reply(question: Question, options: list[Json], lang: str, voice: str) -> tuple[str, ...]:
    """The values of a typed reply: numbers of options, or a few letters to search a long list; () is "not sure"."""
    t = translator(lang)
    shown = options
    searches = len(options) > CHOICES_SHOWN
    if searches:
        say("  " + t("Type a few letters to search, ? if you are not sure, < to go back."))
    else:
        listing(options, t)
    while True:
        typed = input("> ").strip()
        if typed == "<":
            return ("back",)
        if typed == "?":
            return ()
        numbers = typed.replace(",", " ").split()
        if (
            numbers
            and all(n.isdigit() and 1 <= int(n) <= len(shown) for n in numbers)
            and (shown is not options or not searches)
        ):
            values = tuple(dict.fromkeys(shown[int(n) - 1]["value"] for n in numbers))
            try:
                read_answers({question.id: list(values)}, {question.id: question})
                return values
            except BadInput as error:
                say(str(error))
        elif searches and typed:
            shown = search(question, options, typed, lang)
            listing(shown, t)
        else:
            say(t("Type the number of an option (several for a choice of many), ? if you are not sure, < to go back."))


def search(question: Question, options: list[Json], typed: str, lang: str) -> list[Json]:
    """The options that a few letters may mean."""
    if question.kind is Kind.OCCUPATION:
        codes = [*find(typed, lang), "none"]
        return [o for code in codes for o in options if o["value"] == code]
    return [o for o in options if typed.casefold() in o["label"].casefold()][:CHOICES_SHOWN] or options[-1:]


def listing(options: list[Json], t: Translate) -> None:
    """Print numbered options."""
    for number, option in enumerate(options, 1):
        say(f"  {number:2}. {option['label']}" + (f" ({option['hint']})" if option["hint"] else ""))
    say("   ?. " + t("I'm not sure"))


def tell(answer: Json, lang: str) -> None:
    """Print a result for reading."""
    t = translator(lang)
    say(f"\n{answer['headline']}\n{answer['detail']}")
    for key, title in (("matched", t("Matched")), ("possible", t("Hanging on open points"))):
        for item in answer[key]:
            say(f"\n{title}{COLON[lang]}{item['code'] or ''} {item['title']} ({item['authority']['label']})")
            for criterion in (*item["criteria"], *item["gates"]):
                mark = {"met": "✓", "not_met": "✗", "unknown": "?"}[criterion["verdict"]]
                say(f"  {mark} {criterion['text']} [{'; '.join(c['label'] for c in criterion['citations'])}]")
    if answer["ruled_out"]:
        say(
            "\n"
            + t("Ruled out")
            + COLON[lang]
            + ", ".join(i["code"] or i["authority"]["label"] for i in answer["ruled_out"])
        )
    for bar in answer["bars"]:
        if bar["verdict"] == "not_met":
            say("\n" + t("In the way") + COLON[lang] + bar["text"])
    say("\n" + "\n".join(answer["notices"]) + f"\n{t('Law as of')} {answer['law_date']}.")


def say(text: str) -> None:
    """Print a line, replacing what the terminal cannot show."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


if __name__ == "__main__":
    raise SystemExit(main())
