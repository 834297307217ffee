"""Writes the page of the contact sheet, which links to every picture, template by template."""

import shutil
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..browser.pictures import file_of, paper_shots_of, shots_of

HERE = Path(__file__).parent
BRIEF = {"widths": (375, 1440), "modes": ("light",)}


def shots_of_sample(sample):
    """Return the Shots to take of `sample`."""
    return shots_of([sample.path], **(BRIEF if sample.brief else {})) + paper_shots_of([sample.path])


def write_page(folder, shown):
    """Write the page into `folder` and return its path.

    The pictures of the Samples `shown` are in a subfolder for each site.
    """
    environment = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined)
    groups = {}
    for sample in shown:
        views = [
            {
                "file": file_of(shot, folder / sample.site).relative_to(folder).as_posix(),
                "width": shot.width,
                "mode": shot.mode,
            }
            for shot in shots_of_sample(sample)
        ]
        groups.setdefault(sample.template, []).append({"sample": sample, "views": views})
    shutil.copy(HERE / "sheet.css", folder)
    page = folder / "index.html"
    page.write_text(environment.get_template("sheet.html").render(groups=groups), encoding="utf-8", newline="\n")
    return page
