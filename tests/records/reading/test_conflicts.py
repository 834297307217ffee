"""Tests that conflict markers of git stop the build and hide no other fault."""

import pytest

from plugins.records.reading.conflicts import settle


@pytest.mark.parametrize(
    "text, read, places",
    [
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd", "a\n\nb\n\n\n\nd", [(2, "第 2 到 6 行")]),
        ("<<<<<<< HEAD\nb\n||||||| 1234567\na\n=======\nc\n>>>>>>> other", "\nb\n\n\n\n\n", [(1, "第 1 到 7 行")]),
        (
            "<<<<<<<\nb\n=======\n>>>>>>>\nx\n<<<<<<< a\n=======\nd\n>>>>>>> b",
            "\nb\n\n\nx\n\n\n\n",
            [(1, "第 1 到 4 行"), (6, "第 6 到 9 行")],
        ),
        ("a\n>>>>>>> other\nb", "a\n\nb", [(2, "这一行")]),
        ("a\n<<<<<<< HEAD\nb\n=======\nc", "a\n\nb\n\nc", [(2, "这一行")]),
    ],
    ids=["two sides", "with the base", "two conflicts", "a rest", "without an end"],
)
def test_a_conflict_is_told_where_it_begins(text, read, places):
    found, problems = settle(text, "x.md")
    assert found == read
    assert [(problem.line, problem.message.split("是两个人")[0]) for problem in problems] == places
    assert "删去 <<<<<<<、=======、>>>>>>> 开头的行" in problems[0].message


@pytest.mark.parametrize(
    "text", ["标题\n=======\n字", "> 引用\n>> 再引用", "<<<<<<<< 八个", "  <<<<<<< 缩进的", "| 表 | 格 |\n|||||||x"]
)
def test_what_only_looks_like_one_is_left_alone(text):
    assert settle(text, "x.md") == (text, [])
