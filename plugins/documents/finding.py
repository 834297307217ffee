"""What is found in a file that is to be published."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something that must not get out (`stops`), or that somebody should look at.

    `words` are Chinese, follow the name of the file in a sentence, and say the way out.
    """

    words: str
    stops: bool = True
