"""Refuses bodies that would keep Markdown busy for minutes or exceed Python's recursion limit, before Markdown reads
them.

Markdown walks on for each open bracket, copies a paragraph for each sign in it, and calls itself for each nested list
and each nested quote. The limits are far above what anybody types; only text that was pasted by mistake exceeds them.
"""

import re
from itertools import islice

from .fault import Fault
from .stream import streams

BODY = 300_000  # most characters of a body; the longest laws have half of that
PARAGRAPH = 20_000  # most characters of one paragraph, item or cell
DEPTH = 12  # levels of nested lists or nested quotes
OPEN = 50  # brackets of links that are open at the same time
NOTES = 1000  # references to footnotes; Markdown compares each with all before it
_DATA = re.compile(r"\]\(\s*<?data:")
_QUOTES = re.compile(rf"^[^\S\n]*(?:>[ \t]?){{{DEPTH + 1}}}", re.M)
_BRACKETS = re.compile(r"\\.|(?P<opens>\[|\]\()|(?P<closes>\]|\))", re.S)


def excess_of_body(body):
    """Return the first Fault that prevents `body` from being laid out, or None."""
    if match := _DATA.search(body):
        return Fault(
            match.start(),
            "这张图片贴成了一长串代码。请把图片存成文件，放进 images 文件夹，写成 ![图里有什么](images/文件名)",
        )
    if len(body) > BODY:
        return Fault(BODY, f"正文有 {len(body)} 个字符，最多 {BODY} 个。请分成几页，或放进供下载的文件")
    signs = list(islice(re.finditer(r"\[\^", body), NOTES + 1))
    if len(signs) > NOTES:
        return Fault(signs[-1].start(), f"正文里的脚注多于 {NOTES} 处。请分成几页")
    if match := _QUOTES.search(body):
        return Fault(match.start(), f"引用套得太深，最多 {DEPTH} 层。行首的“>”请只留一两个")
    return None


def excess_of_lines(lines):
    """Return the first Fault that prevents Markdown from reading the laid out `lines`, or None."""
    for line in lines:
        if line.depth > DEPTH:
            return Fault(line.offset, f"列表套了 {line.depth} 层，最多 {DEPTH} 层。请减少行首的空格，或分成几个列表")
    for stream in streams(lines):
        if len(stream.text) > PARAGRAPH:
            return Fault(
                stream.line.offset, f"这一段有 {len(stream.text)} 个字符，最多 {PARAGRAPH} 个。请用空行分成几段"
            )
        if (place := _open_bracket(stream.text)) is not None:
            return Fault(
                stream.offset(place), f"这一段有 {OPEN} 个以上的方括号没有收尾。请删去多余的“[”，链接写成 [文字](网址)"
            )
    return None


def _open_bracket(text):
    """Return the index in `text` at which more than OPEN brackets are open, or None."""
    if text.count("[") <= OPEN // 2:  # almost every text ends here
        return None
    depth = 0
    for match in _BRACKETS.finditer(text):
        depth = depth + 1 if match["opens"] else max(depth - 1, 0) if match["closes"] else depth
        if depth > OPEN:
            return match.start()
    return None
