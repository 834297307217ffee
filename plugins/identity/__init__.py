"""The identity room: the mark of the site and every icon drawn from it. `register()` only connects signals."""

from pathlib import Path

from pelican import signals

from .icons import icons
from .mark import mark_of


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(name_mark)
    signals.finalized.connect(write_icons)


def name_mark(pelican):
    """Give templates `mark`, a Mark: that of the content (the settings MARK and MARK_FOLDER) or that of the theme."""
    settings = pelican.settings
    mark = mark_of(settings["MARK_FOLDER"], settings["THEME"], settings["MARK"])
    settings["JINJA_GLOBALS"] = settings["JINJA_GLOBALS"] | {"mark": mark}


def write_icons(pelican):
    """Write the mark itself and the icons into the output."""
    names = pelican.settings["JINJA_GLOBALS"]
    mark = names["mark"]
    files = {mark.path: mark.svg.encode()} | icons(mark.svg, names["token"]("surface"))
    for path, content in files.items():
        file = Path(pelican.settings["OUTPUT_PATH"]) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
