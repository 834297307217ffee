"""What an adapter knows besides its arguments: the catalogue, and how addresses begin on the page being written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...model.catalogue import Catalogue
from ...model.numerals import han_date


@dataclass(frozen=True)
class View:
    """`root` is how an address of the site begins on the page, without the slash; `shared` is what services share."""

    catalogue: Catalogue
    root: str
    shared: Mapping[str, Any]

    @property
    def today(self):
        """The day of the build."""
        return self.catalogue.today

    def address(self, target):
        """The address of `target`, a Record or a path below the site."""
        return address(self.root, target)


def address(root, target):
    """The address of `target`, a Record or a path below the site, where addresses begin with `root`."""
    return f"{root}/{target if isinstance(target, str) else target.url}"


def dated(day):
    """A date as components take it: {iso, text}; None for none."""
    return day and {"iso": day.isoformat(), "text": han_date(day)}


def file_type(path):
    """The type of the file at `path` as readers know it: PDF, DOCX."""
    return path.rsplit(".", 1)[-1].upper()
