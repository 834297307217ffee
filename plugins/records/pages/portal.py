"""The state of one build: the catalogue, what of it is visible, and what templates are given."""

import os
from datetime import date
from pathlib import Path

from ...documents.document import size_in_words
from ...documents.downloads import Downloads
from ...images.gallery import Gallery
from ...packs.words import copies_in_words, sum_in_words, total_in_words
from ...standing.days_left import SOON, left_in_words
from ...standing.span import midnight, written
from ..checks.checking import check
from ..model.citations import cited_documents, cited_laws
from ..model.layer import topmost
from ..model.listing import listing
from ..model.named_files import files_in_fields
from ..model.numerals import day_in_words, han_date, to_chinese
from ..model.offer import OPEN
from ..model.prose import ProseRenderer
from ..model.provenance import origin_of, owner_of
from ..model.status import status_of
from ..model.today import today_of
from ..services.apply import application_of, apply_form, applying_state, plain_rule
from ..services.credits import credit_form, has_credit, is_cancelled
from ..services.deadlines import dates_of
from ..services.due import next_date, next_date_in_words
from ..services.empty_pages import empty_pages
from ..services.forms import filling_of, versions_of
from ..services.ladder import Honours
from ..services.law_force import flag_of
from ..services.match import Matching
from ..services.packs import Packs, pack_of
from ..services.periods import counting_of, events_of, period_form, period_of
from ..services.reachable import form_is_to_come, forms_to_come, is_elsewhere, lacks_forms, reachable
from ..services.rights import problem_finder
from ..services.search_entry import search_entry
from ..services.search_facets import theme_hue
from ..services.search_nearby import Nearby
from ..services.stage_states import stage_states
from ..services.tallies import district_map, laureates_by_year, tally
from ..services.time_limits import length_in_words, shown
from ..services.whom import whom_to_ask
from .figures import with_figures
from .trail import trail

# Page attributes that some records have: attribute -> function of the record and the catalogue, which gives nothing for all others.
ATTRIBUTES = {
    "application": application_of,
    "period": period_of,
    "dates": dates_of,
    "pack": pack_of,
    "filling": filling_of,
}
# What the pages of some templates have besides: template -> attribute, and function of the Portal.
FORMS = {
    "apply": ("apply_form", lambda portal: apply_form(portal.catalogue)),
    "credits": ("credit_form", lambda portal: credit_form(portal.catalogue)),
    "packs": ("packs_form", lambda portal: portal.packs.form()),
    "periods": ("period_form", lambda portal: period_form(portal.catalogue)),
}


class ContentProblems(Exception):
    """The content has faults; the message lists them all."""


class Portal:
    """Everything a build knows of the content. Made once a build, from Pelican's settings."""

    def __init__(self, content_folder, templates, today, publish):
        everything, problems = check(content_folder, today)
        errors = [str(problem) for problem in problems if problem.severity == "error"]
        if errors:
            raise ContentProblems("\n".join(["内容有误，没有生成网站：", *errors]))
        self.today = today
        self.publish = publish
        self.templates = Path(templates)
        self.catalogue = everything.visible(publish)
        self.prose = ProseRenderer(self.catalogue)
        self.gallery = Gallery(everything.content.folders)
        self.downloads = Downloads(self.catalogue.content.documents, files_in_fields(self.catalogue.records))
        self.packs = Packs(self.catalogue)
        self.nearby = Nearby(self.catalogue)
        self.empty = empty_pages(self.catalogue)  # nothing leads there
        self._fiction = empty_pages(self.catalogue, counts=lambda record: not record.fields.example)
        self._visible = {_absolute(record.layer.folder, record.inside): record for record in self.catalogue.records}

    @classmethod
    def of_settings(cls, settings):
        """Make the portal that Pelican's `settings` describe."""
        content, today = topmost(settings["PATH"]), settings.get("TODAY")
        return cls(
            content,
            Path(settings["THEME"]) / "templates",
            date.fromisoformat(today) if today else today_of(content),
            settings.get("PUBLISH", False),
        )

    def record_at(self, path):
        """The visible record whose file is at `path`, or None."""
        return self._visible.get(_absolute(path))

    def page_metadata(self, record, prose, only=None):
        """The attributes of the Pelican page of `record`, whose body is the Prose `prose`; see plugins/README.md.

        `only` = (facet name, id) makes those of a facet page: a narrower list, which search leaves to the whole one.
        """
        hidden = self.catalogue.is_unpublished(record)
        shown = listing(self.catalogue, record, only) if record.kind.name == "page" and record.fields.collects else None
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
        if not unlisted:
            metadata["card"] = f"cards/{record.url.strip('/') or 'index'}.png"
        if (
            not hidden
            and only is None
            and record.key not in self.empty
            and (entry := search_entry(record, self.catalogue))
        ):
            metadata["search"] = entry | self.nearby.of(record)
        metadata |= {} if hidden else self._own_attributes(record)
        if record.kind.name == "page" and record.fields.template in FORMS:
            attribute, form = FORMS[record.fields.template]
            metadata[attribute] = form(self)
        if shown:
            metadata["listing"] = shown
        if record.kind.name == "page" and record.fields.collects == "right" and only is None:
            metadata["problem_finder"] = problem_finder(self.catalogue)
        return metadata

    def _own_attributes(self, record):
        values = {name: value_of(record, self.catalogue) for name, value_of in ATTRIBUTES.items()}
        return {name: value for name, value in values.items() if value}

    def template_of(self, record):
        """The template of `record`: named by a page itself, else by its kind, else the general one."""
        if record.kind.name == "page":
            return record.fields.template
        own = f"kinds/{record.kind.name}"
        return own if (self.templates / f"{own}.html").is_file() else "kinds/record"

    @property
    def keeps_pages(self):
        """Whether browsers keep what is read. Not in a preview, where staff must see their last change and nothing else,
        nor without a page to show for what is not kept."""
        return self.publish and self.catalogue.site.offline and self.catalogue.get("page", "offline") is not None

    def _pictures(self, record, prose):
        """The page attributes `picture` and `pictures`. Whatever is named here is published."""
        own = getattr(record.fields, "picture", None)
        return {
            "picture": own and self.gallery.picture(own.file),
            "pictures": [
                {"image": self.gallery.picture(image.path), "alt": image.alt, "caption": image.caption}
                for image in prose.images
            ],
        }

    def _is_unlisted(self, record, shown):
        """Whether search engines must not find the page of `record`, or of its Listing `shown`: nobody outside is told of what is
        made up or not there yet."""
        return (
            self.catalogue.is_unpublished(record)
            or record.stands_in
            or record.fields.example
            or record.key in self._fiction
            or (shown is not None and all(other.fields.example for other in shown.records))
        )

    def leads_on(self, reference):
        """The record that a Reference names if visitors find something there, else None."""
        record = self.catalogue.find(reference)
        return None if record is None or record.key in self.empty else record

    def page_named(self, slug):
        """The page `slug` if visitors find something there, else None: what a template may lead to."""
        page = self.catalogue.get("page", slug)
        return None if page is None or page.key in self.empty else page

    def navigation(self, items):
        """The entries `items` of site.yml, and tasks of a platform, that lead on."""
        entries = ((item, self.leads_on(item.to)) for item in items)
        return [{"text": item.text, "url": record.url, "record": record} for item, record in entries if record]

    def feeds(self):
        """The Atom feeds: everything, then each column that has something to read, examples left out."""
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

    def _ways_on(self):
        """What templates need to lead visitors to something that is there."""
        return {
            "navigation": self.navigation(self.catalogue.site.navigation),
            "footer_links": self.navigation(self.catalogue.site.footer),
            "tasks_of": lambda platform: self.navigation(platform.fields.tasks),
            "page_named": self.page_named,
            "leads_on": self.leads_on,
            "reachable": lambda record: reachable(record, self.catalogue),
            "is_elsewhere": lambda body, contact: is_elsewhere(body, contact, self.catalogue),
            "form_is_to_come": lambda part: form_is_to_come(part, self.catalogue),
            "lacks_forms": lambda record: lacks_forms(record, self.catalogue),
            "forms_to_come": lambda record: forms_to_come(record, self.catalogue),
        }

    def template_globals(self):
        """What every template may use, besides its page."""
        now = self.catalogue.now
        return self._ways_on() | {
            "catalogue": self.catalogue,
            "site": self.catalogue.site,
            "today": self.today,
            "feeds": self.feeds(),
            "keeps_pages": self.keeps_pages,
            "status_of": lambda record: status_of(record, now),
            "trail": lambda record, selected, part: trail(self.catalogue, record, selected, part),
            "next_date": lambda record: next_date(record, now),
            "next_date_in_words": lambda record: next_date_in_words(record, now),
            "applying_state": lambda record: applying_state(record, now),
            "law_flag": lambda law, else_words="": flag_of(law, now, else_words),
            "starts": lambda day: written(midnight(day, now.tzinfo)),
            "origin_of": lambda record: origin_of(record, self.catalogue),
            "owner_of": lambda record: owner_of(record, self.catalogue),
            "theme_hue": lambda guide: theme_hue(guide, self.catalogue),
            "promise_open": OPEN,
            "shown_until": lambda record: self.catalogue.shown_until(record),
            "soon_days": SOON,
            "stage_states": lambda record: stage_states(record.fields, now),
            "packs": self.packs,
            "versions_of": lambda record: versions_of(record, self.catalogue),
            "matching": Matching(self.catalogue),
            "honours": Honours(self.catalogue),
            "plain_rule": lambda rule, root: plain_rule(rule, self.catalogue, root),
            "tally": lambda kind, name: tally(self.catalogue, kind, name),
            "district_map": lambda kind: district_map(self.catalogue, kind),
            "laureates_by_year": laureates_by_year(self.catalogue),
            "whom_to_ask": whom_to_ask(self.catalogue),
            "cited_laws": lambda record: cited_laws(self.catalogue, record),
            "cited_documents": cited_documents,
            "shown_limit": lambda limit: shown(limit, self.catalogue),
            "counting_of": lambda record: counting_of(record, self.catalogue),
            "takes_credit": lambda record: (
                has_credit(record, self.catalogue) and not is_cancelled(record, self.catalogue)
            ),
            "events_of": lambda record: events_of(record, self.catalogue),
        }


def _absolute(*steps):
    return os.path.abspath(os.path.join(*steps))


TEMPLATE_FILTERS = {
    "han_date": han_date,
    "day_in_words": day_in_words,
    "han_number": to_chinese,
    "with_figures": with_figures,
    "length_in_words": length_in_words,
    "size_in_words": size_in_words,
    "total_in_words": total_in_words,
    "sum_in_words": sum_in_words,
    "copies_in_words": copies_in_words,
    "left_in_words": left_in_words,
}
