"""Tests that the work for a body grows in proportion to its length and that nesting is limited."""

import sys

import pytest

from plugins.bodies import limits
from plugins.bodies.faults import faults

SHAPES = {
    "brackets": "[甲" * 45 + "\n\n",
    "links without an end": '[甲](乙 "丙 ' * 20 + "\n\n",
    "pictures without an end": "![甲" * 45 + "\n\n",
    "stars": "**甲 *乙 ",
    "backticks": "`甲 ``乙 ```丙 ",
    "angles and entities": "<甲 &乙; &lt; ",
    "escapes": "\\* \\甲 ",
    "addresses": "www.a.cn a@b.cn https:// a@ ",
    "items": "- 甲\n",
    "numbers": "3. 甲\n",
    "paragraphs": "甲。\n\n",
    "headings": "## 甲\n",
    "quotes": "> 甲\n\n乙\n\n",
    "rows": "| 甲 | **乙** |\n|---|---|\n",
    "tabs": "甲\t乙\n",
    "fences": "```\n~~~\n",
    "rules": "---\n",
    "lines": "甲乙丙\n",
    "tildes": "~~甲 ",
}


def calls_for(render, body):
    """Return the number of function calls that rendering and checking `body` takes; it is the same on every machine."""
    count = 0

    def step(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(step)
    try:
        prose = render(body)
        faults(prose.layout, prose.html)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_a_body_of_twice_the_length_takes_at_most_about_twice_the_work(render, shape):
    unit = SHAPES[shape]
    short = unit * (1000 // len(unit))
    assert render(short * 2).layout.excess is None
    assert calls_for(render, short * 2) < 2.5 * calls_for(render, short)


BEYOND = {  # {shape: (body, offset of the fault)}
    "paragraph": ("甲\n\n" + "乙" * (limits.PARAGRAPH + 1), 3),
    "brackets": ("甲" * 10 + "\n\n" + "[" * 51, 62),
    "links": ("甲\n\n" + "[甲](乙" * 51, 128),
    "lists": ("\n".join("  " * level + "- 甲" for level in range(300)), 204),
    "quotes": ("甲\n\n" + ">" * 300, 3),
    "quotes apart": ("> " * 300 + "甲", 0),
    "notes": ("[^1]甲" * (limits.NOTES + 1), 5 * limits.NOTES),
    "length": ("甲\n\n" * (limits.BODY // 3 + 1), limits.BODY),
    "picture": ("甲![乙](data:image/png;base64," + "A" * 400_000 + ")", 4),
}


@pytest.mark.parametrize("shape", BEYOND)
def test_a_body_beyond_the_limits_is_refused_with_the_place(render, shape):
    body, offset = BEYOND[shape]
    prose = render(body)
    (fault,) = faults(prose.layout, prose.html)
    assert (fault.offset, fault.severity, prose.html) == (offset, "error", "")


def test_a_long_list_of_faults_is_cut(render):
    prose = render("**甲\n\n" * 100)
    found = faults(prose.layout, prose.html)
    assert len(found) == 31 and "还有 70 处" in found[-1].message
