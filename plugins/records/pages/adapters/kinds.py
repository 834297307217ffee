"""The kinds of records in the order in which people look for things."""


def in_order(view):
    """The names of all kinds that lists of kinds show, by the rank that each declares, then by name."""
    ranked = [(kind.fields.rank, name) for name, kind in view.catalogue.kinds.items() if kind.fields.rank is not None]
    return [name for _, name in sorted(ranked)]
