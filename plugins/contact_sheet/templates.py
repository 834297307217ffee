"""Which templates a theme has for pages, found in its files, so that no list of them can be forgotten."""

import re

_NAMES_OTHERS = re.compile(r"\{%-?\s*(?:extends|include|from|import)\s[^%]*%\}")
_NAME = re.compile(r"""["']([^"']+\.html)["']""")
_NEVER_SEEN = {"redirect"}  # leads on before anybody can read it


def page_templates(folder):
    """Names of the templates below `folder` (the theme's templates/) that are pages by themselves, as Pelican knows
    them: every kind's, and every other at the top that no template builds on."""
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
