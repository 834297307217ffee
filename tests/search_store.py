"""Reads the store of a built search index, which holds what search shows of each page."""

import json


def stored(output):
    """Return the documents in the store of the site at `output` (a pathlib.Path), ordered by reference."""
    files = (output / "search/index/store").glob("*/*.json")
    return sorted((json.loads(file.read_text(encoding="utf-8")) for file in files), key=lambda each: each["ref"])
