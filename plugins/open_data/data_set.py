"""The data set of one kind: its records as files in several formats."""

import json
from dataclasses import dataclass
from datetime import date

from ..records.model.kind import Kind
from .places import places
from .plain import PlainRecords
from .schema import schema_of
from .table import table

FOLDER = "data"


@dataclass(frozen=True)
class DataFile:
    """One file: the name of its format, its address relative to the site, its media type, its bytes."""

    form: str
    path: str
    media_type: str
    content: bytes

    @property
    def size(self):
        """The size of the file in readable form."""
        kilobytes = len(self.content) / 1000
        return f"{kilobytes:.0f} KB" if kilobytes >= 10 else f"{kilobytes:.1f} KB"


@dataclass(frozen=True)
class DataSet:
    """All published records of one kind as plain JSON, and the files that hold them."""

    kind: Kind
    records: list
    files: list

    @property
    def updated(self):
        """The date of its newest record, None without records; it comes from the content and not from the clock."""
        return max((date.fromisoformat(record["updated"]) for record in self.records), default=None)

    @property
    def schema(self):
        """The file with the JSON Schema of the set."""
        return self.files[-1]

    @property
    def examples(self):
        """The number of records that are only examples."""
        return sum(record["example"] for record in self.records)


def data_sets(catalogue, texts, base):
    """Return the DataSet of every kind except pages, which are text without data.

    A kind without records has its CSV and JSON as well, because others rely on their addresses; GeoJSON is written from
    the first record with coordinates on. `texts` = {key of a record: its body as plain text}, `base` is the absolute
    address of the site.
    """
    plain = PlainRecords(catalogue, base)
    layered = len(catalogue.content.layers) > 1
    return [
        _data_set(kind, plain.of_kind(kind, texts), catalogue.site, base, layered)
        for kind in catalogue.kinds.values()
        if kind.name != "page"
    ]


def _data_set(kind, records, site, base, layered):
    schema = schema_of(kind, f"{base}/{FOLDER}/{kind.plural}.schema.json", layered)
    bare = DataSet(kind, records, [])
    files = [
        _file("CSV", kind, "csv", "text/csv", table(schema, records)),
        _file("JSON", kind, "json", "application/json", as_json(_whole(bare, site))),
    ]
    located = places(records)
    if located["features"]:
        files.append(_file("GeoJSON", kind, "geojson", "application/geo+json", as_json(located)))
    files.append(_file("字段说明", kind, "schema.json", "application/schema+json", as_json(schema)))
    return DataSet(kind, records, files)


def _file(form, kind, ending, media_type, content):
    return DataFile(form, f"{FOLDER}/{kind.plural}.{ending}", media_type, content)


def _whole(data_set, site):
    """Return the value of the JSON file of `data_set`; its names are those of DCAT."""
    return head(data_set, site) | {"count": len(data_set.records), "records": data_set.records}


def head(data_set, site):
    """Return the description of `data_set` that a file or the index has before the records."""
    kind = data_set.kind
    return {
        "identifier": kind.plural,
        "title": kind.label,
        "description": kind.fields.purpose,
        "publisher": site.association,
        "license": site.rights,
        **({"modified": data_set.updated.isoformat()} if data_set.updated else {}),
    }


def as_json(value):
    """Return `value` as the bytes of a JSON file that people can read as well."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
