"""The page of periods moved from /tools/deadlines/ to /tools/periods/."""

import re
from datetime import date

from ...records.writing.edits import append, change_body, set_value

SINCE = date(2026, 11, 30)
TITLE = "期限计算的网址从 /tools/deadlines/ 改成 /tools/periods/"

_OLD, _NEW = "/tools/deadlines/", "/tools/periods/"
_PAGE = "pages/periods.md"


def migrate(layer):
    """Move the layer's own page, with the old address leading on; and name the page in links that name the address."""
    fields = layer.fields(_PAGE) or {}
    if fields.get("address") == _OLD and fields.get("template") == "periods":
        layer.edit(_PAGE, f"网址改成 {_NEW}，旧网址自动转过来", _moved)
    if _PAGE in layer.there:
        for path in sorted(layer.texts):
            if path.endswith(".md") and _OLD in layer.texts[path] and layer.fields(path) is not None:
                layer.edit(path, "链接改成 page:periods", _linked(layer.address))


def _moved(text, is_markdown):
    text = set_value(text, ("address",), _NEW, is_markdown)
    return append(text, ("old_urls",), _OLD, is_markdown)


def _linked(address):
    """Return the change of links in a body: [words](/tools/deadlines/), or the same with the address of the site.

    What stands behind # is a state of the page as somebody shared it; the old address leads there still.
    """
    link = re.compile(rf"(\]\(\s*)(?:{re.escape(address)})?{_OLD}(?=[)\s])")

    def change(text, is_markdown):
        return change_body(text, lambda body: link.sub(r"\1page:periods", body))

    return change
