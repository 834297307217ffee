"""A place in a body where what is shown would not be what was typed."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Fault:
    """`offset` counts characters of the body from 0; `message` says in Chinese what is wrong and the way out.

    `severity` is "error" where text would be lost or certainly look wrong, "reminder" where it may be meant.
    """

    offset: int
    message: str
    severity: str = "error"
