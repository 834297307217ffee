"""Finds the scripts and stylesheets of the theme that are requested by address; all others are parts of these."""

import posixpath
import re

PUBLIC = ("js/search/client.js",)  # imported by other sites and programs, so no template refers to it

_ASSET = re.compile(r"""\basset\(\s*["'](js/[\w./-]+\.js)["']\s*\)""")
_STYLESHEET = re.compile(r"""\basset\(\s*["'](css/[\w./-]+\.css)["']\s*\)""")
_SCRIPT = re.compile(r"<script\b[^>]*>")
_ADDRESS = re.compile(r"""new URL\(\s*["'](\.{1,2}/[\w./-]+\.js)["'],\s*import\.meta\.url""")


def entries_of(theme):
    """Return {path below static: whether it is a classic script} for the folder `theme` (a pathlib.Path), sorted.

    An entry is a script that a template names with asset('js/…'), or that another script names with new URL("./…",
    import.meta.url), as for workers, or that is PUBLIC. A script that a template loads without type="module" is
    classic.
    """
    static = theme / "static"
    templates = _templates(theme)
    classic = {
        path
        for text in templates
        for tag in _SCRIPT.findall(text)
        if 'type="module"' not in tag
        for path in _ASSET.findall(tag)
    }
    named = {path for text in templates for path in _ASSET.findall(text)} | set(_named_by_scripts(static)) | set(PUBLIC)
    return {path: path in classic for path in sorted(named) if (static / path).is_file()}


def stylesheets_of(theme):
    """Return the paths below static of the stylesheets that templates of `theme` name with asset('css/…'), sorted."""
    named = {path for text in _templates(theme) for path in _STYLESHEET.findall(text)}
    return [path for path in sorted(named) if (theme / "static" / path).is_file()]


def _templates(theme):
    return [file.read_text(encoding="utf-8") for file in sorted((theme / "templates").rglob("*.html"))]


def _named_by_scripts(static):
    for file in sorted((static / "js").rglob("*.js")):
        folder = file.parent.relative_to(static).as_posix()
        for address in _ADDRESS.findall(file.read_text(encoding="utf-8")):
            yield posixpath.normpath(posixpath.join(folder, address))
