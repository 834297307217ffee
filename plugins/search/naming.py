"""Names files after their content, so that browsers and hosts may keep them for ever."""

from hashlib import blake2b


def content_name(content):
    """Return a name for `content` (bytes): ten hexadecimal digits of its BLAKE2 (RFC 7693)."""
    return blake2b(content, digest_size=5).hexdigest()
