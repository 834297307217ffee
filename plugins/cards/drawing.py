"""Draws cards from SVG as small PNGs: resvg draws the shapes once for all cards that share them, Pillow the words.

Pillow sets words with FreeType. resvg can set words as well, but takes ten times as long.
"""

from functools import cache
from io import BytesIO
from xml.etree import ElementTree

from PIL import Image, ImageDraw
from resvg_py import svg_to_bytes

from .faces import faces_in

COLOURS = 24  # size of the palette: a few flat backgrounds, and the edges of letters
_SVG = "{http://www.w3.org/2000/svg}"


class CardFault(Exception):
    """The template of a card contains something that cannot be drawn."""


def draw(folder, svgs):
    """Return the cards of the SVG texts `svgs` as the bytes of PNGs in the same order, with the fonts of `folder`
    (faces_in).

    Words are <text> elements directly below the root, with the attributes x, y, font-size, font-weight and fill only.
    Raises CardFault for a <text> element anywhere else.
    """
    faces, shapes = faces_in(folder), cache(_drawn)
    return [_card(svg, faces, shapes) for svg in svgs]


def _card(svg, faces, shapes):
    root = ElementTree.fromstring(svg)
    words = root.findall(f"{_SVG}text")
    for element in words:
        root.remove(element)
    if root.find(f".//{_SVG}text") is not None:
        raise CardFault("分享图模板里的 <text> 要直接放在最外层 <svg> 里，不能放进别的元素。")
    picture = shapes(ElementTree.tostring(root, encoding="unicode")).copy()
    pen = ImageDraw.Draw(picture)
    for element in words:
        x, y, size = (float(element.get(name)) for name in ("x", "y", "font-size"))
        pen.text(
            (x, y), element.text or "", element.get("fill"), faces[element.get("font-weight")].at(size), anchor="ls"
        )
    return _compressed(picture)


def _drawn(shapes):
    return Image.open(BytesIO(svg_to_bytes(svg_string=shapes, skip_system_fonts=True))).convert("RGB")


def _compressed(picture):
    file = BytesIO()
    palette = picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    palette.save(file, "png", compress_level=6)  # level 9 takes seven times as long and saves a tenth of the bytes
    return file.getvalue()
