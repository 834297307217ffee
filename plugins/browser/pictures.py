"""Photographs pages at three widths in four modes and on paper, for a look at them before a change counts as done."""

import re
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby

from playwright.sync_api import sync_playwright

from .chromium import launch
from .file_server import served

WIDTHS = (375, 768, 1440)
MODES = ("light", "dark", "contrast", "large")
# {choice of a visitor: key under which theme/static/js/modes.js stores it}.
CHOICES = {"contrast": "theme", "large": "size"}
PAPER = 673  # the width of A4 (794) less the margins of print.css
LONGEST = 6000  # greatest height of a picture in pixels
# Pictures of the content are loaded lazily, when they come near the viewport, and drawn when they are decoded.
DRAWN = """() => Promise.all([...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
  .map((image) => image.decode()))"""


@dataclass(frozen=True)
class Shot:
    """One picture to take.

    `path` is a path of the site, `width` is in pixels, `mode` is one of MODES or "print". The picture shows the whole
    page, or the element that the selector `part` finds.
    """

    path: str
    width: int
    mode: str
    part: str = ""

    @property
    def name(self):
        """The name of the file of the picture, without its ending."""
        name = re.sub(r"[^\w.-]+", "_", self.path.strip("/")) or "home"
        return f"{name}-{self.width}-{self.mode}"

    @property
    def setting(self):
        """The values that are the same for all pictures taken in one browser context."""
        return self.width, self.mode


def shots_of(paths, widths=WIDTHS, modes=MODES):
    """Return a Shot for every combination of `paths`, `widths` and `modes`."""
    return [Shot(path, width, mode) for path in paths for width in widths for mode in modes]


def paper_shots_of(paths):
    """Return a Shot of each of `paths` as it is printed."""
    return shots_of(paths, (PAPER,), ("print",))


def take(site, shots, folder, day=None):
    """Serve the folder `site` and take `shots` into `folder`; return the files (Paths) in order.

    `day` is the same as for photograph().
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    with served(site) as address, sync_playwright() as playwright:
        # JPEG, because a PNG takes twice the time
        for shot, picture in photograph(launch(playwright), f"{address}/", shots, day, type="jpeg", quality=80):
            files[shot] = file_of(shot, folder)
            files[shot].write_bytes(picture)
    return [files[shot] for shot in shots]


def file_of(shot, folder):
    """Return the file in `folder` to which take() writes the picture of `shot`."""
    return folder / f"{shot.name}.jpg"


def photograph(browser, address, shots, day=None, **form):
    """Yield (shot, picture as bytes) for each of `shots` of the site at `address` (with a slash at the end).

    Shots are ordered by their setting. `day` is the current day for scripts of the page, `form` = {type, quality} the
    format of the pictures.
    """
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
            page = _page(context, mode)  # one page for all shots, because opening a page takes longer than its picture
            for shot in alike:
                yield shot, _picture(page, address, shot, form)


def _page(context, mode):
    if mode in CHOICES:
        context.add_init_script(f"localStorage.setItem({CHOICES[mode]!r}, {mode!r})")
    page = context.new_page()
    if mode == "print":
        page.emulate_media(media="print")
    return page


@contextmanager
def _data_waited_for(page):
    """Wait for the data that the script of a page fetches while it loads; they may make the page shorter."""
    fetched = []

    def note(request):
        if request.resource_type == "fetch":
            fetched.append(request)

    page.on("request", note)
    yield
    page.remove_listener("request", note)
    if fetched:
        page.wait_for_load_state("networkidle")


def _picture(page, address, shot, form):
    page.set_viewport_size({"width": shot.width, "height": 900})
    with _data_waited_for(page):
        page.goto(address + shot.path.lstrip("/"))
    page.locator("[aria-busy]").wait_for(state="detached")  # the search continues after the page has loaded
    height = min(page.evaluate("document.documentElement.scrollHeight"), LONGEST)
    page.set_viewport_size({"width": shot.width, "height": height})
    page.evaluate(DRAWN)
    shown = page.locator(shot.part) if shot.part else page
    return shown.screenshot(animations="disabled", **form)
