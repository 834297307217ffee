"""The View that adapters get, for tests."""

from plugins.records.checks.checking import check
from plugins.records.pages.adapters.view import View
from plugins.records.services.service import all_services
from tests.content_folders import TODAY, fixture_and


def view_of(catalogue):
    """The View of `catalogue` for a page one folder deep, with all that services share."""
    services = all_services().values()
    shared = {name: each for service in services for name, each in service.shared(catalogue).items()}
    return View(catalogue, "..", shared)


def view_and(folder, files):
    """The View of the visible fixture site with `files`, {path: text}, in the folder `folder`."""
    catalogue, problems = check(fixture_and(folder, files), TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return view_of(catalogue.visible(publish=False))
