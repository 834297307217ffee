"""What a page needs to be shown: its styles, scripts, icon and drawn signs."""

from html.parser import HTMLParser
from urllib.parse import urldefrag

_NAMED_BY = {"script": "src", "img": "src", "link": "href", "use": "href"}
_LINKS = {"stylesheet", "icon"}


def shell_of(page, root):
    """The addresses that the HTML `page` needs, relative to the site, each once, in the order of the page.

    `root` is where the page sees the root of the site, as in "..". Raises ValueError for an address that lies
    elsewhere: it would not be there without a network.
    """
    reader = _Reader()
    reader.feed(page)
    addresses = dict.fromkeys(urldefrag(address).url for address in reader.addresses)
    if elsewhere := [address for address in addresses if not address.startswith(f"{root}/")]:
        raise ValueError(f"{elsewhere[0]} lies outside {root}/")
    return [address.removeprefix(f"{root}/") for address in addresses]


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.addresses = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        address = values.get(_NAMED_BY.get(tag))  # a script may be a block of data
        if address and (tag != "link" or values.get("rel") in _LINKS):
            self.addresses.append(address)
