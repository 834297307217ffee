"""Tests that bundles take the place of their sources."""

import shutil

from plugins.assets.bundles import write_bundles


def test_bundles_replace_the_copied_sources_and_nothing_else(theme, tmp_path):
    output = shutil.copytree(theme / "static", tmp_path / "output")
    (output / "icons.svg").write_text("<svg/>")
    bundles = {"js/search/page.js": "say(1)\n", "css/site.css": "body{margin:0}\n"}
    write_bundles(bundles, output)
    written = {file.relative_to(output).as_posix(): file.read_bytes().decode() for file in output.rglob("*.*")}
    assert written == bundles | {"icons.svg": "<svg/>"}


def test_a_theme_without_sources_is_written_to_as_well(tmp_path):
    write_bundles({"css/site.css": "a{}\n"}, tmp_path)
    assert (tmp_path / "css/site.css").read_text() == "a{}\n"
