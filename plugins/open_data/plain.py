"""Turns a record into plain JSON: its fields under the names of the content file, and values that only the site
knows.
"""

from datetime import date, datetime

from ..records.model.fields import ArticleNumber, Duration, Reference, Term
from ..records.model.parts import Part


def shown(model):
    """Return the names of the fields of `model` that are data; the others are declared with `data=False`."""
    return [name for name, info in model.model_fields.items() if (info.json_schema_extra or {}).get("data", True)]


def _layer_name(record):
    return record.layer.about.name if record.layer.about else ""


class PlainRecords:
    """Turns records into plain JSON. Only published records are written, and only published records are referred to.

    `catalogue` is what visitors see; `base` is the absolute address of the site without a slash at the end. Values that
    a page does not show are left out too: a field without a value, a reference to a draft, a part that means nothing
    without such a reference.
    """

    def __init__(self, catalogue, base):
        self.catalogue = catalogue
        self.base = base

    def of_kind(self, kind, texts):
        """Return all records of `kind` in the order of their lists; `texts` = {key: body as plain text}."""
        return [
            self.of(record, texts.get(record.key, ""))
            for record in self.catalogue.of(kind.name)
            if not self.catalogue.is_unpublished(record)
        ]

    def of(self, record, text=""):
        """Return `record` as a dict, with the plain `text` of its body."""
        reviewed = [each.fields.reviewed for each in (record, *record.extensions)]
        newest = max(filter(None, (*reviewed, record.date)))
        return {
            "ref": record.key,
            "url": self._address(record),
            "updated": newest.isoformat(),
            **self._layer(record),
            **self._extended(record),
            **self._fields(record.fields),
            **({"text": text} if text else {}),
        }

    def _layer(self, record):
        """Return which layer `record` comes from, if the site has several and the layer is not the site's own."""
        layered = len(self.catalogue.content.layers) > 1 and record.layer.about
        return {"layer": record.layer.about.name} if layered else {}

    def _extended(self, record):
        """Return who has added what to `record`: the layer and the heading of each section."""
        added = [
            {"layer": _layer_name(each) or self.catalogue.site.association, "heading": each.fields.heading}
            for each in record.extensions
        ]
        return {"extended": added} if added else {}

    def _fields(self, part):
        values = ((name, self._value(getattr(part, name))) for name in shown(type(part)))
        return {name: value for name, value in values if value is not None and value != []}

    def _value(self, value):
        if isinstance(value, list):
            return [plain for plain in map(self._value, value) if plain is not None]
        if isinstance(value, Part):
            return self._part(value)
        if isinstance(value, Reference):
            return self._reference(value)
        if isinstance(value, Term):
            return {"id": self.catalogue.id_of(value), "label": str(value)}
        if isinstance(value, ArticleNumber):
            return {"id": value.anchor.removeprefix("art-"), "label": str(value)}
        if isinstance(value, Duration):
            return {"amount": value.amount, "unit": value.unit}
        if isinstance(value, datetime):
            return self.catalogue.site.at(value).isoformat()
        return value.isoformat() if isinstance(value, date) else value

    def _part(self, part):
        """Return `part` as a dict, or None when it is about an unpublished record, like a citation without its law."""
        plain = self._fields(part)
        for name, info in type(part).model_fields.items():
            essential = info.is_required() or name == "law"
            if essential and isinstance(getattr(part, name), Reference) and name not in plain:
                return None
        if "law" in plain and getattr(part, "article", None):
            plain["law"] |= {"url": f"{plain['law']['url']}#{part.article.anchor}"}
        return plain

    def _reference(self, reference):
        record = self.catalogue.find(reference)
        if record is None or self.catalogue.is_unpublished(record):
            return None
        return {"ref": record.key, "title": record.title, "url": self._address(record)}

    def _address(self, record):
        return f"{self.base}/{record.url}"
