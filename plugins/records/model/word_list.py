"""Word lists: what the files `vocabularies/<name>.yml` of all layers say together, and what each layer knew of it.

The words of a layer join those below by their id. A record is read with the labels that its own layer knew, and pages
show the label of the highest layer that has one. A word with `retire: true` is not offered any more, and still shown
where a record has it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..reading.problem import Problem
from ..reading.source_file import SourceFile
from .vocabulary_term import VocabularyFile, VocabularyTerm


@dataclass(frozen=True)
class WordList:
    """A vocabulary: the words of its `sources`, the lowest first, in the order of these files.

    `written` maps the id of each term to the (SourceFile, index) where it is written, the lowest first; `now` maps the
    labels that a layer knew to those that pages show.
    """

    name: str
    title: str
    terms: tuple[VocabularyTerm, ...]
    sources: tuple[SourceFile, ...] = ()
    written: Mapping[str, list[tuple[SourceFile, int]]] = field(default_factory=dict)
    now: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The path of its highest file, where a new word is put."""
        return self.sources[-1].path

    @property
    def labels(self) -> list[str]:
        """The labels, in order."""
        return [term.label for term in self.terms]

    @property
    def offered(self) -> list[str]:
        """The labels of the words that have not been retired, in order."""
        return [term.label for term in self.terms if not term.retire]

    def place(self, location: tuple) -> tuple[str, int, int]:
        """Return the (path, line, column) of `location`, ("terms", index, field, …), in the file that says it."""
        _, index, *rest = location
        written = self.written[self.terms[index].id]
        said = [each for each in written if not rest or ("terms", each[1], rest[0]) in each[0].document.places]
        source, own = (said or written)[-1]
        return source.path, *source.document.place(("terms", own, *rest))

    def with_id(self, identity: str) -> VocabularyTerm | None:
        """Return the term whose id is `identity`, or None."""
        return next((term for term in self.terms if term.id == identity), None)

    def label_of(self, identity: str) -> str | None:
        """Return the label of the term whose id is `identity`, or None."""
        term = self.with_id(identity)
        return term and term.label

    def id_of(self, label: str) -> str:
        """Return the id of `label`."""
        return self.term(label).id

    def term(self, label: str) -> VocabularyTerm:
        """Return the term with `label`."""
        return next(term for term in self.terms if term.label == label)

    def rank(self, label: str) -> int:
        """Return the place of `label` in the list, for sorting."""
        return self.labels.index(label)


Read = tuple[int, SourceFile, VocabularyFile]  # a file of a vocabulary, and the height of its layer


def word_lists(name: str, files: list[Read], heights: Iterable[int]) -> dict[int, WordList]:
    """Return {height: WordList}: what the layer at each of `heights` knows of the vocabulary `name`.

    A layer below all of `files`, the lowest of which comes first, knows the lowest.
    """
    whole = _joined(name, files)
    found = {}
    for height in heights:
        known = _joined(name, [each for each in files if each[0] <= height] or files[:1])
        shown = {term.label: whole.label_of(term.id) or term.label for term in known.terms}
        found[height] = replace(known, now=shown)
    return found


def _joined(name: str, files: list[Read]) -> WordList:
    terms: dict[str, VocabularyTerm] = {}
    written: dict[str, list[tuple[SourceFile, int]]] = {}
    for _, source, parsed in files:
        for index, term in enumerate(parsed.terms):
            below = terms.get(term.id)
            said = {each: getattr(term, each) for each in term.model_fields_set}
            terms[term.id] = below.model_copy(update=said) if below else term
            written.setdefault(term.id, []).append((source, index))
    return WordList(name, files[-1][2].title, tuple(terms.values()), tuple(each[1] for each in files), written)


def repeated_words(files: list[Read]) -> list[Problem]:
    """Return [Problem] for the ids and labels that stand twice in one of `files`, and for labels of two layers' words.

    A label that stands for another word below could mean either.
    """
    problems, of_label = [], {}
    for _, source, parsed in files:
        for name, label in (("id", "标识"), ("label", "名称")):
            seen = set()
            for index, term in enumerate(parsed.terms):
                value, place = getattr(term, name), source.document.place(("terms", index, name))
                if value in seen:
                    problems.append(Problem(source.path, *place, f"“{label}”重复：“{value}”。每个词只写一次"))
                seen.add(value)
        for index, term in enumerate(parsed.terms):
            other, path = of_label.setdefault(term.label, (term.id, source.path))
            if other != term.id and path != source.path:
                place = source.document.place(("terms", index, "id"))
                words = f"“{term.label}”在 {path} 里的标识是“{other}”，这里是“{term.id}”。同一个词请用同一个标识"
                problems.append(Problem(source.path, *place, words))
    return problems
