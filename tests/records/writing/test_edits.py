"""Tests the edits of single values by the cases of tests/contract/edits.json, and that nothing else ever changes."""

import json

import pytest

from plugins.records.writing import edits
from plugins.records.writing.content_text import ContentText, EditRefused
from tests.content_folders import TESTS

CASES = json.loads((TESTS / "contract/edits.json").read_text(encoding="utf-8"))
FILES = sorted(path for path in (TESTS / "site").rglob("*") if path.suffix in (".md", ".yml"))
DOES = {"set": edits.set_value, "append": edits.append, "insert": edits.insert, "rename_key": edits.rename_key}


def done(case):
    more = {"is_markdown": case.get("markdown", False)} | ({"after": case["after"]} if "after" in case else {})
    if case["does"] == "remove":
        return edits.remove(case["text"], tuple(case["at"]), **more)
    return DOES[case["does"]](case["text"], tuple(case["at"]), case["value"], **more)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['does']}-{case['text'][:30]!r}")
def test_an_edit_changes_what_it_is_asked_for(case):
    if "refused" in case:
        with pytest.raises(EditRefused) as refusal:
            done(case)
        assert str(refusal.value) == case["refused"]
    else:
        assert done(case) == case["result"]


def leaves(value, location=()):
    """Yield the location of every text in `value`."""
    if isinstance(value, str):
        yield location
    else:
        for step, inner in (value or {}).items() if not isinstance(value, list) else enumerate(value):
            yield from leaves(inner, (*location, step))


def test_in_every_file_an_edit_touches_the_lines_of_its_value_alone():
    tried = 0
    for file in FILES:
        text, is_markdown = file.read_bytes().decode(), file.suffix == ".md"
        here = ContentText(text, is_markdown)
        for location in leaves(here.data):
            start, end = here.span(here.node(location))
            changed = edits.set_value(text, location, "改了的话", is_markdown)
            assert changed[:start] + text[start:end] + changed[len(changed) - (len(text) - end) :] == text, file
            tried += 1
        added = edits.insert(text, ("new_field",), [{"a": "一\n二\n"}], is_markdown=is_markdown)
        assert edits.remove(added, ("new_field",), is_markdown) == text, file
    assert tried > 500


def test_a_body_is_changed_below_its_fields():
    text = "---\r\na: 甲\r\n---\r\n甲\r\n"
    assert edits.change_body(text, lambda body: body.replace("甲", "乙")) == "---\r\na: 甲\r\n---\r\n乙\r\n"
