"""Faults of whole lines: table rows, lists and headings that Markdown does not recognise, and signs typed by chance."""

import re

from . import tables
from .fault import Fault
from .line import DASHED, ITEM

_UNDERLINE = re.compile(r"={3,}")
_HEADING = re.compile(r"＃+[ \t\u3000]*\S|#+[ \t\u3000]*$")
_EMPTY_NOTE = re.compile(r"\[\^[^\[\]]+\]:$")
_REFERENCE = re.compile(r"\[[^\[\]^][^\[\]]*\]:\s*(?:https?://|www\.|[a-z]+:[a-z0-9-]+$)")
_TAB = re.compile(r"(?<=\S)\t+(?=\S)")
_TABLE = "表格要一行接一行写，中间不空行，每行竖线一样多；表头下面要有一行短横线，如"


def line_faults(lines):
    """Yield the Faults of `lines`, whose kinds the layout has set."""
    head = 0
    for index, line in enumerate(lines):
        if line.kind == "head":
            head = len(tables.cells(line.text))
        elif line.kind == "row":
            yield from _row(line, head)
        elif line.kind == "item":
            yield from _lone_sign(line, _beside(lines, index))
        elif line.kind == "text":
            yield from _text(line, *_beside(lines, index))


def _row(line, head):
    """Yield the Fault of a table row whose number of cells differs from the `head` cells of its table."""
    cells = tables.cells(line.text)
    if len(cells) > head:
        yield Fault(
            line.offset,
            f"这一行有 {len(cells)} 格，表头只有 {head} 格，多出的“{cells[head]}”不会显示。"
            "请给表头加一格，或去掉一条竖线；格里要写竖线的，写成 \\|",
        )
    elif len(cells) < head:
        yield Fault(
            line.offset, f"这一行只有 {len(cells)} 格，表头有 {head} 格。空着的格也要写，如 {tables.row([*cells, ''])}"
        )


def _lone_sign(line, beside):
    """Yield the Fault of a list of one item with “*” or “+”, which is mostly a remark such as “* 为必填”."""
    if line.text[0] in "*+" and not any(other and other.kind == "item" for other in beside):
        yield Fault(
            line.offset,
            f"行首的“{line.text[0]}”会变成列表的圆点。要原样显示，写成“\\{line.text[0]}”；真是列表就写“-”",
            "reminder",
        )


def _beside(lines, index):
    """Return the nearest lines before and after `index` that are not blank, each None if there is none."""
    return [
        next((lines[place] for place in places if lines[place].kind != "blank"), None)
        for places in (range(index - 1, -1, -1), range(index + 1, len(lines)))
    ]


def _text(line, before, after):
    """Yield at most one Fault; of several lines of one shape only the first is reported."""
    before = before.text if before and before.kind == "text" else ""
    after = after.text if after and after.kind == "text" else ""
    if ITEM.fullmatch(line.text):
        if not ITEM.fullmatch(before):
            yield Fault(line.offset, "列表前面要空一行，不然会和上一段连在一起")
    elif DASHED.fullmatch(line.text):
        yield Fault(line.offset, "“-”后面没有空格，会原样显示。列表的一项写成“- 内容”，列表前面空一行", "reminder")
    elif tables.looks_like_row(line.text):
        if not tables.looks_like_row(before):
            yield Fault(line.offset, f"这一行不成表格，会显示成竖线。{_TABLE} |---|---|")
    elif count := _tabs(line.text):
        if _tabs(before) != count and _tabs(after) == count:
            yield Fault(line.offset, _pasted(line.text, count))
    else:
        yield from _signs(line)


def _pasted(text, tabs):
    """Return the message for the first row of a table that was pasted."""
    row = tables.row(_TAB.split(text))
    return (
        "像是从 Word 或 Excel 贴来的表格，各格会连在一起。"
        f"请把制表符换成竖线：{row}，下一行写 {tables.dashes('', tabs + 1)}"
    )


def _signs(line):
    """Yield the Fault of a line whose signs would show as typed."""
    if _UNDERLINE.fullmatch(line.text):
        yield Fault(line.offset, "这一行等号会原样显示。要小标题，写“## 标题”；要分隔线，写“---”", "reminder")
    elif _HEADING.match(line.text):
        yield Fault(line.offset, "小标题没有写对，会原样显示。请用英文的 #，后面写标题，如“## 标题”")
    elif _EMPTY_NOTE.match(line.text):
        yield Fault(line.offset, "脚注没有写内容。冒号后面空一格写脚注的话，写在同一行")
    elif _REFERENCE.match(line.text):
        yield Fault(line.offset, "网址不能这样写在文末，会原样显示。请在要用的地方写 [文字](https://网址)")


def _tabs(text):
    """Return how many runs of tabs separate words in `text`."""
    return len(_TAB.findall(text))
