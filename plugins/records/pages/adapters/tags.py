"""Words as the tags below the title of a page."""


def of(view, *words):
    """[{text}] of `words`, for components/page-head.html; a word that a record leaves open is left out."""
    return [{"text": word} for word in words if word]
