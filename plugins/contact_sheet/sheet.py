"""The contact sheet: three sites built, their pages photographed, one page written to look through them all."""

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..browser.pictures import take
from ..publishing.build import build
from ..records.pages.portal import Portal
from .extremes import TODAY, write_bare, write_extremes
from .page import shots_of_sample, write_page
from .samples import Site, samples
from .templates import page_templates


def make_sheet(order, folder):
    """Build what `order` says and the extremes, photograph every template into `folder`; return the sheet's page.

    Raises BuildFailed and SheetIncomplete.
    """
    with tempfile.TemporaryDirectory() as workshop:
        sites = build_sites(order, Path(workshop))
        shown = samples(sites, page_templates(order.theme / "templates"))
        shutil.rmtree(folder, ignore_errors=True)
        for name, site in sites.items():
            shots = [shot for sample in shown if sample.site == name for shot in shots_of_sample(sample)]
            take(site.output, shots, folder / name, site.portal.today)
    return write_page(folder, shown)


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
        "bare": replace(
            order,
            content=write_bare(bare / "content"),
            output=bare / "site",
            theme=_general(order.theme, workshop),
            **theirs,
        ),
    }


def site_of(order):
    """The Site that `order` has built."""
    return Site(Portal(order.layer, order.theme / "templates", order.day, order.publish), order.output)


def _general(theme, workshop):
    """A copy of `theme` without templates for kinds but the general one, which is never seen otherwise."""
    copy = shutil.copytree(theme, workshop / "theme", dirs_exist_ok=True)
    for file in (copy / "templates/kinds").iterdir():
        if file.name != "record.html":
            file.unlink()
    return copy
