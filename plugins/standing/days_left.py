"""How many days are left until something ends, and what that is called. The half of it in JavaScript is
theme/static/js/page/standing.js."""

from datetime import date

from .span import midnight

SOON = 14  # days: what ends in so many or fewer ends soon


def is_soon(span, now):
    """Whether `span` ends soon, seen from the moment `now` on the clock of its end. What has no end never does."""
    return span.last is not None and (span.last - now.astimezone(span.end.tzinfo).date()).days <= SOON


def turn_of_soon(span):
    """The moment from which on `span` ends soon, in a list; empty when it has no end."""
    if span.last is None:
        return []
    return [midnight(date.fromordinal(max(span.last.toordinal() - SOON, 1)), span.end.tzinfo)]


def left_in_words(days):
    """今天, 明天, 还有 3 天."""
    return {0: "今天", 1: "明天"}.get(days, f"还有 {days} 天")
