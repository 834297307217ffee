"""The stylesheet of the tokens page, with a class for each visible token, because pages have no inline styles."""

_RULES = {
    "space": ".sample--{name} {{ inline-size: var(--{name}); }}",
    "text": ".sample--{name} {{ font-size: var(--{name}); }}",
    "radius": ".sample--{name} {{ border-radius: var(--{name}); }}",
}


def swatches(tokens, changed):
    """Return the stylesheet for `tokens`, and for those that modes change: `changed` = {mode: tokens}.

    A colour is written as its value, because both themes are shown side by side and a page is only in one of them.
    """
    rules = [_RULES[token.sort].format(name=token.name) for token in tokens if token.sort in _RULES]
    for prefix, some in [("", tokens), *((f"{mode}-", some) for mode, some in changed.items())]:
        rules += [
            f".swatch--{prefix}{token.name}-{theme} {{ background: {getattr(token, theme)}; }}"
            for token in some
            if token.sort == "colour"
            for theme in ("light", "dark")
        ]
    return "\n".join(rules) + "\n"
