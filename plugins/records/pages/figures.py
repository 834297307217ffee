"""The plain figures of a body, as prose.py writes them for feeds, become what a page shows."""

import re

_FIGURE = re.compile(r"<figure>.*?</figure>", re.S)  # raw HTML shows as typed: no other figure is in a body


def with_figures(html, pictures, show):
    """`html` with its first figure replaced by `show(pictures[0], first)`, and so on.

    `first` is whether the figure is the first thing of all.
    """
    following = iter(pictures)
    return _FIGURE.sub(lambda figure: str(show(next(following), figure.start() == 0)), html)
