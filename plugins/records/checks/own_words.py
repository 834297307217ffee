"""What a content file says in its own words: its text without the names of the documents that it cites."""

import re
from bisect import bisect_right

# These fields hold titles, publishers and notes of documents. Staff cannot change the name of a document.
_NAMED = frozenset({"sources", "basis", "cites", "fees", "source"})


def own_words(source):
    """Return the text of the SourceFile `source` with its sources blanked out; other characters keep their place."""
    document = source.document
    lines = [0, *(match.end() for match in re.finditer("\n", source.text))]
    body = lines[source.body_line - 1] if source.body else len(source.text)
    places = {location: _offset(lines, place) for location, place in document.places.items() if location}
    edges = sorted({*places.values(), *(_offset(lines, place) for place in document.key_places.values()), body})
    text = source.text
    for location, start in places.items():
        if _NAMED.intersection(location) and _holds_text(document.data, location):
            end = edges[min(bisect_right(edges, start), len(edges) - 1)]
            text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def _offset(lines, place):
    """Return the offset of `place`, a (line, column) from 1, in a text whose lines start at the offsets `lines`."""
    line, column = place
    return lines[line - 1] + column - 1


def _holds_text(data, location):
    for step in location:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):  # This part of the file could not be read.
            return False
    return isinstance(data, str)
