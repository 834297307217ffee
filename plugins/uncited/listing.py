"""Lists the claims of a whole catalogue that have no article beside them."""

from dataclasses import dataclass

from ..records.model.parts import Citation, Source
from ..records.model.record import Record
from .amounts import amount_of, amounts_in
from .claims import claims
from .passages import passages

# A law is the source itself, and its record gives the gist of its articles; contacts state no law.
_LEFT_OUT = ("law", "contact")


@dataclass(frozen=True)
class Uncited:
    """A `sentence` of `record` without an article, at `place` = (line, column) of its file, recognised by its
    `word`.
    """

    record: Record
    place: tuple
    sentence: str
    word: str


def uncited(catalogue):
    """Return [Uncited] of all records of `catalogue` that state law or fact, ordered by file and place."""
    found = [each for record in catalogue.records if _states_law(record) for each in _of_record(record, catalogue)]
    return sorted(found, key=lambda each: (each.record.path, each.place))


def _states_law(record):
    fields = record.fields
    return fields.needs_sources and record.kind.name not in _LEFT_OUT and not fields.example and not fields.draft


def _of_record(record, catalogue):
    read = passages(record)
    said = _amounts_with_articles(record, read, catalogue)
    return [
        Uncited(record, _place(record, passage, claim), claim.sentence, claim.word)
        for passage in read
        if not passage.cited
        for claim in _open_claims(passage, said)
    ]


def _open_claims(passage, said):
    """Return the claims of `passage` that need an article; of a table only the first, because one article serves all
    of it.
    """
    found = [claim for claim in claims(passage.text) if not _is_covered(claim, passage, said)]
    return found[:1] if passage.table else found


def _is_covered(claim, passage, said):
    """Return whether `claim` needs no article of its own.

    That is so if all its amounts are in `said`, the amounts that stand with their article elsewhere on the page, and
    its passage only repeats the page or is a line that no article can stand beside. In the latter case a duty still
    needs an article, because nothing tells whether it stands elsewhere.
    """
    repeated = {amount[:2] for amount in claim.amounts} <= said
    return repeated and (passage.repeats or passage.lone and not claim.duties)


def _amounts_with_articles(record, read, catalogue):
    """Return {(number, unit)} of the amounts that the page states with an article: in cited text, by a period, or in
    a gist.
    """
    periods = [catalogue.find(value) for _, value in record.references() if value.kind == "period"]
    periods = [period for period in periods if period]
    cited = [part for each in (record, *periods) for _, part in each.values() if isinstance(part, (Citation, Source))]
    gists = [article.gist for part in cited if (article := _article(part, catalogue))]
    texts = [*(passage.text for passage in read if passage.cited), *gists]
    lengths = {amount_of(value) for each in (record, *periods) for _, value in each.values() if hasattr(value, "unit")}
    return lengths | {amount[:2] for text in texts for amount in amounts_in(text)}


def _article(part, catalogue):
    law = catalogue.get("law", part.law) if part.law and part.article else None
    return law and law.fields.article(part.article)


def _place(record, passage, claim):
    """Return the (line, column) of a claim.

    A field may be folded over several lines, so its sentence is looked for from the beginning of the field on.
    """
    source = record.source
    if passage.location is None:
        line, column = _in(source.body, passage.start + claim.start)
        return source.body_line - 1 + line, column
    line, column = source.document.place(passage.location)
    lines = source.text.split("\n")
    offset = sum(len(each) + 1 for each in lines[: line - 1]) + column - 1
    at = source.text.find(claim.sentence[:12], offset)
    return _in(source.text, at) if at >= 0 else (line, column)


def _in(text, offset):
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")
