"""Scripts that tests run in Node."""

import json
import os
import shutil
import subprocess

import pytest


def run_node(script, payload):
    """Run the file `script` with `payload` as JSON on its standard input; give what it prints, parsed."""
    program = os.environ.get("NODE") or shutil.which("node")
    if not program:
        pytest.fail("缺少 Node：请安装 Node 20 或更高版本，或用环境变量 NODE 写明它的位置", pytrace=False)
    done = subprocess.run(
        [program, script], input=json.dumps(payload), capture_output=True, encoding="utf-8", timeout=120
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
