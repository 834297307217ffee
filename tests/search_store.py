"""What search would show of the pages of a built site."""

import json


def stored(output):
    """The documents in the store of the site at `output` (a pathlib.Path), ordered by reference."""
    files = (output / "search/index/store").glob("*/*.json")
    return sorted((json.loads(file.read_text(encoding="utf-8")) for file in files), key=lambda each: each["ref"])
