"""The table of contents of the page of a record."""

from plugins.records.pages.adapters.record_page import contents


def test_the_body_stands_between_the_sections_above_and_below_it():
    steps, sources = {"id": "steps", "text": "步骤"}, {"id": "sources", "text": "来源"}
    found = contents(None, [steps], [{"id": "more", "name": "另外", "children": []}], [sources])
    assert found == [steps, {"id": "more", "text": "另外"}, sources]
