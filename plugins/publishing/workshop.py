"""The folder beside the output in which a build works, and the removal of those that killed builds have left."""

import re
import shutil
import sqlite3
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

NEW = "new"  # The folder of the site that is being made.
OLD = "old"  # The folder of the previous site until the new one is in place.
_LOCK = "alive"
_OURS = {NEW, OLD, _LOCK, f"{_LOCK}-journal"}
_SUFFIX = "[a-z0-9_]{8}"  # The tempfile module writes such suffixes.


@contextmanager
def workshop(output):
    """Open a new folder beside the folder `output`, so that two builds at once do not delete each other's files.

    It is removed when the build ends. The folder of a killed build is removed by the next `clear_up`.
    """
    while True:
        folder = Path(tempfile.mkdtemp(prefix=f".{output.name}.", dir=output.parent))
        lock = _Lock(folder)
        if not lock.taken and folder.exists():  # Otherwise another build removed it as abandoned before it was locked.
            break
        shutil.rmtree(folder, ignore_errors=True)
    try:
        yield folder
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def clear_up(output):
    """Remove the workshops beside `output` of builds that have ended without doing so.

    A build that was killed between its two renames has left no output: the old site is put back first.
    """
    for folder in _workshops(output):
        lock = _Lock(folder)
        if lock.held:
            if not output.exists() and (folder / OLD / "index.html").is_file():
                with suppress(OSError):  # Another build has been quicker.
                    (folder / OLD).rename(output)
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)


def _workshops(output):
    name = re.compile(rf"\.{re.escape(output.name)}\.{_SUFFIX}")
    with suppress(OSError):
        for folder in sorted(output.parent.iterdir()):
            if name.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink() and _is_ours(folder):
                yield folder


def _is_ours(folder):
    """Whether `folder` holds only what builds put there: somebody may keep a folder .output.personal."""
    try:
        return {file.name for file in folder.iterdir()} <= _OURS
    except OSError:  # The folder has just gone, or may not be read.
        return False


class _Lock:
    """The lock of a workshop; it ends with the process that holds it, however that ends.

    `held`: this process has it. `taken`: another living build has it. Both are false on a file system without locks,
    where no workshop may be removed as abandoned.
    """

    def __init__(self, folder):
        self._file, self.held, self.taken = None, False, False
        try:
            self._file = sqlite3.connect(folder / _LOCK, timeout=0, isolation_level=None)
            self._file.execute("BEGIN EXCLUSIVE")
            self.held = True
        except sqlite3.Error as error:
            self.taken = error.sqlite_errorcode == sqlite3.SQLITE_BUSY
            if self._file:
                self._file.close()

    def release(self):
        if self._file:
            self._file.close()
