"""One content file as read from disk: front matter and body, with its faults."""

import re
from dataclasses import dataclass

from . import strict_yaml
from .problem import Problem, place_in
from .tree import unreadable

FENCE = "---"


@dataclass
class SourceFile:
    """A content file: `text` is all of it, `document` its YAML, `body` its Markdown ("" for a .yml file),
    `body_line` the line of the file on which the body starts."""

    path: str
    text: str
    document: strict_yaml.Document
    body: str = ""
    body_line: int = 1


def read(file, path):
    """Read `file` (a pathlib.Path) known to staff as `path`; return (SourceFile or None, [Problem]).

    A byte-order mark and Windows line ends are what Windows editors write: both are accepted.
    """
    try:
        raw = file.read_bytes()
    except OSError as error:
        return None, [Problem(path, 1, 1, unreadable(error))]
    text, problem = _decode(raw, path)
    problem = problem or _control_character(text, path)
    if problem:
        return None, [problem]
    if file.suffix == ".md":
        return _read_markdown(text, path)
    document, problems = strict_yaml.parse(text, path)
    return _checked(SourceFile(path, text, document), problems)


def _decode(raw, path):
    raw = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError as error:
        before = raw[:error.start].decode("utf-8")
        return None, Problem(path, *place_in(before, len(before)), "不是 UTF-8 编码的文字（可能是 GBK）。请用“UTF-8”编码重新保存")


def _control_character(text, path):
    """XML 1.0, and so a feed, has no place for them; they come with text pasted from elsewhere."""
    match = re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)
    if not match:
        return None
    return Problem(path, *place_in(text, match.start()), "有看不见的控制字符。请删去这一处后重新输入")


def _read_markdown(text, path):
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return None, [Problem(path, 1, 1, "第一行应为“---”，下面写各字段，再以“---”结束，然后写正文")]
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        return None, [Problem(path, 1, 1, "字段部分没有结束。请在正文前单独写一行“---”")]
    document, problems = strict_yaml.parse("\n".join(lines[1:end]), path, first_line=2)
    body = "\n".join(lines[end + 1:])
    return _checked(SourceFile(path, text, document, body, end + 2), problems)


def _checked(source, problems):
    if source.document is None or problems:
        return None, problems
    if not isinstance(source.document.data, dict):
        return None, [Problem(source.path, 1, 1, "应为“字段名: 内容”的形式，现在没有字段")]
    return source, []
