"""Cards from SVG to small PNGs: shapes by resvg, once for all cards that share them, words by FreeType through Pillow.

resvg can set words as well, but in ten times the time.
"""

from functools import cache
from io import BytesIO
from xml.etree import ElementTree

from PIL import Image, ImageDraw
from resvg_py import svg_to_bytes

from .faces import faces_in

COLOURS = 24  # in a palette: a few flat grounds, and the edges of letters
_SVG = "{http://www.w3.org/2000/svg}"


class CardFault(Exception):
    """The template of a card asks for what cannot be drawn."""


def draw(folder, svgs):
    """The cards of the texts `svgs` as the bytes of PNGs, in their order, with the fonts of `folder` (see faces_in).

    Words are <text> elements right below the root, with x, y, font-size, font-weight and fill, and nothing else.
    Raises CardFault for any other.
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
    palette.save(file, "png", compress_level=6)  # 9 takes seven times as long for a tenth of the bytes
    return file.getvalue()
