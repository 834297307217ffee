"""Finds everything in a text that may harm a person when it leaks (个人信息保护法第二十八条)."""

import re

from . import accounts, bank_cards, births, homes, identity, phones
from .folding import CHINESE_DIGITS, fold
from .hit import Hit
from .runs import without_machine_names

# Of two overlapping hits the one of the earlier finder is kept.
_FINDERS = (identity, bank_cards, phones, accounts, homes, births)
_CHINESE_NUMBER = re.compile(
    r"[0-9〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺][0-9〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺 \-]{9,}"
)
# In a paragraph with none of these words and fewer digits no finder can find anything.
_WORDS = re.compile(
    r"&#|\\[uUx]|QQ|微信|wechat|[vw]x|单元|住|户籍|户口|出生|生于|生日|护照|通行证|军官证|台胞证|回乡证|士兵证|警官证",
    re.I,
)
_DIGITS = re.compile(r"[\d①-⑳⓪❶-❿➀-➓⓵-⓾⁰-₉〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]")
_LEAST_DIGITS = 10


def findings(text):
    """Return the Hits of `text`, sorted; their places are those in the text as typed."""
    found = []
    for block in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", text):
        if len(_DIGITS.findall(block[0])) >= _LEAST_DIGITS or _WORDS.search(block[0]):
            found += _in_block(block[0], block.start())
    return sorted(found)


def _in_digits(match):
    return match[0].translate(CHINESE_DIGITS)


def _in_block(block, offset):
    """Return the Hits of one paragraph, which starts at `offset`."""
    folded = fold(block)
    text = without_machine_names(folded.text)
    taken = []
    for reading in dict.fromkeys((text, _CHINESE_NUMBER.sub(_in_digits, text))):
        for finder in _FINDERS:
            for hit in finder.find(reading):
                if not any(hit.start < end and start < hit.end for start, end, *_ in taken):
                    taken.append((hit.start, hit.end, hit.what, hit.sure))
    return [
        Hit(offset + folded.origin(start), offset + folded.origin(end - 1) + 1, what, sure)
        for start, end, what, sure in taken
    ]
