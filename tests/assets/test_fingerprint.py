"""Addresses change when, and only when, the file changes."""

import pytest

from plugins.assets.fingerprint import fingerprinted


def test_the_address_follows_the_content(tmp_path):
    def address_of(text):
        (tmp_path / "x.js").write_text(text)
        return fingerprinted(tmp_path, "x.js")
    first, same, other = map(address_of, "112")
    assert first == same != other
    assert first.startswith("theme/x.js?v=")


def test_a_misspelt_asset_is_a_fault(tmp_path):
    with pytest.raises(FileNotFoundError):
        fingerprinted(tmp_path, "none.js")
