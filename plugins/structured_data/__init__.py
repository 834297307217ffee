"""The structured data room: what the site says to search engines, browsers and feed readers.

entities: what a record is in the words of schema.org.
graph: what a page says.
json_feed: the news.
open_search: the search box of the browser.
generator: the way into Pelican.
"""

import json

from jinja2.utils import htmlsafe_json_dumps
from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(give_structured_data)
    signals.get_generators.connect(discovery_generator)


def give_structured_data(pelican):
    """Give templates `structured_data(page, data_sets)`: the JSON-LD of a page, safe inside a script element."""
    from .graph import graph
    from .view import View

    portal = pelican.settings["PORTAL"]
    view = View(portal.catalogue, portal.today, pelican.settings["FEED_DOMAIN"].rstrip("/"))

    def structured_data(page, data_sets):
        listing = getattr(page, "listing", None)
        return htmlsafe_json_dumps(
            graph(view, page.record, listing and listing.selected, data_sets, getattr(page, "part", None)), _compact
        )

    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {"structured_data": structured_data}


def discovery_generator(pelican):
    """Tell Pelican which generator writes the feed and the description of the search."""
    from .generator import DiscoveryGenerator  # It imports Pelican, which is there only when Pelican runs.

    return DiscoveryGenerator


def _compact(value):
    """Return `value` as compact JSON, with Chinese characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
