"""Measures files as they travel, and compresses them in advance, as hosts of static sites do."""

from concurrent.futures import ThreadPoolExecutor

import brotli

# Hosts compress static files once, as well as they can. For a whole index in one file that would take minutes, so it is
# compressed less well and its size is some percent too large.
QUALITY = 11
QUALITY_OF_LARGE = 9
LARGE = 4_000_000
ALREADY = (".pf_index", ".pf_fragment", ".pf_meta", ".pf_filter", ".pagefind", ".br")


def compress(data):
    """Return `data` (bytes) compressed with brotli."""
    return brotli.compress(data, quality=QUALITY if len(data) < LARGE else QUALITY_OF_LARGE)


def travelling_bytes(path):
    """Return how many bytes of the file `path` travel: the compressed size, unless the file is stored compressed."""
    if path.name.endswith(ALREADY):
        return path.stat().st_size
    twin = twin_of(path)
    return (twin if twin.exists() else path).stat().st_size


def compress_folder(folder):
    """Write a compressed copy of every file below `folder` that becomes smaller by it."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.endswith(ALREADY)]
    with ThreadPoolExecutor() as pool:  # brotli releases Python's global lock
        list(pool.map(_compress_file, files))


def _compress_file(path):
    data = path.read_bytes()
    packed = compress(data)
    if len(packed) < len(data):
        twin_of(path).write_bytes(packed)


def twin_of(path):
    """Return the path of the compressed copy of `path`."""
    return path.with_name(f"{path.name}.br")


def total(paths):
    """Return the sum of the travelling bytes of `paths`."""
    return sum(travelling_bytes(path) for path in paths)
