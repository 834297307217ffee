"""Reports a picture that differs from its golden picture: which page, how much, where, and three pictures to look
at.
"""

from PIL import Image, ImageDraw

from tests.content_folders import ROOT
from tests.site.likeness import SCALE, small

FOLDER = ROOT / ".pictures/regression"


def complaint(name, shot, golden, picture, change, folder=FOLDER):
    """Write the golden picture, the page now and the difference into `folder`; return the message of the failure."""
    folder.mkdir(parents=True, exist_ok=True)
    now = small(picture)
    for what, view in (("golden", golden), ("now", now), ("difference", marked(now, change))):
        view.save(folder / f"{name}-{what}.png")
    left, top, right, bottom = change.box
    return (
        f"/{shot.path} at {shot.width} px, {shot.mode}: {change.share:.2%} of the picture changed, "
        f"between x {left} to {right} and y {top} to {bottom} of {shot.part or 'the page'}.\n"
        f"Look at {folder / name}-golden.png, -now.png and -difference.png (half size).\n"
        "If the change is meant: python3 tasks.py golden"
    )


def marked(now, change):
    """Return `now` in pale colours, with changed pixels in red and a frame around them."""
    pale = Image.new("RGB", change.mask.size, "white")
    pale.paste(Image.blend(now, Image.new("RGB", now.size, "white"), 0.7))
    view = Image.composite(Image.new("RGB", pale.size, "red"), pale, change.mask)
    left, top, right, bottom = (edge // SCALE for edge in change.box)
    ImageDraw.Draw(view).rectangle((left - 3, top - 3, right + 2, bottom + 2), outline="blue")
    return view
