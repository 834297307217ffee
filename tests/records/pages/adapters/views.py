"""The View that adapters get, for tests, and what templates give them besides."""

from plugins.records.checks.checking import check
from plugins.records.pages.adapters.view import View
from plugins.records.services.service import all_services
from tests.content_folders import TODAY, fixture_and

ROOT_OF_SITE = "../.."


def view_of(catalogue, root=".."):
    """The View of `catalogue` for a page on which addresses begin with `root`, with all that services share."""
    services = all_services().values()
    shared = {name: each for service in services for name, each in service.shared(catalogue).items()}
    return View(catalogue, root, shared)


def deep_view_of(catalogue):
    """The View of a page two folders below the home page."""
    return view_of(catalogue, ROOT_OF_SITE)


def view_and(folder, files):
    """The View of the visible fixture site with `files`, {path: text}, in the folder `folder`."""
    catalogue, problems = check(fixture_and(folder, files), TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return view_of(catalogue.visible(publish=False))


def tasks_of(catalogue):
    """What the global `tasks_of` of templates is, for a `catalogue` in which no page is empty."""
    return lambda platform: entries_of(catalogue, platform.fields.tasks)


def entries_of(catalogue, items):
    """The entries of a navigation with the `items` of site.yml, or the tasks of a platform."""
    records = ((item, catalogue.find(item.to)) for item in items)
    return [{"text": item.text, "url": record.url, "record": record} for item, record in records]
