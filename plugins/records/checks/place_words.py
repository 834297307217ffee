"""What holds everywhere names no place: a page of the national layer that speaks of one city is wrong in all others.

Each layer that others build on is searched for the names of places that are not its own, and for the words that belong
to a layer above it. What stands in the layer of the whole country is an error; in another, whoever keeps it is told.
"""

from collections import Counter
from pathlib import Path

from ...places.finder import Finder
from ...places.place import Place, within
from .. import source_file
from ..own_words import own_words
from ..problem import Problem, place_in
from ..vocabulary import READ_IF_THERE
from . import with_bodies

_EVERYWHERE = "全国"
_SETTINGS = ("synonyms.yml", "vocabularies/*.yml")


def check(catalogue):
    """Yield a Problem for each foreign place word of each text of each layer that says what its place is."""
    layers = getattr(catalogue.content, "layers", ())
    for layer in layers:
        if not layer.about or layer is layers[-1] and layer.about.place != _EVERYWHERE:
            continue        # what is on top is its own
        search = _Search(catalogue.content, layer, layers)
        for source in (*_records(catalogue, layer), *_settings(layer)):
            yield from search.problems(source)


def _records(catalogue, layer):
    """The SourceFiles of the records of `layer`, those of which only a part could be read among them."""
    return (record.source for record in with_bodies(catalogue) if getattr(record, "layer", None) in (layer, layer.name))


def _settings(layer):
    """The SourceFiles of `layer` that are no records: lists of words, synonyms. The lists of places name places."""
    for pattern in _SETTINGS:
        for file in sorted(Path(layer.folder).glob(pattern)):
            if file.is_file() and file.stem not in READ_IF_THERE:
                source, _ = source_file.read(file, _known_as(layer, file))      # its faults are the loader's to tell
                if source:
                    yield source


def _known_as(layer, file):
    """The path of `file` as staff know it: from the folder content on, else from the folder of its layer."""
    folder = Path(layer.folder)
    tops = [parent for parent in folder.parents if parent.name == "content"]
    return file.relative_to(tops[0].parent if tops else folder.parent).as_posix()


class _Search:
    """What is foreign in one layer, and in which words that is told."""

    def __init__(self, content, layer, layers):
        self._layer, about = layer, layer.about
        terms = [term for name in ("places",) if name in content.vocabularies for term in content.vocabularies[name].terms]
        places = [Place(term.label, tuple(term.short), term.province, tuple(term.abbreviations), term.word) for term in terms]
        listed = content.vocabularies["place-exceptions"].labels if "place-exceptions" in content.vocabularies else ()
        higher = layers[layers.index(layer) + 1:]
        self._owners = {word: other for other in reversed(higher) if other.about for word in other.about.names}
        self._at_home = within(places, about.place)
        self._own = frozenset(about.names)
        self._finder = Finder(places, listed, self._owners)

    def problems(self, source):
        """Yield a Problem for each foreign word in `source`, at the first place where it stands."""
        hits = [hit for hit in self._finder.find(own_words(source)) if self._is_foreign(hit)]
        counts = Counter(hit.word for hit in hits)
        for hit in hits:
            if count := counts.pop(hit.word, 0):
                more = f"（共 {count} 处）" if count > 1 else ""
                message, severity = self._told(hit, more)
                yield Problem(source.path, *place_in(source.text, hit.start), message, severity)

    def _is_foreign(self, hit):
        return not hit.labels & self._at_home and hit.word not in self._own

    def _told(self, hit, more):
        about = self._layer.about
        owner = None if hit.labels else self._owners[hit.word]
        if about.place == _EVERYWHERE:
            if owner:
                return (f"全国的内容里写了“{owner.name}”那一层的名称“{hit.word}”{more}。请写进那一层，这里改成“本会”“所在城市”一类的说法",
                        "error")
            return f"全国的内容里写了地名“{hit.word}”{more}。各地的规定请写进本地那一层，这里改成“所在城市”一类的说法", "error"
        what = f"“{owner.name}”那一层的名称" if owner else "别处的地名"
        return f"{about.place}的内容里写了{what}“{hit.word}”{more}。请告诉维护这一层的{about.maintained_by or '人'}", "reminder"
