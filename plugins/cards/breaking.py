"""Where to break a row of units into a given number of lines: the cheapest breaks, the lines alike in length."""

from functools import cache
from itertools import accumulate
from math import inf


def best_breaks(widths, prices, room, lines):
    """Break units of `widths` into just `lines` lines no wider than `room`; `prices[i]` is that of a break before unit i.

    Return (cost, ends): the sum of prices and of the squared differences from the mean length, as shares of it, and the
    index behind the last unit of each line. The cost is infinite when they do not fit.
    """
    before = [0, *accumulate(widths)]
    count, mean = len(widths), before[-1] / lines or 1.0  # some characters have no width at all

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
