"""Tests how an original becomes small files: the visible picture stays, metadata goes."""

import io

import pytest
from PIL import Image, features

from plugins.contact_sheet.drawings import drawing
from plugins.images.encoder import OPTIONS, PillowIncomplete, check_pillow, encoded, resized, upright
from tests.images.drawn import SRGB, SWAPPED, XMP, photograph, saved

CORNER = (2, 2)


def test_a_photograph_taken_sideways_stands_upright():
    image = upright(photograph(96, 60, orientation=6), 60)
    assert image.size == (60, 96)
    red, green, _ = image.getpixel((57, 2))  # This pixel was at the top left.
    assert red < 30 and green < 30


def test_colours_follow_the_colour_profile():
    red = Image.new("RGB", (8, 8), (255, 0, 0))
    assert upright(saved(red, icc_profile=SRGB), 8).getpixel(CORNER) == (255, 0, 0)
    red_value, _, blue = upright(saved(red, icc_profile=SWAPPED), 8).getpixel(CORNER)
    assert blue > 200 > 60 > red_value


def test_a_profile_that_does_not_fit_is_left_out():
    for profile in (b"not a profile", SRGB):
        grey = Image.new("L", (8, 8), 130)
        assert upright(saved(grey, icc_profile=profile), 8).getpixel(CORNER) == (130, 130, 130)


@pytest.mark.parametrize(
    "mode, colour, seen",
    [
        ("RGBA", (0, 0, 0, 0), (255, 255, 255)),
        ("RGBA", (0, 0, 0, 255), (0, 0, 0)),
        ("LA", (0, 0), (255, 255, 255)),
        ("L", 130, (130, 130, 130)),
        ("1", 1, (255, 255, 255)),
        ("I;16", 40_000, (156, 156, 156)),
    ],
)
def test_every_sort_of_pixel_becomes_rgb_on_white(mode, colour, seen):
    assert upright(saved(Image.new(mode, (8, 8), colour)), 8).getpixel(CORNER) == pytest.approx(seen, abs=1)


def test_a_palette_with_a_transparent_colour_is_laid_on_white():
    image = Image.new("P", (8, 8), 0)
    image.putpalette([200, 0, 0, 0, 200, 0])
    assert upright(saved(image), 8).getpixel(CORNER) == (200, 0, 0)
    assert upright(saved(image, transparency=0), 8).getpixel(CORNER) == (255, 255, 255)


def test_colours_for_print_become_rgb():
    assert upright(saved(Image.new("CMYK", (8, 8), (0, 0, 0, 255)), "JPEG"), 8).getpixel(CORNER) == pytest.approx(
        (0, 0, 0), abs=3
    )


@pytest.mark.parametrize("suffix", OPTIONS)
def test_files_hold_no_metadata(suffix):
    original = photograph(icc_profile=SRGB, xmp=XMP, comment=b"secret")
    assert b"Telephone" in original and b"secret" in original
    data = encoded(upright(original, 64), suffix)
    image = Image.open(io.BytesIO(data))
    assert image.size == (64, 40)
    assert not image.getexif() and not image.info.keys() & {"exif", "icc_profile", "xmp", "comment"}
    assert not [word for word in (b"Telephone", b"GPSLatitude", b"secret", b"ICC_PROFILE") if word in data]


@pytest.mark.parametrize("suffix", OPTIONS)
def test_the_same_picture_gives_the_same_bytes(suffix):
    assert len({encoded(upright(photograph(400, 300), 320), suffix) for _ in range(2)}) == 1


def test_a_resized_picture_keeps_its_proportions():
    assert resized(drawing(300, 200), 150).size == (150, 100)
    assert resized(drawing(3000, 2), 300).size == (300, 1)


def test_the_message_about_missing_formats_of_pillow_says_what_to_do(monkeypatch):
    check_pillow()
    monkeypatch.setattr(features, "check", lambda name: name not in ("avif", "webp"))
    with pytest.raises(PillowIncomplete) as raised:
        check_pillow()
    assert str(raised.value) == (
        "生成图片需要 Pillow 支持 AVIF、WebP，本机装的 Pillow 没有。"
        "请删去 .venv 文件夹，再运行 python3 tasks.py build，会重新安装锁定的版本。"
    )
