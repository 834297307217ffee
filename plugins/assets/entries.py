"""Which scripts and stylesheets of the theme are asked for by their address. All others are parts of these."""

import posixpath
import re

PUBLIC = ("js/search/client.js",)  # imported by other sites and programs, named in no template

_ASSET = re.compile(r"""\basset\(\s*["'](js/[\w./-]+\.js)["']\s*\)""")
_STYLESHEET = re.compile(r"""\basset\(\s*["'](css/[\w./-]+\.css)["']\s*\)""")
_SCRIPT = re.compile(r"<script\b[^>]*>")
_ADDRESS = re.compile(r"""new URL\(\s*["'](\.{1,2}/[\w./-]+\.js)["'],\s*import\.meta\.url""")


def entries_of(theme):
    """Return {path below static: whether it is a classic script} for the folder `theme` (a pathlib.Path), sorted.

    An entry is named by a template with asset('js/…'), or by another script with new URL("./…", import.meta.url),
    as workers are, or it is PUBLIC. Classic are those that a template loads without type="module".
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
    """Return the paths below static of the stylesheets that the templates of `theme` name with asset('css/…'), sorted."""
    named = {path for text in _templates(theme) for path in _STYLESHEET.findall(text)}
    return [path for path in sorted(named) if (theme / "static" / path).is_file()]


def _templates(theme):
    return [file.read_text(encoding="utf-8") for file in sorted((theme / "templates").rglob("*.html"))]


def _named_by_scripts(static):
    for file in sorted((static / "js").rglob("*.js")):
        folder = file.parent.relative_to(static).as_posix()
        for address in _ADDRESS.findall(file.read_text(encoding="utf-8")):
            yield posixpath.normpath(posixpath.join(folder, address))
