"""Compares two pictures of a page: differences of a few pixels count, small deviations at the edges of letters do not.

Pictures are compared at half their size, where each pixel is the mean of four. The builds 150, 153 and 156 of Chromium
differed in no pixel (see plugins/browser/fonts.conf); NOISE allows for future builds.
"""

from dataclasses import dataclass
from functools import reduce

import numpy as np
from PIL import Image, ImageChops

SCALE = 2
NOISE = 8  # the largest deviation of a colour, of 255, that another build may cause
STEP = 8  # Golden pictures round the colours of edges to multiples of this, which reduces their bytes to a third.
COMMON = 100  # A colour with this many pixels is no edge and is not rounded.
FAR = NOISE + STEP // 2
SPECKS = 8  # This many changed pixels, at half size, are not yet a fault; one underlined character has 15.


@dataclass(frozen=True)
class Change:
    """What changed: the share of the picture, the box around it in pixels of the page, and a mask with changed pixels
    in white.
    """

    share: float
    box: tuple[int, int, int, int]
    mask: Image.Image


def small(picture):
    """Return `picture` in the size at which pictures are compared."""
    return picture.reduce(SCALE)


def golden_of(picture):
    """Return what is stored of `picture`: half its size, with rare colours, which are those of edges, rounded."""
    half = small(picture)
    pixels = np.asarray(half).astype(np.int32)
    common = [
        _packed(np.array(colour)) for count, colour in half.getcolors(half.width * half.height) if count >= COMMON
    ]
    is_common = np.isin(_packed(pixels), common)[..., np.newaxis]
    rounded = np.minimum((pixels + STEP // 2) // STEP * STEP, 255)
    return Image.fromarray(np.where(is_common, pixels, rounded).astype(np.uint8))


def _packed(colours):
    """Return one number for each colour of an array whose last axis is red, green, blue."""
    return colours @ (1 << 16, 1 << 8, 1)


def change(golden, picture):
    """Return the Change from `golden`, as golden_of made it, to `picture`, or None if they are alike."""
    now = small(picture)
    shared = (0, 0, min(golden.width, now.width), min(golden.height, now.height))
    off = ImageChops.difference(golden.crop(shared), now.crop(shared))
    # The part beyond the smaller of the two pictures counts as changed.
    mask = Image.new("L", (max(golden.width, now.width), max(golden.height, now.height)), 255)
    mask.paste(reduce(ImageChops.lighter, off.split()).point(lambda value: 255 * (value > FAR)))
    pixels = mask.histogram()[255]
    if pixels <= SPECKS:
        return None
    return Change(pixels / (mask.width * mask.height), tuple(SCALE * edge for edge in mask.getbbox()), mask)
