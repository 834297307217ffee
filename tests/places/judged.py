"""Sentences judged by hand: which names of places they speak of, and traps in which a name is a part of other words."""

import json
from pathlib import Path

from plugins.places.finder import Finder
from plugins.places.place import Place

JUDGED = json.loads((Path(__file__).parent / "sentences.json").read_text(encoding="utf-8"))
SENTENCES = {
    text: words for text, words in [*JUDGED["speak_of_a_place"], *([text, []] for text in JUDGED["speak_of_none"])]
}
# What no dictionary of words tells apart; a rule for each of them would be a rule for nothing else.
KNOWN_FAULTS = {"讲三明两暗", "不含铅、无锡的焊点", "西湖北线"}


def places():
    """The Places that the sentences hold, as words or by chance."""
    return [
        Place(
            row["label"],
            tuple(row.get("short", ())),
            row.get("province"),
            tuple(row.get("abbreviations", ())),
            row.get("word", False),
        )
        for row in JUDGED["places"]
    ]


def judged_finder(rows=None):
    """A Finder of the Places `rows`, or of those of the sentences, and of the words that the sentences hold."""
    return Finder(rows or places(), JUDGED["listed"], JUDGED["words"])


def wrongly_read(finder):
    """The sentences in which `finder` finds other names than it should."""
    return {text for text, words in SENTENCES.items() if sorted(hit.word for hit in finder.find(text)) != sorted(words)}
