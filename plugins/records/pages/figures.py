"""Replaces the plain figures of a body, as prose.py writes them for feeds, with what a page shows."""

import re

_FIGURE = re.compile(r"<figure>.*?</figure>", re.S)  # A body has no other figure, because raw HTML shows as typed.


def with_figures(html, pictures, show):
    """Return `html` with its first figure replaced by `show(pictures[0], first)`, and so on.

    `first` is whether nothing stands before the figure.
    """
    following = iter(pictures)
    return _FIGURE.sub(lambda figure: str(show(next(following), figure.start() == 0)), html)
