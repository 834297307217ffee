"""Puts a new file in place of an old one in one step: whoever reads sees the old text or the new, never a half.

Several files are written all or none.
"""

import os
import shutil
import tempfile
from contextlib import suppress


def write(file, raw):
    """Write the bytes `raw` to `file`, a Path, which keeps its mode. Raises OSError, and then the old file stays."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(raw)
            part.flush()
            os.fsync(part.fileno())
        if file.exists():
            shutil.copymode(file, name)
        else:
            os.chmod(name, 0o644)
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def write_all(changes):
    """Write `changes`, {file: its new bytes, or None for a file that goes}, all or none.

    Raises OSError, and then each file is as it was. A file that goes should come last.
    """
    before = []
    try:
        for file, raw in changes.items():
            old = file.read_bytes() if file.exists() else None
            _put(file, raw)
            before.append((file, old))
    except BaseException:
        for file, old in reversed(before):
            _put(file, old)
        raise


def _put(file, raw):
    if raw is None:
        file.unlink()
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, raw)
