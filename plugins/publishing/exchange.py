"""Exchanges two folders in one step, where the system can do that, so that the site is never missing."""

import ctypes
import errno
import os
import sys

_HERE = -100  # AT_FDCWD: paths are relative to the working folder of the process (Linux, fcntl.h).
_EXCHANGE = 2  # RENAME_EXCHANGE (Linux, renameat2(2)) and RENAME_SWAP (macOS, renamex_np(2)).
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV}


def exchange(one, other):
    """Exchange the folders `one` and `other`; return False where the system or its file system cannot do it.

    Raises OSError for other refusals of the system, e.g. for a missing folder.
    """
    call = _call()
    if call is None:
        return False
    if call(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _call():
    """Return a function that exchanges two paths, given as bytes, and returns 0; None where the system has none."""
    if sys.platform not in ("linux", "darwin"):  # Windows has no such call.
        return None
    library = ctypes.CDLL(None, use_errno=True)
    name = "renamex_np" if sys.platform == "darwin" else "renameat2"  # These exist since macOS 10.12 and glibc 2.28.
    call = getattr(library, name, None)
    if call is None or sys.platform == "darwin":
        return call and (lambda one, other: call(one, other, _EXCHANGE))
    return lambda one, other: call(_HERE, one, _HERE, other, _EXCHANGE)
