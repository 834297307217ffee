"""Pictures of pages at three widths in four modes and on paper, to look at before a change is called done."""

import re
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from playwright.sync_api import sync_playwright

from .chromium import FLAGS, ensure_chromium
from .file_server import served

WIDTHS = (375, 768, 1440)
MODES = ("light", "dark", "contrast", "large")
CHOICES = {"contrast": "theme", "large": "size"}     # what a visitor chooses -> where theme/static/js/modes.js keeps it
PAPER = 673         # A4 (794) less the margins that print.css sets
LONGEST = 6000      # pixels of a page that a picture shows
# Pictures of the content are fetched when they come near, and drawn when they are decoded.
DRAWN = """() => Promise.all([...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
  .map((image) => image.decode()))"""


@dataclass(frozen=True)
class Shot:
    """One picture to take: a path of the site, a width in pixels, a mode: one of MODES or "print"."""

    path: str
    width: int
    mode: str

    @property
    def file_name(self):
        """The name of the picture's file."""
        name = re.sub(r"[^\w.-]+", "_", self.path.strip("/")) or "home"
        return f"{name}-{self.width}-{self.mode}.jpg"


def shots_of(paths, widths=WIDTHS, modes=MODES):
    """Every combination of `paths`, `widths` and `modes`."""
    return [Shot(path, width, mode) for path in paths for width in widths for mode in modes]


def paper_shots_of(paths):
    """Each of `paths` as it is printed."""
    return shots_of(paths, (PAPER,), ("print",))


def take(site, shots, folder):
    """Serve the folder `site`, take `shots` into `folder`; return the files (Paths) in order."""
    folder.mkdir(parents=True, exist_ok=True)
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(ensure_chromium()), args=list(FLAGS))
        files = {}
        for (width, mode), alike in groupby(sorted(shots, key=_setting), key=_setting):
            with browser.new_context(viewport={"width": width, "height": 900}, locale="zh-CN",
                                     color_scheme="dark" if mode == "dark" else "light") as context:
                files |= {shot: _take(_page(context, mode), f"{address}/", shot, folder) for shot in alike}
        return [files[shot] for shot in shots]


def _setting(shot):
    return shot.width, shot.mode


def _page(context, mode):
    """The page of `context`: made once, since a new one for each picture takes longer than the picture."""
    if context.pages:
        return context.pages[0]
    if mode in CHOICES:
        context.add_init_script(f"localStorage.setItem({CHOICES[mode]!r}, {mode!r})")
    page = context.new_page()
    if mode == "print":
        page.emulate_media(media="print")
    return page


def _take(page, address, shot, folder):
    page.set_viewport_size({"width": shot.width, "height": 900})
    # Search goes on after the page is there; to wait for silence costs half a second, which other pages need not.
    page.goto(address + shot.path.lstrip("/"), wait_until="networkidle" if "?" in shot.path else "load")
    height = min(page.evaluate("document.documentElement.scrollHeight"), LONGEST)
    page.set_viewport_size({"width": shot.width, "height": height})
    page.evaluate(DRAWN)
    file = Path(folder) / shot.file_name
    page.screenshot(path=str(file), type="jpeg", quality=80)     # a PNG takes twice the time
    return file
