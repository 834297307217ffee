"""Checks that content for everywhere names no place: a national page that speaks of one city is wrong in all others.

Each layer that others build on is searched for the names of places that are not its own, and for the words that belong
to a layer above it. A word found in the national layer is an error; in another layer it is a reminder to its keeper.
"""

from collections import Counter

from ....places.finder import Finder
from ....places.place import within
from ...model.layer import EVERYWHERE
from ...reading import source_file
from ...reading.problem import Problem, place_in
from .. import with_bodies
from ..own_words import own_words

_LISTS = ("synonyms.yml", "vocabularies/*.yml")
_PLACES, _LISTED = "places", "place-exceptions"


def check(catalogue):
    """Yield a Problem for each foreign place word in each text of each layer that says what its place is."""
    layers = catalogue.content.layers
    for layer in layers:
        if not layer.about or layer is layers[-1] and layer.about.place != EVERYWHERE:
            continue  # The topmost layer may name any place.
        search = _Search(catalogue.content, layer)
        for source in (*_records(catalogue, layer), *_lists(layer)):
            yield from search.problems(source)


def _records(catalogue, layer):
    """Return the SourceFiles of the records of `layer`, including records of which only a part could be read."""
    return (record.source for record in with_bodies(catalogue) if record.layer is layer)


def _lists(layer):
    """Yield the SourceFiles of the vocabularies and synonyms of `layer`, even if a higher layer replaces them."""
    for file in sorted(file for pattern in _LISTS for file in layer.folder.glob(pattern)):
        if file.is_file() and file.stem not in (_PLACES, _LISTED):
            source, _ = source_file.read(file, layer.shown(file))  # The loader reports the faults of the file.
            if source:
                yield source


class _Search:
    """Finds the words that are foreign to one layer, and words the message about them."""

    def __init__(self, content, layer):
        self._about = layer.about
        places = [term.place for term in _terms(content, _PLACES)]
        higher = [other.about for other in content.layers[layer.height + 1 :] if other.about]
        self._owners = {word: about for about in reversed(higher) for word in about.names}
        self._at_home = within(places, layer.about.place)
        self._finder = Finder(places, [term.label for term in _terms(content, _LISTED)], self._owners)

    def problems(self, source):
        """Yield a Problem for each foreign word in `source`, at the first place where it stands."""
        hits = [hit for hit in self._finder.find(own_words(source)) if self._is_foreign(hit)]
        counts = Counter(hit.word for hit in hits)
        for hit in hits:
            if count := counts.pop(hit.word, 0):
                message, severity = self._message(hit, f"（共 {count} 处）" if count > 1 else "")
                yield Problem(source.path, *place_in(source.text, hit.start), message, severity)

    def _is_foreign(self, hit):
        return not hit.labels & self._at_home and hit.word not in self._about.names

    def _message(self, hit, more):
        what = "地名" if hit.labels else f"{self._owners[hit.word].place}那一层的名称"
        if self._about.place == EVERYWHERE:
            way_out = (
                "各地的规定请写进本地那一层，这里改成“所在城市”一类的说法"
                if hit.labels
                else "请写进那一层，这里改成“本会”“所在城市”一类的说法"
            )
            return f"全国的内容里写了{what}“{hit.word}”{more}。{way_out}", "error"
        elsewhere = "别处的" if hit.labels else ""
        return (
            f"{self._about.place}的内容里写了{elsewhere}{what}“{hit.word}”{more}。请告诉维护这一层的{self._about.maintained_by}",
            "reminder",
        )


def _terms(content, name):
    return content.vocabularies[name].terms if name in content.vocabularies else ()
