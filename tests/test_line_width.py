"""Tests that no line of code is wider than editors and reviews show it."""

import subprocess

from tests.content_folders import ROOT

WIDEST = 120  # characters, not bytes: a Han character counts as one
KINDS = (".py", ".js", ".mjs", ".css", ".html")
WRITTEN = ("content/", "output/", "tests/site/golden/")  # texts of authors, and pages that a build writes


def code_files():
    """Return the paths of all code files that git tracks, relative to the root of the project."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [path for path in listed.split("\0") if path.endswith(KINDS) and not path.startswith(WRITTEN)]
    return [path for path in paths if (ROOT / path).is_file()]  # a file may have been deleted since the last commit


def wide_lines(folder, paths):
    """Return “path:line: width” for each line of the files `paths` below `folder` that is wider than WIDEST."""
    return [
        f"{path}:{number}: {len(line)}"
        for path in paths
        for number, line in enumerate((folder / path).read_text(encoding="utf-8").split("\n"), start=1)
        if len(line) > WIDEST
    ]


def test_no_line_of_code_is_too_wide():
    paths = code_files()
    assert {"tasks.py", "theme/static/css/tokens.css", "theme/templates/home.html"} <= set(paths)
    assert wide_lines(ROOT, paths) == []


def test_a_wide_line_is_named(tmp_path):
    (tmp_path / "page.html").write_text(f"{'字' * WIDEST}\n\n{'字' * WIDEST}a\n", encoding="utf-8")
    (tmp_path / "narrow.py").write_text("x = 1\n", encoding="utf-8")
    assert wide_lines(tmp_path, ["narrow.py", "page.html"]) == ["page.html:3: 121"]
