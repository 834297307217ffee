"""A rule for a data file beside a page: which page, which file, and what the file holds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


def _values(form: Any, values: list[Any]) -> list[Any]:
    return values


@dataclass(frozen=True)
class DataRule:
    """The file `name` is written beside every published page with the attribute `form`.

    It holds `payload(form, values)`, which are plain values: `form` is the attribute of that page, `values` are the
    attributes `attribute` (dicts) of all published pages that have it, ordered by their "id".
    """

    form: str
    name: str
    attribute: str
    payload: Callable[[Any, list[Any]], Any] = _values
