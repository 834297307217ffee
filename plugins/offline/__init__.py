"""The offline room: the service worker at the root of the site, by which pages can be read without a network."""

import sys
from pathlib import Path

from pelican import signals

from ..assets.esbuild import BundleFault, find_esbuild
from .worker import Workshop

WORKER = "sw.js"  # at the root: a worker sees only what lies beside it and below


def register():
    """Connect this room to Pelican."""
    signals.finalized.connect(write_worker)


def write_worker(pelican):
    """Write the worker that keeps pages, when the setting OFFLINE says so; else the one that takes an older one away.

    Raises SystemExit with the message for whoever changes scripts, as the room of the assets does.
    """
    settings = pelican.settings
    output = Path(settings["OUTPUT_PATH"])
    workshop = Workshop(find_esbuild(Path(settings["ESBUILD"])), Path(settings["THEME"]) / "static")
    try:
        text = workshop.keeping(output) if settings["OFFLINE"] else workshop.leaving()
    except BundleFault as fault:
        sys.exit(str(fault))
    (output / WORKER).write_text(text, encoding="utf-8", newline="\n")
