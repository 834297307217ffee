"""Cards that an earlier build has drawn: PNGs named after all they depend on, in a folder that may be deleted at any time."""

import os
import tempfile
from hashlib import blake2b
from pathlib import Path

import PIL
import resvg_py

from . import drawing, faces
from .cores import draw_on_all_cores


def cards_of(svgs, fonts, folder):
    """The PNGs of the texts `svgs` in their order, with the fonts of `fonts` (see faces_in).

    What `folder` does not hold yet is drawn and put there. Builds that run at once may share it. Raises CardFault.
    """
    program = _program(fonts)
    files = {svg: folder / f"{blake2b(svg.encode(), key=program, digest_size=16).hexdigest()}.png" for svg in svgs}
    missing = [svg for svg, file in files.items() if not file.is_file()]
    folder.mkdir(parents=True, exist_ok=True)
    for svg, png in zip(missing, draw_on_all_cores(fonts, missing), strict=True):
        _keep(files[svg], png)
    return [files[svg].read_bytes() for svg in svgs]


def _keep(file, png):
    """Under its name only when it is whole: another build may read at this moment."""
    number, unfinished = tempfile.mkstemp(dir=file.parent)
    with os.fdopen(number, "wb") as writing:
        writing.write(png)
    try:
        os.replace(unfinished, file)
    except PermissionError:     # Windows, and another build has its own copy of the same card open
        os.unlink(unfinished)


def _program(fonts):
    """All that a picture depends on besides its SVG, as 32 bytes: the fonts, the libraries, how we draw."""
    files = [*(fonts / name for name in faces.FILES.values()), *(Path(module.__file__) for module in (drawing, faces))]
    sources = [*(file.read_bytes() for file in files), f"{PIL.__version__} {resvg_py.__version__}".encode()]
    return blake2b(b"".join(blake2b(source).digest() for source in sources), digest_size=32).digest()
