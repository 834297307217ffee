"""The Pelican Reader of records: every .md and .yml file of the content folder."""

from pelican.readers import BaseReader
from pelican.urlwrappers import Category
from pelican.utils import SafeDatetime


class RecordReader(BaseReader):
    """Gives Pelican the page of a record that the portal has already read and checked."""

    enabled = True
    file_extensions = ["md", "yml"]

    def read(self, source_path):
        """Return (HTML of the body, metadata) of the record at `source_path`; an invisible record is skipped."""
        portal = self.settings["PORTAL"]
        record = portal.record_at(source_path)
        if record is None:
            return "", {"title": source_path, "status": "skip"}
        prose = portal.prose.render(record.source.body, record.kind.folder)
        metadata = portal.page_metadata(record, prose)
        if record.kind.fields.dated:
            metadata |= {"date": _midnight(record.date), "category": self._category(record, portal)}
        return prose.html, metadata

    def _category(self, record, portal):
        """Return the Category for the column of a dated record;
        its slug is the id in the vocabulary, not made of the Chinese."""
        column = record.fields.column
        category = Category(str(column), self.settings)
        category.slug = portal.catalogue.vocabularies["columns"].id_of(column)
        return category


def _midnight(day):
    return SafeDatetime(day.year, day.month, day.day)
