"""Checks that pages show bodies as they were typed, and reports each place where they do not."""

from ....bodies.faults import faults
from ...reading.problem import Problem
from .. import at_offset, rendered_bodies


def check(catalogue):
    """Yield a Problem for each place of a body at which the page shows something else than was typed."""
    rendered = rendered_bodies(catalogue)
    for record in catalogue.records:
        if record.path in rendered:
            prose = rendered[record.path]
            for fault in faults(prose.layout, prose.html):
                yield Problem(record.path, *at_offset(record, fault.offset), fault.message, fault.severity)
