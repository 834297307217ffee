"""Tests the search for the cheapest line breaks with plain numbers."""

from math import inf

import pytest

from plugins.cards.breaking import best_breaks


def test_lines_are_alike_in_length_when_all_breaks_cost_the_same():
    assert best_breaks([1] * 9, [0] * 9, 5, 3) == (0, (3, 6, 9))


def test_a_cheap_break_is_worth_an_uneven_line():
    prices = [0, 1, 1, 1, 1, 0, 1, 1]
    cost, ends = best_breaks([1] * 8, prices, 6, 2)
    assert ends == (5, 8)
    assert cost == pytest.approx(2 * (1 / 4) ** 2)


def test_no_line_is_wider_than_the_room():
    assert best_breaks([3, 3, 1], [0, 0, 0], 4, 2)[1] == (1, 3)
    assert best_breaks([3, 3, 3], [0, 0, 0], 4, 2)[0] == inf
    assert best_breaks([5], [0], 4, 1)[0] == inf


def test_there_are_no_more_lines_than_units():
    assert best_breaks([1], [0], 4, 2) == (inf, ())
