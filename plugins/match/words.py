"""Finds words that two texts share and few others have, without a segmenter: sequences of characters that are in
both.
"""

import re
from collections import Counter

SHORTEST, LONGEST = 2, 12  # characters in a sequence
RARE = 12  # a sequence is significant when at most one text in this many has it, or at most three texts
# Characters of grammar, and of general phrases about help: a sequence with one of them is not a word, or says nothing.
EMPTY = frozenset(
    "的了和与在是不把怎样一按给等及为对从到后前上下个条类并可以能会有没先看当每次年月日时间您我他它自己找请"
    "要让做出这那其或者问题办法情况需提供指导方案套建议试验设计例"
)
_HAN = re.compile("[\u3400-\u9fff]+")


class SharedWords:
    """What any two of `texts`, {key: text}, have in common."""

    def __init__(self, texts):
        self._runs = {key: _runs(text) for key, text in texts.items()}
        spread = Counter(run for runs in self._runs.values() for run in runs)
        most = max(3, len(texts) // RARE)
        self._rare = {run for run, count in spread.items() if count <= most}

    def between(self, one, other):
        """Return the sequences that the texts with the keys `one` and `other` share and few others have, the longest
        first.

        None of them is a part of another.
        """
        shared = self._runs[one] & self._runs[other] & self._rare
        whole = [run for run in shared if not any(run != longer and run in longer for longer in shared)]
        return sorted(whole, key=lambda run: (-len(run), run))


def _runs(text):
    """Return the sequences of `text` that may be words."""
    return {
        part[start : start + length]
        for part in _HAN.findall(text)
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(part) - length + 1)
        if not EMPTY.intersection(part[start : start + length])
    }
