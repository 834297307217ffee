"""Laws and what cites them, as the component `citation` shows them."""


def citations(view, parts):
    """One citation for each of `parts` that names a visible law: [{law, article, clause, url, flag}]."""
    laws = ((part, view.catalogue.get("law", part.law) if part.law else None) for part in parts)
    return [_citation(view, part, law) for part, law in laws if law]


def article_address(view, law, number):
    """The address of article `number` of the record `law`; that of the whole law without a number."""
    return view.address(law) + (f"#{number.anchor}" if number else "")


def _citation(view, part, law):
    return {
        "law": law.fields.short,
        "article": law.fields.called(part.article) if part.article else None,
        "clause": part.clause,
        "url": article_address(view, law, part.article),
        "flag": view.shared["law_flag"](law),
    }
