"""Two folders change places in one step, where the system can do that: so there is never a moment without a site."""

import ctypes
import errno
import os
import sys

_HERE = -100  # AT_FDCWD: paths are those of the process (Linux, fcntl.h)
_EXCHANGE = 2  # RENAME_EXCHANGE (Linux, renameat2(2)) and RENAME_SWAP (macOS, renamex_np(2))
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV}


def exchange(one, other):
    """Let the folders `one` and `other` change places; return False where the system or its file system cannot.

    Raises OSError for what the system refuses otherwise, e.g. a folder that is not there.
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
    """A function of two paths as bytes that makes the exchange and returns 0, or None."""
    if sys.platform not in ("linux", "darwin"):  # Windows has nothing of the kind
        return None
    library = ctypes.CDLL(None, use_errno=True)
    name = "renamex_np" if sys.platform == "darwin" else "renameat2"  # macOS 10.12, glibc 2.28
    call = getattr(library, name, None)
    if call is None or sys.platform == "darwin":
        return call and (lambda one, other: call(one, other, _EXCHANGE))
    return lambda one, other: call(_HERE, one, _HERE, other, _EXCHANGE)
