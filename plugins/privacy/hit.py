"""What a finder reports."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Hit:
    """The characters `start` to `end` of a text are a `what`, as staff call it, e.g. 手机号.

    `sure` is false where an office may well mean something that anybody may know.
    """

    start: int
    end: int
    what: str
    sure: bool = True
