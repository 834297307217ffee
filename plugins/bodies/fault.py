"""A Fault marks a place in a body where the page would not show what was typed."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Fault:
    """One fault in a body.

    `offset` counts the characters of the body from 0. `message` says in Chinese what is wrong and how to correct it.
    `severity` is "error" where text would be lost or would certainly look wrong, and "reminder" where the text may be
    intended.
    """

    offset: int
    message: str
    severity: str = "error"
