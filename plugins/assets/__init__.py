"""The assets room: few stylesheets and scripts from many, and addresses that change with the content."""

import sys
from functools import cache
from pathlib import Path

from pelican import signals

from .bundles import write_bundles
from .entries import entries_of, stylesheets_of
from .esbuild import BundleFault, EsbuildMissing, bundle_stylesheet, find_esbuild
from .fingerprint import fingerprinted
from .scripts import bundle_scripts
from .tokens import tokens_of

TOKENS = "css/tokens.css"


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(name_assets)
    signals.finalized.connect(write_assets)


def name_assets(pelican):
    """Bundle stylesheets and scripts; give templates `asset(path)`: the address of a file of the theme, relative to the
    site; and `token(name)`: a value of tokens.css in the light theme, or in the dark one with "dark" as the second
    argument.

    Raises SystemExit with the message for whoever changes them; Pelican would break it up below a traceback.
    """
    theme, folder = Path(pelican.settings["THEME"]), pelican.settings.get("ESBUILD")
    static = theme / "static"
    try:
        esbuild = find_esbuild(folder and Path(folder))
        scripts = bundle_scripts(esbuild, static, entries_of(theme))
        styles = {path: bundle_stylesheet(esbuild, static, path) for path in stylesheets_of(theme)}
    except (EsbuildMissing, BundleFault) as fault:
        sys.exit(str(fault))

    @cache  # per build: every page names the same few files
    def asset(path):
        if path.startswith("js/"):
            return scripts.address(path)
        return fingerprinted(path, styles[path].encode() if path in styles else (static / path).read_bytes())

    tokens = {token.name: token for token in tokens_of((static / TOKENS).read_text(encoding="utf-8"))}

    def token(name, side="light"):
        return getattr(tokens[name], side)

    pelican.settings["BUNDLES"] = scripts.files | styles
    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {"asset": asset, "token": token}


def write_assets(pelican):
    """Replace the copied sources by the bundles made before: the browser fetches one file, not fifty."""
    folder = Path(pelican.settings["OUTPUT_PATH"]) / pelican.settings["THEME_STATIC_DIR"]
    write_bundles(pelican.settings["BUNDLES"], folder)
