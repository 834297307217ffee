"""The page data room: what the script of a page fetches, so that it is never of another day than the page; knows
nothing of records.

Other rooms offer their data once all pages are read. Each file says its version, and pages ask for that version:
data_file (what a file holds), generator (Pelican). The browser's half is theme/static/js/page/fetching.js.
"""

from pelican import signals

from .data_file import DataFile


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(give_addresses)
    signals.get_generators.connect(page_data_generator)


def give_addresses(pelican):
    """Give templates `data_address(path)`: the address of the file `path`, relative to the site, with its version."""
    files = pelican.settings["PAGE_DATA"] = {}
    # A page that is not published has no data; its script says that there is none.
    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {
        "data_address": lambda path: files[path].address if path in files else path
    }


def offer(generators, path, data):
    """Have `data`, plain values, written to `path`. To be called at `all_generators_finalized`: no page is written yet."""
    generators[0].settings["PAGE_DATA"][path] = DataFile(path, data)


def pages_with(generators, attribute):
    """The published pages that have `attribute`, a list of Pelican's pages."""
    return [page for page in generators[0].context["pages"] if hasattr(page, attribute)]


def values_of(generators, attribute):
    """The values of `attribute` of all published pages that have it, dicts, by their "id"."""
    values = [getattr(page, attribute) for page in pages_with(generators, attribute)]
    return sorted(values, key=lambda value: value["id"])


def page_data_generator(pelican):
    """Tell Pelican which generator writes the files."""
    from .generator import PageDataGenerator  # Pelican is imported only when it runs

    return PageDataGenerator
