"""A QR code (ISO/IEC 18004) as one path of SVG.

Sizes and margin as its inventor recommends (DENSO WAVE, https://www.qrcode.com/en/howto/cell.html and code.html): a margin of four
modules, and modules of four or more dots of the printer, 0.33 mm at 300 dpi.
"""

from dataclasses import dataclass
from itertools import groupby

import segno

MARGIN = 4  # modules on each side that stay empty
LEAST_MODULE = 0.33  # mm on paper
PRINTED = 34  # mm, margins included: what theme/static/css/components/qr-code.css gives a code on paper


class AddressTooLong(Exception):
    """The modules of the code of an address would be too small to be read from paper; the message says which."""


@dataclass(frozen=True)
class Code:
    """The code of `address`: `size` modules wide and high with its margin, its dark modules as the `path` of an SVG."""

    address: str
    size: int
    path: str


def code_of(address):
    """The Code of `address`. Damage to 15 % of it does no harm (level M). Raises AddressTooLong."""
    rows = segno.make(address, error="m", boost_error=False, micro=False).matrix
    size = len(rows) + 2 * MARGIN
    if PRINTED / size < LEAST_MODULE:
        raise AddressTooLong(f"网址太长，印出来的二维码扫不出：{address}")
    return Code(address, size, "".join(_dark_runs(rows)))


def _dark_runs(rows):
    """Each run of dark modules in a row as a rectangle one module high."""
    for y, row in enumerate(rows, MARGIN):
        x = MARGIN
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                yield f"M{x} {y}h{length}v1h-{length}z"
            x += length
