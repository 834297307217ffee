"""Breaks a row of units into a given number of lines with the cheapest breaks and lines of similar length."""

from functools import cache
from itertools import accumulate
from math import inf


def best_breaks(widths, prices, room, lines):
    """Break units into exactly `lines` lines that are no wider than `room`; return (cost, ends).

    `widths` are the widths of the units and `prices[i]` is the price of a break before unit i. The cost is the sum of
    the prices and of the squared deviations of the line lengths from their mean, as shares of that mean. `ends` holds,
    for each line, the index after its last unit. The cost is infinite when the units do not fit.
    """
    before = [0, *accumulate(widths)]
    # Some characters have no width at all, and a mean of 0 cannot divide.
    count, mean = len(widths), before[-1] / lines or 1.0

    @cache
    def rest(start, left):
        if left == 1:
            return line_cost(start, count), (count,)
        best = inf, ()
        for end in range(start + 1, count - left + 2):
            own = line_cost(start, end)
            if own == inf:
                break
            cost, ends = rest(end, left - 1)
            best = min(best, (own + prices[end] + cost, (end, *ends)))
        return best

    def line_cost(start, end):
        width = before[end] - before[start]
        return inf if width > room else ((width - mean) / mean) ** 2

    return rest(0, lines) if lines <= count and before[-1] <= lines * room else (inf, ())
