"""The golden pictures of the test site: of which pages they are, and how they are taken, stored and renewed."""

import io
import sys
import tempfile
from pathlib import Path

from PIL import Image

from plugins.browser.chromium import launch
from plugins.browser.file_server import served
from plugins.browser.pictures import PAPER, Shot, photograph
from plugins.publishing.build import Order, build
from tests.content_folders import GALLERY, TODAY, fixture_with
from tests.site.likeness import change, golden_of

FOLDER = Path(__file__).parent / "pictures"
COMPARABLE = sys.platform == "linux"  # Other systems draw letters in their own way, see browser/fonts.conf.

# One page of each template.
PAGES = {
    "home": "",
    "page": "about/",
    "collection": "awards/",
    "search": "search/?q=青年",
    "sitemap": "sitemap/",
    "not-found": "404.html",
    "offline": "offline/",
    "apply": "apply/",
    "periods": "tools/periods/",
    "match": "match/",
    "ladder": "ladder/",
    "sheet": "rights/reward/sheet/",
    "pack": "rounds/youth-2026/pack/",
    "packs": "packs/",
    "credits": "tools/credits/",
    "certificates": "certificates/",
    "certificate": "laureates/gardener/certificate/",
    "deadlines": "deadlines/",
    "data": "data/",
    "kinds/award": "awards/youth-award/",
    "kinds/bulletin": "bulletins/one/",
    "kinds/contact": "contacts/hotline/",
    "kinds/demand": "demands/frost/",
    "kinds/event": "events/pruning/",
    "kinds/expert": "experts/tea/",
    "kinds/facility": "facilities/hall/",
    "kinds/form": "forms/application/",
    "kinds/guide": "guides/disclosure/",
    "kinds/laureate": "laureates/team/",
    "kinds/law": "laws/patent-law/",
    "kinds/notice": "notices/opening/",
    "kinds/organisation": "organisations/farm/",
    "kinds/period": "periods/bonus/",
    "kinds/platform": "platforms/startup/",
    "kinds/programme": "programmes/station/",
    "kinds/right": "rights/reward/",
    "kinds/referral": "referrals/housing/",
    "kinds/round": "rounds/youth-2026/",
    "kinds/station": "stations/tea/",
    "kinds/term": "terms/disclosure/",
}
# Other pictures show only the main part, so that a change of the header or footer changes few of them.
WHOLE = ("home", "kinds/award")
# Modes change only tokens, which a few full pages show well enough.
ALSO = {
    (375, "dark"): (
        "home",
        "collection",
        "search",
        "not-found",
        "kinds/award",
        "kinds/law",
        "kinds/platform",
        "kinds/round",
        "kinds/station",
    ),
    (375, "contrast"): ("home", "kinds/award", "kinds/round"),
    (375, "large"): (
        "home",
        "collection",
        "deadlines",
        "search",
        "kinds/award",
        "kinds/contact",
        "kinds/law",
        "kinds/programme",
    ),
    (PAPER, "print"): ("deadlines", "pack", "kinds/award", "kinds/law", "kinds/programme"),
}
SETTINGS = {(375, "light"): PAGES, (1440, "light"): PAGES, **ALSO}  # {(width, mode): templates}
SHOTS = {
    f"{template.removeprefix('kinds/')}-{width}-{mode}": Shot(
        PAGES[template], width, mode, "" if template in WHOLE else "main"
    )
    for (width, mode), templates in SETTINGS.items()
    for template in templates
}


def golden_file(name):
    """Return the path of the golden picture `name`, a key of SHOTS."""
    return FOLDER / f"{name}.webp"


def taken(browser, address, shots):
    """Yield each of `shots` with its current picture."""
    for shot, picture in photograph(browser, address, shots, TODAY, type="png"):
        yield shot, Image.open(io.BytesIO(picture)).convert("RGB")


def renew_pictures():
    """Take all golden pictures again; return the names of the files that were written or removed."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build(Order(content=fixture_with(Path(folder), GALLERY), output=site, today=TODAY))
        with served(site) as address, sync_playwright() as playwright:
            now = dict(taken(launch(playwright), f"{address}/", SHOTS.values()))
    return keep({golden_file(name): now[shot] for name, shot in SHOTS.items()}, FOLDER)


def keep(pictures, folder):
    """Write the changed ones of `pictures`, {file: picture}, and remove the other files of `folder`; return their
    names.

    An unchanged picture keeps its bytes, so that a review shows only what changed.
    """
    folder.mkdir(exist_ok=True)
    gone = sorted(set(folder.iterdir()) - pictures.keys())
    changed = [file for file, picture in pictures.items() if not file.exists() or change(golden(file), picture)]
    for file in gone:
        file.unlink()
    for file in changed:
        golden_of(pictures[file]).save(file, lossless=True, method=4, quality=80)
    return [file.name for file in sorted(changed + gone)]


def golden(file):
    """Return the golden picture in `file`."""
    with Image.open(file) as picture:
        return picture.convert("RGB")
