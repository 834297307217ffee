"""Which files are photographs, and what takes camera, author and place out of each sort."""

from .picture_cleaning import PictureBroken, jpeg, png, webp
from .tiff import tiff

__all__ = ["CLEANERS", "MOST_BYTES", "PictureBroken"]

CLEANERS = {".jpg": jpeg, ".jpeg": jpeg, ".png": png, ".webp": webp, ".tif": tiff, ".tiff": tiff}
MOST_BYTES = 50_000_000
