"""Makes the contact sheet: builds three sites, photographs their pages and writes one page that shows all pictures."""

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
    """Build the site of `order` and the extremes, photograph every template into `folder`; return the path of the page.

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
    """Build the site of `order`, and the extremes in its theme, below `workshop`; return {name: Site}."""
    orders = {"shipped": replace(order, output=workshop / "shipped")} | extreme_orders(order, workshop)
    for one in orders.values():
        build(one)
    return {name: site_of(one) for name, one in orders.items()}


def extreme_orders(order, workshop):
    """Write the content of the extremes below `workshop`; return {name: Order} for them.

    One is full; the other is almost empty, and its theme has only the general template for records.
    """
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
    """Return the Site that `order` has built."""
    return Site(Portal(order.layer, order.theme / "templates", order.day, order.publish), order.output)


def _general(theme, workshop):
    """Return a copy of `theme` without the templates of single kinds, so that the general one is seen."""
    copy = shutil.copytree(theme, workshop / "theme", dirs_exist_ok=True)
    for file in (copy / "templates/kinds").iterdir():
        if file.name != "record.html":
            file.unlink()
    return copy
