"""Checks what higher layers add to records of lower ones: it belongs to a page below, adds to it and fits in."""

from pydantic import ValidationError

from ...model.extension import JOINED
from ...model.joining import anchor_of, applies, extensions_of, identity, joined_lists
from ...model.messages import problems_of
from ...reading.problem import LIKE_SLUG, Problem, nearest
from .. import at, rendered_bodies


def check(catalogue):
    """Yield a Problem for each extension of nothing, without a body, or that repeats what the page has already."""
    for key, extensions in extensions_of(catalogue.records).items():
        record = catalogue.at(key)
        for extension in extensions:
            yield from _without_body(extension)
            yield from _not_below(catalogue, extension, record)
        if record:
            added = [each for each in extensions if applies(each, record)]
            yield from _headings(catalogue, record, added)
            yield from _lists(record, added)
            yield from _as_a_whole(catalogue, record, added)


def _without_body(extension):
    if not extension.source.body.strip():
        way_out = "在第二个“---”下面写" if extension.path.endswith(".md") else "把文件改成 .md，前后加“---”，下面写"
        yield Problem(*at(extension), f"没有正文，那一页上就没有这一节。请{way_out}")


def _not_below(catalogue, extension, record):
    """Say why `extension` adds nothing to `record`, which may be None: it is gone, replaced, or no page below."""
    content, key, place = catalogue.content, extension.fields.extends, at(extension, ("extends",))
    name, _, slug = key.partition(":")
    kind, since = catalogue.kinds.get(name), content.since.get(key)
    if kind is None:
        way_out = nearest(name, catalogue.kinds) or "类别就是 records 里文件夹名的单数，如 guide、right"
        yield Problem(*place, f"“补充哪一页”里没有“{name}”这一类。{way_out}")
    elif record is None and key not in content.broken:
        others = [each.slug for each in catalogue.of(name) if content.since[each.key] < extension.layer.height]
        way_out = nearest(slug, others, LIKE_SLUG) or "请改成现在的文件名，或者删去这个文件"
        words = f"“补充哪一页”指向的{kind.label}“{slug}”不存在，这一节先不显示。{way_out}"
        yield Problem(*place, words, "reminder")
    elif record and since > extension.layer.height:
        layer = content.layers[since]
        words = f"“补充哪一页”指向的{kind.label}“{slug}”在上面的“{layer.name}”层，只能补充下面的层的。请写进那一页"
        yield Problem(*place, words)
    elif record and record.layer is extension.layer:
        yield Problem(*place, f"“补充哪一页”指向的 {record.path} 就在这一层，不用补充。请直接改那一页")
    elif record and not applies(extension, record):
        words = f"要补充的那一页由“{record.layer.name}”层的 {record.path} 整个代替了，这一节不显示"
        yield Problem(*place, words, "reminder")


def _headings(catalogue, record, extensions):
    """Check that each section has a heading of its own, by which addresses and search lead to it."""
    prose = rendered_bodies(catalogue).get(record.path)
    taken = {anchor: record.path for anchor in (prose.anchors if prose else ())}
    for extension in extensions:
        other = taken.setdefault(anchor_of(extension), extension.path)
        if other != extension.path:
            words = f"“小标题”与 {other} 的一个小标题相同：“{extension.fields.heading}”。请写明是哪里的，改得不一样"
            yield Problem(*at(extension, ("heading",)), words)


def _lists(record, extensions):
    """Check that nothing is added that the page has already, known by its name."""
    for name in (*JOINED[:1], *record.fields.extendable):
        said = {_known(value): record.path for value in getattr(record.fields, name)}
        for extension in extensions:
            for index, value in enumerate(getattr(extension.fields, name)):
                other = said.setdefault(_known(value), extension.path)
                if other != extension.path:
                    label = record.kind.label_of(name)
                    words = f"“{label}”里的这一项，{other} 已经有了。请删去，或者换一个名称，写明是哪里的"
                    yield Problem(*at(extension, (name, index)), words)


def _known(value):
    return str(identity(value))


def _as_a_whole(catalogue, record, extensions):
    """Check that the record still is what its kind asks for with all that is added."""
    whole = {name: getattr(record.fields, name) for name in record.kind.fields.model_fields}
    for extension in extensions:
        lists = joined_lists(record, [extension])
        try:
            record.kind.fields.model_validate(whole | lists, context={"vocabularies": catalogue.vocabularies})
        except ValidationError as error:
            yield from problems_of(error, record.kind.fields, extension.source)
