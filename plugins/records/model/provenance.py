"""Whose words a page shows: which layer has brought it, and who looks after it."""


def origin_of(record, catalogue):
    """The words for the layer below from which `record` comes, such as “全国基础内容，2026.11 版，由……维护”; "" for one's own."""
    about = record.layer.about
    if record.layer is catalogue.content.top or about is None:
        return ""
    return f"{about.name}，{about.version} 版，由{about.maintained_by}维护"


def owner_of(record, catalogue):
    """Who looks after the page of `record`: whoever it names, else the keeper of its layer.

    A programme is run by the association that offers it, wherever its pattern comes from.
    """
    if record.fields.owner:
        return record.fields.owner
    theirs = not catalogue.is_ours(record.layer) and not getattr(record.fields, "pattern", False)
    return record.layer.about.maintained_by if theirs else catalogue.site.owner
