"""Which item of a list, or which note, a line belongs to, by its indentation."""

from dataclasses import dataclass

NESTS = 2  # columns by which a line belongs to the item above; editors and Word use two, three or four
FAR = 12  # columns beyond an item from which on a line is a signature at the right and belongs to no item
STEP = " " * 4  # what Markdown wants for a level


@dataclass
class Open:
    """A list item or a note that is open: what is indented below it belongs to it."""

    indent: int
    ordered: bool
    note: bool = False


class Nesting:
    """The items that are `open`, from the outermost on."""

    def __init__(self):
        self.open = []

    def __bool__(self):
        return bool(self.open)

    @property
    def step(self):
        """The indentation of what belongs to the innermost item."""
        return STEP * len(self.open)

    @property
    def noted(self):
        """Does a note stand around the line?"""
        return any(item.note for item in self.open)

    def end(self):
        """No item goes on."""
        self.open = []

    def note(self):
        """A note begins; no list goes on."""
        self.open = [Open(0, ordered=False, note=True)]

    def item(self, indent, ordered):
        """An item begins at the column `indent`. Return the indentation that Markdown wants before it, and whether it
        goes on with a list of the other sort, which Markdown would take for the same."""
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
        """A paragraph or table begins with `line`; items that it does not belong to end. Return its indentation."""
        if line.opens or self.open and line.indent >= self.open[-1].indent + FAR:
            self.end()
        while self.open and line.indent < self.open[-1].indent + NESTS:
            self.open.pop()
        return self.step
