"""Reads lengths of time, sums of money and shares from Chinese sentences into one form, so that they can be
compared.
"""

import re

from ..records.model.numerals import from_chinese

_HAN = "零〇一二两三四五六七八九十百千"
_UNITS = (
    "个工作日",
    "工作日",
    "个自然日",
    "个月",
    "个小时",
    "小时",
    "个百分点",
    "周年",
    "周岁",
    "学时",
    "亿元",
    "万元",
    "元",
    "年",
    "日",
    "天",
    "周",
    "月",
    "岁",
    "倍",
    "%",
    "％",
)
# Content writes numbers with digits. Numbers in words count where statutes write them so: 三年 and 一年内, but not
# 一年几次 or 两天.
_IN_WORDS = ("个工作日", "工作日", "个月", "周年", "周岁", "万元", "元", "年", "日", "岁", "倍")
_AMOUNT = re.compile(
    rf"""
    (?<![\d.])(?P<digits>\d[\d,]*(?:\.\d+)?)\s?(?P<unit>{"|".join(_UNITS)})
    |(?<![\d{_HAN}第几数])(?:
        (?P<one>一)(?P<unit_of_one>个月|年|倍)(?=以?[内上下]|[之后前]|期满)
        |(?P<words>(?!一(?![十百千])|两三|[二三四五六七八九][三四五六七八九](?!十))[{_HAN}]+)
         (?P<unit_of_words>{"|".join(_IN_WORDS)}))
    |百分之(?P<share>[{_HAN}]+)
    |(?P<whole>[二三四五六七八九十])分之(?P<parts>[一二三四五六七八九])
    |(?P<half>半)(?=年以?内|年[之后前])
""",
    re.X,
)
# Text that looks like an amount but is a date, the number of a document, or a figure of speech.
_NOT_AN_AMOUNT = re.compile(
    r"""
    \d{4}\s*(?:[—–-]|至|到)\s*\d{4}\s*年
    |\d{4}\s*年(?:代|度)?(?:\s*\d{1,2}\s*月(?:份?\s*\d{1,2}\s*[日号])?)?
    |\d{1,2}\s*月\s*\d{1,2}\s*[日号]|\d{1,2}月(?!内)
    |《[^》]*》|[〔（(]\d{4}[〕）)]\d*号?|\d+号|\d{2}世纪\d{2}年代
    |[这那哪同某每]一[日年]|第[一二三四五六七八九十\d]+[年日]|一年一[次度届]|近[一二两三四五六七八九十几\d]+年
""",
    re.X,
)
_SAME_UNIT = {
    "天": "日",
    "个自然日": "日",
    "个工作日": "工作日",
    "周岁": "岁",
    "个小时": "小时",
    "％": "%",
    "个百分点": "%",
}
_FACTORS = {
    "年": (12, "个月"),
    "周年": (12, "个月"),
    "月": (1, "个月"),
    "万元": (10_000, "元"),
    "亿元": (100_000_000, "元"),
}


def amounts_in(text):
    """Return [(number, unit, as written)] of the amounts in `text`.

    Years become 个月, money becomes 元, 天 becomes 日; 半年 is 6 个月.
    """
    masked = _NOT_AN_AMOUNT.sub(lambda other: " " * len(other[0]), text)
    return [found for match in _AMOUNT.finditer(masked) if (found := _amount(match))]


def amount_of(duration):
    """Return (number, unit) of a records.model.field_values.Duration, in the same form as `amounts_in`."""
    return _plain(duration.amount, duration.unit)


def _amount(match):
    if match["half"]:
        return 6, "个月", "半年"
    if match["share"]:
        return from_chinese(match["share"]), "%", match[0]
    if match["whole"]:
        return from_chinese(match["parts"]) / from_chinese(match["whole"]) * 100, "%", match[0]
    if match["digits"]:
        return *_plain(float(match["digits"].replace(",", "")), match["unit"]), match[0]
    number = from_chinese(match["one"] or match["words"])
    return (*_plain(number, match["unit_of_one"] or match["unit_of_words"]), match[0]) if number else None


def _plain(number, unit):
    times, unit = _FACTORS.get(unit, (1, unit))
    return number * times, _SAME_UNIT.get(unit, unit)
