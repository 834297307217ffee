"""Makes small photographs for tests, with a place, an author and an orientation that is not upright."""

import io

from PIL import ExifTags, Image

TURNED = 6  # the EXIF orientation of a quarter turn
AUTHOR = "Shili Zuozhe"


def located(form):
    """Return the bytes of a picture in the `form` of Pillow with all metadata that a camera writes."""
    image, exif = Image.new("RGB", (32, 16), "#456"), Image.Exif()
    image.putpixel((3, 3), (255, 0, 0))
    exif[ExifTags.Base.Orientation] = TURNED
    exif[ExifTags.Base.Artist] = AUTHOR
    exif[ExifTags.Base.Make] = "Shili Xiangji"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {ExifTags.GPS.GPSLatitudeRef: "N", ExifTags.GPS.GPSLatitude: (35.0, 52.0, 11.25)}
    )
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"ASCII\0\0\0Shili Beizhu"
    held = io.BytesIO()
    image.save(held, form, exif=exif, **({"lossless": True, "xmp": b"<x>Shili Xmp</x>"} if form == "WEBP" else {}))
    return held.getvalue()


def orientation(data):
    """Return the EXIF orientation of the picture `data`."""
    return Image.open(io.BytesIO(data)).getexif().get(ExifTags.Base.Orientation)
