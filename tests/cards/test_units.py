"""Tests the units that no line break may divide, and the price of a break between two units."""

import pytest

from plugins.cards.units import price, shortened, units_of


@pytest.mark.parametrize(
    "text, units",
    [
        ("科技", ["科", "技"]),
        ("专利、商标。", ["专", "利、", "商", "标。"]),
        ("读《专利法》", ["读", "《专", "利", "法》"]),
        ("（“示例”）", ["（“示", "例”）"]),
        ("AI for Science", ["AI ", "for ", "Science"]),
        ("2026年度", ["2026年", "度"]),
        ("2027年1月1日起", ["2027年1月1日", "起"]),
        ("第23届", ["第", "23届"]),
        ("12330热线", ["12330", "热", "线"]),
        ("一\n  二", ["一 ", "二"]),
    ],
)
def test_units(text, units):
    assert units_of(text) == units


def test_prices_rise_from_a_comma_to_the_middle_of_a_word(cohesion):
    rising = [
        price("办，", "先", cohesion),
        price("专、", "利", cohesion),
        price("外", "与", cohesion),
        price("劳", "动", cohesion),
    ]
    assert rising == sorted(set(rising))
    assert rising[0] == 0
    # A break before a bracket costs as much as one after a small pause.
    assert price("审", "《专", cohesion) == price("专、", "利", cohesion)
    assert price("问", "的", cohesion) > price("外", "与", cohesion)  # A line should not begin with 的.


def test_a_text_is_shortened_to_a_whole_sentence_if_possible():
    assert "".join(shortened(units_of("先申请，后发表。地方年会"))) == "先申请，后发表。"
    assert (
        "".join(shortened(units_of("先看；再看期限，后写"))) == "先看；再看期限，后…"
    )  # The only sentence ends in the first half of the text, so a cut there would lose too much.
    assert "".join(shortened(units_of("先看成果是什么；再看"))) == "先看成果是什么。"
    assert "".join(shortened(units_of("没有句号的一行、字"))) == "没有句号的一行…"


def test_a_shortened_text_can_be_shortened_again():
    units = shortened(units_of("没有句号的一行字"))
    assert "".join(units) == "没有句号的一行…"
    assert "".join(shortened(units)) == "没有句号的一…"
