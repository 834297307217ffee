"""A guide got a theme. Until then all guides were of intellectual property, and each had a stage of its work."""

from datetime import date

from ...records.writing.edits import insert

SINCE = date(2026, 11, 30)
TITLE = "指引要写主题，以前的指引都是知识产权的"


def migrate(layer):
    """Write the theme of each guide that has none and has a stage, which only guides of that theme have."""
    for path, fields in layer.of("records/guides"):
        if fields.get("stage") and "theme" not in fields:
            layer.edit(path, "写上主题 theme: 知识产权", _with_theme)


def _with_theme(text, is_markdown):
    return insert(text, ("theme",), "知识产权", after="order", is_markdown=is_markdown)
