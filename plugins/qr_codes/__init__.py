"""The QR codes room: an address as a pattern that a phone reads from a screen or from paper; knows nothing of records.

`code` draws, without Pelican; templates get `qr_code(address)`.
"""

from pelican import signals


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(give_codes)


def give_codes(pelican):
    """Give templates `qr_code(address)`, a Code."""
    from .code import code_of

    pelican.settings["JINJA_GLOBALS"] = pelican.settings["JINJA_GLOBALS"] | {"qr_code": code_of}
