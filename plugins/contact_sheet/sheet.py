"""The contact sheet: three sites built, their pages photographed, one page to look through them all."""

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..browser.pictures import paper_shots_of, shots_of, take
from ..publishing.build import build
from ..records.portal import Portal
from .extremes import TODAY, write_bare, write_extremes
from .samples import Site, samples
from .templates import page_templates

HERE = Path(__file__).parent
BRIEF = {"widths": (375, 1440), "modes": ("light",)}


def make_sheet(order, folder):
    """Build what `order` says and the extremes, photograph every template into `folder`; return the sheet's page.

    Raises BuildFailed and SheetIncomplete.
    """
    with tempfile.TemporaryDirectory() as workshop:
        sites = build_sites(order, Path(workshop))
        shown = samples(sites, page_templates(order.theme / "templates"))
        shutil.rmtree(folder, ignore_errors=True)
        pictures = {name: _photograph(site, [sample for sample in shown if sample.site == name], folder / name)
                    for name, site in sites.items()}
    return _write_page(folder, shown, pictures)


def build_sites(order, workshop):
    """{name: Site}: what `order` says, and the extremes in its theme."""
    orders = {"shipped": replace(order, output=workshop / "shipped")} | extreme_orders(order, workshop)
    for one in orders.values():
        build(one)
    return {name: site_of(one) for name, one in orders.items()}


def extreme_orders(order, workshop):
    """{name: Order} of the extremes, and of an almost empty site in a theme that knows no kind; their content is written."""
    theirs = {"today": date.fromisoformat(TODAY), "publish": False, "url": None}
    extremes, bare = workshop / "extremes", workshop / "bare"
    return {
        "extremes": replace(order, content=write_extremes(extremes / "content"), output=extremes / "site", **theirs),
        "bare": replace(order, content=write_bare(bare / "content"), output=bare / "site",
                        theme=_general(order.theme, workshop), **theirs)}


def site_of(order):
    """The Site that `order` has built."""
    return Site(Portal(order.content, order.theme / "templates", order.day, order.publish), order.output)


def _general(theme, workshop):
    """A copy of `theme` without templates for kinds but the general one, which is never seen otherwise."""
    copy = shutil.copytree(theme, workshop / "theme", dirs_exist_ok=True)
    for file in (copy / "templates/kinds").iterdir():
        if file.name != "record.html":
            file.unlink()
    return copy


def _photograph(site, shown, folder):
    """{path: [(Shot, file)]} of the pages `shown` of one site."""
    shots = [shot for sample in shown for shot in _shots_of(sample)]
    pictures = {}
    for shot, file in zip(shots, take(site.output, shots, folder), strict=True):
        pictures.setdefault(shot.path, []).append((shot, file))
    return pictures


def _shots_of(sample):
    if sample.brief:
        return shots_of([sample.path], **BRIEF) + paper_shots_of([sample.path])
    return shots_of([sample.path]) + paper_shots_of([sample.path])


def _write_page(folder, shown, pictures):
    environment = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined)
    groups = {}
    for sample in shown:
        views = [{"file": file.relative_to(folder).as_posix(), "width": shot.width, "mode": shot.mode}
                 for shot, file in pictures[sample.site][sample.path]]
        groups.setdefault(sample.template, []).append({"sample": sample, "views": views})
    shutil.copy(HERE / "sheet.css", folder)
    page = folder / "index.html"
    page.write_text(environment.get_template("sheet.html").render(groups=groups), encoding="utf-8", newline="\n")
    return page
