"""The cache in which facts of originals, and the files made of them, are kept between builds."""

from pathlib import Path

from ..cache.cache import Cache

FOLDER = Path(__file__).resolve().parents[2] / ".cache/images"


def kept():
    """Return the Cache that all builds of this project share."""
    return Cache(FOLDER)
