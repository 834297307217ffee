"""The home page in 长者版: a few large buttons, and the numbers to call."""

from .help_contacts import channels
from .links import dialled

_NUMBERS = 3


def parts(view, entries):
    """The parameters of components/simple-home.html; `entries` is the global `simple_home`."""
    called = [channel for channel in channels(view) if channel["phone"]]
    return {
        "tasks": [{"text": entry["text"], "url": view.address(entry["url"])} for entry in entries],
        "numbers": [
            {"name": channel["title"], "number": channel["phone"], "url": dialled(channel["phone"])}
            for channel in called[:_NUMBERS]
        ],
    }
