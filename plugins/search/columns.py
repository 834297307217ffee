"""Writes the columns: one value for each document, in document order, that scoring and filtering need of all documents.

The columns are the lengths of each field; for each facet how many values a document has and which; its day; its worth.
Numbers are varints. Lengths, days and worths are written as differences from the document before, with the sign in the
lowest bit, because neighbours in sorted order are similar. The client reads them in theme/static/js/search/columns.js.
"""

from datetime import date

import numpy as np

from . import varints

_DAY_ONE = date(1899, 12, 31).toordinal()


def write_columns(lengths, facets, dates, worths):
    """Return the bytes of the columns.

    `lengths` holds for each field the number of terms of each document; `facets` holds for each facet the list of value
    places of each document; `dates` holds for each document an ISO day or None; `worths` says how much a match in each
    document counts, in percent.
    """
    return b"".join(
        [
            *(_differences(each) for each in lengths),
            *(varints.encode([n for places in facet for n in (len(places), *places)]) for facet in facets),
            _differences([_day(each) for each in dates]),
            _differences(worths),
        ]
    )


def _differences(numbers):
    steps = np.diff(np.asarray(numbers, np.int64), prepend=0)
    return varints.encode(np.where(steps < 0, -2 * steps - 1, 2 * steps))


def _day(iso):
    """Return the days since the end of 1899; 0 for no day or an earlier one."""
    return max(0, date.fromisoformat(iso[:10]).toordinal() - _DAY_ONE) if iso else 0
