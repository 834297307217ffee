"""Addresses of theme files that change when the file changes, so that browsers may keep them for long."""

from hashlib import blake2b

from .stylesheet import bundle


def fingerprinted(static, path):
    """The address of `path` below the folder `static` (a pathlib.Path), relative to the site. Scripts have their own.

    Raises FileNotFoundError when the theme has no such file: a misspelt asset stops the build.
    """
    file = static / path
    return f"theme/{path}?v={fingerprint(bundle(file).encode() if file.suffix == '.css' else file.read_bytes())}"


def fingerprint(content):
    """A short text that differs for different bytes."""
    return blake2b(content, digest_size=5).hexdigest()
