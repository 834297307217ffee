"""Runs a script of this room in Node."""

import json
import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent


class NodeFailed(RuntimeError):
    """Node is missing, or the script failed; its output is on standard error."""


def node_program():
    """Return the path of Node; the environment variable NODE takes precedence. Raises NodeFailed."""
    program = os.environ.get("NODE") or shutil.which("node")
    if not program:
        raise NodeFailed("缺少 Node：请安装 Node 20 或更高版本，或用环境变量 NODE 写明它的位置")
    return program


def ask_node(script, request):
    """Pass `request` (a JSON value) to the script named `script`; return the JSON value that it prints.

    Raises NodeFailed.
    """
    # Parsing a whole index with lunr.js takes more memory than Node's default limit.
    command = [node_program(), "--max-old-space-size=8192", str(HERE / script)]
    done = subprocess.run(command, input=json.dumps(request), stdout=subprocess.PIPE, encoding="utf-8")
    if done.returncode:
        raise NodeFailed(f"{script} 没有跑完")
    return json.loads(done.stdout)
