"""The versions of the forms in a pack."""

from types import SimpleNamespace

from plugins.records.model.fields import Reference
from plugins.records.pages.adapters.pack import versions

from .views import deep_view_of


def wanting(*slugs):
    """A record whose materials name the forms `slugs`, None for a paper without a form."""
    parts = [SimpleNamespace(form=slug and Reference(slug, "form")) for slug in slugs]
    return SimpleNamespace(fields=SimpleNamespace(materials=parts))


def test_a_form_that_two_papers_need_comes_once(busy_catalogue):
    found = versions(deep_view_of(busy_catalogue), wanting("application", None, "application"))
    assert [each["version"] for each in found if each["current"]] == ["2026年版"]


def test_a_form_that_may_not_be_shown_is_left_out(busy_catalogue):
    assert versions(deep_view_of(busy_catalogue), wanting("withdrawn", None)) == []
