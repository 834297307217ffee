"""Laws and what cites them, as the component `citation` shows them."""

from itertools import groupby


def citations(view, parts):
    """One citation for each law that `parts` name one after another: [{law, articles, flag}].

    `articles` are its parts {text, url}, each once, in their order; the whole law is one without text. Parts that name
    no visible law are left out.
    """
    named = ((view.catalogue.get("law", part.law) if part.law else None, part) for part in parts)
    gathered = groupby(((law, part) for law, part in named if law), key=lambda pair: pair[0])
    return [_citation(view, law, [part for _, part in pairs]) for law, pairs in gathered]


def basis(view, parts):
    """The lines on which a programme rests: one {cite} for each law, one {title, url, publisher} for a document.

    Laws that are not visible are left out.
    """
    return [
        line
        for of_law, some in groupby(parts, key=lambda part: bool(part.law))
        for line in ([{"cite": cite} for cite in citations(view, some)] if of_law else map(_document, some))
    ]


def _document(part):
    return {"title": part.title, "url": part.url, "publisher": part.publisher}


def article_address(view, law, number):
    """The address of article `number` of the record `law`; that of the whole law without a number."""
    return view.address(law) + (f"#{number.anchor}" if number else "")


def _citation(view, law, parts):
    links = {_words(law, part): article_address(view, law, part.article) for part in parts}
    return {
        "law": law.fields.short,
        "articles": [{"text": text, "url": url} for text, url in links.items()],
        "flag": view.shared["law_flag"](law),
    }


def _words(law, part):
    """What `part` cites of `law`: 第十五条第一款; nothing for the whole law."""
    return f"{law.fields.called(part.article) if part.article else ''}{part.clause or ''}"
