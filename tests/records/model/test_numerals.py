"""Tests numerals as statutes write them."""

import pytest

from plugins.records.model.numerals import to_chinese


@pytest.mark.parametrize(
    "number, words",
    [
        (1, "一"),
        (10, "十"),
        (15, "十五"),
        (20, "二十"),
        (99, "九十九"),
        (100, "一百"),
        (102, "一百零二"),
        (110, "一百一十"),
        (111, "一百一十一"),
        (843, "八百四十三"),
        (1000, "一千"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (1110, "一千一百一十"),
        (9999, "九千九百九十九"),
    ],
)
def test_numbers(number, words):
    assert to_chinese(number) == words


@pytest.mark.parametrize("number", [0, -1, 10000])
def test_numbers_out_of_range_are_refused(number):
    with pytest.raises(ValueError):
        to_chinese(number)
