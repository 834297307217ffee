"""The photograph formats, each with the function that removes camera, author and place."""

from .picture_cleaning import PictureBroken, jpeg, png, webp
from .tiff import tiff

__all__ = ["CLEANERS", "MOST_BYTES", "PictureBroken"]

CLEANERS = {".jpg": jpeg, ".jpeg": jpeg, ".png": png, ".webp": webp, ".tif": tiff, ".tiff": tiff}
MOST_BYTES = 50_000_000
