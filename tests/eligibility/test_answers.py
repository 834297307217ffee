"""Tests how the answers of a form are read, and which day it is in the time zone of the site."""

import pytest

ASKED = [
    ("readDate", ["", "", ""], {"answer": None}),
    ("readDate", ["1986", "", ""], {"answer": "1986"}),
    ("readDate", ["1986", "7", ""], {"answer": "1986-07"}),
    ("readDate", ["1986", "07", "1"], {"answer": "1986-07-01"}),
    ("readDate", ["1984", "2", "29"], {"answer": "1984-02-29"}),
    ("readDate", ["1986", "2", "29"], {"answer": None, "fault": "1986年2月只有 1 到 28 日"}),
    ("readDate", ["86", "", ""], {"answer": None, "fault": "年份写四位数字，如 1986"}),
    ("readDate", ["", "7", "1"], {"answer": None, "fault": "年份写四位数字，如 1986"}),
    ("readDate", ["1986", "", "1"], {"answer": None, "fault": "写了日，也要写月"}),
    ("readDate", ["1986", "13", ""], {"answer": None, "fault": "月份写 1 到 12"}),
    ("readDate", ["1986", "0", ""], {"answer": None, "fault": "月份写 1 到 12"}),
    ("readDate", ["1986", "七", ""], {"answer": None, "fault": "月份写 1 到 12"}),
    ("readDate", ["1986", "7", "0"], {"answer": None, "fault": "1986年7月只有 1 到 31 日"}),
    ("readNumber", "", {"answer": None}),
    ("readNumber", "0", {"answer": 0}),
    ("readNumber", "012", {"answer": 12}),
    ("readNumber", "5年", {"answer": None, "fault": "写一个整数，如 5"}),
    ("readNumber", "-1", {"answer": None, "fault": "写一个整数，如 5"}),
    ("dayIn", ["Asia/Shanghai", "2026-12-18T09:00:00Z"], "2026-12-18"),
    ("dayIn", ["Asia/Shanghai", "2026-12-31T16:30:00Z"], "2027-01-01"),
    ("dayIn", ["America/New_York", "2026-12-18T04:30:00Z"], "2026-12-17"),
    ("daysBetween", ["2024-02-28", "2024-03-01"], 2),
    ("daysBetween", ["2026-11-23", "2026-11-23"], 0),
]


@pytest.fixture(scope="module")
def answers(node):
    """Return the results of all calls in ASKED, from one run of Node."""
    return node("answers.mjs", [[name, given] for name, given, _ in ASKED])


@pytest.mark.parametrize("place", range(len(ASKED)), ids=[f"{name} {given}" for name, given, _ in ASKED])
def test_the_function_returns_the_expected_value(answers, place):
    assert answers[place] == ASKED[place][2]
