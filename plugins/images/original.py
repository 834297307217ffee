"""An original: one picture file as staff have put it into the content, and the check whether the site can use it."""

import io
import json
from dataclasses import asdict, dataclass
from hashlib import blake2b

from PIL import ExifTags, Image
from PIL import __version__ as pillow

READABLE = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")
MOST_BYTES = 10_000_000  # a photograph of a phone has 2 to 8 MB; git keeps every file for ever
MOST_PIXELS = 50_000_000  # the size of photographs of a good phone; each pixel takes three bytes in memory
_RULES = "1"  # change this whenever facts are found in another way
_QUARTER_TURNS = (5, 6, 7, 8)  # values of EXIF Orientation that swap width and height


class PictureFault(Exception):
    """The site cannot use this file; the message says why and what to do, in Chinese."""


@dataclass(frozen=True)
class Facts:
    """Facts of one original: width and height in pixels as it is seen, and whether it says where it was taken."""

    width: int
    height: int
    located: bool


def facts_of(data, cache):
    """Return the Facts of an original, the bytes `data`.

    They are remembered in `cache`, because only decoding the whole file makes sure that it is sound. Raises
    PictureFault.
    """
    name = f"{digest(data, f'facts {_RULES} {pillow}')}.json"
    known = cache.get(name)
    if known is None:
        known = json.dumps(asdict(_read(data))).encode()
        cache.put(name, known)
    return Facts(**json.loads(known))


def check_size(count):
    """Raise PictureFault when a file of `count` bytes is too large for a picture."""
    if count > MOST_BYTES:
        raise PictureFault(f"有 {count / 1e6:.1f} MB，应在 {MOST_BYTES // 1_000_000} MB 以内。请缩小到宽 2000 像素左右")


def digest(data, words, size=16):
    """Return 2 × `size` hexadecimal digits that depend on the bytes `data` and on the text `words`."""
    whole = blake2b(f"{words}\n".encode(), digest_size=size)
    whole.update(data)
    return whole.hexdigest()


def _read(data):
    check_size(len(data))
    image = _open(data)
    try:
        # MPO is a JPEG followed by a preview, as phones write them.
        frames = 1 if image.format == "MPO" else getattr(image, "n_frames", 1)
        facts = _facts(image)
        image.load()
    except Exception:  # Pillow raises many kinds of exceptions for a broken file
        raise PictureFault("文件坏了，只读得出一部分。请重新复制一份") from None
    if frames > 1:
        raise PictureFault(f"是会动的图片（{frames} 帧），读者停不下来。请另存为一张不动的图片")
    return facts


def _open(data):
    too_large = PictureFault(f"像素太多，应在 {MOST_PIXELS // 10_000} 万以内（如 8000×6000）。请缩小到宽 2000 像素左右")
    try:
        image = Image.open(io.BytesIO(data), formats=READABLE)
    except Image.DecompressionBombError:
        raise too_large from None
    except Exception:
        raise PictureFault(
            "打不开：不是能用的图片，或者文件坏了。请另存为 JPEG 或 PNG（WebP、AVIF、不动的 GIF 也行；SVG、HEIC 不行）"
        ) from None
    if image.width * image.height > MOST_PIXELS:
        raise too_large
    return image


def _facts(image):
    exif = image.getexif()
    located = ExifTags.GPS.GPSLatitude in exif.get_ifd(ExifTags.IFD.GPSInfo) or "GPSLatitude" in str(
        image.info.get("xmp")
    )
    turned = exif.get(ExifTags.Base.Orientation) in _QUARTER_TURNS
    return Facts(*(image.size[::-1] if turned else image.size), located)
