"""The images room: the photographs of the content become small files for every screen; originals are never
published."""

from pelican import signals

from .generator import PictureFiles


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(add_generator)


def add_generator(pelican):
    """Write the files of pictures beside the pages."""
    return PictureFiles
