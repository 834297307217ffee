"""Finds the files that a page needs to be shown: its stylesheets, scripts, icon and symbols."""

from html.parser import HTMLParser
from urllib.parse import urldefrag

_NAMED_BY = {"script": "src", "img": "src", "link": "href", "use": "href"}
_LINKS = {"stylesheet", "icon"}


def shell_of(page, root):
    """Return the addresses that the HTML `page` needs, relative to the site, each once, in the order of the page.

    `root` is the path from the page to the root of the site, as in "..". Raises ValueError for an address outside the
    site, because it would not be available without a network.
    """
    reader = _Reader()
    reader.feed(page)
    addresses = dict.fromkeys(urldefrag(address).url for address in reader.addresses)
    if elsewhere := [address for address in addresses if not address.startswith(f"{root}/")]:
        raise ValueError(f"{elsewhere[0]} lies outside {root}/")
    return [address.removeprefix(f"{root}/") for address in addresses]


class _Reader(HTMLParser):
    """Collects the addresses of scripts, pictures, stylesheets, icons and symbols."""

    def __init__(self):
        super().__init__()
        self.addresses = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        address = values.get(_NAMED_BY.get(tag))  # None for a script that is a block of data
        if address and (tag != "link" or values.get("rel") in _LINKS):
            self.addresses.append(address)
