"""The sheet of a rights problem: which time limits it names."""


def limits(view, record):
    """The model.time_limits.ShownLimit of each time limit of `record` that may be shown, in its order."""
    found = (view.shared["shown_limit"](part) for part in record.fields.time_limits)
    return [limit for limit in found if limit]
