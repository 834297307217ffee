"""What each round and each programme wants handed in, as a pack to print and tick; which packs want the same papers.

What a round or a programme wants handed in is its pack, `/rounds/<slug>/pack/`: made of its materials, so a new round
has one by itself. Papers of one name are one paper (`packs/union.py`); `check` wants each once in a list. `/packs/`
puts several together in the browser. `union` and `words` have halves of the same names in `plugins/packs/` and
`theme/static/js/packs/`, held together by `tests/contract/packs.json` and by packs that chance makes. What is ticked
stays in the browser (`progress.js`).
"""

from functools import cached_property, lru_cache

from ...packs.union import shared, union
from ...packs.words import copies_in_words, sum_in_words, total_in_words
from ...page_data.rule import DataRule
from ...standing.span import COMING, PAST
from ..model.numerals import han_date
from .apply import accepting_stages
from .hand_in import hand_in
from .service import Form, Paper, Service

NOTHING = "无需提交材料"  # A programme says with these words that it requires no papers.


class Packs:
    """The packs of `catalogue`, made once a build and used by many pages."""

    def __init__(self, catalogue):
        self.catalogue = catalogue

    @cached_property
    def all(self):
        """The packs of all published records, as pack_of returns them: those that close first,
        then the always open, then the closed."""
        records = [
            record
            for kind in ("round", "programme")
            for record in self.catalogue.of(kind)
            if not self.catalogue.is_unpublished(record)
        ]
        found = [pack for record in records if (pack := pack_of(record, self.catalogue))]
        return sorted(found, key=lambda pack: (pack["over"], pack["closes"] is None, pack["closes"] or ""))

    @property
    def open(self):
        """The packs for which papers can still be handed in."""
        return [pack for pack in self.all if not pack["over"]]

    @cached_property
    def _papers(self):
        return {paper["name"]: paper for paper in shared(union(self.open))}

    def elsewhere(self, pack, name):
        """Return the needs (packs.union) of other open packs for the paper `name` of `pack`.

        A round and its own programme need one and the same paper, so neither counts as another pack.
        """
        record = self.catalogue.at(pack["id"])
        family = {
            pack["id"],
            f"programme:{getattr(record.fields, 'programme', None)}",
            *(other.key for other in self.catalogue.referring(record, "round")),
        }
        needs = self._papers[name]["needs"] if name in self._papers else []
        return [need for need in needs if need["pack"] not in family]

    def with_form(self, record):
        """Return [(pack, paper)] for the open packs that need the form `record`."""
        return [
            (pack, paper)
            for pack in self.open
            for paper in pack["papers"]
            if paper["form"] and paper["form"]["url"] == record.url
        ]

    def papers_of(self, pack):
        """Return the papers of `pack` added up (packs.union)."""
        return union([pack])

    def form(self):
        """Return the attribute `page.packs_form`: {closing, standing, over, shared}.

        `closing` are the packs with a date; `standing` are those without one by platform, [{label, packs}];
        `over` are those that are closed; `shared` are the papers that more than one open pack needs (packs.union).
        """
        standing_packs = [pack for pack in self.open if pack["closes"] is None]
        platforms = [
            {"label": platform.title, "packs": [pack for pack in standing_packs if pack["platform"] == platform.slug]}
            for platform in self.catalogue.of("platform")
        ]
        return {
            "closing": [pack for pack in self.open if pack["closes"]],
            "standing": [platform for platform in platforms if platform["packs"]],
            "over": [pack for pack in self.all if pack["over"]],
            "shared": list(self._papers.values()),
        }


def pack_of(record, catalogue):
    """Return the attribute `page.pack` of a round or programme that requires papers, as plain values; None for others.

    {id, title, url, example, platform, over, closes, ends, until, nothing, handIn, papers}: `closes` is the ISO day on
    which the current or next stage that accepts papers ends, None for a pack that is always open; `until` says it in
    words; `ends` is the moment after which nobody accepts papers any more, as standing.span writes it; `nothing` is
    true when no paper is needed; `handIn` says when, how and to whom (hand_in.hand_in); `papers` are those of
    packs.union, with `form` as form_version returns it.
    """
    if record.kind.name not in ("round", "programme"):
        return None
    papers = [part for part in record.fields.materials if part.name != NOTHING]
    if not papers:
        return None
    times = _times(record, catalogue.now)
    nothing = next((part.note or NOTHING for part in record.fields.materials if part.name == NOTHING), None)
    return {
        "id": record.key,
        "title": record.title,
        "url": record.url,
        "example": record.fields.example,
        "platform": getattr(record.fields, "platform", None),
        "nothing": nothing,
        **times,
        "handIn": hand_in(record, times["until"], catalogue),
        "papers": [_plain(part, catalogue) for part in papers],
    }


def _times(record, now):
    if record.kind.name == "programme":
        return {"over": False, "closes": None, "ends": None, "until": None}
    accepting = accepting_stages(record)
    stage, span = next(((stage, span) for stage, span in accepting if span.state(now) != PAST), accepting[-1])
    until = " ".join(filter(None, [_day(stage.end), stage.time, "截止"]))
    if span.state(now) == COMING:
        until = f"{_day(stage.start or stage.end)}开始受理，{until}"
    return {
        "over": span.state(now) == PAST,
        "closes": stage.end.isoformat(),
        "ends": accepting[-1][1].closing,
        "until": until,
    }


def _day(day):
    return f"{han_date(day)}（星期{'一二三四五六日'[day.weekday()]}）"


def _plain(part, catalogue):
    record = catalogue.find(part.form)
    return {
        "name": part.name,
        "copies": part.copies,
        "stamp": part.stamp,
        "note": part.note,
        "form": record and form_version(record, catalogue),
    }


def form_version(record, catalogue):
    """Return which version of a form is in force, and how a copy of its file is recognised, as plain values."""
    fields = record.fields
    document = catalogue.content.documents.at(fields.file)
    return {
        "title": record.title,
        "url": record.url,
        "file": fields.file,
        "version": fields.version,
        "valid_from": fields.valid_from.isoformat(),
        "valid_to": fields.valid_to and fields.valid_to.isoformat(),
        "size": document.size,
        "sha256": document.sha256,
    }


@lru_cache(maxsize=1)  # Pages, the form and templates use the same Packs.
def packs_of(catalogue):
    """Return the Packs of `catalogue`."""
    return Packs(catalogue)


def _records_with_packs(catalogue):
    return [catalogue.at(pack["id"]) for pack in packs_of(catalogue).all]


def _wants_papers(record, catalogue):
    return not catalogue.is_unpublished(record) and pack_of(record, catalogue) is not None


SERVICE = Service(
    attributes={"pack": pack_of},
    form=Form("packs_form", lambda catalogue: packs_of(catalogue).form()),
    data=DataRule("packs_form", "packs.json", "pack"),
    paper=Paper("pack", "材料包", _records_with_packs, "{part}：{title}"),
    shared=lambda catalogue: {"packs": packs_of(catalogue)},
    filters={"total_in_words": total_in_words, "sum_in_words": sum_in_words, "copies_in_words": copies_in_words},
    fills=_wants_papers,
)
