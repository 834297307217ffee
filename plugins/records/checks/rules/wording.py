"""How Chinese is set, and what should not be left in a text that is done.

Punctuation between Han is of full width (GB/T 15834). Nobody but the writer can be sure, so all of it is a reminder.
"""

import re

from ...reading.problem import Problem
from .. import at, at_offset

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_FULL_WIDTH = dict(zip(",;:!?()", "，；：！？（）", strict=True))
_HALF_WIDTH = re.compile(rf"(?<=[{_HAN}])[,;:!?()](?=[{_HAN}])")
# What is left of writing. 待补 alone is one; 待补正 and 待补齐 are words of the trade. /home/ in an address of the web is
# no place on a machine.
_LEFT = re.compile(
    r"(?<![A-Za-z])(?:TODO|FIXME)(?![A-Za-z])|待补(?![充正齐交办缴考贴录报发种选])|(?i:lorem ipsum)"
    r"|(?<![\w.:/-])/(?:home|Users)/[\w.-]+|(?<![A-Za-z])[A-Za-z]:\\[\w.\\-]*"
)
# Code, the targets of links and attributes are not set as Chinese.
_NO_PROSE = re.compile(r"```.*?```|`[^`\n]*`|\]\([^)\n]*\)|\{[^}\n]*\}", re.S)


def check(catalogue):
    """Yield a reminder for each record with half-width marks between Han, and one for each trace of a workshop.

    A draft is still being written.
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
    """(function of an offset that gives line and column, text) of each text that visitors read."""
    for location, value in record.texts():
        yield (lambda offset, location=location: at(record, location)[1:]), _prose(value)
    yield (lambda offset: at_offset(record, offset)), _prose(record.source.body)


def _prose(text):
    """`text` with what is no prose blanked out, each character in its place."""
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
