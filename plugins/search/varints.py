"""Writes whole numbers as bytes: LEB128, seven bits a byte, the low ones first, the high bit set on all but the last.

The client reads them in theme/static/js/search/varints.js. Source: DWARF 5, section 7.6.
"""

import numpy as np


def encode(numbers):
    """Return the bytes of `numbers`, a sequence of non-negative integers below 2**63."""
    rest = np.asarray(numbers, np.uint64)
    size = sizes(rest)
    ends = np.cumsum(size)
    encoded = np.empty(int(ends[-1]) if len(ends) else 0, np.uint8)
    places = ends - size
    while len(rest):
        more = rest > 127
        encoded[places] = (rest & np.uint64(127)).astype(np.uint8) | (more.astype(np.uint8) << 7)
        rest, places = rest[more] >> np.uint64(7), places[more] + 1
    return encoded.tobytes()


def sizes(numbers):
    """Return the number of bytes that each of `numbers` takes, as an array."""
    rest = np.asarray(numbers, np.uint64)
    size = np.ones(len(rest), np.int64)
    while (rest := rest >> np.uint64(7)).any():
        size += rest > 0
    return size
