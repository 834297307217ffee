"""A Hit is what a finder reports."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Hit:
    """The characters from `start` to `end` of a text are a `what`, in the words of staff, e.g. 手机号.

    `sure` is false where the text may well be about an office, whose data anybody may know.
    """

    start: int
    end: int
    what: str
    sure: bool = True
