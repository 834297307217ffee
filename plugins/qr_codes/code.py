"""Draws a QR code (ISO/IEC 18004) as one path of SVG.

Sizes and margin follow the recommendations of its inventor (DENSO WAVE, https://www.qrcode.com/en/howto/cell.html and
code.html): a margin of four modules, and modules of at least four printer dots, which is 0.33 mm at 300 dpi.
"""

from dataclasses import dataclass
from itertools import groupby

import segno

MARGIN = 4  # empty modules on each side
LEAST_MODULE = 0.33  # smallest size of a module on paper in mm
PRINTED = 34  # size of a code on paper in mm with its margins, as set in theme/static/css/components/qr-code.css


class AddressTooLong(Exception):
    """The modules of the code would be too small to be read from paper; the message names the address."""


@dataclass(frozen=True)
class Code:
    """The code of `address`: `size` is its width in modules with both margins, `path` draws its dark modules in SVG."""

    address: str
    size: int
    path: str


def code_of(address):
    """Return the Code of `address`, with error correction level M (up to 15 % may be damaged). Raises
    AddressTooLong.
    """
    rows = segno.make(address, error="m", boost_error=False, micro=False).matrix
    size = len(rows) + 2 * MARGIN
    if PRINTED / size < LEAST_MODULE:
        raise AddressTooLong(f"网址太长，印出来的二维码扫不出：{address}")
    return Code(address, size, "".join(_dark_runs(rows)))


def _dark_runs(rows):
    """Yield each run of dark modules in a row as a rectangle one module high."""
    for y, row in enumerate(rows, MARGIN):
        x = MARGIN
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                yield f"M{x} {y}h{length}v1h-{length}z"
            x += length
