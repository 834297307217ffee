"""One thing that was mended in a file."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mend:
    """What was mended in line `line` of the mended file, counted from 1; `words` name the fault in Chinese."""

    line: int
    words: str


def cause(message):
    """Return the part of the `message` of a fault that says what was wrong, without the way out."""
    return message.split("。")[0]
