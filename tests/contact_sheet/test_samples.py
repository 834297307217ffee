"""Tests that the contact sheet shows every template, and that it fails if one has no page."""

import shutil

import pytest

from plugins.contact_sheet.minimal import SLUG
from plugins.contact_sheet.samples import SPECIAL, SheetIncomplete, samples
from plugins.contact_sheet.sheet import site_of
from plugins.contact_sheet.templates import page_templates
from plugins.publishing.build import Order
from plugins.records.model.kind import all_kinds
from plugins.records.model.kinds.page import Page
from tests.content_folders import ROOT, TODAY

TEMPLATES = ROOT / "theme/templates"


@pytest.fixture(scope="session")
def sites(busy, busy_content, extremes):
    """Return the sites of a contact sheet; the busy site takes the place of an association's own."""
    return {"shipped": site_of(Order(content=busy_content, output=busy, today=TODAY)), **extremes}


def test_the_templates_of_pages_are_found_in_the_theme():
    found = page_templates(TEMPLATES)
    assert {file.stem for file in TEMPLATES.glob("kinds/*.html")} == {
        name[6:] for name in found if name.startswith("kinds/")
    }
    assert {name for name in found if "/" not in name} == {
        *Page.model_fields["template"].annotation.__args__,
        "certificate",
        "pack",
        "sheet",
    }


@pytest.mark.xdist_group("extremes")
def test_every_template_has_a_page_in_the_sheet(sites):
    shown = samples(sites, page_templates(TEMPLATES))
    assert {sample.template for sample in shown} == set(page_templates(TEMPLATES))
    assert all((sites[sample.site].output / sample.path.split("?")[0]).exists() for sample in shown)


@pytest.mark.xdist_group("extremes")
def test_the_sheet_has_every_special_page_and_a_minimal_record_of_every_kind(sites, extremes):
    shown = {(sample.site, sample.path) for sample in samples(sites, page_templates(TEMPLATES))}
    assert {(site, path) for site in extremes for _, path, _ in SPECIAL[site]} <= shown
    least = extremes["extremes"].portal.catalogue
    assert {("extremes", least.get(kind, SLUG).url) for kind in all_kinds()} <= shown


@pytest.mark.xdist_group("extremes")
def test_a_template_without_a_page_stops_the_sheet(sites, tmp_path):
    copy = shutil.copytree(TEMPLATES, tmp_path / "templates")
    (copy / "kinds/patent.html").write_text('{% extends "frame/record.html" %}')
    with pytest.raises(SheetIncomplete) as refusal:
        samples(sites, page_templates(copy))
    assert str(refusal.value) == "这些模板在任何一个站点里都没有页面，样张不全：kinds/patent"
