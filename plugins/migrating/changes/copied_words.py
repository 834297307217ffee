"""The words of a vocabulary join those of the layers below; until then a file took the place of the whole list.

A person has to decide: a copied word may be there by mistake, and who left a word out may not have known it.
"""

from datetime import date

from ...records.reading.problem import Problem, listed
from ...records.writing.content_text import ContentText, EditRefused

SINCE = date(2026, 12, 1)
TITLE = "词表和下面各层的合在一起，本层只写自己加的词和改了叫法的词"


def left(layer):
    """Yield a Problem for each vocabulary that repeats words of a layer below: such a file was a copy of the list."""
    for path, fields in layer.of("vocabularies"):
        below = {word["id"]: word for text in layer.lists.get(path, ()) for word in _words_of(text)}
        own = _words(fields)
        copied = [word["id"] for word in own if below.get(word["id"]) == word]
        if copied:
            yield Problem(layer.shown(path), layer.line(path, ("terms",)), 1, _way_out(copied, own, below))


def _way_out(copied, own, below):
    words = f"下面的层已经有这些词：{listed(below[each]['label'] for each in copied)}。请从这里删去"
    unwanted = [word for identity, word in below.items() if identity not in {each["id"] for each in own}]
    if unwanted:
        one = unwanted[0]
        words += (
            f"。这里没有写的现在也能选：{listed(word['label'] for word in unwanted)}。"
            f"不要的在这里写明，如 {{id: {one['id']}, label: {one['label']}, retire: true}}"
        )
    return words if len(copied) < len(own) or unwanted else f"{words}；一个词也不剩的，删去这个文件"


def _words_of(text):
    try:
        return _words(ContentText(text, is_markdown=False).data)
    except EditRefused:
        return []


def _words(fields):
    """Return the words of a vocabulary that have an id and a label."""
    terms = fields.get("terms")
    return [word for word in terms if {"id", "label"} <= word.keys()] if _is_list_of_words(terms) else []


def _is_list_of_words(terms):
    return isinstance(terms, list) and all(isinstance(word, dict) for word in terms)
