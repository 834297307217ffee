"""Words that two texts share and few others have, without a segmenter: runs of characters that stand in both."""

import re
from collections import Counter

SHORTEST, LONGEST = 2, 12  # characters
RARE = 12  # a run says something when at most one text in so many has it, or three
# Characters of grammar and of talk about help in general: a run with one of them is no word, or says nothing.
EMPTY = frozenset(
    "的了和与在是不把怎样一按给等及为对从到后前上下个条类并可以能会有没先看当每次年月日时间您我他它自己找请"
    "要让做出这那其或者问题办法情况需提供指导方案套建议试验设计例"
)
_HAN = re.compile("[\u3400-\u9fff]+")


class SharedWords:
    """Of `texts`, {key: text}, what any two have in common."""

    def __init__(self, texts):
        self._runs = {key: _runs(text) for key, text in texts.items()}
        spread = Counter(run for runs in self._runs.values() for run in runs)
        most = max(3, len(texts) // RARE)
        self._rare = {run for run, count in spread.items() if count <= most}

    def between(self, one, other):
        """The runs that the texts of the keys `one` and `other` share and few others have, the longest first; none is part
        of another."""
        shared = self._runs[one] & self._runs[other] & self._rare
        whole = [run for run in shared if not any(run != longer and run in longer for longer in shared)]
        return sorted(whole, key=lambda run: (-len(run), run))


def _runs(text):
    return {
        part[start : start + length]
        for part in _HAN.findall(text)
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(part) - length + 1)
        if not EMPTY.intersection(part[start : start + length])
    }
