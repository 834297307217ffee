"""Mends the two lines of hyphens around the fields of a Markdown file."""

from ..records.reading.source_file import FENCE, parted
from .mend import Mend, cause


def fenced(text):
    """Return (`text` with right fences, [Mend]). Without a line that ends the fields nobody can say where they end."""
    parts = parted(text, "")
    if not parts.problems or parts.fields is None or not parts.ended:
        return text, []
    lines = text.split("\n")
    first = parts.first_line - 1
    rest = ["\n".join(lines[first : parts.body_line - 2]), FENCE, *lines[parts.body_line - 1 :]]
    removed = first - 1  # Empty lines before the first fence go; a fence that is missing adds a line.
    lines = [problem.line - removed if problem.line > 1 else 1 for problem in parts.problems]
    mends = [Mend(line, cause(problem.message)) for line, problem in zip(lines, parts.problems, strict=True)]
    return "\n".join([FENCE, *rest]), mends
