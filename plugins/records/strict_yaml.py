"""Strict YAML: text stays text, nothing is guessed, every value knows its place.

PyYAML alone reads 0532 as 346, 12:30 as 750 and `no` as False, and lets a
duplicate key win. Here every scalar is a string until a kind parses it, and
`yaml.compose` keeps the marks from which messages take line and column.
"""

import re
from dataclasses import dataclass, field

import yaml
from yaml.composer import Composer
from yaml.cyaml import CParser

from .problem import Problem
from .yaml_faults import describe
from .yaml_slips import is_plain, slips

DEEPEST = 50        # levels: the deepest record has eight, and what reads them goes down level by level
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")      # what "\ud83d" gives: no file can hold it


class _TextLoader(yaml.SafeLoader):
    """A SafeLoader that resolves no plain scalar to anything but text."""

    yaml_implicit_resolvers = {}


class _FastLoader(Composer, CParser, yaml.resolver.Resolver):
    """The same on libyaml's parser, five times as fast. Python composes: libyaml does so without a limit of depth."""

    yaml_implicit_resolvers = {}

    def __init__(self, stream):
        CParser.__init__(self, stream)
        Composer.__init__(self)
        yaml.resolver.Resolver.__init__(self)


def _compose(text):
    """The root node of `text`, or None. What libyaml refuses is read again by PyYAML, for the words of its errors."""
    try:
        return yaml.compose(text, Loader=_FastLoader)
    except (yaml.YAMLError, UnicodeEncodeError):
        return yaml.compose(text, Loader=_TextLoader)


@dataclass
class Document:
    """Parsed YAML: `data` of dict, list, str and None; `places` from a path of keys
    and indexes to (line, column) of the value; `key_places` likewise of the key."""

    data: object
    places: dict = field(default_factory=dict)
    key_places: dict = field(default_factory=dict)

    def place(self, location):
        """Return the place of `location`, or of the nearest thing around it that exists."""
        location = tuple(location)
        while location and location not in self.places:
            location = location[:-1]
        return self.places.get(location, (1, 1))


def parse(text, path, first_line=1):
    """Parse YAML `text` that starts at `first_line` of file `path`.

    Returns (Document or None, [Problem]). Faults of syntax end the reading;
    duplicate keys, references to anchors and tags are all listed.
    """
    reader = _Reader(path, first_line - 1, text.split("\n"))
    try:
        root = _compose(text)
    except yaml.YAMLError as error:
        line, column, message = describe(error, text)
        return None, [Problem(path, line + first_line - 1, column, message)]
    except RecursionError:
        return None, [Problem(path, first_line, 1, "层级太深，读不下去。请减少缩进的层数")]
    except ValueError:      # PyYAML makes a character of "\U00110000" without looking whether there is one
        return None, [Problem(path, first_line, 1, "有一处 \\U 转义不是字符。请直接写出这个字")]
    reader.document.data = reader.value(root, ()) if root else None
    return reader.document, reader.problems


class _Reader:
    """Turns composed nodes into plain values, noting places and faults on the way."""

    def __init__(self, path, line_offset, lines):
        self.path = path
        self.line_offset = line_offset
        self.lines = lines
        self.document = Document(None)
        self.problems = []
        self.seen = set()

    def value(self, node, location):
        self.document.places[location] = self._place(node)
        if id(node) in self.seen:       # references may double a file's size at each level, or never end
            self._fault(node, "不支持用 & 和 * 引用别处的内容。请在每一处写全")
            return None
        self.seen.add(id(node))
        if len(location) > DEEPEST:
            self._fault(node, f"层级太深，超过了 {DEEPEST} 层。请减少缩进或括号的层数")
            return None
        if not node.tag.startswith("tag:yaml.org,2002:"):
            self._fault(node, f"不支持标签“{node.tag}”。以 ! 开头的文字请加引号")
            return None
        for line, column, message in slips(node, self.lines):
            self.problems.append(Problem(self.path, line + 1 + self.line_offset, column + 1, message))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, location)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*location, i)) for i, item in enumerate(node.value)]
        if _HALF_CHARACTER.search(node.value):
            self._fault(node, "\\u 转义只写了半个字符。请直接写出这个字")
        return None if node.value == "" and is_plain(node) else node.value

    def _mapping(self, node, location):
        result = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(key_node, "字段名应为一个词")
                continue
            key = key_node.value
            if key in result:
                line = self.document.key_places[(*location, key)][0]
                self._fault(key_node, f"字段“{key}”重复，第 {line} 行已经写过。请删去其中一处")
                continue
            self.document.key_places[(*location, key)] = self._place(key_node)
            result[key] = self.value(value_node, (*location, key))
        return result

    def _place(self, node):
        return node.start_mark.line + 1 + self.line_offset, node.start_mark.column + 1

    def _fault(self, node, message):
        self.problems.append(Problem(self.path, *self._place(node), message))
