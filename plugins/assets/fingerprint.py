"""Addresses of theme files that change when the file changes, so that browsers may keep them for long."""

from hashlib import blake2b


def fingerprinted(path, content):
    """The address of the theme's file `path`, relative to the site, while it holds `content` (bytes)."""
    return f"theme/{path}?v={fingerprint(content)}"


def fingerprint(content):
    """A short text that differs for different bytes."""
    return blake2b(content, digest_size=5).hexdigest()
