"""The provisions of the Regulations with their dates, read from the official consolidation.

    python -m tools.law FILE    write quiz/provisions.py from the XML of the Regulations
    python -m tools.law FILE --check    say what differs, and exit 1 if anything does

FILE is `eng/regulations/SOR-2002-227.xml` of the public repository justicecanada/laws-lois-xml. Sections that have
nothing to do with temporary work are left out, since the module ships to the visitor's browser.
"""

from __future__ import annotations

import sys
import textwrap
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator

from tools.places import ROOT

TARGET = ROOT / "quiz" / "provisions.py"
LIMS = "{http://justice.gc.ca/lims}"
LEVELS = {"Subsection", "Paragraph", "Subparagraph", "Clause"}
# Section numbers, decimals included.
KEPT = {1, 2, 3, 8, 9, 10, 12, 30, 52, 66, 87, 124, 231, 233, 243, *range(179, 210), *range(294, 316)}

HEAD = '''"""Provisions of the Regulations that concern temporary work, by the day their section was last amended.

Written by `python -m tools.law` from the official consolidation; not edited by hand.
"""

from __future__ import annotations

from functools import cache

LAW_DATE = "{day}"

BY_DATE = {{
'''
TAIL = '''}


@cache
def dates() -> dict[str, str]:
    """Every provision, such as "200(1)(c)(ii.1)", with its date (ISO)."""
    return {label: day for day, labels in BY_DATE.items() for label in labels.split()}
'''


def provisions(root: ET.Element) -> Iterator[tuple[str, str]]:
    """Every kept provision with the day its section was last amended."""
    body = root.find("Body")
    if body is None:
        raise ValueError("this is not the XML of a regulation: it has no Body")
    for section in body.iter("Section"):
        name = label(section)
        if int(name.partition(".")[0]) in KEPT:
            yield from labels(section, name, section.attrib[f"{LIMS}lastAmendedDate"])


def labels(element: ET.Element, name: str, day: str) -> Iterator[tuple[str, str]]:
    """A provision and all below it."""
    yield name, day
    for child in element:
        if child.tag in LEVELS:
            # Some labels lack the opening parenthesis.
            yield from labels(child, f"{name}({label(child).strip('()')})", day)


def label(element: ET.Element) -> str:
    """The label that an element carries."""
    found = element.find("Label")
    return "".join(found.itertext()).strip() if found is not None else ""


def written(root: ET.Element) -> str:
    """The module's text."""
    by_day: dict[str, list[str]] = defaultdict(list)
    for name, day in provisions(root):
        if " " not in name:  # a repealed range, such as "(d) to (g)"
            by_day[day].append(name)
    text = HEAD.format(day=root.attrib[f"{LIMS}pit-date"])
    for day in sorted(by_day):
        rows = textwrap.fill(" ".join(by_day[day]), width=118, break_on_hyphens=False)
        text += f'    "{day}": """\n{rows}\n""",\n'
    return text + TAIL


def main(arguments: list[str]) -> int:
    """Write or check the module."""
    match arguments:
        case [file]:
            TARGET.write_text(written(ET.parse(file).getroot()), encoding="utf-8")
            return 0
        case [file, "--check"]:
            fresh = written(ET.parse(file).getroot()).splitlines()
            old = TARGET.read_text(encoding="utf-8").splitlines()
            for line in sorted(set(fresh) ^ set(old)):
                print(("+ " if line in fresh else "- ") + line)
            return int(fresh != old)
    print(__doc__)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
