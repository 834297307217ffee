"""Tests that faults of each linter are listed with file and line, and that some are fixed on request."""

import re
import sys

import pytest

from plugins.lint.command import FaultsFound, lint
from plugins.lint.linters import LINTERS, PROJECT, Linter, LinterFailed, faults_in_lines, node_program

BY_NAME = {linter.name: linter for linter in LINTERS}
FAULTS = [  # (linter, file, its text, the line that reports the fault)
    ("ruff check", "plugins/a.py", "import os\n", "plugins/a.py:1: F401 [*] `os` imported but unused"),
    ("ruff format", "plugins/a.py", "pair = {'a':1}\n", "plugins/a.py:1: unformatted: File would be reformatted"),
    ("mypy", "plugins/a.py", "day: int = 'first'\n", "plugins/a.py:1: Incompatible types in assignment"),
    ("eslint", "theme/a.js", "\nmissing();\n", "theme/a.js:2: 'missing' is not defined. (no-undef)"),
    (
        "stylelint",
        "theme/static/css/a.css",
        "\na { color: #zz; }\n",
        'theme/static/css/a.css:2: Unexpected invalid hex color "#zz" (color-no-invalid-hex)',
    ),
    ("djlint", "theme/a.html", "\n{% if a %}<p>a</p>\n", "theme/a.html:2: Block tag has no matching end tag."),
    ("djlint", "theme/a.html", '<p id="a" id="b">a</p>\n', "theme/a.html:1: Duplicate attribute found."),
]


@pytest.fixture
def folder(tmp_path):
    """Make a folder with the project's settings for Python and templates, and one rule each for scripts and
    stylesheets.
    """
    ours = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    settings = re.sub(r"^files = \[.*?\]$", 'files = ["plugins"]', ours, count=1, flags=re.M | re.S)
    assert settings != ours
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "eslint.config.mjs").write_text('export default [{ rules: { "no-undef": "error" } }];\n')
    (tmp_path / ".stylelintrc.json").write_text('{ "rules": { "color-no-invalid-hex": true } }\n')
    return tmp_path


def write(folder, file, text):
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name, file, text, told", FAULTS)
def test_a_fault_is_reported_with_its_file_and_line(folder, name, file, text, told):
    write(folder, file, text)
    with pytest.raises(FaultsFound) as found:
        lint(folder, linters=[BY_NAME[name]])
    heading, line, last = str(found.value).splitlines()
    assert (heading, last) == (f"{name}：", "共 1 处要改。能自动改的，运行 python3 tasks.py lint --fix。")
    assert line.startswith(told)


def test_every_linter_has_a_fault_here():
    assert {name for name, *_ in FAULTS} == BY_NAME.keys()


def test_one_run_reports_the_faults_of_all_linters(folder):
    write(folder, "plugins/a.py", "import os\nday = 'first'\n")
    with pytest.raises(FaultsFound) as found:
        lint(folder, linters=[BY_NAME["ruff check"], BY_NAME["ruff format"]])
    lines = str(found.value).splitlines()
    assert [line for line in lines if line.endswith("：")] == ["ruff check：", "ruff format："]
    assert lines[-1].startswith(f"共 {len(lines) - 3} 处要改。")


def test_some_faults_are_fixed_on_request(folder):
    write(folder, "plugins/a.py", "import os\npair = {'a':1}\n")
    lint(folder, fix=True, linters=[BY_NAME["ruff check"], BY_NAME["ruff format"]])
    assert (folder / "plugins/a.py").read_text(encoding="utf-8") == 'pair = {"a": 1}\n'


def test_a_linter_that_fails_is_reported(tmp_path):
    broken = Linter("broken", lambda: [sys.executable, "-c", "import sys; sys.exit('no settings')"], faults_in_lines)
    with pytest.raises(FaultsFound, match="没有查成，broken 说：no settings"):
        lint(tmp_path, linters=[broken])


def test_a_linter_that_is_not_installed_is_named():
    with pytest.raises(LinterFailed, match="没有装 no-such-linter。请在项目根目录运行 npm ci"):
        node_program("no-such-linter")


def test_the_notes_of_mypy_are_no_faults():
    told = "a.py:1:5: error: Name is not defined\na.py:1:5: note: Did you mean b?\nFound 1 error\n"
    assert [str(fault) for fault in faults_in_lines(told)] == ["a.py:1: Name is not defined"]
