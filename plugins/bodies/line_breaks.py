"""Decides what the end of a typed line means within a paragraph: a visible line break, a space, or nothing.

Word and 公众号 put each item, signature and date on a line of its own; a line that was wrapped by hand continues on the
next. Between Han characters a wrapped line is joined without a space, because Chinese text has none.
"""

import re
import unicodedata

BREAK, SPACE, NOTHING = "\n", " ", ""
MARK = "  "  # what Markdown expects at the end of a line before a line break
_LONG = 40  # half-width columns, which are 20 Han characters; nobody wraps a sentence by hand before that
_NUMBERS = "一二三四五六七八九十百零〇两"
_BEGINS = re.compile(
    rf"[（(](?:[{_NUMBERS}]+|\d+|[a-zA-Z])[）)]"  # （一） (1)
    rf"|[{_NUMBERS}]+[、.．]|\d+[、.．)）]|[a-zA-Z][、.．)）]"  # 一、 1. 1、 A.
    rf"|第[{_NUMBERS}\d]+[编章节条款项步轮期届天场讲]"
    r"|[\u2460-\u24ff\u2776-\u2793\u3220-\u3243\u3280-\u32b0]"  # ① ⑴ ⒈ ㈠ ㊀
    r"|[•·●○◦■□◆◇▪▫◎★☆※►▶➢➤✓✔√☑☐\uf06c\uf0b7\uf0d8\uf0fc]|[-*+–—]\s*\S|\\[-+>#*\[]|\d+\\\."
    r"|(?:附件?|备注|注|联系人|联系电话|电话|地址|邮箱|网址|时间|地点|单位|答|问|[QA])\d*[:：]"
    r"|[|｜]|\[\^?[^\]]+\]:|https?://"
)
_DATE = re.compile(r"\d{2,4}\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?")
_ENDS = re.compile(r"[。！？；：…!?;:|｜][”’』」》】）)\]*\"]*$|\*\*$|(?<!\d)\.$")
_CONTINUES = re.compile(r"[，、,（(《“‘「『—]$")


def joint(above, below):
    """Return what joins the lines `above` and `below` of one paragraph: BREAK, SPACE or NOTHING."""
    if _BEGINS.match(below) or _ENDS.search(above) or _DATE.fullmatch(below) or _DATE.fullmatch(above):
        return BREAK
    if not _CONTINUES.search(above) and columns(above) < _LONG:
        return BREAK
    return NOTHING if _is_wide(above[-1]) or _is_wide(below[0]) else SPACE


def columns(text):
    """Return how many half-width columns `text` takes; a Han character takes two."""
    return sum(2 if _is_wide(character) else 1 for character in text)


def _is_wide(character):
    return unicodedata.east_asian_width(character) in "WF" or character in "“”‘’…—"
