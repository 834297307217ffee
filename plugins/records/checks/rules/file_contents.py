"""Checks that files to download can be opened and carry nothing that must not get out.

That is: tracked changes, comments, hidden sheets and macros.
"""

from ...reading.problem import Problem
from .downloads import places_of_files


def check(catalogue):
    """Yield a Problem for each finding (documents.finding) in a file.

    Its place is where a record names the file; a record that is no draft is preferred.
    """
    places = {}
    for _, path, place in sorted(places_of_files(catalogue), key=lambda named: named[0].fields.draft):
        places.setdefault(path, place)
    for path, place in places.items():
        document = catalogue.content.documents.at(path)
        for finding in document.findings if document else ():
            yield Problem(*place, f"“{path}”{finding.words}", "error" if finding.stops else "reminder")
