"""Whether the work tree builds the same site as a commit: `.venv/bin/python -m tests.same_build COMMIT [--but-assets]`.

Shows that a commit which moves or renames code changes nothing that a visitor gets. Both states are built from their
own content, as a preview and for publication, with one day; every file is compared byte by byte. Exit code 1 and the
names of what differs otherwise.

A script or stylesheet that moves gets another name and fingerprint. `--but-assets` leaves out these files, and compares
pages without the names and fingerprints of theirs.
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

DAY = date.today().isoformat()  # content of the commit may be reviewed up to then
ASSETS = ("theme/js/", "theme/css/", "sw.js", "offline/")
NAMED = re.compile(rb"theme/(?:js|css)/[^\"]+|\\?v=[0-9a-f]{10}")  # an asset in a page
SHOWN = 20  # how many differences are named
ORDERS = {"preview": "", "publication": ", publish=True, url='https://portal.example'"}
BUILD = """
import sys
from datetime import date
from pathlib import Path
from plugins.publishing.build import Order, build
build(Order(output=Path(sys.argv[1]), today=date.fromisoformat(sys.argv[2]){options}))
"""


def differences(one, other, but_assets=False):
    """The names of the files that two folders do not both have with the same bytes, sorted."""
    files = {
        path.relative_to(folder).as_posix() for folder in (one, other) for path in folder.rglob("*") if path.is_file()
    }
    if but_assets:
        files = {name for name in files if not name.startswith(ASSETS)}
    seen = _without_assets if but_assets else _bytes
    return sorted(name for name in files if seen(one / name) != seen(other / name))


def built(tree, output, options):
    """Build the project in the folder `tree` into the folder `output`."""
    subprocess.run(
        [sys.executable, "-c", BUILD.format(options=options), output, DAY],
        cwd=tree,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return output


def main(commit, but_assets=False):
    """Compare the work tree with `commit`; return the exit code."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", tree, commit], cwd=ROOT, check=True)
        try:
            os.symlink(ROOT / ".cache", tree / ".cache")
            shutil.copytree(
                ROOT / "node_modules", tree / "node_modules"
            )  # esbuild names parts by where their sources really lie
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
