"""Reads QR codes with zxing-cpp, which is independent of the library that draws them."""

import re

import zxingcpp
from PIL import Image, ImageDraw

RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-\d+z")


def drawn(path, size, scale=4):
    """Return the picture of the `path` of a Code with `scale` pixels a module, dark on white."""
    picture = Image.new("L", (size * scale, size * scale), 255)
    pen = ImageDraw.Draw(picture)
    assert "".join(run.group(0) for run in RUN.finditer(path)) == path, "nothing but runs of dark modules"
    for x, y, length in (map(int, run.groups()) for run in RUN.finditer(path)):
        pen.rectangle([x * scale, y * scale, (x + length) * scale - 1, (y + 1) * scale - 1], fill=0)
    return picture


def read(picture):
    """Return the texts of all QR codes in a picture."""
    return [found.text for found in zxingcpp.read_barcodes(picture) if "QR" in str(found.format)]
