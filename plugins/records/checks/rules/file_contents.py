"""Files to download can be opened, and carry nothing that must not get out: changes, remarks, hidden sheets, macros."""

from ...reading.problem import Problem
from .downloads import places_of_files


def check(catalogue):
    """Yield a Problem for each finding (documents.finding) in a file, where a record names it: if it can, one that is no
    draft."""
    places = {}
    for _, path, place in sorted(places_of_files(catalogue), key=lambda named: named[0].fields.draft):
        places.setdefault(path, place)
    for path, place in places.items():
        document = catalogue.content.documents.at(path)
        for finding in document.findings if document else ():
            yield Problem(*place, f"“{path}”{finding.words}", "error" if finding.stops else "reminder")
