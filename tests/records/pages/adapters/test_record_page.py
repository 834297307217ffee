"""The table of contents of the page of a record."""

from plugins.records.pages.adapters.record_page import contents


def test_the_body_stands_between_the_sections_of_the_kind_and_those_at_the_end():
    sections = [{"id": "sources", "text": "来源"}, {"id": "related", "text": "相关"}, {"id": "steps", "text": "步骤"}]
    found = contents(None, sections, [{"id": "more", "name": "另外", "children": []}])
    assert [item["id"] for item in found] == ["steps", "more", "sources", "related"]
    assert found[1] == {"id": "more", "text": "另外"}
