"""The first files of another association: a small layer over the national one, which is a whole site at once."""
