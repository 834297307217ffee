"""Learns from the site's own texts which characters belong together, because a title must not break inside a word."""

import re
from collections import Counter
from math import sqrt

_HAN = re.compile(r"[\u3400-\u9fff]+")


class Cohesion:
    """How often characters of `texts` stand side by side, compared with how often each of them occurs at all.

    Pairs inside a word (知识, 申报) occur again and again, pairs across two words seldom. No dictionary has the words
    of an association (厂会协作), but its titles and summaries do.
    """

    def __init__(self, texts):
        self._alone, self._pairs = Counter(), Counter()
        for text in texts:
            for run in _HAN.findall(text):
                self._alone.update(run)
                self._pairs.update(map("".join, zip(run, run[1:], strict=False)))

    def between(self, before, after):
        """Return a number from 0 (never seen side by side) to 1 (never seen apart) for two characters.

        It is the number of pairs divided by the geometric mean of the numbers of both characters.
        """
        together = self._pairs[before + after]
        return together / sqrt(self._alone[before] * self._alone[after]) if together else 0.0
