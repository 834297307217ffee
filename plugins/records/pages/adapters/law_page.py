"""The page of a law: its articles, and which pages cite them."""

from .links import link


def contents(view, record):
    """[{id, text}] of the articles of the law `record`, for components/toc.html."""
    return [
        {"id": article.number.anchor, "text": record.fields.called(article.number)} for article in _articles(record)
    ]


def articles(view, record):
    """The parameters of components/law-article.html for each article of the law `record`, by number."""
    return [
        {
            "anchor": article.number.anchor,
            "number": record.fields.called(article.number),
            "gist": article.gist,
            "cited_by": [_citing(view, other) for other in view.catalogue.citing(record, article.number)],
        }
        for article in _articles(record)
    ]


def _articles(record):
    return sorted(record.fields.articles, key=lambda article: article.number)


def _citing(view, record):
    return link(view, record) | {"kind": record.kind.label}
