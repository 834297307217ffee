"""Tests the icons that are made from one SVG: their sizes, their ground, and the part that phones may cut away."""

import math
from io import BytesIO

import pytest
from PIL import Image

from plugins.identity.icons import ground_of, icons
from tests.content_folders import ROOT

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
MARKS = {
    "tile": (ROOT / "theme/static/favicon.svg").read_text(encoding="utf-8"),
    "disc": f'{HEAD}<circle cx="50" cy="50" r="50" fill="#b3261e"/><circle cx="50" cy="50" r="30" fill="#fff"/></svg>',
    "free": f'{HEAD}<path d="M0 0h100v100h-100z" fill="none"/><path d="M2 98 50 2 98 98z" fill="#1c6a45"/></svg>',
}
PAPER = "#ffffff"


def picture(mark, path):
    return Image.open(BytesIO(icons(MARKS[mark], PAPER)[path]))


@pytest.mark.parametrize("mark", MARKS)
def test_every_icon_has_its_size(mark):
    sizes = {path: Image.open(BytesIO(content)).size for path, content in icons(MARKS[mark], PAPER).items()}
    assert sizes == {
        "favicon.ico": (48, 48),
        "apple-touch-icon.png": (180, 180),
        "icons/192.png": (192, 192),
        "icons/512.png": (512, 512),
        "icons/maskable-512.png": (512, 512),
    }


def test_the_favicon_holds_three_sizes_each_drawn_for_itself():
    icon = picture("tile", "favicon.ico")
    assert icon.info["sizes"] == {(16, 16), (32, 32), (48, 48)}
    large = icon.convert("RGBA")
    icon.size = (16, 16)
    icon.load()
    assert icon.convert("RGBA").tobytes() != large.resize((16, 16)).tobytes()


def test_a_tile_and_a_disc_have_their_own_ground_and_a_drawing_has_none():
    assert {mark: ground_of(svg) for mark, svg in MARKS.items()} == {
        "tile": (11, 70, 84),
        "disc": (179, 38, 30),
        "free": None,
    }


@pytest.mark.parametrize("path", ["apple-touch-icon.png", "icons/maskable-512.png"])
@pytest.mark.parametrize("mark, ground", [("tile", (11, 70, 84)), ("disc", (179, 38, 30)), ("free", (255, 255, 255))])
def test_icons_that_phones_crop_are_opaque_up_to_their_corners(mark, ground, path):
    shown = picture(mark, path)
    assert shown.mode == "RGB"
    last = shown.width - 1
    assert {shown.getpixel(corner) for corner in ((0, 0), (0, last), (last, 0), (last, last))} == {ground}


def alike(colour, other):
    """Return whether two colours look the same; antialiasing over ground of the same colour may change it by one
    step.
    """
    return max(abs(one - another) for one, another in zip(colour, other, strict=True)) <= 2


@pytest.mark.parametrize("mark", MARKS)
def test_the_mark_lies_within_the_safe_zone(mark):
    """The safe zone of a maskable icon is a circle of 40 % of its side (W3C Web Application Manifest, 2.7.1)."""
    shown = picture(mark, "icons/maskable-512.png")
    ground = shown.getpixel((0, 0))
    outside = [
        (x, y)
        for x in range(0, 512, 4)
        for y in range(0, 512, 4)
        if math.dist((x, y), (255.5, 255.5)) > 0.4 * 512 and not alike(shown.getpixel((x, y)), ground)
    ]
    assert outside == []


def test_other_icons_keep_the_transparent_ground_of_the_mark():
    assert picture("tile", "icons/192.png").getpixel((0, 0))[3] == 0


def test_the_same_mark_gives_the_same_bytes():
    assert icons(MARKS["tile"], PAPER) == icons(MARKS["tile"], PAPER)
