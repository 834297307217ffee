"""Reads days and hours as people type them, and offers the form that content needs.

Nothing here decides: a message offers what was found, and a person writes it. Text with two readings gets no offer.
"""

import calendar
import re
from datetime import date, timedelta

from .numerals import from_chinese
from .typed_numbers import folded

_HAN = "零〇○Ｏ一二三四五六七八九十"
_BETWEEN = r"\s*[-/.,、，_年月·‐‑−–—―─~一]+\s*|\s+"
_DAY = (
    re.compile(
        rf"(?P<year>\d{{4}}|\d{{2}}(?=[年.-]))(?:{_BETWEEN})(?P<month>\d{{1,2}})"
        rf"(?:{_BETWEEN})(?P<day>\d{{1,2}})\s*[日号]?"
    ),
    re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?!\d)"),
    re.compile(r"(?P<day>1[3-9]|2\d|3[01])[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"),
)
_NO_DAY = re.compile(rf"(?P<year>\d{{4}})(?:{_BETWEEN})(?P<month>\d{{1,2}})\s*月?(?:份)?")
_NO_YEAR = re.compile(r"(?P<month>\d{1,2})\s*(?:月|[-/.])\s*(?P<day>\d{1,2})\s*[日号]?")
_WEEKDAY = re.compile(r"[(（]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[)）]?")
_HOUR = re.compile(
    r"(?P<part>凌晨|清晨|早晨|早上|早|上午|中午|正午|午后|下午|傍晚|晚上|晚间|晚|夜里|AM|am)?\s*"
    r"(?P<hour>\d{1,2})\s*(?:[:;点时.]|(?=\d\d(?!\d))|(?=\s*[AaPp]\.?[Mm]))\s*钟?(?P<minute>半|[1一3三]刻|整|\d{1,2})?"
    r"(?:分|:\d\d(?:\.\d+)?)?\s*(?P<english>[AaPp]\.?[Mm]\.?)?(?:整|Z|\+08:?00)?(?:前|之前|以前|为?止|截止|起|开始)?"
)
_AFTERNOON = ("午后", "下午", "傍晚", "晚上", "晚间", "晚", "夜里", "pm")
_MINUTES = {None: 0, "整": 0, "半": 30, "1刻": 15, "一刻": 15, "3刻": 45, "三刻": 45}


def way_to_day(text):
    """Return a sentence that offers the day meant by `text`, in the form of content; "" if none is known."""
    text = _plain(text)
    found, rest = _day(text)
    if not isinstance(found, date):
        return found or _unfinished(text)
    if re.search(r"\d", rest) and not _hour(rest):
        return f"这里只写一天，如“{found}”"
    return f"是否要写“{found}”？"


def way_to_moment(text):
    """Return the same kind of sentence for a day with an hour."""
    text = _plain(text)
    found, rest = _day(text)
    if not isinstance(found, date):
        return found or _unfinished(text, " 09:00")
    if not rest.strip():
        return f"还没有写几点几分，写全如“{found} 09:00”"
    if _hour(rest) == (24, 0):
        return f"没有 24:00。当天最后一刻写“{found} 23:59”，第二天零点写“{found + timedelta(1)} 00:00”"
    return _offer(rest, f"{found} ")


def way_to_hour(text):
    """Return the same kind of sentence for an hour of the day."""
    if _hour(_plain(text)) == (24, 0):
        return "没有 24:00，当天最后一刻写“23:59”"
    return _offer(_plain(text))


def _offer(text, day=""):
    """Return a question that offers the hour of `text`, after `day`."""
    hour = _hour(text)
    if not hour:
        return "这里只写一个时刻，如“{}”".format(f"{day}09:00") if len(re.findall(r"\d[:点时]", text)) > 1 else ""
    hour, minute = hour
    if hour > 23 or minute > 59:
        return f"一天里没有 {hour}:{minute:02}"
    afternoon = f"下午的写“{day}{hour + 12}:{minute:02}”" if hour < 7 and re.match(r"[ T]*[1-6] ?[点时]", text) else ""
    return f"是否要写“{day}{hour:02}:{minute:02}”？{afternoon}"


def fault_of_day(year, month, day):
    """Return a sentence on what is wrong with a day that the calendar lacks; "" for a day that it has."""
    if not 1900 <= year <= 2100:
        return f"年份“{year:04}”看来写错了"
    if not 1 <= month <= 12:
        return f"一年没有 {month} 月"
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return f"{year} 年 {month} 月没有 {day} 日"
    return ""


def _plain(text):
    """Return `text` in half-width signs and digits, Chinese numerals included, without the day of the week."""
    text = re.sub("[lI](?=[0-9])|(?<=[0-9])[lI]", "1", re.sub("[Oo○](?=[0-9])|(?<=[0-9])[Oo○]", "0", text))
    text = _WEEKDAY.sub("", folded(text))
    text = re.sub(
        rf"[{_HAN}]+(?=[年月日号点时分])|(?<=[年月午上晨点时])[{_HAN}]+",
        lambda match: str(from_chinese(match[0].replace("○", "〇").replace("Ｏ", "〇")) or 0),
        text,
    )
    return text.replace("：", ":").replace("。", ".")


def _day(text):
    """Return (the first day in `text`; a sentence on why it is no day, or None; the text that follows it)."""
    match = next((match for match in (form.search(text) for form in _DAY) if match), None)
    if not match:
        return None, text
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    year += 2000 if year < 100 and len(match["year"]) == 2 else 0
    return fault_of_day(year, month, day) or date(year, month, day), text[match.end() :]


def _unfinished(text, hour=""):
    """Return a sentence on what `text` lacks to be a day, with `hour` after it."""
    if re.search(r"\d[/.-]\d{1,2}[/.-]\d{4}", text):
        return "次序应为 年-月-日"
    if match := _NO_DAY.match(text):
        return f"还没有写哪一天，写全如“{match['year']}-{int(match['month']):02}-01{hour}”"
    match = _NO_YEAR.match(text)
    if match and 1 <= int(match["month"]) <= 12 and 1 <= int(match["day"]) <= 31:
        return f"还没有写哪一年，写全如“2026-{int(match['month']):02}-{int(match['day']):02}{hour}”"
    return ""


def _hour(text):
    """Return (hour, minute) of `text` as a whole, also beyond the day if it says so; None if they cannot be told."""
    match = _HOUR.fullmatch(text.strip().lstrip("Tt,，").strip())
    if not match:
        return None
    hour, minute = int(match["hour"]), match["minute"]
    minute = int(minute) if minute and minute.isdigit() else _MINUTES[minute]
    part = (match["part"] or "").lower() + (match["english"] or "").lower().replace(".", "")
    if hour < 12 and (part in _AFTERNOON or part in ("中午", "正午") and hour < 4):
        hour += 12
    elif hour == 12 and part in ("凌晨", "am"):
        hour = 0
    elif hour == 12 and part in ("晚上", "晚间", "晚", "夜里"):
        hour = 24
    return hour, minute
