"""How like two pictures of a page are: a fault of a few pixels is found, the edges of letters may be a little off.

Pictures are compared at half their size, where each pixel is the mean of four. In the builds of Chromium 150, 153 and
156 that were tried not one pixel differs (see plugins/browser/fonts.conf); NOISE is for builds to come.
"""

from dataclasses import dataclass
from functools import reduce

import numpy as np
from PIL import Image, ImageChops

SCALE = 2
NOISE = 8  # of 255: how far off a colour may be in another build
STEP = 8  # golden pictures round the colours of edges to multiples of this: a third of the bytes
COMMON = 100  # pixels of one colour that are no edge: such a colour is kept as it is
FAR = NOISE + STEP // 2
SPECKS = 8  # changed pixels, at half size, that are not yet a fault; one underlined character has 15


@dataclass(frozen=True)
class Change:
    """What changed: the share of the picture, the box around it in pixels of the page, the changed pixels in white."""

    share: float
    box: tuple[int, int, int, int]
    mask: Image.Image


def small(picture):
    """`picture` at the size at which pictures are compared."""
    return picture.reduce(SCALE)


def golden_of(picture):
    """What is kept of `picture`: small, with the rare colours rounded, which are those of edges."""
    half = small(picture)
    pixels = np.asarray(half).astype(np.int32)
    common = [
        _packed(np.array(colour)) for count, colour in half.getcolors(half.width * half.height) if count >= COMMON
    ]
    is_common = np.isin(_packed(pixels), common)[..., np.newaxis]
    rounded = np.minimum((pixels + STEP // 2) // STEP * STEP, 255)
    return Image.fromarray(np.where(is_common, pixels, rounded).astype(np.uint8))


def _packed(colours):
    """One number for each colour of an array whose last axis is red, green, blue."""
    return colours @ (1 << 16, 1 << 8, 1)


def change(golden, picture):
    """The Change from `golden` (as golden_of made it) to `picture`, or None if they are alike."""
    now = small(picture)
    shared = (0, 0, min(golden.width, now.width), min(golden.height, now.height))
    off = ImageChops.difference(golden.crop(shared), now.crop(shared))
    # Beyond the smaller of the two everything has changed.
    mask = Image.new("L", (max(golden.width, now.width), max(golden.height, now.height)), 255)
    mask.paste(reduce(ImageChops.lighter, off.split()).point(lambda value: 255 * (value > FAR)))
    pixels = mask.histogram()[255]
    if pixels <= SPECKS:
        return None
    return Change(pixels / (mask.width * mask.height), tuple(SCALE * edge for edge in mask.getbbox()), mask)
