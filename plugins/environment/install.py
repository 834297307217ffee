"""Make `.venv` and `node_modules` as the lock files say, then run a command there.

Everything here works on a fresh machine with Python 3.11 alone.
"""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import venv
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
BENCH = ROOT / "plugins/bench"
LIGHTHOUSE = BENCH / "lighthouse"
OLDEST_NODE = 20
TESTING = ("test", "golden", "picture")     # commands that need what the tests need
MEASURING = ("test", "bench")               # commands that need other search engines to compare with


def run_in_environment(arguments):
    """Prepare the environment that the command needs, then run it there; return its exit code."""
    if sys.version_info < (3, 11):
        sys.exit(f"需要 Python 3.11 或更新的版本，现在是 {sys.version.split()[0]}。请从 python.org 安装。")
    with one_at_a_time():
        prepare(arguments)
    try:
        command = [PYTHON, "-m", "plugins.command_line", *(arguments or ["--list"])]
        return subprocess.call(command, cwd=ROOT, env=environment())
    except KeyboardInterrupt:       # the command has had it too, and has said goodbye
        return 130


@contextmanager
def one_at_a_time():
    """Keep two commands from installing into each other. The lock ends with the process that holds it."""
    lock = sqlite3.connect(ROOT / ".setup.lock", timeout=900, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()


def prepare(arguments):
    """Install the locked Python and npm packages that the command, the first of `arguments`, needs."""
    command = arguments[0] if arguments else ""
    if not PYTHON.exists() or not any(VENV.glob("installed-*")):    # none yet, or one that was interrupted before pip
        print("第一次运行：正在准备环境，需要几分钟……", file=sys.stderr, flush=True)
        venv.create(VENV, with_pip=True, clear=True)
    install_python(python_lock(command))
    if not node_is_new_enough():
        install_python("requirements-node.lock")
    install_npm(ROOT, testing=command in TESTING)
    if command in MEASURING:
        install_npm(BENCH)
    if command == "bench" and "page" in arguments:      # over 100 MB, which nothing else is measured with
        install_npm(LIGHTHOUSE)


def python_lock(command):
    """The lock file of the Python packages that `command` needs; that of measuring holds those of the tests too."""
    if command in MEASURING:
        return "requirements-bench.lock"
    return "requirements-test.lock" if command in TESTING else "requirements.lock"


def install_python(lock):
    """Install exactly what `lock` lists, unless that has been done."""
    mark = VENV / f"installed-{lock}"
    if mark_of(ROOT / lock) != read(mark):
        pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"]
        run([*pip, ROOT / lock], f"Python 软件包没有装上（{lock}）")
        mark.write_text(mark_of(ROOT / lock))


def install_npm(folder, testing=False):
    """Install exactly what package-lock.json of `folder` lists, without the tools of the tests unless `testing`."""
    wanted = mark_of(folder / "package-lock.json")
    mark = folder / "node_modules/.installed"
    if read(mark) in (f"{wanted} test", f"{wanted} test" if testing else f"{wanted} run"):
        return
    npm = shutil.which("npm", path=environment()["PATH"])
    options = [] if testing else ["--omit=dev"]
    run([npm, "ci", "--silent", *options], "npm 软件包没有装上", folder)
    mark.write_text(f"{wanted} {'test' if testing else 'run'}")


def node_is_new_enough():
    """Whether the machine, or the environment, has Node and npm that we can use."""
    path = environment()["PATH"]
    node = shutil.which("node", path=path)
    if not node or not shutil.which("npm", path=path):
        return False
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    return version.startswith("v") and int(version[1:].split(".")[0]) >= OLDEST_NODE


def environment():
    """The variables of every command: what is installed here comes first, text is UTF-8."""
    path = os.pathsep.join([str(SCRIPTS), os.environ.get("PATH", "")])
    return os.environ | {"PATH": path, "VIRTUAL_ENV": str(VENV), "PYTHONUTF8": "1"}


def run(command, fault, folder=ROOT):
    """Run an installing `command` in `folder`; leave with `fault` in words when it fails.

    What it says is no part of the output of the command that the packages are for.
    """
    if subprocess.call(list(map(str, command)), cwd=folder, env=environment(), stdout=sys.stderr):
        sys.exit(f"{fault}。请检查网络后再运行一次；命令是：{' '.join(map(str, command))}")


def mark_of(lock):
    """A mark that changes with the content of `lock`."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def read(mark):
    """The text of `mark`, or nothing."""
    return mark.read_text() if mark.exists() else ""
