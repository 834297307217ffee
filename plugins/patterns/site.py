"""Writes a small site of pattern pages: an index, the tokens, every component, and every example on a page of its
own.
"""

import re
import shutil
from pathlib import Path

from ..assets.entries import stylesheets_of
from ..assets.esbuild import bundle_stylesheet, find_esbuild
from ..assets.tokens import MODES, tokens_of
from .component import components_of
from .macros import ROOM, environment_of, macro_of
from .swatches import swatches

ESBUILD = Path(__file__).parents[2] / "node_modules/@esbuild"
STYLESHEET = "css/entries/site.css"
MARK = "swatches.css"  # a file that only a folder written by this room has
SHIPPED = (
    "icons.svg",
    "favicon.svg",
    "js/modes.js",
    "cursors/arrow.svg",
    "cursors/hand.svg",
)  # files of the theme that the pages use unchanged


class FolderTaken(Exception):
    """The folder holds other files; the message says so."""


def write_patterns(theme, folder):
    """Write the pages of the folder `theme` into `folder`, replacing older ones; return the names of all pages.

    Raises FolderTaken when `folder` has files that this room has not written, and EsbuildMissing or BundleFault.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise FolderTaken(f"{folder} 里有别的文件，没有写入。请换一个文件夹。")
    pages = dict(_pages(theme))
    shutil.rmtree(folder, ignore_errors=True)
    _write_static(theme, folder)
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return list(pages)


def _pages(theme):
    environment = environment_of(theme)
    components = components_of(theme)
    tokens, changed = _tokens(theme)

    def page(template, **values):
        return environment.get_template(f"patterns/{template}.html").render(**values)

    yield "index.html", page("index", components=components)
    yield "tokens.html", page("tokens", tokens=tokens, changed=changed)
    for component in components:
        yield component.file_name, page("component", component=component)
        for example in component.examples:
            markup = macro_of(environment, component.name)(**example.data)
            yield example.file_name, page("example", example=example, markup=markup, above=levels_above(markup))


def levels_above(markup):
    """Return the heading levels that must come before `markup` so that its first heading skips no level."""
    first = re.search(r"<h([1-6])\b", markup)
    return range(1, int(first[1]) if first else 2)


def _write_static(theme, folder):
    for name in SHIPPED:
        (folder / "theme" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(theme / "static" / name, folder / "theme" / name)
    esbuild = find_esbuild(ESBUILD)
    # The first stylesheet declares the order of the layers.
    sheets = sorted(stylesheets_of(theme), key=lambda path: path != STYLESHEET)
    css = "".join(bundle_stylesheet(esbuild, theme / "static", path) for path in sheets)
    (folder / "theme" / STYLESHEET).parent.mkdir(parents=True)
    (folder / "theme" / STYLESHEET).write_text(css, encoding="utf-8", newline="\n")
    shutil.copytree(ROOM / "static", folder, dirs_exist_ok=True)
    (folder / "swatches.css").write_text(swatches(*_tokens(theme)), encoding="utf-8", newline="\n")


def _tokens(theme):
    css = (theme / "static/css/tokens.css").read_text(encoding="utf-8")
    return tokens_of(css), {mode: tokens_of(css, more) for mode, more in MODES.items()}
