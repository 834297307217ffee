"""Changes single values of a content file. Each function returns the new text; all else stays byte for byte.

An edit reads its result again: if anything but what was asked for has changed, it raises EditRefused.
Locations are tuples of keys and indexes, such as ("stages", 0, "end").
"""

from copy import deepcopy

import yaml

from .content_text import ContentText, EditRefused, named
from .rendering import after_sign, fields, in_brackets, item, scalar


def set_value(text, location, value, is_markdown=False):
    """Give the field or item at `location` the `value`: text, a list, a dict, or None for an empty field.

    A field that is missing is added after the last one.
    """
    here = ContentText(text, is_markdown)
    parent = here.node(location[:-1])
    if isinstance(parent, yaml.MappingNode) and not any(key.value == location[-1] for key, _ in parent.value):
        return insert(text, location, value, is_markdown=is_markdown)
    node = here.node(location)
    if _at(here.data, location) == value:
        return text
    start, end = here.span(node)
    if parent.flow_style:
        new = _short(value)
        new = f" {new}" if start == end and here.text[start - 1 : start] == ":" else new
    elif _is_line(node) and isinstance(value, str) and "\n" not in value and start < end:
        new = scalar(value)
    else:
        start = _after_sign_of(here, parent, location)
        new = after_sign(value, _indent(here, parent))
    return _spliced(here, start, end, new, _changed(here.data, location, value))


def append(text, location, value, is_markdown=False):
    """Add `value` to the list at `location`; a single value there, or none, becomes a list."""
    here = ContentText(text, is_markdown)
    try:
        node = here.node(location)
    except EditRefused:
        return insert(text, location, [value], is_markdown=is_markdown)
    now = _at(here.data, location)
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        return set_value(text, location, [*([now] if isinstance(now, str) else now or []), value], is_markdown)
    _, end = here.span(node.value[-1])
    if node.flow_style:
        new = f", {_short(value)}"
    else:
        new = f"\n{item(value, here.at(node.start_mark) - here.line_start(here.at(node.start_mark)))}"
        end = _line_end(here, end)
    return _spliced(here, end, end, new, _changed(here.data, location, [*now, value]))


def insert(text, location, value, after=None, is_markdown=False):
    """Add the field at `location`, which must be new, with `value`: after the field `after`, or after the last one."""
    here = ContentText(text, is_markdown)
    if here.root is None:
        return _spliced(here, here.end, here.end, fields({location[-1]: value}, 0)[0] + "\n", {location[-1]: value})
    parent = here.node(location[:-1])
    if not isinstance(parent, yaml.MappingNode):
        raise EditRefused(f"“{named(location[:-1])}”不是一组字段")
    keys = [key.value for key, _ in parent.value]
    if location[-1] in keys:
        raise EditRefused(f"已经有“{named(location)}”这一项")
    before = parent.value[keys.index(after) if after in keys else -1][1] if keys else None
    expected = _changed(here.data, location, value)
    if parent.flow_style:
        pair = in_brackets({location[-1]: value})[1:-1] if in_brackets({location[-1]: value}) else None
        if pair is None:
            raise EditRefused("花括号里写不下几段话")
        at = here.span(before)[1] if before else here.at(parent.start_mark) + 1
        return _spliced(here, at, at, f", {pair}" if before else pair, expected)
    at = _line_end(here, here.span(before)[1])
    new = fields({location[-1]: value}, _indent(here, parent))[0]
    return _spliced(here, at, at, f"\n{new}", expected)


def rename_key(text, location, key, is_markdown=False):
    """Give the field at `location` the name `key`, which must be free."""
    here = ContentText(text, is_markdown)
    start, end = here.span(here.key(location))
    siblings = _at(here.data, location[:-1])
    if key in siblings:
        raise EditRefused(f"已经有“{named((*location[:-1], key))}”这一项")
    expected = deepcopy(here.data)
    _replace(expected, location[:-1], {key if name == location[-1] else name: each for name, each in siblings.items()})
    return _spliced(here, start, end, scalar(key), expected)


def remove(text, location, is_markdown=False):
    """Take the field or item at `location` out, with its lines; an empty list or part becomes [] or {}."""
    here = ContentText(text, is_markdown)
    parent = here.node(location[:-1])
    nodes = [pair if isinstance(pair, tuple) else (pair, pair) for pair in parent.value]
    here.node(location)
    at = location[-1] if isinstance(location[-1], int) else [key.value for key, _ in nodes].index(location[-1])
    expected = deepcopy(here.data)
    del _at(expected, location[:-1])[location[-1]]
    if len(nodes) == 1 and location[:-1]:
        return set_value(text, location[:-1], [] if isinstance(location[-1], int) else {}, is_markdown)
    start, end = here.at(nodes[at][0].start_mark), here.span(nodes[at][1])[1]
    following = nodes[at + 1][0] if at + 1 < len(nodes) else None
    if parent.flow_style:
        if following is not None:
            end = here.at(following.start_mark)
        else:
            start = here.span(nodes[at - 1][1])[1]
    else:
        start, end = _lines_of(here, start, end, following, isinstance(location[-1], int))
    return _spliced(here, start, end, "", expected)


def change_body(text, change):
    """Return the text of a Markdown file with the body that `change(body)` returns; its fields stay."""
    here = ContentText(text, is_markdown=True)
    body = here.next_line(here.end)
    return text[:body] + change(text[body:])


def _lines_of(here, start, end, following, is_item):
    """Return the span of whole lines from `start` to `end`.

    The first field of an item stands behind a dash, which must stay for the field `following` it.
    """
    line = here.line_start(start)
    if is_item or not here.text[line:start].strip(" "):
        return line, here.next_line(end)
    between = here.text[end : here.at(following.start_mark)]
    if between.strip():
        raise EditRefused("下面有说明的行，请自己改")
    return start, here.at(following.start_mark)


def _is_line(node):
    return isinstance(node, yaml.ScalarNode) and node.style not in ("|", ">")


def _indent(here, parent):
    start = here.at(parent.start_mark)
    return start - here.line_start(start)


def _line_end(here, offset):
    """Return the offset at which the line of `offset` ends, before its line end: a comment on it stays there."""
    line = here.text[offset : here.next_line(offset)]
    return offset + len(line.rstrip("\r\n"))


def _after_sign_of(here, parent, location):
    """Return the offset after the colon of a field, or after the dash of an item."""
    if isinstance(parent, yaml.MappingNode):
        return here.text.index(":", here.span(here.key(location))[1]) + 1
    return here.text.rindex("-", 0, here.at(here.node(location).start_mark)) + 1


def _short(value):
    """Return `value` as it stands in brackets. Raises EditRefused for text of several lines."""
    short = in_brackets(value)
    if short is None:
        raise EditRefused("括号里写不下几段话")
    return short


def _at(data, location):
    for step in location:
        data = data[step]
    return data


def _replace(data, location, value):
    """Put `value` at `location` of `data`, in place."""
    if not location:
        data.clear()
        data.update(value)
    else:
        _at(data, location[:-1])[location[-1]] = value


def _changed(data, location, value):
    changed = deepcopy(data)
    _replace(changed, location, value)
    return changed


def _spliced(here, start, end, new, expected):
    """Return the text with `new` in place of `start` to `end`, once it reads as `expected`."""
    lines = new.replace("\n", here.line_end)
    text = here.text[:start] + lines + here.text[end:]
    if end == len(here.text) and new.startswith("\n"):  # The last line of the file had no line end and gets one.
        text += here.line_end
    again = ContentText(text, here.is_markdown)
    if again.data != expected:
        raise EditRefused("改不了这一处的写法，请自己改")
    return text
