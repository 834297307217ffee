"""Addresses change when, and only when, the file changes."""

import pytest

from plugins.assets.fingerprint import fingerprinted


def test_the_address_follows_the_content(tmp_path):
    for folder, text in (("a", "1"), ("b", "1"), ("c", "2")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.js").write_text(text)
    first, same, other = (fingerprinted(tmp_path / folder, "x.js") for folder in "abc")
    assert first == same != other
    assert first.startswith("theme/x.js?v=")


def test_a_misspelt_asset_is_a_fault(tmp_path):
    with pytest.raises(FileNotFoundError):
        fingerprinted(tmp_path, "none.js")
