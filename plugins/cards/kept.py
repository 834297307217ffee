"""Keeps the cards that earlier builds have drawn.

They are PNGs, named after everything they depend on, in a folder that may be deleted at any time.
"""

from hashlib import blake2b
from pathlib import Path

import PIL
import resvg_py

from ..cache.cache import Cache
from . import drawing, faces
from .cores import draw_on_all_cores


def cards_of(svgs, fonts, folder):
    """Return the PNGs of the SVG texts `svgs` in the same order, with the fonts of the folder `fonts` (faces_in).

    Cards that are not yet in `folder` are drawn and put there. Builds that run at the same time may share the folder.
    Raises CardFault.
    """
    program, cache = _program(fonts), Cache(folder)
    names = {svg: f"{blake2b(svg.encode(), key=program, digest_size=16).hexdigest()}.png" for svg in svgs}
    cards = {svg: cache.get(name) for svg, name in names.items()}
    missing = [svg for svg, png in cards.items() if png is None]
    for svg, png in zip(missing, draw_on_all_cores(fonts, missing), strict=True):
        cache.put(names[svg], png)
        cards[svg] = png
    return [cards[svg] for svg in svgs]


def _program(fonts):
    """Return 32 bytes that change with everything a picture depends on besides its SVG: fonts, libraries and drawing
    code.
    """
    files = [*(fonts / name for name in faces.FILES.values()), *(Path(module.__file__) for module in (drawing, faces))]
    sources = [*(file.read_bytes() for file in files), f"{PIL.__version__} {resvg_py.__version__}".encode()]
    return blake2b(b"".join(blake2b(source).digest() for source in sources), digest_size=32).digest()
