"""Tables of Markdown bodies on narrow screens: each gets a box in which its rows become cards, or which scrolls.

The theme decides by the width of the box when that happens. What kind of box a table gets is decided here, because a
stylesheet cannot count the characters of a cell.
"""

from xml.etree import ElementTree

_WIDE = 8  # characters from which on a column needs more room than a number or a name
_MOST_AS_CARDS = 6  # most columns of a table whose rows become cards; more lines than that cannot be compared
_ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "th": "columnheader", "td": "cell"}


def put_into_box(table, parent, place, plain):
    """Put the element `table` of `parent` into a box; `place` names the part of the text in which it stands.

    `plain` takes from a text what Markdown keeps in it for later. A box that scrolls can be reached by keyboard, so
    it has a name.
    """
    columns = _columns(table, plain)
    if _fits_only_as_cards(columns):
        box = ElementTree.Element("div", {"class": "prose__cards"})
        _name_cells(table, [column[0] for column in columns])
    else:
        box = ElementTree.Element("div", {"class": "table-scroll", "tabindex": "0", "role": "group"})
        box.set("aria-label", f"表格：{place}" if place else "表格")
    parent[list(parent).index(table)] = box
    box.append(table)


def text_of(element, plain):
    """Return the words of `element` and of all that it holds, without what `plain` takes from a text."""
    return plain("".join(element.itertext()))


def _columns(table, plain):
    """Return the texts of `table` column by column, the heading of each first."""
    rows = [[text_of(cell, plain) for cell in row] for row in table.iter("tr")]
    return list(zip(*rows, strict=False))


def _fits_only_as_cards(columns):
    """Return whether several of `columns` hold more than a number or a name, so that side by side none has room."""
    wide = [column for column in columns if max(map(len, column)) > _WIDE]
    return 2 < len(columns) <= _MOST_AS_CARDS and len(wide) > 1


def _name_cells(table, headings):
    """Write beside each cell of `table` its heading, and on each element its role.

    Some browsers take the role from an element that is not shown as part of a table.
    """
    for element in table.iter():
        if element.tag in _ROLES:
            element.set("role", _ROLES[element.tag])
    for row in table.iter("tr"):
        for cell, heading in zip(row, headings, strict=False):
            if cell.tag == "td" and heading:
                cell.set("data-label", heading)
