"""Tests that published photographs keep their pixels and orientation and lose the data of camera, author and place."""

import io

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from plugins.documents.examination import examined
from tests.documents.photographs import AUTHOR, TURNED, located, orientation

FORMS = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".tiff": "TIFF"}
TOLD = [AUTHOR.encode(), b"Shili"]


def pixels(data):
    return Image.open(io.BytesIO(data)).tobytes()


@pytest.mark.parametrize("suffix", FORMS)
def test_a_photograph_loses_its_metadata_and_keeps_its_pixels(suffix):
    data = located(FORMS[suffix])
    clean, findings = examined(data, suffix)
    assert all(words in data for words in TOLD) and not any(words in clean for words in TOLD)
    assert findings == [] and pixels(clean) == pixels(data) and orientation(clean) == TURNED
    exif = Image.open(io.BytesIO(clean)).getexif()
    assert not exif.get_ifd(ExifTags.IFD.GPSInfo) and not exif.get_ifd(ExifTags.IFD.Exif)


@pytest.mark.parametrize("suffix", FORMS)
def test_cleaning_is_deterministic_and_leaves_a_clean_picture_unchanged(suffix):
    clean, _ = examined(located(FORMS[suffix]), suffix)
    assert examined(located(FORMS[suffix]), suffix)[0] == clean and examined(clean, suffix)[0] == clean


def test_texts_in_a_png_and_bytes_after_a_jpeg_are_removed(tmp_path):
    held, texts = io.BytesIO(), PngImagePlugin.PngInfo()
    texts.add_text("Author", AUTHOR)
    texts.add_itxt("XML:com.adobe.xmp", "<x>Shili</x>", zip=True)
    Image.new("L", (4, 4)).save(held, "PNG", pnginfo=texts)
    clean, _ = examined(held.getvalue(), ".png")
    assert Image.open(io.BytesIO(clean)).info == {} and pixels(clean) == pixels(held.getvalue())
    assert examined(located("JPEG") + located("JPEG"), ".jpg") == examined(located("JPEG"), ".jpg")


def test_a_progressive_jpeg_keeps_its_pixels_and_colour_profile():
    held = io.BytesIO()
    Image.radial_gradient("L").convert("CMYK").save(
        held, "JPEG", progressive=True, comment=AUTHOR.encode(), icc_profile=b"profile" * 20
    )
    clean, _ = examined(held.getvalue(), ".jpg")
    assert AUTHOR.encode() not in clean and pixels(clean) == pixels(held.getvalue())
    assert Image.open(io.BytesIO(clean)).info["icc_profile"] == b"profile" * 20


def test_an_upright_photograph_has_no_exif_left():
    held, exif = io.BytesIO(), Image.Exif()
    exif[ExifTags.Base.Artist] = AUTHOR
    Image.new("RGB", (4, 4)).save(held, "JPEG", exif=exif)
    assert b"Exif" not in examined(held.getvalue(), ".jpg")[0]


@pytest.mark.parametrize("suffix", FORMS)
@pytest.mark.parametrize("part", [0, 1, 2, 3, 5, 9])
def test_a_truncated_picture_is_reported_or_clean(suffix, part):
    data = located(FORMS[suffix])
    published, findings = examined(data[: len(data) * part // 10], suffix)
    assert [finding.words for finding in findings] == [
        f"打不开：图片坏了，或者不是 {suffix} 图片。请重新复制一份，或另存为 JPEG、PNG"
    ] or AUTHOR.encode() not in published
