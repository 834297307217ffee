"""Layers: a record names what lies in its own layer or below, and what a site offers is a pattern of a layer below."""

from ..kinds.programme import Programme
from ..problem import LIKE_SLUG, Problem, listed, nearest
from ..prose import RECORD_LINK
from . import at, in_body, rendered_bodies

_SHOWN = 8      # of what is replaced: more would hide the other messages
_WAYS_OUT = {"contact": "要问谁，写 ask 和主题，由本地的联系渠道回答", "form": "要表格，写 wants_form 和用途，由本地的表格回答"}


def check(catalogue):
    """Yield a Problem for each reference upwards, and for each offer of what is no pattern.

    What a higher layer replaces is one reminder.
    """
    content = catalogue.content
    bodies = rendered_bodies(catalogue)
    for record in catalogue.records:
        for location, reference in record.references():
            if fault := _upwards(content, record.layer, reference.kind, reference):
                label = record.kind.label_of(location[0])
                yield Problem(*at(record, location), f"“{label}”指向的{fault}")
        for href in dict.fromkeys(bodies[record.path].links if record.path in bodies else ()):
            match = RECORD_LINK.fullmatch(href)
            if match and (fault := _upwards(content, record.layer, match["kind"], match["slug"])):
                yield Problem(record.path, *in_body(record, f"]({href}"), f"链接“{href}”指向的{fault}")
    if content.site_source:
        yield from _offers(catalogue)
        yield from _replaced(content)


def _upwards(content, layer, kind, slug):
    """What is wrong with a reference from `layer` to what only a layer above it has; None if nothing is."""
    height = content.since.get(f"{kind}:{slug}", 0)
    if height <= layer.height:
        return None
    way_out = _WAYS_OUT.get(kind, "请改为指向列表页，或删去这一项")
    return f"{content.kinds[kind].label}“{slug}”在上面的“{content.layers[height].name}”层，用“{layer.name}”层的别的站没有它。{way_out}"


def _offers(catalogue):
    source = catalogue.content.site_source
    patterns = [record.slug for record in catalogue.of(Programme.kind) if record.fields.pattern]
    for slug in catalogue.site.offers:
        record = catalogue.get(Programme.kind, slug)
        place = source.path, *source.document.key_places.get(("offers", slug), (1, 1))
        if record is None and f"{Programme.kind}:{slug}" not in catalogue.content.broken:
            way_out = nearest(slug, patterns, LIKE_SLUG) or f"可写：{listed(patterns, 40)}"
            yield Problem(*place, f"“开办的事项”里没有“{slug}”这个样板。{way_out}")
        elif record and not record.fields.pattern:
            yield Problem(*place, f"“开办的事项”里的“{slug}”不是样板，{record.path} 已经是一页自己的。请删去这一项，承诺写在那一页")


def _replaced(content):
    if content.replaced:
        keys = sorted(content.replaced)
        more = " 等" if len(keys) > _SHOWN else ""
        place = content.site_source.document.place(("layers",))
        yield Problem(content.site_source.path, *place, f"有 {len(keys)} 条用上面的层的，代替了下面的层的：{'、'.join(keys[:_SHOWN])}{more}。"
                      "下面的层以后更新了，这些不会跟着变", "reminder")
