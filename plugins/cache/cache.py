"""What was made before, on disk: it may be deleted at any time, and several builds may use it at once."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path


class Cache:
    """Files in one folder, each named after all that decides what is in it, so none is ever out of date."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def get(self, name):
        """The bytes of the file `name`, or None."""
        try:
            return (self.folder / name).read_bytes()
        except FileNotFoundError:
            return None

    def put(self, name, data):
        """Keep the bytes `data` as `name`. Another build never meets half a file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, fresh = tempfile.mkstemp(prefix=".", dir=self.folder)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        try:
            os.replace(fresh, self.folder / name)
        except PermissionError:         # Windows: another build has just put the same there and is reading it
            with suppress(OSError):
                os.unlink(fresh)
