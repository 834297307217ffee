"""The commands of the project. `python3 tasks.py COMMAND` works on a fresh machine with Python 3.11 alone:
it makes `.venv`, installs what is locked, and goes on there as `invoke COMMAND`.

The upper half runs before anything is installed and uses the standard library only.
"""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import venv
from contextlib import contextmanager
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
NODE_MODULES = ROOT / "node_modules"
OLDEST_NODE = 20


def main(arguments):
    """Prepare the environment that the command needs, then run it there; return its exit code."""
    if sys.version_info < (3, 11):
        sys.exit(f"需要 Python 3.11 或更新的版本，现在是 {sys.version.split()[0]}。请从 python.org 安装。")
    testing = arguments[:1] in (["test"], ["golden"], ["picture"])
    with one_at_a_time():
        prepare(testing)
    return subprocess.call([PYTHON, "-m", "invoke", *(arguments or ["--list"])], cwd=ROOT, env=environment())


@contextmanager
def one_at_a_time():
    """Keep two commands from installing into each other. The lock ends with the process that holds it."""
    lock = sqlite3.connect(ROOT / ".setup.lock", timeout=900, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()


def prepare(testing):
    """Install the locked Python and npm packages; with `testing` those of the tests too."""
    if not PYTHON.exists():
        print("第一次运行：正在准备环境，需要几分钟……", flush=True)
        venv.create(VENV, with_pip=True)
    install_python("requirements-test.lock" if testing else "requirements.lock")
    if not node_is_new_enough():
        install_python("requirements-node.lock")
    install_npm(testing)


def install_python(lock):
    """Install exactly what `lock` lists, unless that has been done."""
    mark = VENV / f"installed-{lock}"
    if mark_of(ROOT / lock) != read(mark):
        pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"]
        run([*pip, ROOT / lock], f"Python 软件包没有装上（{lock}）")
        mark.write_text(mark_of(ROOT / lock))


def install_npm(testing):
    """Install exactly what package-lock.json lists, without the tools of the tests unless `testing`."""
    wanted = mark_of(ROOT / "package-lock.json")
    mark = NODE_MODULES / ".installed"
    if read(mark) in (f"{wanted} test", f"{wanted} test" if testing else f"{wanted} run"):
        return
    npm = shutil.which("npm", path=environment()["PATH"])
    options = [] if testing else ["--omit=dev"]
    run([npm, "ci", "--silent", *options], "npm 软件包没有装上")
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


def run(command, fault):
    """Run an installing `command`; leave with `fault` in words when it fails."""
    if subprocess.call(list(map(str, command)), cwd=ROOT, env=environment()):
        sys.exit(f"{fault}。请检查网络后再运行一次；命令是：{' '.join(map(str, command))}")


def mark_of(lock):
    """A mark that changes with the content of `lock`."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def read(mark):
    """The text of `mark`, or nothing."""
    return mark.read_text() if mark.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# From here on everything is installed.
from invoke import Exit, task  # noqa: E402

from plugins.browser.chromium import BrowserMissing, ensure_chromium  # noqa: E402
from plugins.preview.server import serve as serve_site  # noqa: E402
from plugins.publishing.build import BuildFailed, Order, build as build_site, errors_of, report  # noqa: E402
from plugins.records.scaffold import ScaffoldRefused, write_scaffold  # noqa: E402


def order_of(content=None, output=None, today=None, publish=False, url=None):
    """The Order that the options of a command describe."""
    given = {"content": content and Path(content), "output": output and Path(output), "url": url,
             "today": today and date.fromisoformat(today), "publish": publish}
    return Order(**{name: value for name, value in given.items() if value})


@task(help={"port": "端口，默认 8000", "content": "内容文件夹", "today": "按哪一天生成，如 2026-11-23"})
def serve(context, port=8000, content=None, today=None):
    """检查、生成并在本机预览，保存文件后自动刷新。"""
    try:
        serve_site(order_of(content, today=today), int(port))
    except BuildFailed as failure:
        raise Exit(str(failure), code=1) from None


@task(help={"content": "内容文件夹", "output": "输出文件夹", "publish": "正式发布：不含草稿和示例", "url": "正式网址",
            "today": "按哪一天生成，如 2026-11-23"})
def build(context, content=None, output=None, publish=False, url=None, today=None):
    """检查并生成网站；失败时原来的输出不动。"""
    order = order_of(content, output, today, publish, url)
    try:
        build_site(order)
    except BuildFailed as failure:
        raise Exit(str(failure), code=1) from None
    print(f"已生成：{order.output}")


@task(help={"content": "内容文件夹", "today": "按哪一天检查，如 2026-11-23"})
def check(context, content=None, today=None):
    """列出内容里的全部问题；有问题时以 1 退出。"""
    errors, reminders = errors_of(order_of(content, today=today))
    for reminder in reminders:
        print(f"提醒 {reminder}")
    if errors:
        raise Exit(report(errors), code=1)
    print("没有问题。" if not reminders else f"没有问题，有 {len(reminders)} 条提醒。")


@task(help={"kind": "类别，如 award", "slug": "文件名，如 youth-award", "content": "内容文件夹"})
def new(context, kind, slug, content=None):
    """新建一条记录的草稿文件，带全部字段和说明。"""
    try:
        print(f"已新建：{write_scaffold(order_of(content).content, kind, slug)}")
    except ScaffoldRefused as refusal:
        raise Exit(str(refusal), code=1) from None


@task(help={"only": "只跑这些测试，如 tests/records", "workers": "并行数，默认 auto"})
def test(context, only="tests", workers="auto"):
    """跑全部测试，包括真实浏览器；缺什么装什么。"""
    try:
        browser = ensure_chromium()
    except BrowserMissing as missing:
        raise Exit(str(missing), code=1) from None
    command = [sys.executable, "-m", "pytest", "-n", workers, "--dist", "loadgroup", *only.split()]
    code = subprocess.call(command, cwd=ROOT, env=os.environ | {"CHROMIUM": str(browser)})
    if code:
        raise Exit(code=code)


@task
def golden(context):
    """重新生成测试站点的标准输出（tests/site/golden），供评审时看变化。"""
    from tests.site.golden import renew
    print(f"已更新：{renew()}")


@task(help={"paths": "页面路径，用逗号分开，如 /,/awards/", "folder": "图片放在哪里"})
def picture(context, paths="/", folder=".pictures"):
    """给页面拍照：三种宽度，浅色、深色、长者版。先运行 build。"""
    from plugins.browser.pictures import shots_of, take
    for file in take(order_of().output, shots_of(paths.split(",")), ROOT / folder):
        print(file)
