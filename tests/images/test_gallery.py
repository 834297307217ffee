"""Tests the pictures of one build: only requested pictures are written, and no picture is encoded twice."""

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from plugins.cache.cache import Cache
from plugins.images import gallery as module
from plugins.images.gallery import Gallery
from tests.images.drawn import photograph


@pytest.fixture
def content(tmp_path):
    folder = tmp_path / "content"
    (folder / "images/2026").mkdir(parents=True)
    (folder / "images/2026/Tea.JPG").write_bytes(photograph(800, 500))
    (folder / "images/unused.jpg").write_bytes(photograph())
    return folder


@pytest.fixture
def gallery(content, tmp_path):
    """Return a function that makes a Gallery of `content`; all of them share one cache."""
    return lambda: Gallery([content], Cache(tmp_path / "cache"))


def written(gallery, output):
    """Write one picture of `gallery` to the folder `output`; return {path: bytes} of its files."""
    gallery.picture("images/2026/Tea.JPG")
    gallery.write(output)
    return {file.relative_to(output).as_posix(): file.read_bytes() for file in output.rglob("*") if file.is_file()}


def test_only_requested_pictures_are_written(gallery, tmp_path):
    files = written(gallery(), tmp_path / "o")
    name = gallery().picture("images/2026/Tea.JPG").name
    assert name.startswith("tea-")
    assert files.keys() == {
        f"images/{name}-{width}.{suffix}" for width in (720, 800) for suffix in ("avif", "webp", "jpg")
    }
    sizes = {path: Image.open(io.BytesIO(data)).size for path, data in files.items()}
    assert {path.rsplit("-", 1)[1].split(".")[0]: size for path, size in sizes.items()} == {
        "720": (720, 450),
        "800": (800, 500),
    }


def test_a_site_without_pictures_has_no_folder_for_them_and_needs_no_encoder(gallery, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "check_pillow", None)
    gallery().write(tmp_path)
    assert not (tmp_path / "images").exists()


def test_a_second_build_encodes_nothing(gallery, tmp_path, monkeypatch):
    first = written(gallery(), tmp_path / "first")
    monkeypatch.setattr(module, "encoded", None)
    monkeypatch.setattr(module, "upright", None)
    assert written(gallery(), tmp_path / "second") == first


@pytest.mark.parametrize(
    "pattern, harm",
    [
        ("*-720.*", lambda file: file.unlink()),
        ("*", lambda file: file.write_bytes(file.read_bytes()[:50])),
        ("*", lambda file: file.write_bytes(b"{]")),
    ],
    ids=["missing", "cut off", "garbled"],
)
def test_damaged_files_of_the_cache_are_made_again(gallery, tmp_path, pattern, harm):
    first = written(gallery(), tmp_path / "first")
    for file in (tmp_path / "cache").glob(pattern):
        harm(file)
    assert written(gallery(), tmp_path / "second") == first


def test_another_picture_under_the_same_name_has_other_addresses(gallery, content):
    before = gallery().picture("images/2026/Tea.JPG")
    (content / "images/2026/Tea.JPG").write_bytes(photograph(800, 500, located=False))
    assert gallery().picture("images/2026/Tea.JPG").name != before.name


def test_the_address_changes_with_the_way_it_is_encoded_but_not_with_pillow(gallery, monkeypatch):
    before = gallery().picture("images/2026/Tea.JPG").name
    monkeypatch.setattr(module, "pillow", "99")
    assert gallery().picture("images/2026/Tea.JPG").name == before
    monkeypatch.setattr(module, "OPTIONS", module.OPTIONS | {"jpg": {"format": "JPEG", "quality": 1}})
    assert gallery().picture("images/2026/Tea.JPG").name != before


def test_another_pillow_encodes_again(gallery, tmp_path, monkeypatch):
    written(gallery(), tmp_path / "first")
    monkeypatch.setattr(module, "pillow", "99")
    made = []
    monkeypatch.setattr(module, "encoded", lambda image, suffix: made.append(suffix) or b"")
    written(gallery(), tmp_path / "second")
    assert len(made) == 6


def test_builds_at_the_same_time_do_not_disturb_each_other(gallery, tmp_path):
    with ThreadPoolExecutor(3) as pool:
        first, *others = pool.map(lambda number: written(gallery(), tmp_path / str(number)), range(3))
    assert others == [first, first]
