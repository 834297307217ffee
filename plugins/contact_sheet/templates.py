"""Finds the templates for pages in the files of a theme, so that none can be forgotten in a list."""

import re

_NAMES_OTHERS = re.compile(r"\{%-?\s*(?:extends|include|from|import)\s[^%]*%\}")
_NAME = re.compile(r"""["']([^"']+\.html)["']""")
_NEVER_SEEN = {"redirect"}  # it redirects before anybody can read it


def page_templates(folder):
    """Return the names of the page templates below `folder` (the theme's templates/), as Pelican knows them.

    They are the template of every kind, and every other template at the top that no other template uses.
    """
    texts = {file: file.read_text(encoding="utf-8") for file in sorted(folder.rglob("*.html"))}
    frames = {name for text in texts.values() for tag in _NAMES_OTHERS.findall(text) for name in _NAME.findall(tag)}
    names = [
        file.relative_to(folder).as_posix() for file in texts if file.parent == folder or file.parent.name == "kinds"
    ]
    return [
        name.removesuffix(".html")
        for name in names
        if name not in frames and name.removesuffix(".html") not in _NEVER_SEEN
    ]
