"""Replaces the sources that Pelican has copied into the output with the bundles."""

import shutil

SOURCES = "css", "js"  # the folders below static of which every file is bundled


def write_bundles(files, folder):
    """Replace the sources below `folder`, the static files of the output, with `files`, {path below static: text}."""
    for name in SOURCES:
        shutil.rmtree(folder / name, ignore_errors=True)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
