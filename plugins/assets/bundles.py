"""The bundles in the output: they take the place of the sources that Pelican has copied."""

import shutil

SOURCES = "css", "js"  # the folders below static that hold nothing but what is bundled


def write_bundles(files, folder):
    """Put `files`, {path below static: text}, in place of the sources below `folder`, the static files of the output."""
    for name in SOURCES:
        shutil.rmtree(folder / name, ignore_errors=True)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
