"""Says whose words a page shows: which layer they come from, and who looks after it."""


def origin_of(record, catalogue):
    """Return the words for the layer below from which `record` comes; "" for a record of the site's own.

    An example is “全国基础内容，2026.11 版，由……维护”.
    """
    about = record.layer.about
    if record.layer is catalogue.content.top or about is None:
        return ""
    return f"{about.name}，{about.version} 版，由{about.maintained_by}维护"


def keeper_of(extension, site):
    """Return who looks after an extension: the owner that it names, else the keeper of its layer."""
    about = extension.layer.about
    return extension.fields.owner or (about.maintained_by if about else site.owner)


def owner_of(record, catalogue):
    """Return who looks after the page of `record`: the owner that it names, else the keeper of its layer.

    A programme is run by the association that offers it, whatever layer its pattern comes from.
    """
    if record.fields.owner:
        return record.fields.owner
    theirs = not catalogue.is_ours(record.layer) and not getattr(record.fields, "pattern", False)
    return record.layer.about.maintained_by if theirs else catalogue.site.owner
