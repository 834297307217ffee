"""The QR codes room: an address as a pattern that a phone reads from a screen or from paper; knows nothing of records.

`code` draws, without Pelican; templates get `qr_code(address)`.

`qr_code(address)` gives a page its code once the site knows its address (`adapters/qr-code.html`); segno makes the
modules, we draw them as one path. Margin and least size are those its inventor recommends (`qr_codes/code.py` names
the pages): four modules, and 0.33 mm a module on paper, which 34 mm give to every address that is not refused.
`tests/qr_codes/` reads them back with zxing-cpp.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(give_codes)


def give_codes(pelican):
    """Give templates `qr_code(address)`, a Code."""
    from .code import code_of

    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {"qr_code": code_of}
