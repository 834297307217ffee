"""The documents room: files to download, as they are published: nothing of authors in them, their fingerprint, the fields
one can fill in; knows nothing of records.

Reading order: content_controls (the fields of a Word document), document (one file), documents (all of a content folder),
downloads (those that are published), generator (Pelican).
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(download_generator)


def download_generator(pelican):
    """Tell Pelican which generator writes the files."""
    from .generator import DownloadFiles  # Pelican is imported only when it runs

    return DownloadFiles
