"""Originals for tests, made when they run: drawings in every format, with all that a telephone writes beside them."""

import io

from PIL import ExifTags, Image, ImageCms

from plugins.contact_sheet.drawings import drawing

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# Red and blue have changed places: a profile that shows whether anybody reads it.
SWAPPED = SRGB.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")
XMP = b"<x:xmpmeta><rdf:Description exif:GPSLatitude='1,2N'/></x:xmpmeta>"


def saved(image, kind="PNG", **options):
    """The bytes of `image` as a file."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def photograph(width=96, height=60, kind="JPEG", orientation=1, located=True, **options):
    """The bytes of a file as a telephone writes it: camera, moment, place, orientation."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Telephone"
    exif[ExifTags.Base.Orientation] = orientation
    if located:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (1.0, 2.0, 3.0), 3: "E", 4: (4.0, 5.0, 6.0)})
    return saved(drawing(width, height), kind, exif=exif, **options)
