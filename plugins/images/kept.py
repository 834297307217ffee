"""Where the facts of originals and the files made of them are kept from build to build."""

from pathlib import Path

from ..cache.cache import Cache

FOLDER = Path(__file__).resolve().parents[2] / ".cache/images"


def kept():
    """The Cache of all builds of this project."""
    return Cache(FOLDER)
