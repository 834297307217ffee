"""By what search narrows its results besides the kind: the service platform, the district and the year of a record."""

from ..model.fields import Term


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
    """The slugs of every platform that `record` belongs to, a set; model/declarations.py says how a kind belongs."""
    if record.kind.name == "platform":
        return {record.slug}
    if "platform" in type(record.fields).model_fields:
        return {str(slug) for slug in record.items("platform")}
    if record.fields.belongs_by_hue:
        hue = record.fields.hue_on_page(catalogue)
        own = [platform for platform in catalogue.of("platform") if platform.fields.hue == hue]
        return {platform.slug for platform in own + catalogue.referring(record, "platform")}
    return {slug for other in _neighbours(record, catalogue) for slug in _platform_slugs(other, catalogue)}


def _neighbours(record, catalogue):
    """The records whose platforms are those of `record`."""
    if record.fields.belongs_where_used:
        return [other for other in catalogue.referring(record) if other.fields.use_counts]
    named = (other for name in record.fields.belongs_through for other in catalogue.linked(record, name))
    return [other for other in named if other.fields.lends_platform]


def _districts(record, catalogue):
    labels = {str(value) for _, value in record.values() if isinstance(value, Term) and value.vocabulary == "districts"}
    return [(term.id, term.label) for term in catalogue.vocabularies["districts"].terms if term.label in labels]


def _years(record):
    """The one year by which a visitor would look for `record`, as (id, label), or nothing.

    A record that writes its year has it: a round of 2026 is honoured in 2027 and stays that of 2026. Dated news have
    the year of their date, others that of the first field that their kind names in `year_fields`. Records without such
    a day have no year: a station or a form begun in 2024 is still of use to who looks for 2026.
    """
    fields = record.fields
    if "year" in type(fields).model_fields:
        return [(str(fields.year), str(fields.year))]
    days = [record.date, *(getattr(fields, name) for name in fields.year_fields)]
    return [(str(day.year), str(day.year)) for day in days if day][:1]
