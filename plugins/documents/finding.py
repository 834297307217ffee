"""A Finding is something noteworthy in a file that is to be published."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something that must not be published (`stops`), or that somebody should look at.

    `words` are Chinese. They follow the name of the file in a sentence and say what to do.
    """

    words: str
    stops: bool = True
