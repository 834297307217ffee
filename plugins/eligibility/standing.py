"""Where a round stands at a moment. The half of it in JavaScript is theme/static/js/apply/standing.js.

Moments are "2026-12-18 17:00" in the time zone of the round: a page is built one day and read another.
"""

COMING, ACCEPTING, CLOSED = "coming", "accepting", "closed"


def standing(stages, now):
    """Return (state, stage): whether a round accepts applications at the moment `now`, and in which of `stages` it does
    or will next.

    `stages` are those that accept, in order: [{start, end, time}], days in ISO form and the hour at which the last day
    ends, or None for all of that day.
    """
    for stage in stages:
        if now < f"{stage['end']} {stage['time'] or '24:00'}":
            return (ACCEPTING if stage["start"] <= now[:10] else COMING), stage
    return CLOSED, None
