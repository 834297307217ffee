"""Pictures of pages at three widths in three modes, to look at before a change is called done."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

from .chromium import FLAGS, ensure_chromium
from .file_server import served

WIDTHS = (375, 768, 1440)
MODES = ("light", "dark", "large")
LONGEST = 6000      # pixels of a page that a picture shows


@dataclass(frozen=True)
class Shot:
    """One picture to take: a path of the site, a width in pixels, a mode."""

    path: str
    width: int
    mode: str

    @property
    def file_name(self):
        """The name of the picture's file."""
        name = self.path.strip("/").replace("/", "_") or "home"
        return f"{name}-{self.width}-{self.mode}.png"


def shots_of(paths, widths=WIDTHS, modes=MODES):
    """Every combination of `paths`, `widths` and `modes`."""
    return [Shot(path, width, mode) for path in paths for width in widths for mode in modes]


def take(site, shots, folder):
    """Serve the folder `site`, take `shots` into `folder`; return the files (Paths) in order."""
    folder.mkdir(parents=True, exist_ok=True)
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(ensure_chromium()), args=list(FLAGS))
        return [_take(browser, f"{address}/", shot, folder) for shot in shots]


def _take(browser, address, shot, folder):
    scheme = "dark" if shot.mode == "dark" else "light"
    context = browser.new_context(viewport={"width": shot.width, "height": 900}, color_scheme=scheme, locale="zh-CN")
    if shot.mode == "large":
        context.add_init_script("localStorage.setItem('size', 'large')")
    page = context.new_page()
    page.goto(address + shot.path.lstrip("/"), wait_until="networkidle")
    height = min(page.evaluate("document.documentElement.scrollHeight"), LONGEST)
    page.set_viewport_size({"width": shot.width, "height": height})
    file = Path(folder) / shot.file_name
    page.screenshot(path=str(file))
    context.close()
    return file
