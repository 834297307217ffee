"""The documents room: files to download, published without their authors; knows nothing of records.

Reading order: package (the parts of an Office file), content_controls (the fields of a Word document), word_text (how a
filled form is recognised), words (what any file says), archive and cutting (parts taken out), *_cleaning, tiff and pdf
(what is taken out), *_findings (what must not get out), examination (one way for each sort of file), document
(one file),
documents (all of a content folder), downloads (those that are published), generator (Pelican).
"""

import logging

from pelican import signals

# What pypdf could mend is no fault of the file, and a build would stop at its English words.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def register():
    """Connect this room to Pelican."""
    signals.get_generators.connect(download_generator)


def download_generator(pelican):
    """Tell Pelican which generator writes the files."""
    from .generator import DownloadFiles  # Pelican is imported only when it runs

    return DownloadFiles
