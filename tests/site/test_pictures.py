"""Tests that one page of every template equals its golden picture; `invoke golden` renews the pictures."""

from functools import cache

import pytest
from PIL import Image, ImageDraw

from plugins.browser.file_server import served
from plugins.contact_sheet.templates import page_templates
from plugins.records.pages.portal import Portal
from tests.content_folders import GALLERY, ROOT, TODAY, fixture_with
from tests.site.complaint import complaint
from tests.site.golden_pictures import COMPARABLE, FOLDER, PAGES, SHOTS, golden, golden_file, keep, taken
from tests.site.likeness import change, golden_of, small

TEMPLATES = ROOT / "theme/templates"
WITHOUT = {"kinds/record"}  # This template is for kinds without a template of their own, and every kind has its own.
# {template of a page that repeats a part of a record's page: template of that page}
PARTS = {"sheet": "kinds/right", "certificate": "kinds/laureate", "pack": "kinds/round"}
ON_LINUX = pytest.mark.skipif(not COMPARABLE, reason="the golden pictures show letters as Linux draws them")


def grouped(name):
    """Put pictures of one width and mode into one xdist group, so that one worker takes them together."""
    shot = SHOTS[name]
    return pytest.param(name, marks=pytest.mark.xdist_group(f"pictures {shot.width} {shot.mode}"))


@pytest.fixture(scope="module")
def picture_of(browser, gallery):
    """Yield a function that returns the current picture of a shot."""
    with served(gallery) as address:

        @cache
        def all_of(setting):
            return dict(taken(browser, f"{address}/", [shot for shot in SHOTS.values() if shot.setting == setting]))

        yield lambda shot: all_of(shot.setting)[shot]


@ON_LINUX
@pytest.mark.parametrize("name", [grouped(name) for name in SHOTS])
def test_a_page_equals_its_golden_picture(picture_of, name):
    assert golden_file(name).exists(), "run `python3 tasks.py golden` and look at the picture"
    before, now = golden(golden_file(name)), picture_of(SHOTS[name])
    if found := change(before, now):
        pytest.fail(complaint(name, SHOTS[name], before, now, found), pytrace=False)


def test_every_template_has_a_page_and_every_picture_is_used(tmp_path):
    portal = Portal(fixture_with(tmp_path, GALLERY), TEMPLATES, TODAY, publish=False)
    templates = {record.url: portal.template_of(record) for record in portal.catalogue.records}
    of_records = {template: path.split("?")[0] for template, path in PAGES.items() if template not in PARTS}
    assert {template: templates[path] for template, path in of_records.items()} == {name: name for name in of_records}
    assert all(templates[PAGES[part].rsplit("/", 2)[0] + "/"] == whole for part, whole in PARTS.items())
    assert PAGES.keys() == set(page_templates(TEMPLATES)) - WITHOUT
    assert {file.stem for file in FOLDER.iterdir()} == SHOTS.keys()


@pytest.fixture
def pictures():
    """Return a function that draws a page with a mark whose left edge is given."""

    def page(left):
        sheet = Image.new("RGB", (100, 80), "white")
        ImageDraw.Draw(sheet).rectangle((left, 20, left + 9, 29), fill="teal")
        return sheet

    return page


def test_renewing_writes_changed_pictures_and_removes_others(pictures, tmp_path):
    one, two, gone = tmp_path / "one.webp", tmp_path / "two.webp", tmp_path / "gone.webp"
    assert keep({one: pictures(10), two: pictures(10), gone: pictures(10)}, tmp_path) == [
        "gone.webp",
        "one.webp",
        "two.webp",
    ]
    before = one.read_bytes()
    assert keep({one: pictures(10), two: pictures(14)}, tmp_path) == ["gone.webp", "two.webp"]
    assert (one.read_bytes(), gone.exists()) == (before, False)
    assert change(golden(two), pictures(14)) is None
    assert keep({one: pictures(10), two: pictures(14)}, tmp_path) == []


def test_the_same_picture_is_kept_as_the_same_bytes(pictures, tmp_path):
    kept = []
    for folder in (tmp_path / "first", tmp_path / "second"):
        keep({folder / "one.webp": pictures(10)}, folder)
        kept.append((folder / "one.webp").read_bytes())
    assert kept[0] == kept[1]


def test_a_failure_names_the_place_and_writes_three_pictures(pictures, tmp_path):
    before, now = golden_of(pictures(10)), pictures(14)
    words = complaint("award-375-light", SHOTS["award-375-light"], before, now, change(before, now), tmp_path)
    assert words == (
        "/awards/youth-award/ at 375 px, light: 1.00% of the picture changed, between x 10 to 24 and y 20 to 30 of the "
        "page.\n"
        f"Look at {tmp_path}/award-375-light-golden.png, -now.png and -difference.png (half size).\n"
        "If the change is meant: python3 tasks.py golden"
    )
    views = {file.name: Image.open(file) for file in tmp_path.iterdir()}
    assert {view.size for view in views.values()} == {small(now).size}
    assert views["award-375-light-difference.png"].getpixel((5, 12)) == (255, 0, 0)
    assert len(views) == 3
