"""Checks that a record lists a paper once; two entries of one name would mix up copies and ticks."""

from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a Problem for each paper whose name already stands in the list of its record."""
    for kind in ("round", "programme"):
        for record in catalogue.of(kind):
            names = [part.name for part in record.fields.materials]
            for index, name in enumerate(names):
                if name in names[:index]:
                    yield Problem(
                        *at(record, ("materials", index, "name")),
                        f"“材料”里“{name}”写了两次。同一种材料合成一项，不同的材料起不同的名称，如“{name}（单位）”",
                    )
