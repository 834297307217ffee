"""The page of a record: its table of contents."""


def contents(_view, above, headings, below, language=None):
    """[{id, text}] of everything on the page, in the order in which it stands there.

    `above` and `below` are the titled parts that the templates gathered above and below the body; `headings` are those
    of the body, {id, name}. Headings have the `language` of the body, a Language, too; None is that of the frame.
    """
    spoken = {"language": language} if language else {}
    return [*above, *({"id": heading["id"], "text": heading["name"]} | spoken for heading in headings), *below]
