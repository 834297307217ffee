"""Checks that no two districts stand on one tile of the schematic map."""

from ...reading.problem import Problem


def check(catalogue):
    """Yield a Problem for each district whose tile another district has."""
    words = catalogue.vocabularies.get("districts")
    taken = {}
    for index, word in enumerate(words.terms if words else []):
        other = taken.setdefault(word.tile, word) if word.tile else word
        if other is not word:
            column, row = word.tile
            yield Problem(
                *words.place(("terms", index, "tile")),
                f"“格子”应为 还空着的一格：第{column}列第{row}行已经是“{other.label}”。请给“{word.label}”换一格",
            )
