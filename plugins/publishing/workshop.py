"""The folder beside the output in which a build works, and what is done about those of builds that were killed."""

import re
import shutil
import sqlite3
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

NEW = "new"  # the site that is being made
OLD = "old"  # the site that was the output, until the new one stands there
_LOCK = "alive"
_OURS = {NEW, OLD, _LOCK, f"{_LOCK}-journal"}
_SUFFIX = "[a-z0-9_]{8}"  # as tempfile writes it


@contextmanager
def workshop(output):
    """Open a folder of its own beside the folder `output`: two builds at once must not delete under each other.

    It goes when the build ends. One whose build was killed goes with the next `clear_up`.
    """
    while True:
        folder = Path(tempfile.mkdtemp(prefix=f".{output.name}.", dir=output.parent))
        lock = _Lock(folder)
        if not lock.taken and folder.exists():  # else another build took it for a dead one before it was locked
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
                with suppress(OSError):  # another build has been quicker
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
    """Whether there is nothing in `folder` but what builds put there: somebody may keep a folder .output.personal."""
    try:
        return {file.name for file in folder.iterdir()} <= _OURS
    except OSError:  # it has just gone, or is not ours to read
        return False


class _Lock:
    """The lock of a workshop. It ends with the process that holds it, however that ends.

    `held`: we have it. `taken`: a living build has it. Neither on a file system that knows no locks: there nobody may
    take a workshop for a dead one.
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
