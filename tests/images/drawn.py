"""Makes original pictures for tests: drawings in every format, with the metadata that a phone writes."""

import io

from PIL import ExifTags, Image, ImageCms

from plugins.contact_sheet.drawings import drawing

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# In this profile red and blue have changed places, so it shows whether a program applies it.
SWAPPED = SRGB.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")
XMP = b"<x:xmpmeta><rdf:Description exif:GPSLatitude='1,2N'/></x:xmpmeta>"


def saved(image, kind="PNG", **options):
    """Return the bytes of `image` as a file."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def photograph(width=96, height=60, kind="JPEG", orientation=1, located=True, **options):
    """Return the bytes of a picture as a phone writes it, with camera, orientation and, if `located`, a place."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Telephone"
    exif[ExifTags.Base.Orientation] = orientation
    if located:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (1.0, 2.0, 3.0), 3: "E", 4: (4.0, 5.0, 6.0)})
    return saved(drawing(width, height), kind, exif=exif, **options)
