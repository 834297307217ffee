"""The assets room: one stylesheet from many, and addresses that change with the content of a file."""

from functools import cache, partial
from pathlib import Path

from pelican import signals

from .fingerprint import fingerprinted
from .stylesheet import bundle

STYLESHEET = "css/site.css"


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(name_assets)
    signals.finalized.connect(write_stylesheet)


def name_assets(pelican):
    """Give templates `asset(path)`: the address of a file of the theme, relative to the site."""
    static = Path(pelican.settings["THEME"]) / "static"
    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {
        "asset": cache(partial(fingerprinted, static))}       # a cache per build: every page names the same few files


def write_stylesheet(pelican):
    """Replace the copied stylesheet by the bundle: the browser fetches one file, not thirty."""
    source = Path(pelican.settings["THEME"]) / "static" / STYLESHEET
    target = Path(pelican.settings["OUTPUT_PATH"]) / pelican.settings["THEME_STATIC_DIR"] / STYLESHEET
    target.write_text(bundle(source), encoding="utf-8", newline="\n")
