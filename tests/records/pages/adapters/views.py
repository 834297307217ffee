"""The View of a page two folders below the home page, for tests of adapters."""

from plugins.records.pages.adapters.view import View
from plugins.records.services.service import all_services

ROOT_OF_SITE = "../.."


def view_of(catalogue):
    """A View of `catalogue` with all that services share."""
    services = all_services().values()
    shared = {name: each for service in services for name, each in service.shared(catalogue).items()}
    return View(catalogue, ROOT_OF_SITE, shared)


def tasks_of(catalogue):
    """What the global `tasks_of` of templates is, for a `catalogue` in which no page is empty."""
    return lambda platform: entries_of(catalogue, platform.fields.tasks)


def entries_of(catalogue, items):
    """The entries of a navigation with the `items` of site.yml, or the tasks of a platform."""
    records = ((item, catalogue.find(item.to)) for item in items)
    return [{"text": item.text, "url": record.url, "record": record} for item, record in records]
