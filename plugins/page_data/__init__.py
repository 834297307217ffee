"""The page data room: what the script of a page fetches, so that it is never of another day than the page; knows
nothing of records.

Each file says its version, and pages ask for that version: rule (which files there are), data_file (what a file holds),
generator (Pelican). The browser's half is theme/static/js/page/fetching.js.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pelican import signals

from .data_file import DataFile

if TYPE_CHECKING:
    from .generator import PageDataGenerator


def register() -> None:
    """Connect this room to Pelican."""
    signals.initialized.connect(give_addresses)
    signals.all_generators_finalized.connect(gather_data)
    signals.get_generators.connect(page_data_generator)


def give_addresses(pelican: Any) -> None:
    """Give templates `data_address(path)`: the address of the file `path`, relative to the site, with its version."""
    files: dict[str, DataFile] = {}
    pelican.settings["PAGE_DATA"] = files
    # A page that is not published has no data; its script says that there is none.
    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {
        "data_address": lambda path: files[path].address if path in files else path
    }


def gather_data(generators: list[Any]) -> None:
    """Make the files of the setting PAGE_DATA_RULES, a list of DataRule, once every page is read and none is
    written."""
    settings, pages = generators[0].settings, generators[0].context["pages"]
    for rule in settings["PAGE_DATA_RULES"]:
        found = (getattr(page, rule.attribute) for page in pages if hasattr(page, rule.attribute))
        values = sorted(found, key=lambda value: value["id"])
        for page in (page for page in pages if hasattr(page, rule.form)):
            path = page.url + rule.name
            settings["PAGE_DATA"][path] = DataFile(path, rule.payload(getattr(page, rule.form), values))


def page_data_generator(pelican: Any) -> type[PageDataGenerator]:
    """Tell Pelican which generator writes the files."""
    from .generator import PageDataGenerator  # Pelican is imported only when it runs

    return PageDataGenerator
