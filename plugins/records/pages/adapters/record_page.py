"""The page of a record: its table of contents."""

_AT_THE_END = ("sources", "related")


def contents(view, sections, headings, language=None):
    """[{id, text}] of everything on the page, in the order in which it stands there.

    `sections` are the titled parts that the templates gathered, `headings` those of the body, {id, name}: the body
    stands below the sections of the kind and above the sections at the end. Headings have the `language` of the body, a
    Language, too; None is that of the frame.
    """
    spoken = {"language": language} if language else {}
    return [
        *(section for section in sections if section["id"] not in _AT_THE_END),
        *({"id": heading["id"], "text": heading["name"]} | spoken for heading in headings),
        *(section for section in sections if section["id"] in _AT_THE_END),
    ]
