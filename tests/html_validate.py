"""html-validate on what was built: one file, or every page below a folder."""

import subprocess

from tests.content_folders import ROOT

COMMAND = ["npx", "--no-install", "html-validate", "--config", str(ROOT / "tests/html-validate.json"), "--formatter", "text"]


def html_faults(*paths):
    """The end of what html-validate says of `paths`, each a Path of a file or a folder; "" when it has nothing to say."""
    run = subprocess.run([*COMMAND, *map(str, paths)], cwd=ROOT, capture_output=True, text=True)
    return "" if run.returncode == 0 else f"{run.stdout[-6000:]}{run.stderr[-2000:]}" or f"exit {run.returncode}"
