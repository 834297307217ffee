"""The open data room: every record that visitors see, as files for other programs, below /data/.

Reading order: plain (a record as plain JSON), schema (what that JSON is, from the model of the kind), table (the same as
CSV), places (as GeoJSON), data_set (all files of one kind), index (the list of all sets), generator (Pelican).
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(data_generator)


def data_generator(pelican):
    """Tell Pelican which generator writes the files."""
    from .generator import DataGenerator  # Pelican is imported only when it runs

    return DataGenerator
