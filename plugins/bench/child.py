"""Runs a function in a process of its own, so that its memory is measured alone and released afterwards."""

import json
import resource
import subprocess
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class ChildFailed(RuntimeError):
    """The function failed; its output is on standard error."""


def in_child(module, function, *arguments):
    """Call `function` of `module` (both are names) with JSON values; return its JSON value and its peak memory in
    bytes.

    Raises ChildFailed.
    """
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        input=json.dumps([module, function, arguments]),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    if done.returncode:
        raise ChildFailed(f"{module}.{function}")
    return json.loads(done.stdout.splitlines()[-1])


def peak_memory():
    """Return the peak memory in bytes of this process or of a program that it ran, whichever is larger."""
    unit = 1 if sys.platform == "darwin" else 1024
    programs = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count the parent too, because Linux keeps its peak across exec
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return max(programs, int(line.split()[1]) * 1024)
    return max(programs, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit)


if __name__ == "__main__":
    module, function, arguments = json.loads(sys.stdin.read())
    value = getattr(import_module(module), function)(*arguments)
    print("\n" + json.dumps([value, peak_memory()]))
