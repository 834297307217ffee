"""A record: one content file, checked and parsed."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ...reckoning.counting import corresponding
from ..reading.source_file import SourceFile
from .fields import Reference, Term
from .kind import Kind
from .layer import Layer
from .parts import Part

# The site shows these pages in place of others: at a wrong address, and without a network.
STAND_INS = {"404", "offline"}

Location = tuple[str | int, ...]  # where a value lies below the fields of a record: ("stages", 0, "end")


@dataclass(frozen=True, eq=False)
class Record:
    """One content file: `slug` is the name of its file, `layer` that of its folder.

    `fields` is an instance of its kind's model, a subclass of RecordFields; None in Content.half_read alone.
    `extensions` are the records of higher layers that add to it, joined with it where visitors see it.
    """

    kind: Kind
    slug: str
    fields: Any  # each kind adds fields of its own, which no common type could name
    source: SourceFile
    layer: Layer
    extensions: tuple["Record", ...] = ()

    @property
    def key(self) -> str:
        """The key by which other records name this one, e.g. "award:youth"."""
        return f"{self.kind.name}:{self.slug}"

    @property
    def title(self) -> str:
        """The title of its page."""
        return self.fields.title

    @property
    def needs_example_mark(self) -> bool:
        """Whether a line with its title has to say that it is an example; a title that says so needs no mark."""
        return self.fields.example and "示例" not in self.title

    @property
    def url(self) -> str:
        """The address of its page, relative to the root of the site; "" for the home page."""
        if self.kind.name != "page":
            return f"{self.kind.plural}/{self.slug}/"
        named = self.fields.address or f"/{self.slug}/"
        return {"index": "", "404": "404.html"}.get(self.slug, named.removeprefix("/"))

    @property
    def save_as(self) -> str:
        """The output file of its page."""
        return file_at(self.url)

    @property
    def path(self) -> str:
        """The path of the content file as staff know it, e.g. "content/national/records/awards/youth.yml"."""
        return self.source.path

    @property
    def inside(self) -> str:
        """The path of its file within its layer, e.g. "records/awards/youth.yml"."""
        return f"{self.kind.folder}/{self.path.rpartition('/')[2]}"

    @property
    def date(self) -> datetime.date | None:
        """The date of a dated record, else None."""
        return getattr(self.fields, self.fields.dated) if self.fields.dated else None

    @property
    def stands_in(self) -> bool:
        """Whether its page is shown in place of others; search and lists leave it out, because nobody looks for it."""
        return self.kind.name == "page" and self.slug in STAND_INS

    @property
    def review_due(self) -> datetime.date:
        """The day by which its content must be reviewed again."""
        months = self.fields.review_every or self.fields.review_months
        return corresponding(self.fields.reviewed, months)

    def values(self) -> Iterator[tuple[Location, Any]]:
        """Yield (location, value) for every value below its fields, parts of parts included."""
        return iter(self._values)

    @cached_property  # Nearly every rule and every page reads them.
    def _values(self) -> tuple[tuple[Location, Any], ...]:
        return tuple(walk(self.fields))

    def texts(self) -> Iterator[tuple[Location, str]]:
        """Yield (location, text) for every value typed as text, but not for vocabulary terms and references."""
        return (
            (at, value)
            for at, value in self.values()
            if isinstance(value, str) and not isinstance(value, (Reference, Term))
        )

    def references(self) -> Iterator[tuple[Location, Reference]]:
        """Yield (location, Reference) for every record that its fields name."""
        return ((at, value) for at, value in self.values() if isinstance(value, Reference))

    def items(self, name: str) -> list[Any]:
        """Return the values of the field `name` as a list, whether it holds one, several or none."""
        value = getattr(self.fields, name)
        return value if isinstance(value, list) else [] if value is None else [value]

    def terms(self, name: str) -> list[Term]:
        """Return the vocabulary terms of the field `name`, in its order."""
        return [item for item in self.items(name) if isinstance(item, Term)]


def file_at(url: str) -> str:
    """Return the output file that answers at `url`, an address relative to the root of the site."""
    return f"{url}index.html" if not url or url.endswith("/") else url


def walk(value: Any, location: Location = ()) -> Iterator[tuple[Location, Any]]:
    """Yield (location, value) for `value` and everything inside it: parts, items of lists, plain values."""
    if isinstance(value, Part):
        yield location, value
        for name in type(value).model_fields:
            yield from walk(getattr(value, name), (*location, name))
    elif isinstance(value, (list, dict)):
        for index, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from walk(item, (*location, index))
    else:
        yield location, value
