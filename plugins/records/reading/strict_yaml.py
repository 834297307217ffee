"""Strict YAML: scalars stay text, nothing is guessed, and every value knows its place.

PyYAML alone reads 0532 as 346, 12:30 as 750 and `no` as False, and keeps the last value of a duplicate key. Here every
scalar is a string until a kind parses it, and `yaml.compose` keeps the marks that give messages their line and column.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.composer import Composer
from yaml.cyaml import CParser

from . import characters
from .problem import Problem
from .yaml_recovery import recover
from .yaml_slips import UNSPLIT, is_plain, is_unsplit, key_and_rest, slips

DEEPEST = 50  # Levels of nesting. The deepest record has eight; the limit is there because readers recurse.
# The escape "\ud83d" gives such half a character, and no file can hold it.
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


class _TextLoader(yaml.SafeLoader):
    """A SafeLoader that resolves every plain scalar to text."""

    yaml_implicit_resolvers = {}


class _FastLoader(Composer, CParser, yaml.resolver.Resolver):
    """The same loader on libyaml's parser, five times as fast.

    Python composes the nodes, because libyaml's composer has no limit of depth.
    """

    yaml_implicit_resolvers = {}

    def __init__(self, stream):
        CParser.__init__(self, stream)
        Composer.__init__(self)
        yaml.resolver.Resolver.__init__(self)


def compose(text):
    """Return the root node of `text`, or None.

    PyYAML reads again what libyaml refuses, for the words of its errors.
    """
    try:
        return yaml.compose(text, Loader=_FastLoader)
    except (yaml.YAMLError, UnicodeEncodeError):
        return yaml.compose(text, Loader=_TextLoader)


@dataclass
class Document:
    """Parsed YAML: `data` consists of dict, list, str and None.

    `places` maps a path of keys and indexes to the (line, column) of the value, `key_places` to that of the key.
    `unread` holds the paths of what stands in the file and could not be read;
    a missing value there is no further fault.
    """

    data: Any
    places: dict = field(default_factory=dict)
    key_places: dict = field(default_factory=dict)
    unread: set = field(default_factory=set)

    def place(self, location):
        """Return the place of `location`, or of the nearest thing around it that exists."""
        location = tuple(location)
        while location and location not in self.places:
            location = location[:-1]
        return self.places.get(location, (1, 1))


def parse(text, path, first_line=1):
    """Parse the YAML `text` that starts at line `first_line` of the file `path`.

    Return (Document or None, [Problem]): every fault that can be told, and the document without the faulty parts.
    None means that nothing could be read.
    """
    try:
        found = recover(text, compose)
        reader = _Reader(path, first_line - 1, found.lines)
        reader.problems += [
            Problem(path, line + first_line - 1, column, message) for line, column, message in found.faults
        ]
        if found.root is None and found.faults:
            return None, reader.problems
        reader.document.unread |= {(name,) for name in found.lost}
        reader.document.data = reader.value(found.root, ()) if found.root else None
    except RecursionError:
        return None, [Problem(path, first_line, 1, "层级太深，读不下去。请减少缩进的层数")]
    return reader.document, reader.problems


class _Reader:
    """Turns composed nodes into plain values and notes places and faults on the way."""

    def __init__(self, path, line_offset, lines):
        self.path = path
        self.line_offset = line_offset
        self.lines = lines
        self.document = Document(None)
        self.problems = []
        self.seen = set()

    def value(self, node, location):
        self.document.places[location] = self._place(node)
        if id(node) in self.seen:  # YAML aliases may double the size at each level, or never end.
            return self._unread(node, location, "不支持用 & 和 * 引用别处的内容。请在每一处写全")
        self.seen.add(id(node))
        if len(location) > DEEPEST:
            self._fault(node, f"层级太深，超过了 {DEEPEST} 层。请减少缩进或括号的层数")
            return None
        if not node.tag.startswith("tag:yaml.org,2002:"):
            return self._unread(node, location, f"不支持标签“{node.tag}”。以 ! 开头的文字请加引号")
        for line, column, message in slips(node, self.lines):
            self.problems.append(Problem(self.path, line + 1 + self.line_offset, column + 1, message))
            self.document.unread.add(location)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, location)
        if isinstance(node, yaml.SequenceNode):
            return [self._item(item, node, (*location, i)) for i, item in enumerate(node.value)]
        return self._text(node, location)

    def _item(self, item, sequence, location):
        if is_unsplit(item, sequence):
            self._unread(item, location, UNSPLIT)
        return self.value(item, location)

    def _text(self, node, location):
        """Return the text of a scalar without the characters that only an escape can have put into it at this point."""
        if _HALF_CHARACTER.search(node.value):
            return self._unread(node, location, "\\u 转义只写了半个字符。请直接写出这个字")
        text = node.value
        for chars, message, severity in characters.faults(text):
            self.problems.append(Problem(self.path, *self._place(node), message, severity))
            text = text.translate({ord(char): characters.stead_of(char) for char in chars})
        return None if text == "" and is_plain(node) else text

    def _mapping(self, node, location):
        result = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(key_node, "字段名应为一个词")
                continue
            key, value = self._text(key_node, location) or "", None
            if run_together := key_and_rest(key_node, value_node):
                key, value, message = run_together
                self._fault(key_node, message)
            if key in result:
                line = self.document.key_places[(*location, key)][0]
                self._fault(key_node, f"字段“{key}”重复，第 {line} 行已经写过。请删去其中一处")
                continue
            self.document.key_places[(*location, key)] = self._place(key_node)
            result[key] = value if run_together else self.value(value_node, (*location, key))
        return result

    def _place(self, node):
        return node.start_mark.line + 1 + self.line_offset, node.start_mark.column + 1

    def _fault(self, node, message):
        self.problems.append(Problem(self.path, *self._place(node), message))

    def _unread(self, node, location, message):
        self._fault(node, message)
        self.document.unread.add(location)
