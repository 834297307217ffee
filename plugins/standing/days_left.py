"""How many days are left until a span ends, and how that is put in words.

The same in JavaScript: theme/static/js/page/standing.js.
"""

from datetime import date

from .span import midnight

SOON = 14  # days; a span that ends within this many days ends soon


def is_soon(span, now):
    """Return whether `span` ends soon at the moment `now`, counted in the time zone of its end.

    A span without an end never ends soon.
    """
    return span.last is not None and (span.last - now.astimezone(span.end.tzinfo).date()).days <= SOON


def turn_of_soon(span):
    """Return a list of the moment at which `span` begins to end soon; the list is empty if the span has no end."""
    if span.last is None:
        return []
    return [midnight(date.fromordinal(max(span.last.toordinal() - SOON, 1)), span.end.tzinfo)]


def left_in_words(days):
    """Return `days` in words: 今天, 明天, 还有 3 天."""
    return {0: "今天", 1: "明天"}.get(days, f"还有 {days} 天")
