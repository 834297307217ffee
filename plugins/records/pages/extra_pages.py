"""Pages that no content file has: one for each facet value of a list, one for each rights problem and one for each
laureate on paper, one for each pack of papers, one for each old address."""

from pelican.contents import Page
from pelican.generators import Generator

from ..model.listing import facet_url, listing
from ..model.prose import Prose
from ..model.record import file_at


class PagesOfRecords(Generator):
    """Writes further pages of records that have one already."""

    def write(self, writer, template, url, metadata):
        """Write one at `url`, relative to the site, with the attributes `metadata` of a page (Portal.page_metadata)."""
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
        for facet in listing(portal.catalogue, head).facets:
            for value in facet.values:
                metadata = portal.page_metadata(head, Prose("", []), only=(facet.name, value.id))
                self.write(
                    writer,
                    template,
                    facet_url(head, facet.name, value.id),
                    metadata | {"title": f"{head.title}：{facet.label}“{value.label}”"},
                )


class PaperPages(PagesOfRecords):
    """Writes some records once more, on one sheet of paper."""

    named = "{title}：{part}"

    def records(self, portal):
        """The records that get such a page: all published ones of one kind."""
        return [record for record in portal.catalogue.of(self.kind) if not portal.catalogue.is_unpublished(record)]

    def generate_output(self, writer):
        """Write <address of the record><template>/ by the template that is named so."""
        portal, template = self.settings["PORTAL"], self.get_template(self.template)
        for record in self.records(portal):
            own = {
                "title": self.named.format(title=record.title, part=self.part),
                "template": self.template,
                "part": self.part,
            }
            self.write(
                writer, template, f"{record.url}{self.template}/", portal.page_metadata(record, Prose("", [])) | own
            )


class SheetPages(PaperPages):
    """Each rights problem to take along."""

    kind, template, part = "right", "sheet", "一页纸"


class CertificatePages(PaperPages):
    """What the site says of each laureate, to check a certificate against: of those to be honoured, and of those whose honour was
    taken back too, because an address that was printed must say so."""

    kind, template, part = "laureate", "certificate", "证书核对页"


class PackPages(PaperPages):
    """What each round and each programme wants handed in, to print and tick."""

    template, part, named = "pack", "材料包", "{part}：{title}"

    def records(self, portal):
        """Those that have a pack."""
        return [portal.catalogue.get(*pack["id"].split(":")) for pack in portal.packs.all]


class RedirectPages(Generator):
    """Writes a page at every old address that leads to the new one: a URL is a promise."""

    def generate_output(self, writer):
        """Write the redirect pages of all records."""
        template = self.get_template("redirect")
        for record in self.settings["PORTAL"].catalogue.records:
            for old in record.fields.old_urls:
                path = old.lstrip("/")
                writer.write_file(
                    file_at(path),
                    template,
                    self.context,
                    target_url=record.url,
                    title=record.title,
                    relative_urls=self.settings["RELATIVE_URLS"],
                    url=path,
                )
