"""All versions of a form, by which a copy that somebody has is recognised."""


def versions_of(record, catalogue):
    """The versions of the form `record`, the one in force first, as plain values.

    [{title, version, from, to, sha256, current}]: `from` and `to` are ISO days, `to` is None while nobody has ended it. That in
    force has `original` too, the fingerprint of the file in the content, if another one is published.
    """
    fields = record.fields
    prints = catalogue.content.documents.at(fields.file).fingerprints
    now = {"title": record.title, "version": fields.version, "from": fields.valid_from.isoformat(),
           "to": fields.valid_to and fields.valid_to.isoformat(), "sha256": prints[0], "current": True}
    now |= {"original": prints[1]} if prints[1:] else {}
    return [now, *({"title": record.title, "version": old.version, "from": old.valid_from.isoformat(),
                    "to": old.valid_to.isoformat(), "sha256": old.sha256, "current": False} for old in fields.earlier)]
