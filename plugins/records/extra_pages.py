"""Pages that no content file has: one for each facet value of a list, one for each rights problem on paper, one
for each old address."""

from pelican.contents import Page
from pelican.generators import Generator

from .listing import facet_url, listing
from .prose import Prose
from .record import file_at


class FacetPages(Generator):
    """Writes a list page narrowed to one facet value, so that facets work as plain links."""

    def generate_output(self, writer):
        """Write every facet page of every list page."""
        portal = self.settings["PORTAL"]
        for head in portal.catalogue.of("page"):
            if head.fields.collects:
                self._write_all(writer, portal, head)

    def _write_all(self, writer, portal, head):
        template = self.get_template(head.fields.template)
        for facet in listing(portal.catalogue, head).facets:
            for value in facet.values:
                page = self._page(portal, head, facet, value)
                writer.write_file(page.save_as, template, self.context, page=page,
                                  relative_urls=self.settings["RELATIVE_URLS"], url=page.url)

    def _page(self, portal, head, facet, value):
        url = facet_url(head, facet.name, value.id)
        metadata = portal.page_metadata(head, Prose("", []), only=(facet.name, value.id)) | {
            "title": f"{head.title}：{facet.label}“{value.label}”", "url": url, "save_as": file_at(url)}
        return Page("", metadata, self.settings, self.settings["PATH"], self.context)


class SheetPages(Generator):
    """Writes each rights problem once more, on one sheet of paper to take along."""

    def generate_output(self, writer):
        """Write /rights/<slug>/sheet/ for every published rights problem."""
        portal, template = self.settings["PORTAL"], self.get_template("sheet")
        for record in portal.catalogue.of("right"):
            if portal.catalogue.is_unpublished(record):
                continue
            url = f"{record.url}sheet/"
            metadata = portal.page_metadata(record, Prose("", [])) | {
                "title": f"{record.title}：一页纸", "url": url, "save_as": file_at(url), "template": "sheet", "part": "一页纸"}
            page = Page("", metadata, self.settings, self.settings["PATH"], self.context)
            writer.write_file(page.save_as, template, self.context, page=page,
                              relative_urls=self.settings["RELATIVE_URLS"], url=page.url)


class RedirectPages(Generator):
    """Writes a page at every old address that leads to the new one: a URL is a promise."""

    def generate_output(self, writer):
        """Write the redirect pages of all records."""
        template = self.get_template("redirect")
        for record in self.settings["PORTAL"].catalogue.records:
            for old in record.fields.old_urls:
                path = old.lstrip("/")
                writer.write_file(file_at(path), template, self.context, target_url=record.url, title=record.title,
                                  relative_urls=self.settings["RELATIVE_URLS"], url=path)
