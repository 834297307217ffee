"""Sizes as bytes travel, and files that a server can send compressed, as hosts of static sites do."""

from concurrent.futures import ThreadPoolExecutor

import brotli

# Hosts compress static files once, as well as they can. Of a whole index in one file that would take minutes: such
# sizes are some percent too large.
QUALITY = 11
QUALITY_OF_LARGE = 9
LARGE = 4_000_000
ALREADY = (".pf_index", ".pf_fragment", ".pf_meta", ".pf_filter", ".pagefind", ".br")


def compress(data):
    """Return `data` (bytes) as brotli."""
    return brotli.compress(data, quality=QUALITY if len(data) < LARGE else QUALITY_OF_LARGE)


def travelling_bytes(path):
    """Return how many bytes of the file `path` travel: compressed, unless it is stored compressed already."""
    if path.name.endswith(ALREADY):
        return path.stat().st_size
    twin = twin_of(path)
    return (twin if twin.exists() else path).stat().st_size


def compress_folder(folder):
    """Write the compressed twin of every file below `folder` that gains by it."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.endswith(ALREADY)]
    with ThreadPoolExecutor() as pool:  # brotli works outside Python's lock
        list(pool.map(_compress_file, files))


def _compress_file(path):
    data = path.read_bytes()
    packed = compress(data)
    if len(packed) < len(data):
        twin_of(path).write_bytes(packed)


def twin_of(path):
    """The path of the compressed twin of `path`."""
    return path.with_name(f"{path.name}.br")


def total(paths):
    """Return the travelling bytes of `paths` together."""
    return sum(travelling_bytes(path) for path in paths)
