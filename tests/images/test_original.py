"""Tests the facts about an original, and the messages about originals that cannot be used."""

import pytest
from PIL import Image

from plugins.cache.cache import Cache
from plugins.contact_sheet.drawings import drawing
from plugins.images import original
from plugins.images.original import Facts, PictureFault, digest, facts_of
from tests.images.drawn import XMP, photograph, saved

UNREADABLE = "打不开：不是能用的图片，或者文件坏了。请另存为 JPEG 或 PNG（WebP、AVIF、不动的 GIF 也行；SVG、HEIC 不行）"
HALF = "文件坏了，只读得出一部分。请重新复制一份"


@pytest.fixture
def facts(tmp_path):
    """Return a function that gives the Facts of the bytes of a picture, with a fresh cache."""
    return lambda data: facts_of(data, Cache(tmp_path))


def fault(facts, data):
    with pytest.raises(PictureFault) as raised:
        facts(data)
    return str(raised.value)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_every_promised_format_is_read(facts, kind):
    assert facts(saved(drawing(60, 40), kind)) == Facts(60, 40, located=False)


def test_a_photograph_with_an_attached_preview_is_one_picture(facts):
    assert facts(saved(drawing(60, 40), "MPO", save_all=True, append_images=[drawing(6, 4)])) == Facts(
        60, 40, located=False
    )


@pytest.mark.parametrize("orientation, size", [(1, (96, 60)), (3, (96, 60)), (6, (60, 96)), (8, (60, 96))])
def test_width_and_height_respect_the_orientation(facts, orientation, size):
    found = facts(photograph(orientation=orientation))
    assert (found.width, found.height) == size


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_place_is_found_in_every_format(facts, kind):
    assert facts(photograph(kind=kind)).located
    assert not facts(photograph(kind=kind, located=False)).located


def test_a_place_in_xmp_is_found(facts):
    assert facts(saved(drawing(6, 4), "JPEG", xmp=XMP)).located


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\0\0\0\x18ftypheic", saved(drawing(6, 4), "TIFF")],
    ids=["empty", "SVG", "HEIC", "TIFF"],
)
def test_other_formats_are_refused(facts, data):
    assert fault(facts, data) == UNREADABLE


@pytest.mark.parametrize("kind, words", [("JPEG", HALF), ("PNG", HALF), ("WEBP", UNREADABLE)])
def test_half_a_file_is_refused(facts, kind, words):
    data = saved(drawing(300, 200), kind)
    assert fault(facts, data[: len(data) * 3 // 4]) == words


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_animated_pictures_are_refused(facts, kind):
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    assert fault(facts, data) == "是会动的图片（3 帧），读者停不下来。请另存为一张不动的图片"


def test_too_many_bytes_are_refused(facts, monkeypatch):
    monkeypatch.setattr(original, "MOST_BYTES", 1_000_000)
    assert fault(facts, b"x" * 1_240_000) == "有 1.2 MB，应在 1 MB 以内。请缩小到宽 2000 像素左右"


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("most", [1_000_000, 2_000_000])
def test_too_many_pixels_are_refused_before_they_are_read(facts, monkeypatch, most):
    """This holds also where Pillow itself would refuse the picture, at twice its own limit."""
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", most)
    monkeypatch.setattr(original, "MOST_PIXELS", 2_000_000)
    data = saved(Image.new("1", (2000, 1500)))
    monkeypatch.setattr(Image.Image, "load", None)
    assert fault(facts, data) == "像素太多，应在 200 万以内（如 8000×6000）。请缩小到宽 2000 像素左右"


def test_facts_are_cached(facts, monkeypatch):
    data = photograph()
    first = facts(data)
    monkeypatch.setattr(original, "_read", None)
    assert facts(data) == first


def test_a_digest_differs_with_bytes_and_with_words():
    assert len({digest(b"a", "x"), digest(b"b", "x"), digest(b"a", "y"), digest(b"a", "x", 5)}) == 4
