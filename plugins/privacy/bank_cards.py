"""Finds numbers of bank cards: 16 to 19 digits with a check digit (ISO/IEC 7812-1, annex B); UnionPay's begin with
62.
"""

import re

from .hit import Hit
from .runs import before, numbers, touches_letters

WHAT = "银行卡号"
_LABEL = re.compile(r"卡号|银行卡|储蓄卡|工资卡|账号|帐号|账户|帐户|开户|收款")
_PUBLIC = re.compile(r"对公|单位账|基本户|基本存款|公户")


def find(text):
    """Yield a Hit for each bank card number in the folded `text`; accounts of organisations are not reported."""
    for number in numbers(text, {16, 17, 18, 19}):
        words = before(text, number, 24)
        if not number.digits.isdigit() or touches_letters(text, number) or _PUBLIC.search(words):
            continue
        labelled, right, unionpay = bool(_LABEL.search(words)), is_right(number.digits), number.digits.startswith("62")
        if right and (unionpay or labelled and number.digits[0] in "3459") or labelled and unionpay:
            yield Hit(number.start, number.end, WHAT, sure=right and (labelled or unionpay))


def is_right(number):
    """Return whether the last digit of `number` is the check digit of the Luhn algorithm."""
    doubled = [sum(divmod(int(digit) * 2, 10)) for digit in number[-2::-2]]
    return (sum(map(int, number[-1::-2])) + sum(doubled)) % 10 == 0
