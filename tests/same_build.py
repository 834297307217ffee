"""Tests whether the work tree builds the same site as a commit.

Run as `.venv/bin/python -m tests.same_build COMMIT [--but-assets]`. It shows that a commit which moves or renames code
changes nothing that a visitor receives. Both states are built from their own content, for a preview and for
publication, with the same day, and every file is compared byte by byte. If files differ, the exit code is 1 and their
names are printed.

A script or stylesheet that moves gets another name and fingerprint. `--but-assets` leaves out these files and compares
pages without the names and fingerprints of their scripts and stylesheets.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from tests.content_folders import ROOT

DAY = date.today().isoformat()  # the day of both builds; today, because content may be reviewed on any day up to now
ASSETS = ("theme/js/", "theme/css/", "sw.js", "offline/")
# the address or fingerprint of a script or stylesheet in a page
NAMED = re.compile(rb"theme/(?:js|css)/[^\"]+|\\?v=[0-9a-f]{10}")
SHOWN = 20  # the number of differences that are printed
ORDERS = {"preview": "", "publication": ", publish=True, url='https://portal.example'"}
BUILD = """
import sys
from datetime import date
from pathlib import Path
from plugins.publishing.build import Order, build
build(Order(output=Path(sys.argv[1]), today=date.fromisoformat(sys.argv[2]){options}))
"""


def differences(one, other, but_assets=False):
    """Return the sorted names of the files that are missing from one of two folders or differ in their bytes."""
    files = {
        path.relative_to(folder).as_posix() for folder in (one, other) for path in folder.rglob("*") if path.is_file()
    }
    if but_assets:
        files = {name for name in files if not name.startswith(ASSETS)}
    seen = _without_assets if but_assets else _bytes
    return sorted(name for name in files if seen(one / name) != seen(other / name))


def built(tree, output, options):
    """Build the project in the folder `tree` into the folder `output` and return `output`.

    `options` are further arguments of Order, as source text.
    """
    subprocess.run(
        [sys.executable, "-c", BUILD.format(options=options), output, DAY],
        cwd=tree,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return output


def main(commit, but_assets=False):
    """Compare the work tree with `commit`; return whether any file differs."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", tree, commit], cwd=ROOT, check=True)
        try:
            os.symlink(ROOT / ".cache", tree / ".cache")
            # A symbolic link would not do: esbuild names chunks by the real paths of their sources.
            shutil.copytree(ROOT / "node_modules", tree / "node_modules")
            for name, options in ORDERS.items():
                ours, theirs = (
                    built(at, Path(folder) / f"{name}-{whose}", options)
                    for at, whose in ((ROOT, "ours"), (tree, "theirs"))
                )
                found += [f"{name}: {file}" for file in differences(ours, theirs, but_assets)]
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", tree], cwd=ROOT, check=True)
    print("\n".join([*found[:SHOWN], f"{len(found)} files differ from {commit}"]))
    return bool(found)


def _bytes(path):
    return path.read_bytes() if path.is_file() else None


def _without_assets(path):
    return NAMED.sub(b"", _bytes(path) or b"")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--but-assets" in sys.argv))
