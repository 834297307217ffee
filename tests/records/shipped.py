"""The shipped content as of one day, read once for all tests of a worker that only look at it."""

from datetime import date
from functools import lru_cache

from plugins.records.checking import check
from tests.content_folders import ROOT


@lru_cache(maxsize=1)
def shipped_catalogue():
    """What a preview of the shipped content shows on 23 November 2026."""
    return check(ROOT / "content", date(2026, 11, 23))[0].visible(publish=False)
