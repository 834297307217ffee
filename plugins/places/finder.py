"""The names of places in a text, each where it stands."""

import re
from collections import defaultdict
from dataclasses import dataclass

from .exempt import Exempt
from .persons import is_a_person
from .words import HAN, words_of

# Words of jieba's that begin with a place and speak of it, of whatever sort they are: 山东人, 广东省委, 青岛队.
_OF_A_PLACE = re.compile(
    "(?:人|市|省|队|籍|话|菜|方言|站|城|地区|[省市]委|政府|日报|晚报|电视台|旅游|机场|公司|老乡|农民|民间|经济)"
)
_TOWN = re.compile("[区县镇乡村山河湖岛湾]|大地")  # what the caller lists is mostly the name of a town: 琅琊区, 琅琊山
_AT_HOME = frozenset({"ns", "nt"})  # the sorts of words that name a place or a body in it
# A town of the name would be parted here: 日照市民 is 日照 and 市民. Not 市场: 白银市场 is where silver is traded.
_CITY = re.compile("市(?:委|民|区|政府|政协|级|内|属|直|域|县)")
# Bodies of one name that have one for each province: 中共山东省委.
_BRANCHES = re.compile("中共|共青团|民盟|民建|民进|武警|国家电网|国网")
_YEAR = r"[〔﹝\[［【(（]\s*(?:19|20)\d\d\s*[〕﹞\]］】)）]"


@dataclass(frozen=True, order=True)
class Hit:
    """`text[start:end]` is `word`, a name of the places with these `labels`; none for a word that the caller has listed."""

    start: int
    end: int
    word: str
    labels: frozenset = frozenset()


class Finder:
    """Finds places and the caller's own words in texts; made once for many texts.

    `places` are Places, `listed` names that hold the name of a place and mean none, `words` others to look for.
    """

    def __init__(self, places=(), listed=(), words=()):
        self._labels = defaultdict(frozenset)
        for place in places:
            for form in place.forms:
                self._labels[form] |= {place.label}
        for word in words:
            self._labels[word] |= frozenset()
        self._words = frozenset(words)
        self._cities = {place.label for place in places if place.word and place.label.endswith("市")}
        self._lengths = defaultdict(set)
        for form in self._labels:
            self._lengths[form[0]].add(len(form))
        self._exempt = Exempt(listed)
        self._numbers = _Numbers(places)

    def find(self, text):
        """The Hits in `text`, in order; none within another."""
        left_out = self._exempt.spans(text)
        hits = [
            hit
            for hit in (*self._named(text), *self._numbers.find(text))
            if not any(start <= hit.start < end for start, end in left_out)
        ]
        return sorted(hit for hit in hits if hit.word in self._words or not self._is_part(text, hit))

    def _is_part(self, text, hit):
        return self._exempt.covers(text, hit.start, hit.end) or is_a_person(text, hit.start, hit.end)

    def _named(self, text):
        words = words_of(text)
        ends = {word.end for word in words}
        reached = 0
        for word in words:
            start = max(reached, word.start)
            if start == word.start and (branch := _BRANCHES.match(word.text)):
                start += branch.end()
            # A word of jieba's may hold two: 山西太原.
            while start < word.end and (form := self._longest(text, start, word, ends)):
                yield Hit(start, start + len(form), form, self._labels[form])
                start = reached = start + len(form)

    def _longest(self, text, start, word, ends):
        for length in sorted(self._lengths.get(text[start], ()), reverse=True):
            form = text[start : start + length]
            if form in self._labels and (start + length in ends or self._goes_on(text, start, form, word)):
                return form
        return None

    def _goes_on(self, text, start, form, word):
        """Whether the longer `word` that begins with `form` speaks of the place, as 山东人 does and 大理石 does not."""
        end = start + len(form)
        if end > word.end:
            return form in self._cities and bool(_CITY.match(text, end - 1))
        if form in self._words and _TOWN.match(text, end):
            return True
        return word.sort in _AT_HOME or bool(_OF_A_PLACE.match(text, end))


class _Numbers:
    """Numbers of documents, which begin with the one character of their province: 鲁科协发〔2026〕3号.

    Alone such a character is a surname, a word or a part of one, so nothing else is concluded from it.
    """

    def __init__(self, places):
        self._labels = {letter: place.label for place in places for letter in place.abbreviations}
        letters = "".join(self._labels)
        self._pattern = (
            re.compile(rf"(?:(?<![{HAN}])|(?<=[据照按见以由经]))[{letters}][{HAN}]{{1,8}}{_YEAR}") if letters else None
        )

    def find(self, text):
        """Yield a Hit for each such number in `text`: its Han."""
        for match in self._pattern.finditer(text) if self._pattern else ():
            word = re.match(f"[{HAN}]+", match[0])[0]
            yield Hit(match.start(), match.start() + len(word), word, frozenset({self._labels[word[0]]}))
