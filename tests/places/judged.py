"""Sentences with the place names that a person finds in them.

Some of them are traps, in which the characters of a name are a part of other words.
"""

import json
from pathlib import Path

from plugins.places.finder import Finder
from plugins.places.place import Place

JUDGED = json.loads((Path(__file__).parent / "sentences.json").read_text(encoding="utf-8"))
SENTENCES = {
    text: words for text, words in [*JUDGED["speak_of_a_place"], *([text, []] for text in JUDGED["speak_of_none"])]
}
# Sentences that no dictionary can read correctly; a rule for one of them would help with no other sentence.
KNOWN_FAULTS = {"讲三明两暗", "不含铅、无锡的焊点", "西湖北线"}


def places():
    """Return the Places whose names the sentences hold, as words or by chance."""
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
    """Return a Finder of the Places `rows`, or else of those of the sentences, with the lists of the sentences."""
    return Finder(rows or places(), JUDGED["listed"], JUDGED["words"])


def misread_sentences(finder):
    """Return the sentences in which `finder` finds other names than a person does."""
    return {text for text, words in SENTENCES.items() if sorted(hit.word for hit in finder.find(text)) != sorted(words)}
