"""The assets room: one stylesheet from many, few scripts from many, and addresses that change with the content."""

import sys
from functools import cache
from pathlib import Path

from pelican import signals

from .entries import entries_of
from .esbuild import EsbuildMissing, ScriptFault, find_esbuild
from .fingerprint import fingerprinted
from .scripts import bundle_scripts
from .stylesheet import bundle

STYLESHEET = "css/site.css"


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(name_assets)
    signals.finalized.connect(write_stylesheet)
    signals.finalized.connect(write_scripts)


def name_assets(pelican):
    """Bundle the scripts, and give templates `asset(path)`: the address of a file of the theme, relative to the site.

    Raises SystemExit with the message for whoever changes scripts; Pelican would break them up below a traceback.
    """
    theme, folder = Path(pelican.settings["THEME"]), pelican.settings.get("ESBUILD")
    try:
        scripts = bundle_scripts(find_esbuild(folder and Path(folder)), theme / "static", entries_of(theme))
    except (EsbuildMissing, ScriptFault) as fault:
        sys.exit(str(fault))

    @cache                      # per build: every page names the same few files
    def asset(path):
        return scripts.address(path) if path.startswith("js/") else fingerprinted(theme / "static", path)
    pelican.settings["SCRIPTS"] = scripts
    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {"asset": asset}


def write_stylesheet(pelican):
    """Replace the copied stylesheet by the bundle: the browser fetches one file, not thirty."""
    source = Path(pelican.settings["THEME"]) / "static" / STYLESHEET
    (static_output(pelican) / STYLESHEET).write_text(bundle(source), encoding="utf-8", newline="\n")


def write_scripts(pelican):
    """Replace the copied scripts by the bundles made before."""
    pelican.settings["SCRIPTS"].write(static_output(pelican))


def static_output(pelican):
    """The folder of the output that holds the static files of the theme."""
    return Path(pelican.settings["OUTPUT_PATH"]) / pelican.settings["THEME_STATIC_DIR"]
