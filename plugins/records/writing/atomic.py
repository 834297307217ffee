"""Puts a new file in place of an old one in one step: whoever reads sees the old text or the new, never a half."""

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
