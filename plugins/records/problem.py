"""A problem of the content: where it is and what to do about it, in Chinese."""

from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One fault in one content file. `line` and `column` count from 1, as editors do.

    `severity` is "error" (the build stops) or "reminder" (listed, the build goes on).
    """

    path: str
    line: int
    column: int
    message: str
    severity: str = "error"

    def __str__(self):
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


def place_in(text, offset):
    """The (line, column) of the character at `offset` of `text`, both from 1."""
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


LIKE_CHINESE = 0.4      # two characters of four: a wrong word of a list
LIKE_SLUG = 0.8         # Latin words share letters by chance, and a wrong suggestion becomes a wrong fact


def nearest(word, choices, likeness=LIKE_CHINESE):
    """Say which of `choices` was probably meant by `word`, as a Chinese question, or nothing."""
    close = get_close_matches(word, list(choices), n=1, cutoff=likeness)
    return f"是否要写“{close[0]}”？" if close else ""


def listed(choices, limit=20):
    """Join `choices` for a message; a long list is cut and says how many there are."""
    choices = list(choices)
    text = "、".join(choices[:limit])
    return text if len(choices) <= limit else f"{text} 等 {len(choices)} 项"
