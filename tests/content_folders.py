"""Makes content folders for tests: the fixture site, with other files laid over it."""

import shutil
from datetime import date
from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent
FIXTURE = TESTS / "site" / "content"
GALLERY = TESTS / "site" / "gallery"  # overlay of FIXTURE: a full page of each template that the fixture lacks
BUSY = TESTS / "site" / "busy"  # overlay of both: lists to narrow, rounds to compare, forms to fill in
TODAY = date(2026, 11, 23)  # the day of the build in all tests


def fixture_with(folder, *overlays):
    """Copy the fixture site to `folder`/content, copy the folders `overlays` over it in order, and return the content
    folder.
    """
    content = folder / "content"
    for layer in (FIXTURE, *overlays):
        shutil.copytree(layer, content, dirs_exist_ok=True)
    return content


def fixture_and(folder, files):
    """Copy the fixture site to `folder`/content, write `files`, {path: text}, into it, and return that folder."""
    content = folder / "content"
    shutil.copytree(FIXTURE, content)
    for path, text in files.items():
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return content


def fixture_below(folder, keeper="别的单位"):
    """Make a site of two layers, `folder`/town over `folder`/ground, and return the folder of the town.

    The town has only the settings and one contact. The ground has the rest of the fixture site, maintained by `keeper`.
    """
    ground = shutil.copytree(FIXTURE, folder / "ground")
    (ground / "layer.yml").write_text(
        f'name: 示例基础内容\nplace: 全国\nversion: "2026.11"\nmaintained_by: {keeper}\n', encoding="utf-8"
    )
    town = folder / "town"
    (town / "records/contacts").mkdir(parents=True)
    shutil.copy(FIXTURE / "records/contacts/hotline.yml", town / "records/contacts")
    settings = (ground / "site.yml").read_text(encoding="utf-8")
    (ground / "site.yml").unlink()
    (town / "site.yml").write_text(f"layers: [ground]\n{settings}", encoding="utf-8")
    return town
