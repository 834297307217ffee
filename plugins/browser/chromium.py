"""Finds Chromium or installs it; if neither is possible, says exactly what is missing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SHELL = "chromium-headless-shell"  # Debian's name for the Chromium without windows
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
)  # the last two make letters look the same in every build; see fonts.conf
FONTS = Path(__file__).with_name("fonts.conf")


class BrowserMissing(Exception):
    """There is no Chromium, and none could be installed; the message says what to do."""


def launch(playwright):
    """Start a headless Chromium.

    On Linux it draws letters the same on every machine: with a font from npm and without hinting, whatever fonts and
    settings the system has. On other systems the fonts of the system are used. Raises BrowserMissing.
    """
    return playwright.chromium.launch(
        executable_path=str(ensure_chromium()), args=list(FLAGS), env=os.environ | {"FONTCONFIG_FILE": str(FONTS)}
    )


def ensure_chromium():
    """Return the path of a Chromium, installing one where that is possible.

    The environment variable CHROMIUM takes precedence. Next comes the headless shell, even if there is a Chromium with
    windows, because it opens a page in a third of the time. Raises BrowserMissing.
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
            "缺少浏览器 Chromium，浏览器测试跑不了。"
            "请安装 Chromium 或 Chrome（Debian：apt-get install chromium-headless-shell），"
            "或用环境变量 CHROMIUM 写明它的位置，再运行一次。"
        )
    return found


def find_chromium():
    """Return the path of an installed Chromium, or None."""
    return _named() or _on_path(SHELL, *NAMES) or next((Path(place) for place in PLACES if Path(place).exists()), None)


def _named():
    named = os.environ.get("CHROMIUM")
    return Path(named) if named and Path(named).exists() else None


def _on_path(*names):
    return next((Path(path) for name in names if (path := shutil.which(name))), None)


def _from_debian(package):
    """Install the Debian package `package`, whose program has the same name; only as root on Debian."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.call(["apt-get", "update", "-qq"], **quiet)
    subprocess.call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], **quiet)
    return _on_path(package)


def _from_playwright():
    """Install the build that Playwright offers, on any other system."""
    if subprocess.call([sys.executable, "-m", "playwright", "install", "chromium"]):
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None
