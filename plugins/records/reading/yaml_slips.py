"""Finds what YAML allows and nobody means: words that get lost or run together silently."""

import re

import yaml

_LOST = "“ #”后面的字会当作注释丢掉。要保留请给整句加引号；要写说明请另起一行，以“# ”开头"
_JOINED = "下一行的“- ”没有对齐，会并进这一项。同一列表的“- ”应上下对齐"
UNSPLIT = "方括号里各项之间应写英文逗号“,”，现有中文的“，”或“、”。如果确实是一项，请加引号"
_FIELD = re.compile(r"([a-z_]+)[:：](\S{1,20})")
_COLONS = "字段名后面应为英文冒号“:”加一个空格，这几行现在是一句话。请写成“{}: {}”"
_DASH = "“-”后面缺一个空格，这几行不成列表。请写成“- {}”"


def slips(node, lines):
    """Yield (line, column, message) for the slips at `node` itself; both numbers count from 0 within `lines`."""
    if is_plain(node):
        yield from _plain_slips(node, lines)


def is_plain(node):
    """Whether `node` is text without quotes and outside a block: its style is None to PyYAML and "" to libyaml."""
    return isinstance(node, yaml.ScalarNode) and not node.style


def is_unsplit(item, sequence):
    """Whether `item` of `sequence`, a list in brackets, is really several: Chinese commas do not separate items."""
    return bool(sequence.flow_style) and is_plain(item) and bool(re.search("[，、]", item.value))


def key_and_rest(key, value):
    """Return (name, its text, message) for a key in braces that also holds its value; otherwise None.

    Examples are {name:推荐} and {name：推荐}.
    """
    if not is_plain(key) or not is_plain(value) or value.value:
        return None
    match = re.fullmatch(r"([A-Za-z_]+)\s*([:：])\s*(\S.*)", key.value, re.DOTALL)
    if not match or match[3].startswith("//"):
        return None
    fault = "用了中文冒号“：”" if match[2] == "：" else "的冒号后面缺一个英文空格"
    return match[1], match[3], f"字段“{match[1]}”{fault}。请写成“{match[1]}: {match[3][:20]}”"


def _plain_slips(node, lines):
    first, last, end = node.start_mark.line, node.end_mark.line, node.end_mark.column
    rest = lines[last][end:] if last < len(lines) else ""
    comment = re.match(r"[ \t]+#" if node.value else r"[ \t]*#(?=[^\s#])", rest)
    if comment and (node.value or lines[last][:end].rstrip().endswith((":", "-"))):
        yield last, end + comment.end() - 1, _LOST
    if any(line.lstrip().startswith("- ") for line in lines[first + 1 : last + 1]):
        yield first, node.start_mark.column, _JOINED
    if last > first and all(_FIELD.match(line.strip()) for line in (node.value, *lines[first + 1 : last + 1])):
        yield first, node.start_mark.column, _COLONS.format(*_FIELD.match(node.value).groups())
    if re.match(r"-[^\s\d-]", node.value) and not lines[first][: node.start_mark.column].strip():
        yield first, node.start_mark.column, _DASH.format(node.value[1:].split(" -")[0][:20])
