"""Keeps results of earlier builds on disk; they may be deleted at any time, and several builds may use them at once."""

import os
import shutil
import tempfile
import time
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

_CHECKSUM_BYTES = 16  # bytes of a checksum after each file, which shows whether the file is complete
_UNFINISHED_PREFIX = "making-"  # prefix of the names of files that a build is still writing
_STALE_AFTER = 3600  # seconds after which such a file must belong to a build that was killed


class Cache:
    """Files in one folder, each named after everything that determines its content, so that no file is ever out of
    date.

    A damaged file counts as missing and is made again. A folder that cannot be written to only costs time.
    """

    def __init__(self, folder):
        self.folder = Path(folder)
        self._cleared = False

    def get(self, name):
        """Return the bytes of the file `name`, or None."""
        try:
            sealed = (self.folder / name).read_bytes()
        except OSError:
            return None
        data, seal = sealed[:-_CHECKSUM_BYTES], sealed[-_CHECKSUM_BYTES:]
        return data if seal == _checksum(data) else None

    def put(self, name, data):
        """Keep the bytes `data` as `name`. Another build never sees an incomplete file."""
        # The disk is full or the folder belongs to another user: the next build makes the file again.
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._clear_up()
            handle, fresh = tempfile.mkstemp(prefix=_UNFINISHED_PREFIX, dir=self.folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(data + _checksum(data))
                _replace(fresh, self.folder / name)
            # Windows refuses if another build is reading the same file, which then has the same content.
            except OSError:
                with suppress(OSError):
                    os.unlink(fresh)

    def _clear_up(self):
        """Remove, once for this object, the incomplete files of builds that were killed."""
        if not self._cleared:
            self._cleared = True
            for file in self.folder.glob(f"{_UNFINISHED_PREFIX}*"):
                with suppress(OSError):
                    if time.time() - file.stat().st_mtime > _STALE_AFTER:
                        file.unlink()


def _replace(fresh, target):
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)  # a folder with this name can only be there by mistake
    os.replace(fresh, target)


def _checksum(data):
    return blake2b(data, digest_size=_CHECKSUM_BYTES).digest()
