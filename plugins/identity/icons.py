"""Draws every icon that a browser or a phone requests from one SVG."""

from io import BytesIO

from PIL import Image
from resvg_py import svg_to_bytes

FAVICON_SIZES = (16, 32, 48)
# The share of an icon's side that the mark takes. If the mark has a background of its own, phones may cut its corners.
# Of any other mark the corners must also lie in the circle of 80 % that is always shown.
_SHARES_ON_OWN_BACKGROUND = {"apple": 0.9, "maskable": 0.8}
_SHARES_ON_PAPER = {"apple": 0.72, "maskable": 0.56}


def icons(svg, paper):
    """Return {path in the output: bytes} of the icons of the mark `svg`, a square.

    `paper` ("#rrggbb") is the background for a mark that has none.
    """
    own = ground_of(svg)
    share = _SHARES_ON_OWN_BACKGROUND if own else _SHARES_ON_PAPER
    return {
        "favicon.ico": _favicon(svg),
        "apple-touch-icon.png": _png(on_ground(svg, 180, own or paper, share["apple"])),
        "icons/192.png": _png(drawn(svg, 192)),
        "icons/512.png": _png(drawn(svg, 512)),
        "icons/maskable-512.png": _png(on_ground(svg, 512, own or paper, share["maskable"])),
    }


def ground_of(svg):
    """Return the colour (red, green, blue) that the mark has at the middle of all four edges, or None.

    Such a mark is a tile or a disc. On a background of the same colour its rounded corners disappear, because phones
    cut corners of their own.
    """
    picture = drawn(svg, 64)
    edges = {picture.getpixel(place) for place in ((32, 0), (32, 63), (0, 32), (63, 32))}
    colour = edges.pop()
    return colour[:3] if not edges and colour[3] == 255 else None


def drawn(svg, side):
    """Return the mark as a picture of `side` pixels with a transparent background."""
    png = svg_to_bytes(svg_string=svg, width=side, height=side, skip_system_fonts=True)
    return Image.open(BytesIO(png)).convert("RGBA")


def on_ground(svg, side, ground, share):
    """Return an opaque picture of `side` pixels with the mark in its middle, which takes `share` of the side."""
    picture = Image.new("RGBA", (side, side), ground)
    mark = drawn(svg, round(side * share / 2) * 2)  # even, like the side, so that the margins are whole pixels
    picture.alpha_composite(mark, ((side - mark.width) // 2,) * 2)
    return picture.convert("RGB")


def _png(picture):
    file = BytesIO()
    picture.save(file, "png")
    return file.getvalue()


def _favicon(svg):
    largest, *others = [drawn(svg, side) for side in reversed(FAVICON_SIZES)]  # each size is drawn and not scaled down
    file = BytesIO()
    largest.save(file, "ico", sizes=[(side, side) for side in FAVICON_SIZES], append_images=others)
    return file.getvalue()
