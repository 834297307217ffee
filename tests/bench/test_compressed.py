"""Tests how many bytes of a file the network carries."""

import brotli

from plugins.bench.compressed import compress_folder, total, travelling_bytes, twin_of


def test_a_file_travels_compressed_when_that_is_smaller(tmp_path):
    text, noise = tmp_path / "a.json", tmp_path / "b.bin"
    text.write_bytes(b"abc" * 1000)
    noise.write_bytes(b"x")
    compress_folder(tmp_path)
    assert brotli.decompress(twin_of(text).read_bytes()) == b"abc" * 1000
    assert travelling_bytes(text) == twin_of(text).stat().st_size < 50
    assert not twin_of(noise).exists() and travelling_bytes(noise) == 1
    assert total([text, noise]) == travelling_bytes(text) + 1


def test_a_file_that_is_already_compressed_is_not_compressed_again(tmp_path):
    file = tmp_path / "zh_1.pf_index"
    file.write_bytes(b"abc" * 1000)
    compress_folder(tmp_path)
    assert travelling_bytes(file) == 3000 and not twin_of(file).exists()
