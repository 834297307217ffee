"""Indentation in its one form: two spaces a level, a list two spaces below its field."""

import yaml

from ..records.reading.strict_yaml import compose

_TRIES = 200  # A file may have this many parts that stand wrong.


def indented(fields):
    """Return (`fields`, a YAML text, with two spaces a level, {numbers of lines}); as it was if that cannot be done."""
    lines, changed = fields.split("\n"), set()
    for _ in range(_TRIES):
        try:
            found = next(_misplaced(compose("\n".join(lines)), 0), None)
        except yaml.YAMLError:  # Some text over several lines cannot be moved.
            return fields, set()
        if found is None:
            return "\n".join(lines), changed
        node, wanted, behind_dash = found
        first, by = node.start_mark.line, wanted - node.start_mark.column
        if behind_dash:
            head = lines[first][: node.start_mark.column].rstrip(" ")
            lines[first] = head + " " + lines[first][node.start_mark.column :]
            changed.add(first + 1)
        for number in range(first + behind_dash, _last_line(node) + 1):
            if not lines[number].strip():
                continue
            if by < 0 and lines[number][:-by].strip(" "):
                return fields, set()
            lines[number] = " " * by + lines[number] if by > 0 else lines[number][-by:]
            changed.add(number + 1)
    return fields, set()


def _misplaced(node, column, behind_dash=False):
    """Yield (node, its right column, whether it stands behind a dash) for the parts below `node` that stand wrong."""
    if node is None or isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return
    if node.start_mark.column != column:
        yield node, column, behind_dash
    for part in node.value:
        if isinstance(part, tuple):
            yield from _misplaced(part[1], column + 2)
        elif isinstance(part, yaml.MappingNode):
            yield from _misplaced(part, column + 2, behind_dash=True)


def _last_line(node):
    """Return the index of the last line of `node` that says something."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        is_block = getattr(node, "style", None) in ("|", ">")
        return node.end_mark.line - (is_block and node.end_mark.column == 0)
    last = node.value[-1]
    return _last_line(last[1] if isinstance(last, tuple) else last)
