"""Tests that the address of a file changes if its content changes, and only then."""

from plugins.assets.fingerprint import fingerprinted


def test_the_address_follows_the_content():
    first, same, other = (fingerprinted("x.svg", content) for content in (b"1", b"1", b"2"))
    assert first == same != other
    assert first.startswith("theme/x.svg?v=")
