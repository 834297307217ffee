"""What was made before, on disk: it may be deleted at any time, and several builds may use it at once."""

import os
import shutil
import tempfile
import time
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

_SEAL = 16  # bytes behind each file by which it is known whether all of it is there
_UNFINISHED = "making-"  # how the names of files begin that a build is writing
_DEAD = 3600  # seconds after which one of these is of a build that was killed


class Cache:
    """Files in one folder, each named after all that decides what is in it, so none is ever out of date.

    What is damaged is as if it were not there: it is made again. A folder that nobody can write to costs time only.
    """

    def __init__(self, folder):
        self.folder = Path(folder)
        self._cleared = False

    def get(self, name):
        """The bytes of the file `name`, or None."""
        try:
            sealed = (self.folder / name).read_bytes()
        except OSError:
            return None
        data, seal = sealed[:-_SEAL], sealed[-_SEAL:]
        return data if seal == _seal(data) else None

    def put(self, name, data):
        """Keep the bytes `data` as `name`. Another build never meets half a file."""
        with suppress(OSError):  # the disk is full, the folder is somebody else's: the next build makes it again
            self.folder.mkdir(parents=True, exist_ok=True)
            self._clear_up()
            handle, fresh = tempfile.mkstemp(prefix=_UNFINISHED, dir=self.folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(data + _seal(data))
                _replace(fresh, self.folder / name)
            except OSError:  # Windows: another build is reading the same that it has just put there
                with suppress(OSError):
                    os.unlink(fresh)

    def _clear_up(self):
        """Remove what builds that were killed have left half written, once for this object."""
        if not self._cleared:
            self._cleared = True
            for file in self.folder.glob(f"{_UNFINISHED}*"):
                with suppress(OSError):
                    if time.time() - file.stat().st_mtime > _DEAD:
                        file.unlink()


def _replace(fresh, target):
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)  # nobody but a slip of the hand makes a folder here
    os.replace(fresh, target)


def _seal(data):
    return blake2b(data, digest_size=_SEAL).digest()
