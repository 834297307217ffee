"""The same page in other languages."""

from ...model.languages import language_of, name_of, tag_of, versions_of


def versions(view, record):
    """[{text, url, tag, direction}] of the pages that say what `record` says in another language, each named in its
    own."""
    return [
        {
            "text": name_of(other)[1],
            "url": view.address(other),
            "tag": tag_of(other),
            "direction": spoken.direction if (spoken := language_of(other)) else "ltr",
        }
        for other in versions_of(record, view.catalogue)
        if other is not record
    ]
