"""What a page needs to be shown: its styles, scripts, icon and drawn signs."""

from html.parser import HTMLParser
from urllib.parse import urldefrag

_NAMED_BY = {"script": "src", "img": "src", "link": "href", "use": "href"}
_LINKS = {"stylesheet", "icon"}


def shell_of(page, site_url):
    """The addresses that the HTML `page` needs, relative to the site at `site_url`, each once, in the order of the page.

    Raises ValueError for one that lies elsewhere: it would not be there without a network.
    """
    reader = _Reader()
    reader.feed(page)
    addresses = dict.fromkeys(urldefrag(address).url for address in reader.addresses)
    if elsewhere := [address for address in addresses if not address.startswith(f"{site_url}/")]:
        raise ValueError(f"{elsewhere[0]} lies outside {site_url}/")
    return [address.removeprefix(f"{site_url}/") for address in addresses]


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.addresses = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        address = values.get(_NAMED_BY.get(tag))        # a script may be a block of data
        if address and (tag != "link" or values.get("rel") in _LINKS):
            self.addresses.append(address)
