"""Addresses of theme files that change when the file changes, so that browsers may keep them for long."""

from hashlib import blake2b

from .stylesheet import bundle


def fingerprinted(static, path):
    """The address of `path` below the folder `static` (a pathlib.Path), relative to the site.

    Raises FileNotFoundError when the theme has no such file: a misspelt asset stops the build.
    """
    return f"theme/{path}?v={_digest(static / path)}"


def _digest(file):
    content = bundle(file).encode() if file.suffix == ".css" else file.read_bytes()
    return blake2b(content, digest_size=5).hexdigest()
