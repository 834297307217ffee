"""Small photographs for tests, with a place, an author and a way up that is not up."""

import io

from PIL import ExifTags, Image

TURNED = 6  # EXIF: a quarter turn
AUTHOR = "Shili Zuozhe"


def located(form):
    """The bytes of a picture in the `form` of Pillow, in which a camera has left all it knows."""
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


def upright_way(data):
    """What the EXIF of `data` says of its way up."""
    return Image.open(io.BytesIO(data)).getexif().get(ExifTags.Base.Orientation)
