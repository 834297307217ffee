"""Installs `.venv` and `node_modules` as the lock files say, then runs a command there.

Everything here works on a new machine that only has Python 3.11.
"""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import venv
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from .refusals import refusal, refused_place
from .signals import end_when_told
from .soundness import broken_packages, forget, is_made_for, list_npm, npm_is_whole, version_of

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
BENCH = ROOT / "plugins/bench"
LIGHTHOUSE = BENCH / "lighthouse"
OLDEST_NODE = 20
LITTLE = 300_000_000  # bytes: less room than the packages need
TESTING = ("test", "golden", "picture", "lint")  # commands that need what the tests need
MEASURING = ("test", "bench")  # commands that need other search engines to compare with


def run_in_environment(arguments):
    """Prepare the environment that the command in `arguments` needs, then run it there; return its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs before anybody has looked at the version
        sys.exit(f"需要 Python 3.11 或更新的版本，现在是 {sys.version.split()[0]}。请从 python.org 安装。")
    speak_chinese()
    refuse_strange_path(str(ROOT))
    end_when_told()
    try:
        if next(missing(arguments), None):  # a folder without write permission is enough if everything is installed
            with one_at_a_time():
                prepare(arguments)
    except (OSError, ValueError, sqlite3.Error, subprocess.CalledProcessError) as fault:
        sys.exit(f"环境没有准备好：{_in_words(fault)}。处理后再运行一次。")
    command = [str(PYTHON), "-m", "plugins.command_line", *(arguments or ["--list"])]
    os.chdir(ROOT)
    if os.name != "nt":  # the command replaces this process, so that a signal to this process ends the command
        os.execve(PYTHON, command, environment())
    try:
        return subprocess.call(command, env=environment())
    except KeyboardInterrupt:  # the command has received the interrupt too, and has ended with a message
        return 130


def _in_words(fault):
    if isinstance(fault, OSError):
        return f"{refused_place(fault)}读写不了：{refusal(fault)}"
    if isinstance(fault, sqlite3.Error):
        return (
            f"{ROOT} 里写不了 .setup.lock（{fault}）。"
            "请检查这个文件夹能不能写、磁盘满没满，有没有另一个命令正在安装；这个文件可以删去"
        )
    if isinstance(fault, ValueError):  # venv raises ValueError for such paths
        return f"建不了 .venv。项目文件夹的路径里不能有“{os.pathsep}”，.venv 也不能是一个文件"
    return (
        "建不了 .venv。Debian、Ubuntu 请先安装 python3-venv；也请检查磁盘满没满。"
        f"命令是：{' '.join(map(str, fault.cmd))}"
    )


def speak_chinese():
    """Switch the output streams to UTF-8 where their encoding, such as Latin-1, has no Chinese."""
    for stream in (sys.stdout, sys.stderr):
        try:
            "准备".encode(stream.encoding)
        except UnicodeEncodeError:
            stream.reconfigure(encoding="utf-8")


def refuse_strange_path(path):
    """Exit with advice if `path` has bytes that are not text, because some libraries find no files there."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        shown = path.encode("utf-8", "replace").decode()
        sys.exit(f"项目文件夹的路径 {shown} 里有不是 UTF-8 编码的字。请把文件夹改名或移到别处，再运行一次。")


@contextmanager
def one_at_a_time():
    """Let only one command install at a time. The lock ends with the process that holds it."""
    lock = sqlite3.connect(ROOT / ".setup.lock", timeout=900, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()


def prepare(arguments):
    """Install the locked Python and npm packages that the command, the first of `arguments`, needs."""
    for install in missing(arguments):
        install()


def missing(arguments):
    """Yield the functions that install the packages that the command needs and that are missing or damaged.

    Each function must be called before the next one is requested.
    """
    command = arguments[0] if arguments else ""
    if not _is_usable():
        yield make_environment
    for lock in (python_lock(command), "requirements-node.lock"):
        if lock == "requirements-node.lock" and node_is_new_enough():
            continue
        if mark_of(ROOT / lock) != read(VENV / f"installed-{lock}") or _broken(lock):
            yield partial(install_python, lock)
    for folder, testing in npm_folders(arguments):
        if not npm_is_installed(folder, testing):
            yield partial(install_npm, folder, testing)


def _is_usable():
    """Return whether `.venv` exists with pip, and its Python starts and has the version for which it was made."""
    return PYTHON.exists() and any(VENV.glob("installed-*")) and is_made_for(VENV, version_of(PYTHON))


def make_environment():
    """Create an empty `.venv`, replacing one that does not work."""
    again = "原来的 .venv 用不了" if VENV.exists() else "第一次运行"
    print(f"{again}：正在准备环境，需要几分钟……", file=sys.stderr, flush=True)
    venv.create(VENV, with_pip=True, clear=True)


def npm_folders(arguments):
    """Yield (folder of a package-lock.json, whether its tools for tests are needed) for the command in `arguments`."""
    command = arguments[0] if arguments else ""
    yield ROOT, command in TESTING
    if command in MEASURING:
        yield BENCH, False
    if command == "bench" and "page" in arguments:  # more than 100 MB, which no other measurement needs
        yield LIGHTHOUSE, False


def python_lock(command):
    """Return the lock file of the Python packages that `command` needs; that of the benchmark includes those of the
    tests.
    """
    if command in MEASURING:
        return "requirements-bench.lock"
    return "requirements-test.lock" if command in TESTING else "requirements.lock"


def install_python(lock):
    """Install exactly what `lock` lists. Only packages that have lost files are installed again."""
    mark = VENV / f"installed-{lock}"
    broken = _broken(lock)
    if mark_of(ROOT / lock) == read(mark):
        print(f"环境不完整（{'、'.join(broken)} 缺文件），正在重新安装……", file=sys.stderr, flush=True)
    forget(VENV, broken)
    if broken_packages(VENV, "pip==0"):
        forget(VENV, ["pip"])
        venv.create(VENV, with_pip=True)  # Python includes a copy of pip
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"]
    run([*pip, ROOT / lock], f"Python 软件包没有装上（{lock}）")
    mark.write_text(mark_of(ROOT / lock))


def _broken(lock):
    return broken_packages(VENV, (ROOT / lock).read_text(encoding="utf-8"))


def npm_is_installed(folder, testing=False):
    """Return whether the packages of package-lock.json in `folder` are installed, with the tests' tools if
    `testing`.
    """
    wanted = mark_of(folder / "package-lock.json")
    modules = folder / "node_modules"
    marks = [f"{wanted} test"] if testing else [f"{wanted} test", f"{wanted} run"]
    return read(modules / ".installed") in marks and npm_is_whole(modules)


def install_npm(folder, testing=False):
    """Install exactly what package-lock.json of `folder` lists, without the tools of the tests unless `testing`."""
    mark = folder / "node_modules/.installed"
    npm = shutil.which("npm", path=environment()["PATH"])
    if not npm:
        sys.exit(f"找不到 npm。请安装 Node {OLDEST_NODE} 或更新的版本（nodejs.org），再运行一次。")
    if read(mark).startswith(mark_of(folder / "package-lock.json")) and not npm_is_whole(folder / "node_modules"):
        print("环境不完整（npm 软件包缺文件），正在重新安装……", file=sys.stderr, flush=True)
    options = [] if testing else ["--omit=dev"]
    run([npm, "ci", "--silent", *options], "npm 软件包没有装上", folder)
    list_npm(folder / "node_modules")
    mark.write_text(f"{mark_of(folder / 'package-lock.json')} {'test' if testing else 'run'}")


def node_is_new_enough():
    """Return whether the machine or the environment has npm and a recent Node."""
    path = environment()["PATH"]
    node = shutil.which("node", path=path)
    if not node or not shutil.which("npm", path=path):
        return False
    try:
        version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    except OSError:  # Node does not start
        return False
    return version.startswith("v") and int(version[1:].split(".")[0]) >= OLDEST_NODE


def environment():
    """Return the environment variables of every command: programs installed here come first, text is UTF-8."""
    path = os.pathsep.join([str(SCRIPTS), os.environ.get("PATH", "")])
    return os.environ | {"PATH": path, "VIRTUAL_ENV": str(VENV), "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8"}


def run(command, fault, folder=ROOT):
    """Run an installing `command` in `folder`; exit with the message `fault` when it fails.

    Its output goes to standard error, because it does not belong to the output of the command that needs the packages.
    """
    if subprocess.call(list(map(str, command)), cwd=folder, env=environment(), stdout=sys.stderr):
        full = shutil.disk_usage(ROOT).free < LITTLE
        sys.exit(
            f"{fault}。{'磁盘快满了，请腾出空间' if full else '请检查网络'}后再运行一次；"
            f"命令是：{' '.join(map(str, command))}"
        )


def mark_of(lock):
    """Return a text that changes with the content of `lock`."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def read(mark):
    """Return the text of the file `mark`, or "" if there is none."""
    return mark.read_text(errors="replace") if mark.exists() else ""
