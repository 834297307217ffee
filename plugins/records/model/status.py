"""Where a record stands at a moment: open, closing soon, closed. Its kind computes it from its dates."""

from ...standing.phases import state_at


def status_of(record, now):
    """The State of `record` at `now`, with all that is ahead of it; None for kinds that have no states.

    `now` is a moment on the clock of the site. The days of the record are those of that clock, and those of a round
    are of its own.
    """
    rule = rule_of(record, now.tzinfo)
    return rule and state_at(*rule, now)


def rule_of(record, zone):
    """(rule, turns) by which the state of `record` is told in the time zone `zone`; see Declarations.status_rule."""
    return record.fields.status_rule(zone)
