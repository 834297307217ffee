"""Writes the pages that no content file has.

There is one for each facet value of a list, one for each sheet of paper that a service declares,
and one for each old address.
"""

from pelican.contents import Page
from pelican.generators import Generator

from ..model.joining import anchor_of
from ..model.listing import facet_url, listing
from ..model.prose import Prose
from ..model.record import file_at
from ..services.service import all_services


class PagesOfRecords(Generator):
    """Writes further pages of records that have a page already."""

    def write(self, writer, template, url, metadata):
        """Write a page at `url`, relative to the site, with the page attributes `metadata` (Portal.page_metadata)."""
        own = {"url": url, "save_as": file_at(url)}
        page = Page("", metadata | own, self.settings, self.settings["PATH"], self.context)
        writer.write_file(
            page.save_as, template, self.context, page=page, relative_urls=self.settings["RELATIVE_URLS"], url=page.url
        )


class FacetPages(PagesOfRecords):
    """Writes a list page narrowed to one facet value, so that facets work as plain links."""

    def generate_output(self, writer):
        """Write every facet page of every list page."""
        portal = self.settings["PORTAL"]
        for head in portal.catalogue.of("page"):
            if head.fields.collects:
                self._write_all(writer, portal, head)

    def _write_all(self, writer, portal, head):
        template = self.get_template(head.fields.template)
        for facet in listing(head, portal.catalogue).facets:
            for value in facet.values:
                metadata = portal.page_metadata(head, Prose("", []), only=(facet.name, value.id))
                self.write(
                    writer,
                    template,
                    facet_url(head, facet.name, value.id),
                    metadata | {"title": f"{head.title}：{facet.label}“{value.label}”"},
                )


class PaperPages(PagesOfRecords):
    """Writes some records once more, on a sheet of paper, as services declare it (services.service.Paper)."""

    def generate_output(self, writer):
        """Write <address of the record><template>/ for all papers of all services."""
        for service in all_services().values():
            if service.paper:
                self._write_all(writer, service.paper)

    def _write_all(self, writer, paper):
        portal, template = self.settings["PORTAL"], self.get_template(paper.template)
        for record in paper.records(portal.catalogue):
            own = {
                "title": paper.named.format(title=record.title, part=paper.part),
                "template": paper.template,
                "part": paper.part,
            }
            metadata = portal.page_metadata(record, Prose("", []))
            self.write(writer, template, f"{record.url}{paper.template}/", metadata | own)


class RedirectPages(Generator):
    """Writes a page at every old address that leads to the new one, because an address is a promise."""

    def generate_output(self, writer):
        """Write the redirect pages of all records."""
        template = self.get_template("redirect")
        for record in self.settings["PORTAL"].catalogue.records:
            for old, target in _moved(record):
                path = old.lstrip("/")
                writer.write_file(
                    file_at(path),
                    template,
                    self.context,
                    target_url=target,
                    title=record.title,
                    relative_urls=self.settings["RELATIVE_URLS"],
                    url=path,
                )


def _moved(record):
    """Yield (old address, new address) of `record`, and of what extends it: that has a section on its page."""
    for old in record.fields.old_urls:
        yield old, record.url
    for extension in record.extensions:
        for old in extension.fields.old_urls:
            yield old, f"{record.url}#{anchor_of(extension)}"
