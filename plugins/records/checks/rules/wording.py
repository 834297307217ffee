"""Checks how Chinese is set, and finds what should not be left in a finished text.

Punctuation between Han characters is full-width (GB/T 15834). Only the writer can be sure, so all of it is a reminder.
"""

import re

from ...reading.problem import Problem
from .. import at, at_offset

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_FULL_WIDTH = dict(zip(",;:!?()", "，；：！？（）", strict=True))
_HALF_WIDTH = re.compile(rf"(?<=[{_HAN}])[,;:!?()](?=[{_HAN}])")
# Traces of writing. 待补 counts when it stands alone, because 待补正 and 待补齐 are terms of administration.
# /home/ in a web address is no path on a machine.
_LEFT = re.compile(
    r"(?<![A-Za-z])(?:TODO|FIXME)(?![A-Za-z])|待补(?![充正齐交办缴考贴录报发种选])|(?i:lorem ipsum)"
    r"|(?<![\w.:/-])/(?:home|Users)/[\w.-]+|(?<![A-Za-z])[A-Za-z]:\\[\w.\\-]*"
)
# Code, link targets and attributes are not set as Chinese.
_NO_PROSE = re.compile(r"```.*?```|`[^`\n]*`|\]\([^)\n]*\)|\{[^}\n]*\}", re.S)


def check(catalogue):
    """Yield a reminder for each record with half-width marks between Han characters, and for each trace of writing.

    Drafts are not checked, because they are still being written.
    """
    for record in catalogue.records:
        if record.fields.draft:
            continue
        texts = [*_texts(record)]
        yield from _half_width(record, texts)
        for place, text in texts:
            for match in _LEFT.finditer(text):
                yield Problem(
                    record.path,
                    *place(match.start()),
                    f"“{match[0]}”像是没有写完留下的，或是自己电脑上的路径。请补上或删去",
                    "reminder",
                )


def _texts(record):
    """Yield (a function from an offset to (line, column), text) for each text that visitors read."""
    for location, value in record.texts():
        yield (lambda offset, location=location: at(record, location)[1:]), _prose(value)
    yield (lambda offset: at_offset(record, offset)), _prose(record.source.body)


def _prose(text):
    """Return `text` with everything that is no prose blanked out; each character keeps its place."""
    return _NO_PROSE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _half_width(record, texts):
    found = [
        (place(match.start()), match[0], text[match.start() - 1 : match.end() + 1])
        for place, text in texts
        for match in _HALF_WIDTH.finditer(text)
    ]
    if found:
        (line, column), mark, around = found[0]
        more = f"。这个文件里共有{len(found)}处" if len(found) > 1 else ""
        yield Problem(
            record.path,
            line,
            column,
            f"“{around}”里的“{mark}”是半角标点，汉字中间请用“{_FULL_WIDTH[mark]}”{more}",
            "reminder",
        )
