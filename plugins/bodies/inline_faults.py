"""Faults within a paragraph: HTML, stars that do not close, references to missing footnotes, and the like."""

import re
from html.entities import html5

from .fault import Fault
from .inline import ADDRESS, CODE, ENTITY, ESCAPE, LINE_BREAK, character
from .stream import streams
from .strong import stars_of

_MASKED = re.compile(
    rf"{CODE.pattern}|{re.sub('[?]P<[a-z]+>', '?:', ESCAPE.pattern)}"
    r'|(?<=[ \t])"[^"\n]*"(?=\))',  # the caption of a picture
    re.S,
)
_HTML = re.compile(
    r"<!--|<!DOCTYPE|<\?xml|</[a-zA-Z][^<>]*>|<[a-zA-Z][a-zA-Z0-9]*(?::[a-zA-Z]+)?\s+[a-zA-Z:-]+\s*=[^<>]*>"
    r"|<(?:a|abbr|article|aside|audio|b|big|blockquote|body|button|center|code|col|del|div|em|embed|figure|font|footer"
    r"|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|object|ol|p|pre|script"
    r"|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul|video"
    r"|[a-z]+:[a-zA-Z]+)(?:\s[^<>]*)?/?>",
    re.I,
)
_SINGLE = re.compile(r"(?<![\w*\\])([*_])(?![\s*_，。；：、！？）])[^*_\n]+(?<![\s*_（])\1(?![\w*])")
_STRUCK = re.compile(r"~~(?=\S)[^~\n]+~~")
_EXCLAIMED = re.compile(r"!(?=\[[^\[\]]*\]\([a-z]+:[a-z0-9-]+[#)\s])")
_WIDE_ADDRESS = re.compile(r"(?i:https?)(?!://)[:：][/／]{2}")
_EMPTY_NOTE = re.compile(r":(?:\n|$)")
_NOTE = re.compile(r"\[\^(?P<label>[^\[\]]+)\]")


def inline_faults(lines, notes):
    """Yield the Faults within the paragraphs of `lines`; `notes` are the labels of the footnotes that are written."""
    for stream in streams(lines):
        if stream.line.kind == "code":
            continue
        text = _MASKED.sub(lambda match: "\ufffc" * len(match[0]), stream.text)
        for found in (_html, _stars, _characters, _struck, _exclaimed, _wide_addresses):
            for index, *message in found(text):
                yield Fault(stream.offset(index), *message)
        yield from _notes(text, stream, notes)


def _notes(text, stream, notes):
    """Yield the Faults of footnote references in `text`, the text of `stream`."""
    for match in _NOTE.finditer(text):
        place = stream.offset(match.start())
        if stream.line.noted:
            yield Fault(place, f"脚注里的“{match[0]}”会原样显示，脚注不能再有脚注。请把话写在一处")
        # Empty footnotes are reported by line_faults.py.
        elif match["label"] not in notes and not _EMPTY_NOTE.match(text, match.end()):
            yield Fault(place, f"脚注“{match[0]}”没有内容，会原样显示。请另起一段写“{match[0]}: 脚注的话”")


def _html(text):
    """Yield (index, message) of HTML tags in `text`, one per line, because pasted text has dozens."""
    told = -1
    for match in _HTML.finditer(text):
        line = text.count("\n", 0, match.start())
        if line != told and not ADDRESS.fullmatch(match[0]) and not LINE_BREAK.fullmatch(match[0]):
            told = line
            yield (
                match.start(),
                (
                    f"这里有网页代码“{match[0][:30]}{'…' * (len(match[0]) > 30)}”，会原样显示。请只贴文字"
                    "（先贴进记事本，再复制过来），加粗、链接、图片照编辑手册写；真要显示它，前后加反引号 `"
                ),
            )


def _stars(text):
    """Yield (index, message, severity) of stars and underscores in `text` that would show as typed."""
    for stars in stars_of(text)[1]:
        if stars.before.isdigit() or stars.masks and not stars.opens:
            continue
        if stars.opens:
            yield (
                stars.start,
                "加粗没有收尾，星号会原样显示。要加粗，写成“**要紧的话**”；要显示星号，写成“\\*\\*”",
                "reminder" if stars.masks else "error",
            )
        elif stars.closes:
            yield stars.start, "这里的星号会原样显示。要加粗，前面也要有“**”，写在一段里", "reminder"
    for match in _SINGLE.finditer(text):
        yield match.start(), f"“{match[1]}”会原样显示。要加粗，写成“**{match[0][1:-1]}**”", "reminder"


def _characters(text):
    """Yield (index, message) of entities in `text` that name no visible character."""
    for match in ENTITY.finditer(text):
        if character(match) is None and (not match["name"] or f"{match['name']};" in html5):
            yield match.start(), f"“{match[0]}”不是能显示的字符。请删去，或写出要的那个字"


def _struck(text):
    """Yield (index, message, severity) of strike-through signs in `text`."""
    for match in _STRUCK.finditer(text):
        yield match.start(), f"没有删除线，“{match[0]}”会原样显示。不要的字请删去", "reminder"


def _exclaimed(text):
    """Yield (index, message) of exclamation marks in `text` that turn the link behind them into a picture."""
    for match in _EXCLAIMED.finditer(text):
        yield match.start(), "英文感叹号和“[”连在一起，后面的链接会变成图片。请写中文的“！”"


def _wide_addresses(text):
    """Yield (index, message, severity) of addresses in `text` with full-width colon or slashes."""
    for match in _WIDE_ADDRESS.finditer(text):
        yield match.start(), f"“{match[0]}”不是网址的写法，不会成为链接。冒号和斜线请用英文的：“://”", "reminder"
