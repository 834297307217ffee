"""Reads one content file from disk into front matter and body, with its faults."""

import re
from dataclasses import dataclass, field

from . import characters, conflicts, strict_yaml
from .decoding import decode
from .problem import Problem
from .tree import unreadable

FENCE = "---"
# Input methods, and Word, turn three hyphens into these; some people type one too few or too many.
_FENCE_LIKE = re.compile(r"[\s\u3000]*[-－—–‐‑−─一]{1,12}[\s\u3000]*")
_FENCE_WRONG = "这一行应只写三个英文短横线“---”，前后都不加别的"
_FIELD = re.compile(r"[A-Za-z_]+ ?[:：]")


@dataclass
class SourceFile:
    """A content file as it was read.

    `text` is the whole file, `document` its YAML, `body` its Markdown ("" for a .yml file),
    and `body_line` the line of the file on which the body starts.
    """

    path: str
    text: str
    document: strict_yaml.Document
    body: str = ""
    body_line: int = 1

    @property
    def is_whole(self):
        """Whether all of its fields could be read."""
        return not self.document.unread


def read(file, path):
    """Read `file` (a pathlib.Path), known to staff as `path`; return (SourceFile or None, [Problem]).

    A file with faults is read as far as possible, so that they hide no others. None means that nothing could be read.
    """
    try:
        raw = file.read_bytes()
    except OSError as error:
        return None, [Problem(path, 1, 1, unreadable(error))]
    return of_bytes(raw, path, file.suffix == ".md")


def of_bytes(raw, path, is_markdown):
    """Return the same for `raw`, the bytes of a file; `is_markdown` tells that it has a body."""
    text, problems = decode(raw, path)
    text, conflicting = conflicts.settle(text, path)
    text, unclean = characters.read(text, path, spaces=False)
    problems += [*conflicting, *unclean]
    parts = parted(text, path) if is_markdown else Parts(text, 1, "", 1)
    problems += parts.problems
    if parts.fields is None:
        return None, problems
    fields, spaced = characters.read(parts.fields, path, parts.first_line)
    document, faults = strict_yaml.parse(fields, path, parts.first_line)
    problems += [*spaced, *faults]
    if document is None:
        return None, problems
    if not isinstance(document.data, dict):
        return None, problems + [Problem(path, 1, 1, "应为“字段名: 内容”的形式，现在没有字段")]
    if not parts.ended:
        document.unread.add(())
    return SourceFile(path, text, document, parts.body, parts.body_line), problems


@dataclass
class Parts:
    """The two parts of a Markdown file, each with its first line: `fields`, None if it has none, and `body`.

    `ended` is False where no line marks the end of the fields.
    """

    fields: str | None
    first_line: int
    body: str
    body_line: int
    problems: list = field(default_factory=list)
    ended: bool = True


def parted(text, path):
    """Return the Parts of the Markdown file `text`, known to staff as `path`; the faults of its fences are in them."""
    lines = text.split("\n")
    problems, first = _opening(lines, path)
    if first is None:
        return Parts(None, 1, "", 1, problems)
    end = _closing(lines, first)
    if end is None:
        problems = problems or [Problem(path, 1, 1, "字段部分没有结束。请在正文前单独写一行“---”")]
        body = end = _end_of_fields(lines, first)
    else:
        body = end + 1
        if lines[end].rstrip(" ") != FENCE:
            problems.append(Problem(path, end + 1, 1, _FENCE_WRONG))
    return Parts("\n".join(lines[first:end]), first + 1, "\n".join(lines[body:]), body + 1, problems, body > end)


def _opening(lines, path):
    """Return ([Problem], index of the first line of the fields, None if the file has none)."""
    start = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if lines[0].rstrip(" ") == FENCE:
        return [], 1
    if lines[start].strip() and _FENCE_LIKE.fullmatch(lines[start]):
        wrong = _FENCE_WRONG if lines[start].strip() != FENCE else "“---”应是文件的第一行，前面不空行也不空格"
        return [Problem(path, start + 1, 1, wrong)], start + 1
    missing = Problem(path, 1, 1, "第一行应为“---”，下面写各字段，再以“---”结束，然后写正文")
    return [missing], start if _FIELD.match(lines[start]) else None


def _closing(lines, first):
    """Return the index of the line that ends the fields: the first that is, or should have been, a fence; or None."""
    fences = [index for index, line in enumerate(lines[first:], first) if line.strip() and _FENCE_LIKE.fullmatch(line)]
    right = next((index for index in fences if lines[index].rstrip(" ") == FENCE), None)
    wrong = next((index for index in fences if not lines[index].startswith(" ")), None)
    if right is None and wrong is None:
        return fences[0] if fences else None
    return min(index for index in (right, wrong) if index is not None)


def _end_of_fields(lines, first):
    """Return where the fields end in a file without a second fence: at the first line that cannot be a field."""
    of_fields = re.compile(r" |- |# |[A-Za-z_]+ ?[:：]|[\u4e00-\u9fff]{1,6}[:：]|\s*$")
    return next((index for index, line in enumerate(lines[first:], first) if not of_fields.match(line)), len(lines))
