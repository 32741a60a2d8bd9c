"""The provisions are read from the official XML as it is written, its oddities included."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from tools.law import provisions, written

XML = """
<Regulation xmlns:lims="http://justice.gc.ca/lims" lims:pit-date="2026-06-12"><Body>
<Section lims:lastAmendedDate="2006-03-22"><Label>5</Label></Section>
<Section lims:lastAmendedDate="2022-09-26"><Label>209.2</Label>
  <Subsection><Label>(3.1)</Label><Text>if</Text>
    <Paragraph><Label>a)</Label></Paragraph>
    <Paragraph><Label>(d) to (g)</Label></Paragraph>
  </Subsection>
</Section></Body>
<Schedule><Section lims:lastAmendedDate="2030-01-01"><Label>200</Label></Section></Schedule>
</Regulation>"""


def test_labels_nest_and_only_the_body_counts() -> None:
    found = dict(provisions(ET.fromstring(XML)))
    assert found["209.2(3.1)(a)"] == "2022-09-26"
    assert "5" not in found and "200" not in found


def test_the_module_says_the_law_s_date_and_leaves_ranges_out() -> None:
    scope: dict[str, object] = {}
    exec(written(ET.fromstring(XML)), scope)
    assert scope["LAW_DATE"] == "2026-06-12"
    assert scope["dates"]() == dict.fromkeys(("209.2", "209.2(3.1)", "209.2(3.1)(a)"), "2022-09-26")  # type: ignore[operator]


def test_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no Body"):
        list(provisions(ET.fromstring("<Statute/>")))
