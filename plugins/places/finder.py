"""Finds the names of places in a text."""

import re
from collections import defaultdict
from dataclasses import dataclass

from .exempt import Exempt
from .persons import is_a_person
from .words import HAN, words_of

# Endings of words of jieba's dictionary that begin with a place and are about it: 山东人, 广东省委, 青岛队.
_PLACE_ENDING = re.compile(
    "(?:人|市|省|队|籍|话|菜|方言|站|城|地区|[省市]委|政府|日报|晚报|电视台|旅游|机场|公司|老乡|农民|民间|经济)"
)
_TOWN_ENDING = re.compile(
    "[区县镇乡村山河湖岛湾]|大地"
)  # the words of the caller are mostly names of towns: 琅琊区, 琅琊山
_PLACE_CLASSES = frozenset({"ns", "nt"})  # jieba's classes of words for a place and for a body
# Text after the name of a city that shares its 市 with the next word: jieba splits 日照市民 into 日照 and 市民. 市场 is
# left out: 白银市场 is where silver is traded.
_CITY = re.compile("市(?:委|民|区|政府|政协|级|内|属|直|域|县)")
# Bodies that have a branch with the same name in each province: 中共山东省委.
_BRANCHES = re.compile("中共|共青团|民盟|民建|民进|武警|国家电网|国网")
_YEAR = r"[〔﹝\[［【(（]\s*(?:19|20)\d\d\s*[〕﹞\]］】)）]"


@dataclass(frozen=True, order=True)
class Hit:
    """A name of a place: `text[start:end]` is `word`.

    `labels` are the labels of the places with this name; it is empty for a word of the caller.
    """

    start: int
    end: int
    word: str
    labels: frozenset = frozenset()


class Finder:
    """Finds places and the caller's own words in texts; one object is made for many texts.

    `places` are Places, `listed` are names that contain the name of a place but mean none, `words` are other words to
    find.
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
        """Return the Hits in `text`, in order; they do not overlap."""
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
        """Yield the Hits of names in `text`."""
        words = words_of(text)
        ends = {word.end for word in words}
        reached = 0
        for word in words:
            start = max(reached, word.start)
            if start == word.start and (branch := _BRANCHES.match(word.text)):
                start += branch.end()
            # A word of jieba's dictionary may hold two places: 山西太原.
            while start < word.end and (form := self._longest(text, start, word, ends)):
                yield Hit(start, start + len(form), form, self._labels[form])
                start = reached = start + len(form)

    def _longest(self, text, start, word, ends):
        """Return the longest name that begins at `start` in `word` and is a place there, or None."""
        for length in sorted(self._lengths.get(text[start], ()), reverse=True):
            form = text[start : start + length]
            if form in self._labels and (start + length in ends or self._goes_on(text, start, form, word)):
                return form
        return None

    def _goes_on(self, text, start, form, word):
        """Return whether the longer `word` that begins with `form` is about the place, as 山东人 is and 大理石 is
        not.
        """
        end = start + len(form)
        if end > word.end:
            return form in self._cities and bool(_CITY.match(text, end - 1))
        if form in self._words and _TOWN_ENDING.match(text, end):
            return True
        return word.sort in _PLACE_CLASSES or bool(_PLACE_ENDING.match(text, end))


class _Numbers:
    """Finds numbers of documents, which begin with the one-character abbreviation of a province: 鲁科协发〔2026〕3号.

    Alone such a character is a surname, a word or a part of one, so it is not used in any other way.
    """

    def __init__(self, places):
        self._labels = {letter: place.label for place in places for letter in place.abbreviations}
        letters = "".join(self._labels)
        self._pattern = (
            re.compile(rf"(?:(?<![{HAN}])|(?<=[据照按见以由经]))[{letters}][{HAN}]{{1,8}}{_YEAR}") if letters else None
        )

    def find(self, text):
        """Yield a Hit for the Han characters of each such number in `text`."""
        for match in self._pattern.finditer(text) if self._pattern else ():
            word = re.match(f"[{HAN}]+", match[0])[0]
            yield Hit(match.start(), match.start() + len(word), word, frozenset({self._labels[word[0]]}))
