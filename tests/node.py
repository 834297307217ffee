"""Runs scripts in Node for tests."""

import atexit
import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from threading import Timer

import pytest

LONGEST = 120  # A script may take this many seconds.


def run_node(script, payload):
    """Run the file `script` with `payload` as JSON on its standard input, and return the JSON that it prints, parsed.

    Fails the test if Node is missing or the script ends with an error.
    """
    host = _host()
    if host.poll() is not None:  # The host was ended because a script took too long.
        _host.cache_clear()
        host = _host()
    clock = Timer(LONGEST, host.kill)
    clock.start()
    try:
        host.stdin.write(json.dumps({"script": str(script), "payload": json.dumps(payload)}) + "\n")
        host.stdin.flush()
        line = host.stdout.readline()
    finally:
        clock.cancel()
    assert line, f"{script} took longer than {LONGEST} seconds, or Node ended"
    done = json.loads(line)
    assert done["error"] is None, done["error"]
    return json.loads(done["output"])


@cache
def _host():
    """Start the process that runs the scripts (tests/node_host.mjs); it ends with this process."""
    program = os.environ.get("NODE") or shutil.which("node")
    if not program:
        pytest.fail("缺少 Node：请安装 Node 20 或更高版本，或用环境变量 NODE 写明它的位置", pytrace=False)
    command = [program, Path(__file__).with_name("node_host.mjs")]
    host = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    atexit.register(host.kill)
    return host
