"""Finds mobile phone numbers of mainland China: eleven digits that begin with 13 to 19."""

import re

from .hit import Hit
from .runs import before, gaps, numbers, touches_letters

WHAT = "手机号"
_NUMBER = re.compile(r"1[3-9]\d{9}")
_COUNTRY = re.compile(r"(?:\+|00)?\(?\+?86\)?[ \-]{0,2}$")
_LABEL = re.compile(r"手机|电话|联系|致电|拨打|短信|微信|WeChat|wx|tel|phone|mobile|call", re.I)
_LETTERS = re.compile(r"(?:tel|phone|mobile|qq|wx|vx|wechat|weixin|M|T)$", re.I)
_NO_PHONE_BEFORE = re.compile(
    r"案号[:： ]*$|字第 ?$|〕第? ?$|[¥￥$] ?$"
    r"|(?:注册|备案|登记|申请|专利|证书|发票|订单|流水|快递|运单|统计|税)号码?[:： ]*$"
)
_NO_PHONE_AFTER = re.compile(r" ?(?:元|万元|美元|吨|千克|立方米)")
_NUMBERED = re.compile(r" ?号(?!码)")  # the number of a case, a letter or a certificate
# The usual groups of digits: all at once, 138 1234 5678, 138 12345678, 138 123 45678, and digit by digit.
_USUAL = {(11,), (3, 4, 4), (3, 8), (3, 3, 5), (3, 5, 3), (4, 3, 4), (1,) * 11}


def find(text):
    """Yield a Hit for each mobile phone number in the folded `text`."""
    for number in numbers(text, {11, 13, 15}):
        digits, shape = number.digits, number.shape
        if len(digits) != 11:  # 8613812345678: a number with its country code, written without gaps
            if not re.fullmatch(r"(?:00)?861[3-9]\d{9}", digits) or len(shape) != 1:
                continue
        elif not _NUMBER.fullmatch(digits):
            continue
        hit = _hit(text, number)
        if hit:
            yield hit


def _hit(text, number):
    words = before(text, number)
    if _NO_PHONE_BEFORE.search(words) or _NO_PHONE_AFTER.match(text, number.end):
        return None
    labelled = bool(_LABEL.search(words))
    if _NUMBERED.match(text, number.end) and not labelled:
        return None
    if touches_letters(text, number) and not _LETTERS.search(words):
        return None
    country = _COUNTRY.search(words)
    start = number.start - len(country[0]) if country else number.start
    usual = number.shape in _USUAL or len(number.shape) == 1
    if not usual and (len(gaps(text, number)) > 1 or number.shape[0] < 2 and not labelled):
        return None
    return Hit(start, number.end, WHAT, sure=(usual or labelled) and not number.broken)
