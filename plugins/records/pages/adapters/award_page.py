"""The page of an award: who has been honoured."""


def winners(view, rounds):
    """The laureates of all `rounds`, in the order of the rounds."""
    return [winner for round in rounds for winner in view.catalogue.referring(round, "laureate")]
