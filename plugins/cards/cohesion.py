"""Which characters belong together, learnt from the site's own words: a title must not break inside a word."""

import re
from collections import Counter
from math import sqrt

_HAN = re.compile(r"[\u3400-\u9fff]+")


class Cohesion:
    """How often characters of `texts` stand side by side, measured against how often each stands at all.

    Pairs inside a word (知识, 申报) come again and again, pairs across two words seldom. No dictionary has the words of
    an association (厂会协作), but its titles and summaries do.
    """

    def __init__(self, texts):
        self._alone, self._pairs = Counter(), Counter()
        for text in texts:
            for run in _HAN.findall(text):
                self._alone.update(run)
                self._pairs.update(map("".join, zip(run, run[1:], strict=False)))

    def between(self, before, after):
        """From 0 (never seen side by side) to 1 (never seen apart) for two characters."""
        together = self._pairs[before + after]
        return together / sqrt(self._alone[before] * self._alone[after]) if together else 0.0
