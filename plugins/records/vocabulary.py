"""Lists of words: the controlled ones of `content/vocabularies/<name>.yml`, and the synonyms of search."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator

from .fields import SLUG, Line, field, matching, must
from .parts import Part
from .problem import Problem


class VocabularyTerm(Part):
    """One word of a list: its label for people, its id for URLs."""

    id: Annotated[str, BeforeValidator(matching(SLUG, "小写字母、数字和连字符"))] = field(
        "标识", help="网址里用的英文标识")
    label: Line = field("名称", help="内容里写的词")
    description: Line | None = field("说明", help="这个词的意思", default=None)


class VocabularyFile(Part):
    """The fields of a vocabulary file."""

    title: Line = field("标题", help="这张表叫什么")
    terms: list[VocabularyTerm] = field("词", help="id 和 label 各一")


def _group(value):
    if not isinstance(value, list) or len(value) < 2 or not all(isinstance(word, str) for word in value):
        raise must("两个以上的词，如“- [软著, 软件著作权]”")
    return value


class SynonymFile(Part):
    """The fields of `content/synonyms.yml`: groups of words that mean the same to search."""

    groups: list[Annotated[list[str], BeforeValidator(_group)]] = field("同义词", help="一组一行，同组的词互相替换", many=True)


@dataclass(frozen=True)
class WordList:
    """A controlled list in the order of its file."""

    name: str
    title: str
    terms: tuple[VocabularyTerm, ...]

    @property
    def labels(self):
        """The labels, in order."""
        return [term.label for term in self.terms]

    def id_of(self, label):
        """The id of `label`."""
        return next(term.id for term in self.terms if term.label == label)

    def rank(self, label):
        """The place of `label` in the list, for sorting."""
        return self.labels.index(label)


def repeated_words(parsed, source):
    """A Problem for each id or label that stands twice in a vocabulary file."""
    problems = []
    for name, label in (("id", "标识"), ("label", "名称")):
        seen = set()
        for index, term in enumerate(parsed.terms):
            value = getattr(term, name)
            if value in seen:
                place = source.document.place(("terms", index, name))
                problems.append(Problem(source.path, *place, f"“{label}”重复：“{value}”。每个词只写一次"))
            seen.add(value)
    return problems
