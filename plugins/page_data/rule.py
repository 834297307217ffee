"""A rule for a file of data beside a page: which page, which file, what is in it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


def _values(form: Any, values: list[Any]) -> list[Any]:
    return values


@dataclass(frozen=True)
class DataRule:
    """Beside every published page with the attribute `form` lies the file `name`.

    It holds `payload(form, values)`, plain values: `form` is the attribute of that page, `values` are the attributes
    `attribute` of all published pages that have it, dicts, by their "id".
    """

    form: str
    name: str
    attribute: str
    payload: Callable[[Any, list[Any]], Any] = _values
