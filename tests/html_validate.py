"""Runs html-validate on built files."""

import json
import shutil
import subprocess
from pathlib import Path

from tests.content_folders import ROOT

OPTIONS = ["--no-install", "html-validate", "--config", str(ROOT / "tests/html-validate.json"), "--formatter", "json"]


class NotRun(Exception):
    """html-validate did not start or could not read a file; the message gives the reason."""


def html_messages(*paths):
    """Return the messages of html-validate about `paths`, Paths of files and folders: [(file, line, rule, words)].

    Raises NotRun.
    """
    run = subprocess.run(
        [shutil.which("npx") or "npx", *OPTIONS, *map(str, paths)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if not run.stdout.startswith("["):
        raise NotRun(run.stderr.strip()[-2000:] or f"exit {run.returncode}")
    return [
        (Path(found["filePath"]), message["line"], message["ruleId"], message["message"])
        for found in json.loads(run.stdout)
        for message in found["messages"]
    ]


def html_faults(*paths):
    """Return the messages of html-validate about `paths` as text, one line for each, or "" if there are none.

    Raises NotRun.
    """
    return "\n".join(f"{file}:{line}: {words} ({rule})" for file, line, rule, words in html_messages(*paths))
