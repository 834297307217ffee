"""The page of the ladder of honours: which awards stand on no route."""


def alone(view):
    """The awards that no other award leads to and that lead to none."""
    return [route[0] for route in view.shared["honours"].routes if len(route) == 1]
