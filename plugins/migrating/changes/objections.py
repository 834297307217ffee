"""A stage of a round in which one can object says so in a field; until then a note told readers."""

import re
from datetime import date

from ...records.reading.problem import Problem
from ...records.writing.edits import rename_key, set_value

SINCE = date(2026, 12, 1)
TITLE = "公示阶段可以提异议的，写 objections: true，不写在说明里"

# A note that says this and nothing else; in a longer one a person has to see what is to stay.
_SAYS_SO = re.compile(r"(?:公示期[间内]?)?(?:接受|受理|可以?提出?)(?:书面)?异议。?")


def migrate(layer):
    """Write the field in place of each note that says this and nothing else."""
    for path, fields in layer.of("records/rounds"):
        for at, stage in _open_stages(fields):
            if _SAYS_SO.fullmatch(stage["note"]):
                layer.edit(path, f"“{stage.get('name')}”的说明改成 objections: true", _with_field(("stages", at)))


def left(layer):
    """Yield a Problem for each other note about objections."""
    for path, fields in layer.of("records/rounds"):
        for at, stage in _open_stages(fields):
            yield Problem(
                layer.shown(path),
                layer.line(path, ("stages", at, "note")),
                1,
                f"“{stage.get('name')}”的说明“{stage['note']}”说到异议。这时可以提异议的，请加上 objections: true，"
                "并从说明里删去这半句；不可以提的不用改",
            )


def _open_stages(fields):
    """Yield (index, stage) for each stage that speaks of objections in its note and not in the field."""
    stages = fields.get("stages")
    for at, stage in enumerate(stages if isinstance(stages, list) else ()):
        if not isinstance(stage, dict) or "objections" in stage or stage.get("accepts") == "true":
            continue
        if isinstance(stage.get("note"), str) and "异议" in stage["note"]:
            yield at, stage


def _with_field(stage):
    def change(text, is_markdown):
        text = rename_key(text, (*stage, "note"), "objections", is_markdown)
        return set_value(text, (*stage, "objections"), "true", is_markdown)

    return change
