"""Splits a record into passages, the pieces of text beside which a reader looks for one citation."""

import re
from dataclasses import dataclass

from ..bodies.layout import lay_out
from ..bodies.line import NOTE
from ..records.model.fields import Reference, Term
from ..records.model.parts import Citation, Part, Source
from .claims import HIDDEN

# Fields that repeat, in short or from another side, what stands with its article elsewhere on the page: whom to turn to
# for it, what only others can do.
REPEATS = frozenset({"title", "summary", "short_answer", "question", "problem", "this_week", "bodies", "cannot"})
# The worked examples of `worked` are recalculated by `check`.
_NOT_READ = frozenset({"aliases", "asked", "owner", "sources", "old_urls", "worked"})
_CITATION_LINK = re.compile(r"\]\((?:law|period):")
_ARTICLE_IN_WORDS = re.compile("第[一二三四五六七八九十百]+条")
# Facts that no law states: the sentence says whose document states them.
_ATTRIBUTION = re.compile("据[^，。；：]{4,40}(?:报道|公布|公开|通知|指南|问答|答复|办法|公告|转载|文本|名单|要求)")
_SIGNS = re.compile(
    r"\]\([^()\s]*(?:\s\"[^\"]*\")?\)|!?\[(?!\^)|\[\^[^\]]*\]|\*\*|(?<!\w)`|`(?!\w)"
    r"|^\s*(?:[-*+]|\d{1,3}\.)\s|\n\s*",
    re.M,
)


@dataclass(frozen=True)
class Passage:
    """A text that is read as one piece.

    It belongs to the field at `location` or, if that is None, begins at `start` of the body. `cited` says whether an
    article stands beside it. `lone` says that none can, because it is a line of a list and not a statement or step.
    `repeats` says that it only sums up what stands elsewhere on the page, `table` that it is a whole table.
    """

    text: str
    cited: bool
    location: tuple | None = None
    start: int = 0
    lone: bool = False
    repeats: bool = False
    table: bool = False


def passages(record):
    """Return the Passages of `record`, those of its fields first."""
    return [*_of_fields(record), *_of_body(record.source.body)]


def _of_fields(record):
    """Yield the Passages of the fields.

    For a kind that is about one thing (a term, a period), the citations of the record stand beside each of its lines.
    For a kind whose statements cannot have citations of their own (an award), the sources of the record do.
    """
    fields = record.fields
    about_one = "cites" in type(fields).model_fields or not _cites_below(type(fields))
    own = about_one and bool(getattr(fields, "cites", None) or fields.sources)
    for name in type(fields).model_fields:
        if name not in _NOT_READ:
            yield from _of_value(getattr(fields, name), (name,), own, name in REPEATS)


def _cites_below(model):
    """Return whether parts of records of `model` cite articles."""
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
        yield Passage(
            value, cited or lone and bool(_ARTICLE_IN_WORDS.search(value)), location, lone=lone, repeats=repeats
        )


def _of_body(body):
    """Yield the Passages of a body: paragraphs, list items, whole tables, footnotes.

    An item also counts as cited if the text above it in its list is cited.
    """
    lines = lay_out(body).lines
    notes = {
        NOTE.fullmatch(line.text)["label"]: bool(_CITATION_LINK.search(line.text))
        for line in lines
        if line.kind == "note"
    }
    above, intro = [], False
    for block in _blocks(lines):
        first, text = block[0], body[block[0].offset : block[-1].offset + len(block[-1].text)]
        cited = bool(_CITATION_LINK.search(text) or _ATTRIBUTION.search(text)) or any(
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
    """Yield the lines of each block that is read as one piece."""
    block = []
    for line in lines:
        if block and not (line.kind == "text" and line.joins or line.kind in ("dashes", "row")):
            yield block
            block = []
        if line.kind != "blank":
            block.append(line)
    if block:
        yield block
