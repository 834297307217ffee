"""The catalogue: all records of a site and the references between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import cast
from zoneinfo import ZoneInfo

from ...standing.span import days, midnight
from .answered import answered
from .content import Content
from .field_values import ArticleNumber
from .fields import Reference, Term
from .joining import joined_records
from .layer import Layer
from .local_rules import QUESTIONS, with_places
from .parts import Citation, Source
from .record import Record
from .site import Site
from .word_list import WordList


class Catalogue:
    """Records by kind and slug, with the references between them in both directions.

    `today` decides what is visible. A catalogue never changes; `visible()` returns a smaller one.
    """

    def __init__(
        self,
        content: Content,
        today: date,
        records: Iterable[Record] | None = None,
        vocabularies: dict[str, WordList] | None = None,
    ) -> None:
        self.content = content
        self.site = cast(Site, content.site)  # a layer for others is checked with a stand-in
        self.kinds = content.kinds
        self.vocabularies = vocabularies or content.vocabularies
        self.today = today
        self._hidden = {f"{cast(Reference, reference).kind}:{reference}" for reference in self.site.hide}
        self.records = sorted(content.records if records is None else records, key=_order)
        self._by_key = {record.key: record for record in self.records}
        self._of_kind: dict[str, list[Record]] = defaultdict(list)
        for record in self.records:
            self._of_kind[record.kind.name].append(record)
        self._referring: dict[str, list[Record]] = defaultdict(list)
        self._citing: dict[tuple[str | None, ArticleNumber], list[Record]] = defaultdict(list)
        for record in self.records:
            self._note_references(record)

    def _note_references(self, record: Record) -> None:
        named: dict[str, None] = {}
        cited: dict[tuple[str | None, ArticleNumber], None] = {}
        for _, value in record.values():
            if isinstance(value, Reference):
                named[f"{value.kind}:{value}"] = None
            elif isinstance(value, (Citation, Source)) and value.article:
                cited[value.law, value.article] = None
        for key in named:
            self._referring[key].append(record)
        for article in cited:
            self._citing[article].append(record)

    @property
    def now(self) -> datetime:
        """The moment at which today begins on the clock of the site; pages are built as of this moment."""
        return midnight(self.today, ZoneInfo(self.site.timezone))

    def visible(self, publish: bool) -> Catalogue:
        """Return the Catalogue that visitors see; with `publish`, drafts and examples are left out."""
        shown = [record for record in self.records if self._is_visible(record, publish)]
        records, words = joined_records(shown, self.site), self.vocabularies
        if QUESTIONS in words:
            records, questions = with_places(records, words[QUESTIONS], self.content.top)
            words = words | {QUESTIONS: questions}
        records = answered(Catalogue(self.content, self.today, records, words))
        return Catalogue(self.content, self.today, records, words)

    def _is_visible(self, record: Record, publish: bool) -> bool:
        fields = record.fields
        if is_withdrawn(record, self.today) or self.is_closed(record):
            return False
        if not publish:
            return True
        hidden_example = fields.example and not self.site.publish_examples
        return not (self.is_unpublished(record) or hidden_example)

    def shown_until(self, record: Record) -> str | None:
        """Return the moment from which `record` may no longer be shown, as standing.span writes it; None for most."""
        until = _last_shown_day(record)
        return days(None, until, self.now.tzinfo).closing if until else None

    def is_ours(self, layer: Layer) -> bool:
        """Whether those who build the site also look after `layer`; others may maintain the layers below."""
        return layer is self.content.top or layer.about is None or layer.about.maintained_by == self.site.association

    def is_closed(self, record: Record) -> bool:
        """Whether the site goes without `record`: it hides it, or it is the pattern of a programme that nobody runs."""
        return self.hides(record) or getattr(record.fields, "pattern", False) and record.slug not in self.site.offers

    def hides(self, record: Record) -> bool:
        """Whether `site.yml` says that `record`, which lies in a lower layer, is not shown."""
        return record.key in self._hidden

    def is_unpublished(self, record: Record) -> bool:
        """Whether `record` is for the preview only: a draft, or dated after today."""
        return record.fields.draft or (record.date is not None and record.date > self.today)

    def get(self, kind: str, slug: str) -> Record | None:
        """Return the record of `kind` named `slug`, or None."""
        return self.at(f"{kind}:{slug}")

    def at(self, key: str) -> Record | None:
        """Return the record whose key is `key`, such as "round:star-2026" (Record.key), or None."""
        return self._by_key.get(key)

    def id_of(self, term: Term) -> str:
        """Return the id of `term`, a word of a vocabulary."""
        return self.vocabularies[term.vocabulary].id_of(term)

    def find(self, reference: Reference | None) -> Record | None:
        """Return the record that a Reference names, or None when it is not visible."""
        return self.get(reference.kind, reference) if reference else None

    def of(self, kind: str) -> list[Record]:
        """Return all records of `kind`, in the order of their lists."""
        return list(self._of_kind.get(kind, ()))

    def linked(self, record: Record, name: str) -> list[Record]:
        """Return the visible records that the field `name` of `record` names, in the order of the field."""
        found = (self.find(item) for item in record.items(name) if isinstance(item, Reference))
        return [other for other in found if other]

    def referring(self, record: Record, kind: str | None = None) -> list[Record]:
        """Return the visible records whose fields name `record`; only those of `kind`, if given."""
        return [
            other
            for other in self._referring.get(record.key, [])
            if other is not record and kind in (None, other.kind.name)
        ]

    def citing(self, law: Record, number: ArticleNumber) -> list[Record]:
        """Return the visible records that cite the article `number` of the record `law`."""
        return list(self._citing.get((law.slug, number), []))


def is_withdrawn(record: Record, today: date) -> bool:
    """Whether `record` may no longer be shown, because consent or the period of publication has run out."""
    until = _last_shown_day(record)
    return until is not None and until < today


def _last_shown_day(record: Record) -> date | None:
    consent = getattr(record.fields, "consent", None)
    return consent.expires if consent else getattr(record.fields, "published_until", None)


def _order(record: Record) -> tuple[str, int, float, str]:
    """Return the sort key of `record`, which is total: dated kinds newest first, then by `order`, then by slug."""
    moment = record.date or getattr(record.fields, "start", None)
    newest = -_day(moment).toordinal() if moment else 0
    return record.kind.name, newest, getattr(record.fields, "order", None) or float("inf"), record.slug


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
