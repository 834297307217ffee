"""Find Chromium, or install it; say exactly what is missing when that cannot be done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SHELL = "chromium-headless-shell"  # Debian's name for the Chromium that has no windows
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
    "--disable-lcd-text",
)  # letters alike in every build; see fonts.conf
FONTS = Path(__file__).with_name("fonts.conf")


class BrowserMissing(Exception):
    """No Chromium, and none could be installed; the message says what to do."""


def launch(playwright):
    """Start a headless Chromium that, on Linux, draws letters alike on every machine: with a face from npm, as it is
    designed, whatever faces and habits the system has. Elsewhere the system's own faces are seen.

    Raises BrowserMissing.
    """
    return playwright.chromium.launch(
        executable_path=str(ensure_chromium()), args=list(FLAGS), env=os.environ | {"FONTCONFIG_FILE": str(FONTS)}
    )


def ensure_chromium():
    """Return the path of a Chromium that exists, installing one where that is possible.

    The variable CHROMIUM wins; else the headless shell, which opens a page in a third of the time, also where there
    is a Chromium with windows. Raises BrowserMissing.
    """
    found = (
        _named()
        or _on_path(SHELL)
        or _from_debian(SHELL)
        or find_chromium()
        or _from_debian(NAMES[0])
        or _from_playwright()
    )
    if not found:
        raise BrowserMissing(
            "缺少浏览器 Chromium，浏览器测试跑不了。请安装 Chromium 或 Chrome（Debian：apt-get install chromium-headless-shell），"
            "或用环境变量 CHROMIUM 写明它的位置，再运行一次。"
        )
    return found


def find_chromium():
    """The path of an installed Chromium, or None."""
    return _named() or _on_path(SHELL, *NAMES) or next((Path(place) for place in PLACES if Path(place).exists()), None)


def _named():
    named = os.environ.get("CHROMIUM")
    return Path(named) if named and Path(named).exists() else None


def _on_path(*names):
    return next((Path(path) for name in names if (path := shutil.which(name))), None)


def _from_debian(package):
    """Debian as root: the distribution's own package, which has the name of its program."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.call(["apt-get", "update", "-qq"], **quiet)
    subprocess.call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], **quiet)
    return _on_path(package)


def _from_playwright():
    """Elsewhere: the build that Playwright offers."""
    if subprocess.call([sys.executable, "-m", "playwright", "install", "chromium"]):
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None
