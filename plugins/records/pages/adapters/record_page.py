"""The page of a record: its table of contents."""


def contents(_view, above, headings, below):
    """[{id, text}] of everything on the page, in the order in which it stands there.

    `above` and `below` are the titled parts that the templates gathered above and below the body; `headings` are those
    of the body, {id, name}.
    """
    return [*above, *({"id": heading["id"], "text": heading["name"]} for heading in headings), *below]
