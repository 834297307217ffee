"""By what search narrows its results besides the kind: the service platform, the district and the year of a record."""

from ..model.fields import Term
from .service import Service

# Kinds that belong to a platform as a whole, by the hue of the platform: awards to 激励, rights to 维权, stations and demands
# to 创业; a guide belongs where its theme does. A platform that names one of their records among its tasks has it as well.
_HUES = {"award": "honour", "right": "rights", "demand": "startup", "station": "startup"}
# Kinds that belong where the records belong that they name in these fields.
_THROUGH = {
    "round": ("award", "programme"),
    "laureate": ("round",),
    "facility": ("programme",),
    "notice": ("about",),
    "bulletin": ("about",),
}
# Kinds that belong where they are used, and the kinds of record whose use counts.
_USED = {"form", "contact"}
_USERS = {"platform", "programme", "round", "right"}
# What news may be about and belong to for it. A form or a contact serves many; other news would go in circles.
_TOPICS = {"platform", "programme", "event", "award", "round", "right", "guide"}
# The fields that say the year of kinds which neither write a year nor are dated news.
_YEARS = {"event": ("start",), "demand": ("published",), "law": ("adopted", "effective")}


def facets_of(record, catalogue):
    """The facets of `record`: [{"name", "label", "values": [{"id", "label"}]}], those without a value left out.

    Their order is platform, district, year; values stand in the order of the home page and of the vocabulary.
    """
    found = [
        ("platform", catalogue.kinds["platform"].label, _platforms(record, catalogue)),
        ("district", catalogue.vocabularies["districts"].title, _districts(record, catalogue)),
        ("year", "年份", _years(record)),
    ]
    return [
        {"name": name, "label": label, "values": [{"id": id, "label": word} for id, word in values]}
        for name, label, values in found
        if values
    ]


def _platforms(record, catalogue):
    slugs = _platform_slugs(record, catalogue)
    platforms = sorted(catalogue.of("platform"), key=lambda platform: (platform.fields.order, platform.slug))
    return [(platform.slug, platform.fields.short) for platform in platforms if platform.slug in slugs]


def _platform_slugs(record, catalogue):
    """The slugs of every platform that `record` belongs to, a set."""
    kind = record.kind.name
    if kind == "platform":
        return {record.slug}
    if "platform" in type(record.fields).model_fields:
        return {str(slug) for slug in record.items("platform")}
    if kind in _HUES or kind == "guide":
        hue = _HUES.get(kind) or theme_hue(record, catalogue)
        own = [platform for platform in catalogue.of("platform") if platform.fields.hue == hue]
        return {platform.slug for platform in own + catalogue.referring(record, "platform")}
    return {slug for other in _neighbours(record, catalogue) for slug in _platform_slugs(other, catalogue)}


def theme_hue(guide, catalogue):
    """The hue of the platform to which the theme of `guide` belongs, or None."""
    return catalogue.vocabularies["guide-themes"].term(guide.fields.theme).hue


def _neighbours(record, catalogue):
    """The records whose platforms are those of `record`."""
    if record.kind.name in _USED:
        return [other for other in catalogue.referring(record) if other.kind.name in _USERS]
    return [
        other
        for name in _THROUGH.get(record.kind.name, ())
        for other in catalogue.linked(record, name)
        if name != "about" or other.kind.name in _TOPICS
    ]


def _districts(record, catalogue):
    labels = {str(value) for _, value in record.values() if isinstance(value, Term) and value.vocabulary == "districts"}
    return [(term.id, term.label) for term in catalogue.vocabularies["districts"].terms if term.label in labels]


def _years(record):
    """The one year by which a visitor would look for `record`, as (id, label), or nothing.

    A round, a laureate and a bulletin write their year: a round of 2026 is honoured in 2027 and stays that of 2026.
    An event counts by its beginning, a demand by its publication. A law counts by the adoption of its version,
    for that is the year people call it by (2020年第四次修正, in force since 2021). Records without such
    a day have no year: a station or a form begun in 2024 is still of use to who looks for 2026.
    """
    fields = record.fields
    if "year" in type(fields).model_fields:
        return [(str(fields.year), str(fields.year))]
    days = [record.date, *(getattr(fields, name) for name in _YEARS.get(record.kind.name, ()))]
    return [(str(day.year), str(day.year)) for day in days if day][:1]


SERVICE = Service(shared=lambda catalogue: {"theme_hue": lambda guide: theme_hue(guide, catalogue)})
