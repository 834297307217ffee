"""Generates more documents than a corpus has, from the corpus, to measure what a hundred thousand documents cost.

A new document takes its first articles from one section and its last from another of the same category, so that lengths
and wording stay those of the corpus. A real corpus ten times as large would have new names, which recombination does
not give. So one character in RARITY is replaced by one drawn from the corpus by its frequency. That makes new bigrams
at about the rate at which the law corpus still grows at its end (Heaps' law, exponent .39 from 5,000 to 10,000
documents).
"""

from random import Random

from .corpus import Section

RARITY = 65
SEED = 20261123  # a fixed seed gives the same documents in every run


def with_generated(sections, documents):
    """Return `sections`, followed by as many generated ones as are needed to have `documents`."""
    if documents <= len(sections):
        return sections
    groups = {}
    for section in sections:
        groups.setdefault(section.category, []).append(section)
    letters = "".join(section.text for section in sections)
    made = [_made(number, sections, groups, letters) for number in range(len(sections), documents)]
    return [*sections, *made]


def _made(number, sections, groups, letters):
    random = Random(SEED + number)
    first = sections[number % len(sections)]
    second = _pick(random, groups[first.category])
    head, tail = first.body.splitlines(), second.body.splitlines()
    share = random.random()
    lines = head[: _part(head, share)] + tail[_part(tail, share) :]
    chapter = second.title.removeprefix(second.law).strip()
    return Section(
        id=f"made-{number}",
        title=_renewed(random, f"{first.law} {chapter}".strip(), letters, RARITY // 5),
        body=_renewed(random, "\n".join(lines), letters, RARITY),
        law=first.law,
        category=first.category,
        year=first.year,
    )


def _part(lines, share):
    return round(len(lines) * share)


def _pick(random, sequence):
    return sequence[int(random.random() * len(sequence))]  # random() gives the same numbers in every version of Python


def _renewed(random, text, letters, rarity):
    """Return `text` with about one Han character in `rarity` replaced by a Han character of the corpus."""
    characters = list(text)
    for _ in range(round(len(text) / rarity + random.random() - 0.5)):
        at, letter = int(random.random() * len(characters)), _pick(random, letters)
        if _is_han(characters[at]) and _is_han(letter):
            characters[at] = letter
    return "".join(characters)


def _is_han(character):
    return "\u4e00" <= character <= "\u9fff"
