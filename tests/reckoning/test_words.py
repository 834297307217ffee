"""Tests the words with which the page explains how a day was counted."""

from pathlib import Path

import pytest

from tests.node import run_node
from tests.reckoning.test_reckoning import CONTRACT


def rule(amount, unit, ends="对应日", holiday="顺延", back=False, theirs=False):
    """Return a period of one length in the shape of the contract."""
    return {
        "ranges": [{"for": None, "amount": amount, "unit": unit}],
        "back": back,
        "ends": ends,
        "holiday": holiday,
        "theirs": theirs,
        "extensions": [],
        "since": None,
        "valid_from": None,
        "valid_to": None,
    }


LAW = {"since": "2021-06-01", "valid_to": "2026-12-31", "law": "专利法"}
ASKED = [
    ("weekdayOf", ["2026-11-22"], "星期日"),
    ("weekdayOf", ["2026-11-28"], "星期六"),
    ("distance", [0], "就是今天"),
    ("distance", [91], "还有 91 天"),
    ("distance", [-3], "已过 3 天"),
    (
        "explained",
        [rule(3, "个月"), "2026-08-20"],
        "从2026年8月20日的次日起算，3个月的对应日是2026年11月20日（星期五，工作日），不用顺延。",
    ),
    (
        "explained",
        [rule(3, "个月"), "2026-07-03"],
        "从2026年7月3日的次日起算，3个月的对应日是2026年10月3日（星期六，休假日），顺延到休假后的第一个工作日2026年10月8日（星期四）。",
    ),
    (
        "explained",
        [rule(3, "个月"), "2026-07-10"],
        "从2026年7月10日的次日起算，3个月的对应日是2026年10月10日（星期六，调休上班），不用顺延。",
    ),
    (
        "explained",
        [rule(3, "个月"), "2026-11-20"],
        "从2026年11月20日的次日起算，3个月的对应日是2027年2月20日（星期六）。遇休假日顺延，2027年的放假安排还没有公布，可能顺延。",
    ),
    (
        "explained",
        [rule(3, "个月"), "2026-11-22"],
        "从2026年11月22日的次日起算，3个月的对应日是2027年2月22日（星期一）。遇休假日顺延，2027年的放假安排还没有公布。",
    ),
    (
        "explained",
        [rule(3, "年"), "2000-11-20"],
        "从2000年11月20日的次日起算，3年的对应日是2003年11月20日（星期四）。遇休假日顺延，2003年的放假安排本页没有。",
    ),
    (
        "explained",
        [rule(2, "个月"), "2025-12-31"],
        "从2025年12月31日的次日起算，2个月后的那个月没有31日，到最后一天2026年2月28日（星期六，调休上班），不用顺延。",
    ),
    (
        "explained",
        [rule(15, "日", holiday="没有写明"), "2026-11-20"],
        "从2026年11月20日的次日起算，第15日是2026年12月5日（星期六，休假日）。遇休假日是不是顺延，条文没有写明。",
    ),
    (
        "explained",
        [rule(15, "日", holiday="可能顺延"), "2026-11-20"],
        "从2026年11月20日的次日起算，第15日是2026年12月5日（星期六，休假日），可能顺延到2026年12月7日（星期一），请不要指望。",
    ),
    (
        "explained",
        [rule(15, "日", holiday="可能顺延"), "2026-11-23"],
        "从2026年11月23日的次日起算，第15日是2026年12月8日（星期二，工作日），不用顺延。",
    ),
    (
        "explained",
        [rule(3, "个月", holiday="可能顺延"), "2026-11-20"],
        "从2026年11月20日的次日起算，3个月的对应日是2027年2月20日（星期六）。"
        "遇休假日可能顺延，2027年的放假安排还没有公布，请不要指望。",
    ),
    (
        "explained",
        [rule(15, "日", holiday="可能顺延", theirs=True), "2026-11-20"],
        "从2026年11月20日的次日起算，第15日是2026年12月5日（星期六，休假日），"
        "可能顺延到休假后的第一个工作日2026年12月7日（星期一），到那一天还没有过期。",
    ),
    (
        "explained",
        [rule(10, "年", "前一日", "不顺延"), "2016-11-22"],
        "从2016年11月22日当日起算，10年的对应日的前一日是2026年11月21日（星期六，休假日）。",
    ),
    (
        "explained",
        [rule(10, "年", "前一日", "不顺延"), "2024-02-29"],
        "从2024年2月29日当日起算，10年后的那个月没有29日，到最后一天2034年2月28日（星期二）。",
    ),
    (
        "explained",
        [rule(50, "年", "年末", "不顺延"), "1976-03-09"],
        "从1976年3月9日那一年往后数50年，截止于2026年12月31日（星期四，工作日）。",
    ),
    (
        "explained",
        [rule(12, "个月", back=True), "2026-11-20"],
        "从2026年11月20日往前数12个月，对应日是2025年11月20日（星期四，工作日）。",
    ),
    ("caution", [LAW, "applies"], None),
    ("caution", [LAW, "earlier"], "专利法这一版自2021年6月1日起施行，您填的日期更早，当时的规定可能不同，还需确认。"),
    ("caution", [LAW, "crosses"], "这一条只到2026年12月31日，期限跨过了这一天，换版以后怎样衔接还需确认。"),
]


@pytest.fixture(scope="module")
def words():
    """Return the words for all cases in ASKED, from one run of Node."""
    holidays = CONTRACT["holidays"] | {"first": 2004}
    return run_node(Path(__file__).parent / "words.mjs", {"holidays": holidays, "asked": [case[:2] for case in ASKED]})


@pytest.mark.parametrize("place", range(len(ASKED)), ids=[f"{name} {given[-1]}" for name, given, _ in ASKED])
def test_the_page_shows_these_words(words, place):
    assert words[place] == ASKED[place][2]
