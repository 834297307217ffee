"""Mends how a file is stored: its encoding, its line ends, and characters that nobody sees."""

import codecs

from ..records.reading import characters
from ..records.reading.decoding import decode
from ..records.reading.source_file import parted
from .mend import Mend, cause


def stored_right(raw):
    r"""Return (text with \n as line end, [Mend]) for the bytes `raw`; (None, []) in an unknown encoding.

    UTF-16 with a byte-order mark is certain; GBK is a guess, and a person has to look at the result.
    """
    text, problems = decode(raw, "")
    if problems and not (raw[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) and "\ufffd" not in text):
        return None, []
    mends = [Mend(1, "原来不是 UTF-8 编码")] if problems else []
    if raw.startswith(codecs.BOM_UTF8):
        mends.append(Mend(1, "文件开头有看不见的字节顺序标记"))
    if b"\r" in raw and not problems:
        mends.append(Mend(1, "换行符是 Windows 或者旧式苹果电脑的"))
    return text, mends


def visible(text, is_markdown):
    """Return (`text` without the characters that have one right reading, [Mend])."""
    parts = parted(text, "") if is_markdown else None
    if parts is None or parts.fields is None:
        pieces = [(text, 1, not is_markdown)]
    else:
        lines = text.split("\n")
        at = parts.body_line - 1
        pieces = [("\n".join(lines[:at]), 1, True), ("\n".join(lines[at:]), parts.body_line, False)]
    mends, settled = [], []
    for piece, first, spaces in pieces:
        settled.append(characters.settled(piece, spaces))
        found = characters.read(piece, "", first, spaces)[1]
        mends += [Mend(problem.line, cause(problem.message)) for problem in found if problem.severity == "reminder"]
    return "\n".join(settled), mends
