"""Finds numbers of identity documents.

GB 11643-1999: six digits of the district, eight of the date of birth, three of the sequence, and a check character by
ISO 7064 MOD 11-2. Before 1999 numbers had 15 digits.
"""

import re
from datetime import date

from .hit import Hit
from .runs import before, numbers

WHAT = "身份证号"
_PROVINCES = {
    *range(11, 16),
    *range(21, 24),
    *range(31, 38),
    *range(41, 47),
    *range(50, 55),
    *range(61, 66),
    71,
    81,
    82,
    83,
}
_WEIGHTS = [2 ** (17 - place) % 11 for place in range(17)]
_CHECKS = "10X98765432"
_LABEL = re.compile(r"身份证|证件号|公民身份|身份号|居民证|残疾人证|\bID\b", re.I)
_OTHER_PAPER = re.compile(
    r"(?P<label>护照|通行证|台胞证|回乡证|军官证|士兵证|警官证)(?:号码?|证号|编号)?\s*[:：]?\s*"
    r"(?P<number>[A-Za-z]{0,2}\d{7,9}(?!\d))"
)


def find(text):
    """Yield a Hit for each number of an identity document in the folded `text`."""
    for number in numbers(text, {15, 18, 20}):
        hit = _hit(text, number)
        if hit:
            yield hit
    for match in _OTHER_PAPER.finditer(text):
        yield Hit(match.start("number"), match.end("number"), f"{match['label']}号")


def _hit(text, number):
    digits = number.digits.upper()
    if (
        "X" in digits[:-1]
        or re.match(r"[A-Za-z]", text[number.end : number.end + 1])
        or re.search(r"[A-Za-z]$", text[max(number.start - 1, 0) : number.start])
    ):
        return None
    labelled = bool(_LABEL.search(before(text, number)))
    if len(digits) == 20:  # 残疾人证: the identity number, followed by the kind and the degree of disability
        return Hit(number.start, number.end, "残疾人证号") if is_right(digits[:18]) and labelled else None
    if len(digits) == 15:
        return Hit(number.start, number.end, WHAT) if labelled and _plausible(digits[:6], f"19{digits[6:12]}") else None
    if not _plausible(digits[:6], digits[6:14]):
        return None
    right = is_right(digits)
    # A number in groups without a valid check digit is some other number.
    if not right and not labelled and number.shape != (18,):
        return None
    return Hit(number.start, number.end, WHAT, sure=right or labelled)


def is_right(number):
    """Return whether the last of the 18 characters of `number` is the ISO 7064 MOD 11-2 check character of the first
    17.
    """
    total = sum(int(digit) * weight for digit, weight in zip(number[:17], _WEIGHTS, strict=True))
    return number[17:] == _CHECKS[total % 11]


def _plausible(district, day):
    """Return whether `district` begins with a province, and `day`, YYYYMMDD, is a possible date of birth of a living
    person.
    """
    try:
        born = date(int(day[:4]), int(day[4:6]), int(day[6:]))
    except ValueError:
        return False
    return int(district[:2]) in _PROVINCES and 1900 <= born.year < 2100
