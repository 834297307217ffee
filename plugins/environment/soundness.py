"""Checks whether installed files still exist, because the mark of an installation stays when somebody empties the
folder.
"""

import csv
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

_LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==[^;\s]+( *;)?", re.M)
_FILES = ".files"


def version_of(python):
    """Return the version of the program `python` as "3.11", or None if it does not start because it was moved or is
    incomplete.
    """
    try:
        run = subprocess.run(
            [python, "-I", "-S", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
        )
    except OSError:
        return None
    return run.stdout.strip() or None


def is_made_for(environment, version):
    """Return whether the virtual environment in the folder `environment` was made for Python `version`, e.g. "3.11"."""
    file = environment / "pyvenv.cfg"
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    made = re.search(r"^version(?:_info)? *= *(\d+\.\d+)", text, re.M)
    return made is not None and made[1] == version


def broken_packages(environment, lock):
    """Return the names of the packages in `lock`, the text of a lock file, of which a file is missing.

    A package that is only for some systems may be missing as a whole; a package that has different versions for
    different systems may not. The files of a package are those that its RECORD lists (PEP 376).
    """
    records, wanted = _records(environment), {}
    for name, for_some in _LOCKED.findall(lock):
        wanted[_plain(name)] = _plain(name) in wanted or not for_some
    return sorted(
        name for name, must_be in wanted.items() if (not _is_whole(records[name]) if name in records else must_be)
    )


def forget(environment, names):
    """Make pip believe that the packages `names` are not installed; otherwise it would leave them as they are."""
    records = _records(environment)
    for name in names:
        if name in records:
            shutil.rmtree(records[name].parent)


def _records(environment):
    """Return {normalised name: path of RECORD} of the packages installed in `environment`."""
    return {
        _plain(folder.name.split("-")[0]): folder / "RECORD"
        for pattern in ("lib/python*/site-packages/*.dist-info", "Lib/site-packages/*.dist-info")
        for folder in environment.glob(pattern)
    }


def _is_whole(record):
    """Return whether all files of a package exist; compiled files may be missing, because Python makes them again."""
    try:
        with record.open(encoding="utf-8", newline="") as lines:
            return all(
                os.stat(record.parent.parent / path).st_size > 0 or size in ("", "0")
                for path, _, size in csv.reader(lines)
                if not path.endswith(".pyc")
            )
    except (OSError, ValueError, csv.Error):  # a file is missing, or RECORD is damaged
        return False


def _plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def list_npm(modules):
    """Write a list of the files that npm has put into the folder `modules`, because npm keeps no such list itself."""
    files = (Path(folder, name) for folder, _, names in os.walk(modules) for name in names)
    sizes = {file.relative_to(modules).as_posix(): file.lstat().st_size for file in files if file.parent != modules}
    (modules / _FILES).write_text(json.dumps(sizes), encoding="utf-8")


def npm_is_whole(modules):
    """Return whether the files of `modules`, a folder node_modules, are those that npm has put there."""
    try:
        # Installed before there was a list: at least npm's list of packages can be checked.
        if not (modules / _FILES).is_file():
            known = json.loads((modules / ".package-lock.json").read_text(encoding="utf-8"))["packages"]
            return all((modules.parent / path / "package.json").is_file() for path in known)
        sizes = json.loads((modules / _FILES).read_text(encoding="utf-8"))
        return all(os.lstat(modules / path).st_size == size for path, size in sizes.items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False
