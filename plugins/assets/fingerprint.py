"""Addresses of theme files that change with the file, so that browsers may cache them for a long time."""

from hashlib import blake2b


def fingerprinted(path, content):
    """Return the address of the theme's file `path` with the content `content` (bytes), relative to the site."""
    return f"theme/{path}?v={fingerprint(content)}"


def fingerprint(content):
    """Return a short text that differs for different bytes."""
    return blake2b(content, digest_size=5).hexdigest()
