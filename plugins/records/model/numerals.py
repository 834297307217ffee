"""Numbers and dates in Chinese.

Statutes number their articles with numerals from 1 to 9999, which are read as well as written;
pages show dates in words.
"""

from datetime import date

_DIGITS = "零一二三四五六七八九"
_UNITS = ("", "十", "百", "千")


def to_chinese(number):
    """Write `number` (1 to 9999) in Chinese numerals: 15 -> 十五, 102 -> 一百零二."""
    if not 1 <= number <= 9999:
        raise ValueError(f"1 to 9999, not {number}")
    text, gap = "", False
    for power in range(len(str(number)) - 1, -1, -1):
        digit = number // 10**power % 10
        if digit == 0:
            gap = bool(text)
            continue
        text += ("零" if gap else "") + _DIGITS[digit] + _UNITS[power]
        gap = False
    return text.removeprefix("一") if text.startswith("一十") else text


def from_chinese(text):
    """Return the number (0 to 9999) that `text` writes in Chinese numerals, or digit by digit (二〇二六); else None."""
    digits = [_DIGITS.find({"两": "二", "〇": "零"}.get(char, char)) for char in text]
    if text and -1 not in digits:
        return int("".join(map(str, digits)))
    number, digit = 0, None
    for char, value in zip(text, digits, strict=True):
        if char in _UNITS[1:]:
            number += (1 if digit is None else digit) * 10 ** _UNITS.index(char)
            digit = None
        elif value >= 0 and (digit is None or digit == 0):
            digit = value
        else:
            return None
    return number + (digit or 0) if text else None


def day_in_words(iso):
    """Return the day `iso`, in ISO form, in words: 2026年11月23日."""
    return han_date(date.fromisoformat(iso))


def han_date(day):
    """Return the date `day` in words: 2026年11月23日."""
    return f"{day.year}年{day.month}月{day.day}日"
