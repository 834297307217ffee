"""Generates documents for tests; the same number and seed always give the same documents."""

import json
import random
import re
from pathlib import Path

from plugins.search.document import Document

# Words of other scripts, and characters that JavaScript and Python sort in different orders.
STRANGE = [
    "Python",
    "pytest",
    "python",
    "patent",
    "C++",
    ".NET",
    "v2.3.9",
    "PCT",
    "R&D",
    "2026",
    "𠮷野",
    "𠀋",
    "﨎字",
    "ノーベル",
    "constructor",
    "__proto__",
    "5·30",
]
KINDS = [("law", "法规"), ("notice", "通知"), ("guide", "办事指南")]


def phrases():
    """Return pieces of Chinese text from the small portal of these tests."""
    entries = json.loads((Path(__file__).parent / "portal.json").read_text(encoding="utf-8"))
    texts = [part for entry in entries for part in (entry["title"], entry.get("summary", ""), entry.get("text", ""))]
    return sorted({piece for text in texts for piece in re.findall("[\u4e00-\u9fff]{2,8}", text)})


def synthetic_documents(count, seed=20261123):
    """Return `count` Documents, in which some phrases are frequent and most are rare, as in real text."""
    chance, pieces = random.Random(seed), phrases() + STRANGE
    chance.shuffle(pieces)
    weights = [1 / (rank + 3) for rank in range(len(pieces))]

    def text(least, most, marks):
        chosen = chance.choices(pieces, weights, k=chance.randint(least, most))
        return "".join(part for piece in chosen for part in (piece, chance.choice(marks))).strip("，。 ")

    return [_document(number, text, chance) for number in range(count)]


def _document(number, text, chance):
    kind, label = chance.choice(KINDS)
    return Document(
        ref=f"{kind}/{number}",
        url=f"{kind}/{number}/",
        title=text(1, 3, ["", " "]),
        kind=kind,
        kind_label=label,
        summary=text(1, 6, ["，", ""]) if chance.random() < 0.5 else "",
        aliases=tuple(text(1, 1, [""]) for _ in range(chance.randint(0, 2))),
        text=text(2, 60, ["", "", "，", "。", " "]),
        date=f"20{chance.randint(10, 26)}-{chance.randint(1, 12):02}-15" if chance.random() < 0.7 else None,
    )


def queries(documents, count, seed=1):
    """Return `count` texts to search for: parts of titles and sentences, some with words that no document has."""
    chance = random.Random(seed)
    texts = []
    for document in chance.choices(documents, k=count):
        words = chance.choice([document.title, document.text])
        start = chance.randrange(max(1, len(words) - 4))
        texts.append(words[start : start + chance.randint(2, 12)] + chance.choice(["", "", " 量子", " python"]))
    return texts
