"""Checks `hide` of site.yml: what a visible record requires cannot be hidden, and what is one's own is deleted."""

from ...model.fields import Reference
from ...model.joining import is_extension
from ...model.kinds.programme import Programme
from ...model.parts import Part
from ...reading.problem import Problem, listed
from .needed_pages import needed_pages

_ESSENTIAL = ("law", "period")  # Without them a citation or a time limit says nothing, though another field may do.
_NAMED = 3  # This many of the records that need a hidden one are named.


def check(catalogue):
    """Yield a Problem for each entry of `hide` that the site cannot do without, or that lies in its own layer."""
    hidden = {f"{reference.kind}:{reference}": index for index, reference in enumerate(catalogue.site.hide)}
    if not hidden:
        return
    needed = _needed(catalogue, hidden)
    for key, index in hidden.items():
        record = catalogue.at(key)
        if record is None:  # rules/references.py says so.
            continue
        source = catalogue.content.site_source
        place = source.path, *source.document.place(("hide", index))
        if record.layer is catalogue.content.top:
            words = f"“不显示的”里的“{key}”是本站自己的 {record.path}。请删去那个文件，或者在那里写 draft: true"
            yield Problem(*place, words)
        elif by := needed.get(key):
            what = f"{record.kind.label}“{record.title}”不能不显示：{listed(by[:_NAMED])}"
            more = f" 等 {len(by)} 处" if len(by) > _NAMED else " " if by[-1].isascii() else ""
            yield Problem(*place, f"{what}{more}要用到它。请先让它们不用它，或者删去这一项")


def _needed(catalogue, hidden):
    """Return {key of a hidden record: [path]}: where the site requires it."""
    needed = {}
    for part, path in _shown(catalogue, hidden):
        for key in dict.fromkeys(_required(part, hidden)):
            needed.setdefault(key, []).append(path)
    site = catalogue.content.site_source.path
    for slug in needed_pages(catalogue.site):
        needed.setdefault(f"page:{slug}", []).append("每个网站")
    for slug in catalogue.site.offers:
        needed.setdefault(f"{Programme.kind}:{slug}", []).append(f"{site} 的 offers")
    return needed


def _shown(catalogue, hidden):
    """Yield (part, path) for everything that visitors see: records, extensions, site.yml, words of vocabularies."""
    for record in catalogue.records:
        if not catalogue.is_closed(record) and not (is_extension(record) and record.fields.extends in hidden):
            yield record.fields, record.path
    yield catalogue.site, catalogue.content.site_source.path
    for words in catalogue.vocabularies.values():
        yield from ((term, words.path) for term in words.terms)


def _required(part, hidden):
    """Yield the key of each of `hidden` without which `part` is not whole: a list may lose entries, but not the last.

    An entry of a list that is about a hidden record falls away, but a statement never loses the law that it cites.
    """
    for name, info in type(part).model_fields.items():
        value = getattr(part, name)
        value = list(value.values()) if isinstance(value, dict) else value
        if isinstance(value, list):
            lost = [key for key in (_key_of(item, hidden) for item in value) if key]
            if info.is_required() and len(lost) == len(value):
                yield from lost
            yield from (key for item in value if isinstance(item, Part) for key in _laws(item, hidden))
        elif isinstance(value, Part):
            yield from _required(value, hidden)
        elif isinstance(value, Reference) and (info.is_required() or name in _ESSENTIAL):
            yield from _hidden(value, hidden)


def _key_of(item, hidden):
    """Return the key of the hidden record that the entry `item` of a list is about, or None."""
    if isinstance(item, Part):
        about = [
            getattr(item, name)
            for name, info in type(item).model_fields.items()
            if info.is_required() or name in _ESSENTIAL
        ]
    else:
        about = [item]
    return next((key for value in about if isinstance(value, Reference) for key in _hidden(value, hidden)), None)


def _laws(part, hidden):
    """Yield the key of each hidden law that `part`, or a part of it, cites."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        if name == "law" and isinstance(value, Reference):
            yield from _hidden(value, hidden)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Part):
                yield from _laws(item, hidden)


def _hidden(reference, hidden):
    key = f"{reference.kind}:{reference}"
    return [key] if key in hidden else []
