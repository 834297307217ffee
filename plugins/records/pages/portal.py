"""The state of one build: the catalogue, the visible part of it, and the attributes of its pages."""

import os
from datetime import date
from pathlib import Path

from ...cards.faces import FacesMissing, faces_in
from ...documents.downloads import Downloads
from ...images.gallery import Gallery
from ..checks.checking import check
from ..checks.left_out import left_out
from ..model.languages import versions_of
from ..model.layer import topmost
from ..model.listing import listing
from ..model.named_files import files_in_fields
from ..model.prose import ProseRenderer
from ..model.today import today_of
from ..reading.problem import report
from ..services.empty_pages import empty_pages
from ..services.service import all_services


class ContentProblems(Exception):
    """The content has errors; the message lists them all, as staff read them."""


class Portal:
    """Everything that a build knows of the content, made once a build from Pelican's settings."""

    def __init__(self, content_folder, templates, today, publish, fonts=None):
        everything, problems = check(content_folder, today)
        if errors := [problem for problem in problems if problem.severity == "error"]:
            raise ContentProblems(report(errors))
        self.today = today
        self.publish = publish
        self.left_out = left_out(everything) if publish else []  # The lines that say it to staff.
        self.templates = Path(templates)
        self.catalogue = everything.visible(publish)
        self._services = all_services()
        self._face = _face_in(fonts)
        self.prose = ProseRenderer(self.catalogue)
        self.gallery = Gallery(everything.content.folders)
        self.downloads = Downloads(self.catalogue.content.documents, files_in_fields(self.catalogue.records))
        self.empty = empty_pages(self.catalogue)  # No link leads to these pages.
        self._fiction = empty_pages(self.catalogue, counts=_is_no_example)
        self._visible = {_absolute(record.layer.folder, record.inside): record for record in self.catalogue.records}

    @classmethod
    def of_settings(cls, settings):
        """Return the portal that Pelican's `settings` describe."""
        content, today = topmost(settings["PATH"]), settings.get("TODAY")
        return cls(
            content,
            Path(settings["THEME"]) / "templates",
            date.fromisoformat(today) if today else today_of(content),
            settings.get("PUBLISH", False),
            settings.get("CARD_FONTS") if settings.get("PUBLISH") or settings.get("SITEURL") else None,
        )

    def record_at(self, path):
        """Return the visible record whose file is at `path`, or None."""
        return self._visible.get(_absolute(path))

    def page_metadata(self, record, prose, only=None):
        """Return the attributes of the Pelican page of `record` with the body `prose`, a Prose; see plugins/README.md.

        `only` = (facet name, id) makes those of a facet page: a narrower list,
        which search leaves out in favour of the whole one.
        """
        hidden = self.catalogue.is_unpublished(record)
        shown = listing(record, self.catalogue, only) if record.kind.name == "page" and record.fields.collects else None
        unlisted = self._is_unlisted(record, shown)
        metadata = {
            "title": record.title,
            "slug": record.slug,
            "url": record.url,
            "save_as": record.save_as,
            "summary": record.fields.summary,
            "template": self.template_of(record),
            "status": "draft" if hidden else "published",
            "record": record,
            "unlisted": unlisted,
            "toc": prose.headings,
            "order_key": f"{record.date or ''} {record.url}",
        }
        metadata |= self._pictures(record, prose)
        if not unlisted and self._can_be_drawn(record):
            metadata["card"] = f"cards/{record.url.strip('/') or 'index'}.png"
        if shown:
            metadata["listing"] = shown
        return metadata if only else metadata | self._of_services(record, hidden)

    def _of_services(self, record, hidden):
        """Return what services add to the page of `record`: the attributes with a value,
        and the form of a service's page."""
        found = {}
        for name, service in self._services.items():
            if service.form and service.shows_on(record, name):
                found[service.form.attribute] = service.form.make(self.catalogue)
            if not hidden:
                found |= {key: value for key, of in service.attributes.items() if (value := of(record, self.catalogue))}
        return found

    def template_of(self, record):
        """Return the template of `record`: the one that a page names, else that of its kind, else the general one."""
        if record.kind.name == "page":
            return record.fields.template
        own = f"kinds/{record.kind.name}"
        return own if (self.templates / f"{own}.html").is_file() else "kinds/record"

    @property
    def keeps_pages(self):
        """Whether browsers keep what visitors read.

        They do not in a preview, where staff must see their last change and nothing else,
        nor without a page to show in place of what is not kept.
        """
        return self.publish and self.catalogue.site.offline and self.catalogue.get("page", "offline") is not None

    def _pictures(self, record, prose):
        """Return the page attributes `picture` and `pictures`. Every picture named here is published."""
        own = getattr(record.fields, "picture", None)
        return {
            "picture": own and self.gallery.picture(own.file),
            "pictures": [
                {"image": self.gallery.picture(image.path), "alt": image.alt, "caption": image.caption}
                for image in prose.images
            ],
        }

    def _is_unlisted(self, record, shown):
        """Whether search engines must not list the page of `record`, or of its Listing `shown`.

        Examples and empty pages are for visitors of the site only.
        """
        return (
            self.catalogue.is_unpublished(record)
            or record.stands_in
            or record.fields.example
            or record.key in self._fiction
            or (shown is not None and all(other.fields.example for other in shown.records))
        )

    def _can_be_drawn(self, record):
        """Whether the fonts of cards have every character of the card of `record`."""
        words = record.title + record.fields.label_in_image() + record.fields.line_in_image()
        return self._face is None or not self._face.lacks(words)

    def leads_on(self, reference):
        """Return the record that a Reference names if visitors find something there, else None."""
        record = self.catalogue.find(reference)
        return None if record is None or record.key in self.empty else record

    def page_named(self, slug):
        """Return the page `slug` if visitors find something there, else None: templates may link to it."""
        page = self.catalogue.get("page", slug)
        return None if page is None or page.key in self.empty else page

    def alternates_of(self, record):
        """Return the records that say what `record` says in all languages, itself included, for search engines; []
        when it has no translation that they may list."""
        listed = [other for other in versions_of(record, self.catalogue) if not self._is_unlisted(other, None)]
        return listed if len(listed) > 1 and record in listed else []

    def navigation(self, items):
        """Return the entries `items` of site.yml, or tasks of a platform, that lead to a page with content."""
        entries = ((item, self.leads_on(item.to)) for item in items)
        return [{"text": item.text, "url": record.url, "record": record} for item, record in entries if record]

    def footer(self):
        """Return {group: entries} of the footer, groups in the order of their first entry, those without one first."""
        items = self.catalogue.site.footer
        groups = dict.fromkeys([None, *(item.group for item in items)])
        found = {group: self.navigation(item for item in items if item.group == group) for group in groups}
        return {group: entries for group, entries in found.items() if entries}

    def feeds(self):
        """The Atom feeds: everything, then each column that has something to read, without examples."""
        columns = {
            record.fields.column
            for record in self.catalogue.records
            if record.kind.fields.dated and not record.fields.example and not self.catalogue.is_unpublished(record)
        }
        words = self.catalogue.vocabularies["columns"]
        return [{"title": f"{self.catalogue.site.name}：全部", "url": "feeds/all.atom.xml"}] * bool(columns) + [
            {"title": f"{self.catalogue.site.name}：{term.label}", "url": f"feeds/{term.id}.atom.xml"}
            for term in words.terms
            if term.label in columns
        ]


def _face_in(fonts):
    """Return a Face of cards in the folder `fonts`; None where no card is drawn or their generator stops the build.

    All their faces have the same characters.
    """
    try:
        return next(iter(faces_in(Path(fonts)).values())) if fonts else None
    except FacesMissing:
        return None


def _is_no_example(record):
    return not record.fields.example


def _absolute(*steps):
    return os.path.abspath(os.path.join(*steps))
