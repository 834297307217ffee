"""The linters of the project: what is run, and how the faults are read from what it prints."""

import json
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
MODULES = PROJECT / "node_modules"
_FAULT = re.compile(r"^(?P<file>.+?):(?P<line>\d+):(?:\d+:)? (?P<words>.+)$", re.M)


class LinterFailed(Exception):
    """A linter could not look: it is not installed, or ended with a fault of its own. The message says what to do."""


@dataclass(frozen=True, order=True)
class Fault:
    """What a linter says of a line of `file`, a path as the linter names it."""

    file: str
    line: int
    words: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.words}"


@dataclass(frozen=True)
class Linter:
    """A linter that is run in the folder it looks at.

    `command` gives the words of the command and is called when it is run, since it asks whether the linter is
    installed. `fixing` are the options with which the linter mends what it can; () when it mends nothing.
    """

    name: str
    command: Callable[[], list[str]]
    read: Callable[[str], list[Fault]]
    fixing: tuple[str, ...] = ()
    checking: tuple[str, ...] = ()  # options without which the linter would mend


def faults_in_lines(printed: str) -> list[Fault]:
    """The faults of a linter that prints "file:line:column: words"; notes that explain a fault are left out."""
    return [
        Fault(Path(found["file"]).as_posix(), int(found["line"]), found["words"].removeprefix("error: "))
        for found in _FAULT.finditer(printed)
        if not found["words"].startswith("note: ")
    ]


def faults_of_eslint(printed: str) -> list[Fault]:
    """The faults in the JSON of eslint."""
    return [
        Fault(
            Path(file["filePath"]).as_posix(),
            message.get("line", 1),
            f"{message['message']} ({message['ruleId'] or 'eslint'})",
        )
        for file in _json(printed)
        for message in file["messages"]
    ]


def faults_of_stylelint(printed: str) -> list[Fault]:
    """The faults in the JSON of stylelint, whose words end with the name of the rule."""
    return [
        Fault(Path(file["source"]).as_posix(), message.get("line", 1), message["text"])
        for file in _json(printed)
        for message in file["warnings"]
    ]


def _json(printed: str) -> list[dict]:
    """The list that a linter prints as one line, among warnings of Node; empty when there is none."""
    found = re.search(r"^\[.*\]$", printed, re.M)
    return json.loads(found[0]) if found else []


def _python(module: str, *words: str) -> Callable[[], list[str]]:
    return lambda: [sys.executable, "-m", module, *words]


def _node(package: str, *words: str) -> Callable[[], list[str]]:
    return lambda: [shutil.which("node") or "node", str(node_program(package)), *words]


def node_program(package: str) -> Path:
    """The script that the npm `package` gives Node to run: what lies in `.bin` cannot be run on Windows by Node.

    Raises LinterFailed.
    """
    described = MODULES / package / "package.json"
    if not described.exists():
        raise LinterFailed(f"没有装 {package}。请在项目根目录运行 npm ci，再运行一次。")
    programs = json.loads(described.read_text(encoding="utf-8"))["bin"]
    return described.parent / (programs if isinstance(programs, str) else programs[package])


DJLINT_FORM = "{filename}:{line}: {message} {match} ({code})"  # its {line} is "line:column"

LINTERS = (
    Linter("ruff check", _python("ruff", "check", "--output-format=concise"), faults_in_lines, ("--fix",)),
    Linter("ruff format", _python("ruff", "format", "--output-format=concise"), faults_in_lines, checking=("--check",)),
    Linter("mypy", _python("mypy", "--no-error-summary", "--show-column-numbers"), faults_in_lines),
    Linter("eslint", _node("eslint", ".", "--format=json"), faults_of_eslint, ("--fix",)),
    Linter(
        "stylelint",
        _node("stylelint", "theme/static/css/**/*.css", "--formatter=json"),
        faults_of_stylelint,
        ("--fix",),
    ),
    Linter(
        "djlint", _python("djlint", ".", "--lint", "--quiet", f"--linter-output-format={DJLINT_FORM}"), faults_in_lines
    ),
)
