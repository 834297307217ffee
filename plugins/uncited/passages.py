"""What of a record is read, in pieces beside which a reader looks for one citation."""

import re
from dataclasses import dataclass

from ..bodies.layout import lay_out
from ..bodies.line import NOTE
from ..records.model.fields import Reference, Term
from ..records.model.parts import Citation, Part, Source
from .claims import HIDDEN

# What says in short, or from another side, what stands with its article elsewhere on the page: whom to turn to for it,
# what only others can do.
REPEATS = frozenset({"title", "summary", "short_answer", "question", "problem", "this_week", "bodies", "cannot"})
# `check` counts again what is worked.
_NOT_READ = frozenset({"aliases", "asked", "owner", "sources", "old_urls", "worked"})
_BESIDE = re.compile(r"\]\((?:law|period):")
_IN_WORDS = re.compile("第[一二三四五六七八九十百]+条")
# Of what no law says: by whose document.
_BY_WHOM = re.compile("据[^，。；：]{4,40}(?:报道|公布|公开|通知|指南|问答|答复|办法|公告|转载|文本|名单|要求)")
_SIGNS = re.compile(
    r"\]\([^()\s]*(?:\s\"[^\"]*\")?\)|!?\[(?!\^)|\[\^[^\]]*\]|\*\*|(?<!\w)`|`(?!\w)"
    r"|^\s*(?:[-*+]|\d{1,3}\.)\s|\n\s*",
    re.M,
)


@dataclass(frozen=True)
class Passage:
    """A text that is read in one piece, of the field at `location` or, where that is None, from `start` of the body on.

    `cited` says whether an article stands beside it, `lone` whether none can: a line of a list, no statement or step.
    `repeats` says that it only says in short what stands elsewhere on the page, `table` that it is a whole table.
    """

    text: str
    cited: bool
    location: tuple | None = None
    start: int = 0
    lone: bool = False
    repeats: bool = False
    table: bool = False


def passages(record):
    """The Passages of `record`, fields first."""
    return [*_of_fields(record), *_of_body(record.source.body)]


def _of_fields(record):
    """The Passages of fields.

    Where a kind is about one thing (a term, a period), what the record cites stands beside every line of it; and where
    no statement of a kind can have a citation of its own (an award), its sources do.
    """
    fields = record.fields
    about_one = "cites" in type(fields).model_fields or not _cites_below(type(fields))
    own = about_one and bool(getattr(fields, "cites", None) or fields.sources)
    for name in type(fields).model_fields:
        if name not in _NOT_READ:
            yield from _of_value(getattr(fields, name), (name,), own, name in REPEATS)


def _cites_below(model):
    """Whether parts of records of `model` name their articles."""
    return any("cites" in part.get("properties", {}) for part in model.model_json_schema().get("$defs", {}).values())


def _of_value(value, location, cited, repeats, lone=True):
    if isinstance(value, (Citation, Source)):
        return
    if isinstance(value, Part):
        beside = cited or bool(getattr(value, "cites", None)) or bool(getattr(value, "period", None))
        for name in type(value).model_fields:
            yield from _of_value(getattr(value, name), (*location, name), beside, repeats, not hasattr(value, "cites"))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _of_value(item, (*location, index), cited, repeats, lone)
    elif isinstance(value, str) and not isinstance(value, (Term, Reference)):
        yield Passage(value, cited or lone and bool(_IN_WORDS.search(value)), location, lone=lone, repeats=repeats)


def _of_body(body):
    """Paragraphs, items with what stands above them in their list, whole tables, notes."""
    lines = lay_out(body).lines
    notes = {
        NOTE.fullmatch(line.text)["label"]: bool(_BESIDE.search(line.text)) for line in lines if line.kind == "note"
    }
    above, intro = [], False
    for block in _blocks(lines):
        first, text = block[0], body[block[0].offset : block[-1].offset + len(block[-1].text)]
        cited = bool(_BESIDE.search(text) or _BY_WHOM.search(text)) or any(
            notes.get(label) for label in re.findall(r"\[\^([^\]]*)\]", text)
        )
        if first.kind == "item":
            above = [*above[: first.depth - 1], cited]
            cited = intro or any(above)
        elif first.kind == "head":
            cited = cited or intro
        else:
            above, intro = [], cited and text.endswith(("：", ":"))
        if first.kind not in ("heading", "rule", "fence", "code"):
            shown = _SIGNS.sub(lambda sign: HIDDEN * len(sign[0]), text)
            yield Passage(shown, cited, start=first.offset, table=first.kind == "head")


def _blocks(lines):
    """The lines that are read in one piece, together."""
    block = []
    for line in lines:
        if block and not (line.kind == "text" and line.joins or line.kind in ("dashes", "row")):
            yield block
            block = []
        if line.kind != "blank":
            block.append(line)
    if block:
        yield block
