"""Runs the half of the engine that works in browsers, in Node."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def node():
    """Return a function `node(script, payload)`.

    It runs a script of this folder with `payload` as JSON on its standard input and returns the JSON that it prints,
    parsed.
    """
    program = os.environ.get("NODE") or shutil.which("node")
    assert program, "缺少 Node：请安装 Node 20 或更高版本，或用环境变量 NODE 写明它的位置"

    def run(script, payload):
        done = subprocess.run(
            [program, Path(__file__).parent / script],
            input=json.dumps(payload),
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run
