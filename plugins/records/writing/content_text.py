"""The text of a content file, as a program edits it: which characters say which value."""

import re

import yaml

from ..reading.source_file import parted
from ..reading.strict_yaml import DEEPEST, compose
from ..reading.yaml_slips import is_plain

_ENDS = re.compile(r"\r\n|\n|\r")
_OTHER_ENDS = re.compile("[\x85\u2028\u2029]")  # YAML counts them as line ends, and editors do not.


class EditRefused(Exception):
    """The text cannot be edited so; the message says why, in Chinese, and the text is as it was."""


class ContentText:
    """The text of a file with fields, and the place of each value in it.

    `text` is as it was read, with the byte-order mark and the line ends of its editor. `root` is the root node of its
    fields, `start` the offset at which they begin and `end` the one at which they end.
    Raises EditRefused for a text that has no fields or that YAML cannot read.
    """

    def __init__(self, text, is_markdown):
        if _OTHER_ENDS.search(text):
            raise EditRefused("有看不见的换行符，先照 check 的提示改好")
        self.text = text
        self.is_markdown = is_markdown
        self.line_end = found[0] if (found := _ENDS.search(text)) else "\n"
        mark = len(text) - len(text.removeprefix("\ufeff"))
        self._starts = [mark, *(match.end() for match in _ENDS.finditer(text))]
        self._read(_ENDS.sub("\n", text[mark:]))

    def _read(self, unified):
        first, fields, last = 1, unified, len(self._starts)
        if self.is_markdown:
            parts = parted(unified, "")
            if parts.fields is None or parts.problems:
                raise EditRefused("开头和结尾的“---”不对，先照 check 的提示改好")
            first, fields, last = parts.first_line, f"{parts.fields}\n", parts.body_line - 2
        self._first = first - 1
        self.start = self._starts[first - 1]
        self.end = self._starts[last] if self.is_markdown else len(self.text)
        try:
            self.root = compose(fields)
        except (yaml.YAMLError, ValueError, RecursionError):
            raise EditRefused("字段读不懂，先照 check 的提示改好") from None
        if self.root is not None and not isinstance(self.root, yaml.MappingNode):
            raise EditRefused("没有字段，先照 check 的提示改好")
        if not _is_plain_tree(self.root):
            raise EditRefused("字段重复、不是一个词，或者引用了别处，先照 check 的提示改好")

    @property
    def data(self):
        """The fields as dict, list, str and None."""
        return {} if self.root is None else value_of(self.root)

    def at(self, mark):
        """Return the offset in the text of `mark`, the place of a node."""
        line = mark.line + self._first
        return (self._starts[line] if line < len(self._starts) else len(self.text)) + mark.column

    def span(self, node):
        """Return (start, end) of what says the value of `node`, without comments and empty lines after it."""
        return self.at(node.start_mark), self._end(node)

    def _end(self, node):
        if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
            start, end = self.at(node.start_mark), self.at(node.end_mark)
            return start + len(self.text[start:end].rstrip())
        if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
            return self.at(node.end_mark)
        last = node.value[-1]
        return self._end(last[1] if isinstance(last, tuple) else last)

    def node(self, location):
        """Return the node at `location`, a tuple of keys and indexes; raises EditRefused if there is none."""
        node = self.root
        for step in location:
            node = self._child(node, step)
            if node is None:
                raise EditRefused(f"没有“{named(location)}”这一项")
        return node

    def _child(self, node, step):
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            return node.value[step] if step < len(node.value) else None
        if isinstance(node, yaml.MappingNode):
            return next((value for key, value in node.value if key.value == step), None)
        return None

    def key(self, location):
        """Return the node of the key at `location`; raises EditRefused if there is none."""
        self.node(location)
        return next(key for key, _ in self.node(location[:-1]).value if key.value == location[-1])

    def line_start(self, offset):
        """Return the offset at which the line of `offset` begins."""
        return max(start for start in self._starts if start <= offset) if offset >= self._starts[0] else 0

    def next_line(self, offset):
        """Return the offset at which the line after that of `offset` begins, or the end of the text."""
        return next((start for start in self._starts if start > offset), len(self.text))

    def line_of(self, offset):
        """Return the number, from 1, of the line of `offset`."""
        return sum(start <= offset for start in self._starts)


def _is_plain_tree(root):
    """Whether each part below `root` has names that are texts, each once, and nothing is named from two places."""
    pending, seen = [(root, 0)] if root else [], set()
    while pending:
        node, depth = pending.pop()
        if id(node) in seen or depth > DEEPEST:
            return False
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            names = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
            if len({*names}) < len(node.value):
                return False
            pending += [(value, depth + 1) for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            pending += [(item, depth + 1) for item in node.value]
    return True


def value_of(node):
    """Return the value of a node as dict, list, str or None, as the strict reader does."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: value_of(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [value_of(item) for item in node.value]
    return None if node.value == "" and is_plain(node) else node.value


def named(location):
    """Return `location` as messages name it: stages[0].end."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in location).removeprefix(".")
