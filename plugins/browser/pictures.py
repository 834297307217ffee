"""Pictures of pages at three widths in four modes and on paper, to look at before a change is called done."""

import re
from dataclasses import dataclass
from itertools import groupby

from playwright.sync_api import sync_playwright

from .chromium import launch
from .file_server import served

WIDTHS = (375, 768, 1440)
MODES = ("light", "dark", "contrast", "large")
CHOICES = {"contrast": "theme", "large": "size"}  # what a visitor chooses -> where theme/static/js/modes.js keeps it
PAPER = 673  # A4 (794) less the margins that print.css sets
LONGEST = 6000  # pixels of a page that a picture shows
# Pictures of the content are fetched when they come near, and drawn when they are decoded.
DRAWN = """() => Promise.all([...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
  .map((image) => image.decode()))"""


@dataclass(frozen=True)
class Shot:
    """One picture to take: a path of the site, a width in pixels, a mode: one of MODES or "print"; of the whole page,
    or of the element that the selector `part` finds."""

    path: str
    width: int
    mode: str
    part: str = ""

    @property
    def name(self):
        """The name of the picture, without the ending of its file."""
        name = re.sub(r"[^\w.-]+", "_", self.path.strip("/")) or "home"
        return f"{name}-{self.width}-{self.mode}"

    @property
    def setting(self):
        """What pictures share that are taken together."""
        return self.width, self.mode


def shots_of(paths, widths=WIDTHS, modes=MODES):
    """Every combination of `paths`, `widths` and `modes`."""
    return [Shot(path, width, mode) for path in paths for width in widths for mode in modes]


def paper_shots_of(paths):
    """Each of `paths` as it is printed."""
    return shots_of(paths, (PAPER,), ("print",))


def take(site, shots, folder, day=None):
    """Serve the folder `site`, take `shots` into `folder`; return the files (Paths) in order.

    `day` is as for photograph()."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    with served(site) as address, sync_playwright() as playwright:
        # a PNG takes twice the time
        for shot, picture in photograph(launch(playwright), f"{address}/", shots, day, type="jpeg", quality=80):
            files[shot] = file_of(shot, folder)
            files[shot].write_bytes(picture)
    return [files[shot] for shot in shots]


def file_of(shot, folder):
    """The file in `folder` to which take() writes the picture of `shot`."""
    return folder / f"{shot.name}.jpg"


def photograph(browser, address, shots, day=None, **form):
    """Yield each of `shots` of the site at `address` (with a slash at the end) and its picture as bytes, those of one
    setting after another; `day` is the day for scripts of the page, `form` = {type, quality} of the picture."""
    for (width, mode), alike in groupby(sorted(shots, key=lambda shot: shot.setting), key=lambda shot: shot.setting):
        with browser.new_context(
            viewport={"width": width, "height": 900},
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            color_scheme="dark" if mode == "dark" else "light",
            reduced_motion="reduce",
        ) as context:
            if day:
                context.clock.set_fixed_time(f"{day}T12:00:00+08:00")
            page = _page(context, mode)  # one for all, since a new one takes longer than its picture
            for shot in alike:
                yield shot, _picture(page, address, shot, form)


def _page(context, mode):
    if mode in CHOICES:
        context.add_init_script(f"localStorage.setItem({CHOICES[mode]!r}, {mode!r})")
    page = context.new_page()
    if mode == "print":
        page.emulate_media(media="print")
    return page


def _picture(page, address, shot, form):
    page.set_viewport_size({"width": shot.width, "height": 900})
    page.goto(address + shot.path.lstrip("/"))
    page.locator("[aria-busy]").wait_for(state="detached")  # search goes on after the page is there
    height = min(page.evaluate("document.documentElement.scrollHeight"), LONGEST)
    page.set_viewport_size({"width": shot.width, "height": height})
    page.evaluate(DRAWN)
    shown = page.locator(shot.part) if shot.part else page
    return shown.screenshot(animations="disabled", **form)
