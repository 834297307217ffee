"""Reads numbers, lengths of time and answers as people type them, and returns what they probably mean.

Nothing here decides: a message offers what was found, and a person writes it.
"""

import re
import unicodedata

from .numerals import from_chinese

_QUOTES = "\"'“”‘’「」『』《》〈〉"
_YES = ("是", "对", "有", "要", "需要", "可以", "真", "yes", "y", "on", "1", "√", "✓", "✔", "true", "t")
_NO = (
    "否",
    "不",
    "不是",
    "不对",
    "无",
    "没有",
    "不要",
    "不需要",
    "不可以",
    "假",
    "no",
    "n",
    "off",
    "0",
    "×",
    "x",
    "✗",
    "false",
    "f",
)
_UNITS = {
    "年": "年",
    "周年": "年",
    "个月": "个月",
    "月": "个月",
    "日": "日",
    "天": "日",
    "个自然日": "日",
    "自然日": "日",
    "个工作日": "个工作日",
    "工作日": "个工作日",
    "小时": "小时",
    "个小时": "小时",
    "h": "小时",
    "周": "周",
    "星期": "周",
    "个星期": "周",
}


def folded(text):
    """Return `text` with half-width letters and digits, without quotes around it and spaces beside it."""
    return unicodedata.normalize("NFKC", text).strip().strip(_QUOTES).strip()


def meant_number(text):
    """Return the one whole number in `text` as digits; "" if there is not exactly one.

    It reads ６０, 60人, 约60名, 六十, 1,000 and 1.2万.
    """
    found = re.findall(r"-?\d+(?:,\d{3})+(?!\d)|-?\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+", folded(text))
    if len(found) != 1 or found[0].startswith("-"):
        return ""
    number = from_chinese(found[0]) if not found[0][0].isdigit() else float(found[0].replace(",", ""))
    after = folded(text).partition(found[0])[2][:1]
    number = number and number * {"万": 10_000, "千": 1_000, "百": 100}.get(after, 1)
    return f"{number:.0f}" if number is not None and number == int(number) else ""


def meant_months(text):
    """Return the months in `text` as digits: 12个月, 一年 or 半年; "" if they cannot be told."""
    if re.search("半年", text):
        return "6" if re.fullmatch("每?半年(?:一次)?", folded(text)) else ""
    number = meant_number(text) or ("1" if "每年" in text else "")
    return f"{int(number) * 12}" if number and "年" in text else number


def meant_length(text):
    """Return `text` as a length of time with its unit, such as 3个月 for 三个月; "" if it cannot be told."""
    text = folded(text).replace(" ", "")
    if text == "半年":
        return "6个月"
    match = re.fullmatch(r"(\d{1,4}|[一二两三四五六七八九十百]+)(\D+?)(?:内|以内|之内)?", text)
    unit = match and _UNITS.get(match[2].lower())
    number = match and (int(match[1]) if match[1].isdigit() else from_chinese(match[1]))
    if not unit or not number:
        return ""
    return f"{number * 7}日" if unit == "周" else f"{number}{unit}"


def meant_article(text):
    """Return the number of the article in `text`, such as 15-1 for 第十五条之一; "" if there is none."""
    match = re.fullmatch(
        r"第?([\d零〇一二两三四五六七八九十百千]+)条?(?:(?:之|-|_)([\d一二三四五六七八九十]+))?(?:第?.款.*)?",
        folded(text),
    )
    numbers = [int(part) if part.isdigit() else from_chinese(part) for part in match.groups() if part] if match else []
    return "-".join(map(str, numbers)) if numbers and all(numbers) else ""


def meant_answer(text):
    """Return "true" or "false" where `text` says yes or no in other words, else ""."""
    word = folded(text).lower()
    return "true" if word in _YES else "false" if word in _NO else ""


def meant_degrees(text):
    """Return the degrees in `text` (北纬35°52′12″ or 120.03E) as a decimal number; "" if they cannot be told."""
    text = unicodedata.normalize("NFKC", text.replace("′", "'").replace("″", '"').replace("’", "'").replace("”", '"'))
    match = re.fullmatch(
        r"[^\d.-]*(-?\d{1,3}(?:\.\d+)?)\s*(?:[°度]\s*"
        r"(?:(\d{1,2}(?:\.\d+)?)\s*['分]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*[\"秒])?)?"
        r"\s*[NEne北东]?[纬经]?",
        text.strip(),
    )
    if not match:
        return ""
    degrees = float(match[1]) + float(match[2] or 0) / 60 + float(match[3] or 0) / 3600
    return match[1] if match[2] is None else f"{degrees:.5f}".rstrip("0").rstrip(".")
