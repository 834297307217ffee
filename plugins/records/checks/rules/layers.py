"""Checks layers: a record names only what lies in its own layer or below, and a site offers only patterns."""

import posixpath

from ...model.kinds.programme import Programme
from ...model.prose import FILE_LINK, RECORD_LINK
from ...reading.problem import LIKE_SLUG, Problem, listed, nearest
from .. import at, in_body, rendered_bodies
from .downloads import places_of_files
from .pictures import places_of_pictures

_SHOWN = 8  # This many replaced records are named; more would hide the other messages.
_WAYS_OUT = {
    "contact": "要问谁，写 ask 和主题，由本地的联系渠道回答",
    "form": "要表格，写 wants_form 和用途，由本地的表格回答",
}


def check(catalogue):
    """Yield a Problem for each reference to a higher layer, and for each offer of a programme that is no pattern.

    One reminder lists the records that a higher layer replaces.
    """
    yield from _records_above(catalogue)
    yield from _files_above(catalogue)
    if catalogue.content.site_source:
        yield from _offers(catalogue)
        yield from _replaced(catalogue.content)
        yield from _hidden(catalogue)


def _records_above(catalogue):
    content = catalogue.content
    for record in catalogue.records:
        for location, reference in record.references():
            if fault := _upward_fault(content, record.layer, reference.kind, reference):
                label = record.kind.label_of(location[0])
                yield Problem(*at(record, location), f"“{label}”指向的{fault}")
    for record, href, place in _links(catalogue):
        match = RECORD_LINK.fullmatch(href)
        if match and (fault := _upward_fault(content, record.layer, match["kind"], match["slug"])):
            yield Problem(*place, f"链接“{href}”指向的{fault}")


def _files_above(catalogue):
    """Check references by path in the same way: files to download, pictures, and records named by their files."""
    named = [*places_of_files(catalogue), *places_of_pictures(catalogue)]
    for record, href, place in _links(catalogue):
        if match := FILE_LINK.fullmatch(href):
            named.append((record, posixpath.normpath(posixpath.join(record.kind.folder, match["path"])), place))
    for record, path, place in named:
        lowest = next((layer for layer in catalogue.content.layers if (layer.folder / path).is_file()), record.layer)
        if lowest.height > record.layer.height:
            yield Problem(
                *place,
                f"“{path}”在上面的“{lowest.name}”层，用“{record.layer.name}”层的别的站没有它。"
                f"请把它移到“{record.layer.name}”层，或删去这一项",
            )


def _links(catalogue):
    """Yield (record, href, place) for each link that a body of `catalogue` names."""
    bodies = rendered_bodies(catalogue)
    for record in catalogue.records:
        for href in dict.fromkeys(bodies[record.path].links if record.path in bodies else ()):
            yield record, href, (record.path, *in_body(record, f"]({href}"))


def _upward_fault(content, layer, kind, slug):
    """Say what is wrong if `layer` refers to a record that only a higher layer has; return None if nothing is."""
    height = content.since.get(f"{kind}:{slug}", 0)
    if height <= layer.height:
        return None
    way_out = _WAYS_OUT.get(kind, "请改为指向列表页，或删去这一项")
    return (
        f"{content.kinds[kind].label}“{slug}”在上面的“{content.layers[height].name}”层，"
        f"用“{layer.name}”层的别的站没有它。{way_out}"
    )


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
            yield Problem(
                *place,
                f"“开办的事项”里的“{slug}”不是样板，{record.path} 已经是一页自己的。请删去这一项，承诺写在那一页",
            )


def _replaced(content):
    if content.replaced:
        keys = sorted(content.replaced)
        more = " 等" if len(keys) > _SHOWN else ""
        place = content.site_source.document.place(("layers",))
        yield Problem(
            content.site_source.path,
            *place,
            f"有 {len(keys)} 条用上面的层的，代替了下面的层的：{'、'.join(keys[:_SHOWN])}{more}。"
            "下面的层以后更新了，这些不会跟着变",
            "reminder",
        )


def _hidden(catalogue):
    """Remind staff of a draft or example that replaces a lower record: a publication would leave out both pages."""
    for record in catalogue.records:
        if record.key not in catalogue.content.replaced:
            continue
        for name, why in (("draft", "草稿"), ("example", "示例")):
            if getattr(record.fields, name) and not (name == "example" and catalogue.site.publish_examples):
                yield Problem(
                    *at(record, (name,)),
                    f"这一页是{why}，又代替了下面的层的同一页：正式发布时两页都没有。请写完它，或者先把这个文件移出去",
                    "reminder",
                )
