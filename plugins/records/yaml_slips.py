"""What YAML allows and nobody means: words that get lost or run together without a complaint."""

import re

import yaml

_LOST = "“ #”后面的字会当作注释丢掉。要保留请给整句加引号；要写说明请另起一行，以“# ”开头"
_JOINED = "下一行的“- ”没有对齐，会并进这一项。同一列表的“- ”应上下对齐"
_UNSPLIT = "方括号里各项之间应写英文逗号“,”，现有中文的“，”或“、”。如果确实是一项，请加引号"


def slips(node, lines):
    """Yield (line, column, message) for the slips at `node` itself; both count from 0 within `lines`, the text."""
    if isinstance(node, yaml.SequenceNode) and node.flow_style:
        for item in node.value:
            if is_plain(item) and re.search("[，、]", item.value):
                yield item.start_mark.line, item.start_mark.column, _UNSPLIT
    if is_plain(node) and node.value:
        yield from _plain_slips(node, lines)


def is_plain(node):
    """True for text without quotes, and not of a block: its style is None to PyYAML and "" to libyaml."""
    return isinstance(node, yaml.ScalarNode) and not node.style


def _plain_slips(node, lines):
    first, last, end = node.start_mark.line, node.end_mark.line, node.end_mark.column
    if last < len(lines) and (comment := re.match(r"[ \t]+#", lines[last][end:])):
        yield last, end + comment.end() - 1, _LOST
    if any(line.lstrip().startswith("- ") for line in lines[first + 1:last + 1]):
        yield first, node.start_mark.column, _JOINED
