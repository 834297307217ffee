"""Finds the list item or footnote to which a line belongs, by its indentation."""

from dataclasses import dataclass

NESTS = 2  # columns of indentation that nest a line in the item above; editors and Word use two, three or four
FAR = 12  # columns beyond an item at which a line is a signature at the right and belongs to no item
STEP = " " * 4  # indentation that Markdown expects for each level


@dataclass
class Open:
    """An open list item or footnote; lines that are indented below it belong to it."""

    indent: int
    ordered: bool
    note: bool = False


class Nesting:
    """The items that are `open`, the outermost first."""

    def __init__(self):
        self.open = []

    def __bool__(self):
        return bool(self.open)

    @property
    def step(self):
        """The indentation of text that belongs to the innermost item."""
        return STEP * len(self.open)

    @property
    def noted(self):
        """Whether the line stands in a footnote."""
        return any(item.note for item in self.open)

    def end(self):
        """Close all items."""
        self.open = []

    def note(self):
        """Begin a footnote; all lists end."""
        self.open = [Open(0, ordered=False, note=True)]

    def item(self, indent, ordered):
        """Begin an item at the column `indent`; return (step, other list).

        `step` is the indentation that Markdown expects before the item. The second value says whether the item follows
        a list of the other sort (ordered or not) or a footnote, because Markdown would continue that list with it.
        """
        new, beside = Open(indent, ordered), None
        while self.open and indent < self.open[-1].indent - (NESTS - 1):
            beside = self.open.pop()
        if self.open and indent < self.open[-1].indent + NESTS:
            beside = self.open.pop()
            new.indent = min(beside.indent, indent)
        step = self.step
        self.open.append(new)
        return step, beside is not None and (beside.note or beside.ordered != ordered)

    def paragraph(self, line):
        """Begin a paragraph or table with `line` and close the items that it does not belong to; return its
        indentation.
        """
        if line.opens or self.open and line.indent >= self.open[-1].indent + FAR:
            self.end()
        while self.open and line.indent < self.open[-1].indent + NESTS:
            self.open.pop()
        return self.step
