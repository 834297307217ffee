"""The commands of the project. `python3 tasks.py COMMAND` works on a fresh machine with Python 3.11 alone:
it makes `.venv`, installs what is locked, and goes on there as `invoke COMMAND`.
"""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from plugins.environment.install import ROOT, run_in_environment

if __name__ == "__main__":
    sys.exit(run_in_environment(sys.argv[1:]))

# From here on everything is installed.
from invoke import Exit, task  # noqa: E402

from plugins.browser.chromium import BrowserMissing, ensure_chromium  # noqa: E402
from plugins.environment.refusals import refusal  # noqa: E402
from plugins.environment.signals import end_when_told  # noqa: E402
from plugins.preview.server import serve as serve_site  # noqa: E402
from plugins.publishing.build import BuildFailed, Order, errors_of  # noqa: E402
from plugins.publishing.build import build as build_site
from plugins.records.model.scaffold import ScaffoldRefused, write_scaffold  # noqa: E402
from plugins.records.reading.problem import report  # noqa: E402

LAYER = "内容在哪一层，如 content/example；不写时是 content/default 里写的那一层"  # help of --content


def order_of(content=None, output=None, today=None, publish=False, url=None, export_search=False):
    """The Order that the options of a command describe."""
    try:
        day = today and date.fromisoformat(today)
    except ValueError:
        raise Exit(f"--today 应为 年-月-日，如 2026-05-30，现为“{today}”", code=1) from None
    given = {
        "content": content and Path(content),
        "output": output and Path(output),
        "url": url,
        "today": day,
        "publish": publish,
        "export_search": export_search,
    }
    # An empty --url is a variable that a pipeline has not set: nobody would notice that another address took its place.
    return Order(**{name: value for name, value in given.items() if value or (name, value) == ("url", "")})


@task(
    help={"port": "端口，默认 8000", "content": LAYER, "output": "输出文件夹", "today": "按哪一天生成，如 2026-11-23"}
)
def serve(context, port=8000, content=None, output=None, today=None):
    """检查、生成并在本机预览，保存文件后自动刷新。"""
    end_when_told()
    if not 1 <= port <= 65535:
        raise Exit(f"--port 应为 1 到 65535 之间的数字，如 --port 8001，现为“{port}”", code=1)
    try:
        serve_site(order_of(content, output, today), port)
    except BuildFailed as failure:
        raise Exit(str(failure), code=1) from None
    except OSError as fault:
        raise Exit(f"端口 {port} 用不了（{refusal(fault)}）。请换一个，如 --port 8001", code=1) from None


@task(
    help={
        "content": LAYER,
        "output": "输出文件夹",
        "publish": "正式发布：不含草稿和示例",
        "url": "正式网址",
        "today": "按哪一天生成，如 2026-11-23",
        "export_search": "另外写出完整的 lunr 索引，供别的程序使用",
    }
)
def build(context, content=None, output=None, publish=False, url=None, today=None, export_search=False):
    """检查并生成网站；失败时原来的输出不动。"""
    end_when_told()
    order = order_of(content, output, today, publish, url, export_search)
    try:
        left_out = build_site(order)
    except BuildFailed as failure:
        raise Exit(str(failure), code=1) from None
    print(f"已生成：{order.output}", *left_out, sep="\n")


@task(
    help={
        "content": LAYER,
        "today": "按哪一天检查，如 2026-11-23",
        "fix": "先把只有一种意思的写法改好，再检查；说明改了哪里",
    }
)
def check(context, content=None, today=None, fix=False):
    """列出内容里的全部问题；有问题时以 1 退出。"""
    from plugins.mending.command import fix as mend
    from plugins.mending.command import mendable

    order = order_of(content, today=today)
    if fix and order.layer.is_dir():
        for line in mend(order.layer):
            print(line)
    try:
        errors, reminders = errors_of(order)
    except BuildFailed as failure:
        raise Exit(str(failure), code=1) from None
    if order.layer.is_dir() and not fix:
        reminders = [*reminders, *mendable(order.layer)]
    for reminder in reminders:
        print(f"提醒 {reminder}")
    if errors:
        raise Exit(report(errors), code=1)
    print("没有问题。" if not reminders else f"没有问题，有 {len(reminders)} 条提醒。")


@task(help={"content": LAYER, "seen": "记下现在看到的，下次只说以后的变化"})
def layers(context, content=None, seen=False):
    """列出一层一层的内容：哪一版、谁维护，代替、补充了什么，下面有什么变化。"""
    from plugins.upgrading import Refused
    from plugins.upgrading.overview import mark_seen, overview

    layer = order_of(content).layer
    try:
        for line in overview(layer):
            print(line)
        if seen:
            print(f"已记下：{mark_seen(layer)}")
    except Refused as refusal:
        raise Exit(str(refusal), code=1) from None


@task(
    help={
        "content": LAYER,
        "undo": "退回最近一次升级，一个字节也不差",
        "yes": "不用再问，检查没有问题就换成新的版本",
        "today": "按哪一天检查，如 2026-11-23",
    }
)
def upgrade(context, content=None, undo=False, yes=False, today=None):
    """取来下面各层的新版本：说清有什么变化，检查没有问题，问过以后才换上。"""
    from plugins.migrating.command import MigrationRefused
    from plugins.upgrading import Refused
    from plugins.upgrading.undo import undo as bring_back
    from plugins.upgrading.upgrade import upgrade as take

    order, store = order_of(content, today=today), ROOT / ".cache/upgrades"
    agreed = (lambda: True) if yes else _agreed
    try:
        done = bring_back(order.layer, store) if undo else take(order.layer, store, order.day, agreed, _migrated)
        for line in done:
            print(line, flush=True)
    except (MigrationRefused, Refused) as refusal:
        raise Exit(str(refusal), code=1) from None


def _migrated(folder):
    """Migrate the layer `folder`; return what was done and what is left to a person, as the migrations plan it."""
    from plugins.migrating.command import migrate, plan

    lines = plan(folder)
    migrate(folder)
    return lines


def _agreed():
    """Whether the person at the keyboard says yes; nobody there is no."""
    try:
        return input("要换成新的版本，请输入“是”再按回车；别的都算不要：").strip() in ("是", "y", "yes")
    except EOFError:
        return False


@task(help={"content": LAYER, "today": "按哪一天，如 2026-11-23"})
def uncited(context, content=None, today=None):
    """列出旁边没有注明依据的法律、期限和数字；有的话以 1 退出。"""
    from plugins.uncited.command import WAY_OUT, findings

    order = order_of(content, today=today)
    problems, sentences = findings(order.layer, order.day)
    if problems:
        told = f"共 {sentences} 句旁边没有依据。{WAY_OUT}。" if sentences else f"共 {len(problems)} 处要改。"
        raise Exit("\n".join([*map(str, problems), told]), code=1)
    print("每一句都有依据或者理由。")


@task(
    help={
        "kind": "类别，如 award",
        "slug": "文件名，如 youth-award",
        "content": LAYER,
        "from": "照着哪一条写，如 round:youth-award-2026；日期、本人同意等空着",
    }
)
def new(context, kind, slug, content=None, from_=None):
    """新建一条记录的草稿文件，带全部字段和说明；或者照着另一条写。"""
    from plugins.record_files.copying import copy_record
    from plugins.record_files.finding import Refused

    layer = order_of(content).layer
    try:
        print(f"已新建：{copy_record(layer, kind, slug, from_) if from_ else write_scaffold(layer, kind, slug)}")
    except (Refused, ScaffoldRefused) as refusal:
        raise Exit(str(refusal), code=1) from None


@task(
    help={
        "folder": "文件夹名，用拼音，如 jiangcheng；建在 content 里",
        "name": "单位全称，如 江城区科学技术协会",
        "place": "所在的省或者地级市，如 江西、赣州市",
        "url": "正式网址，以 https:// 开头；还没有的先不写",
        "phone": "核实过的办公电话",
        "address": "办公地址，写到几号窗口",
        "email": "单位的邮箱",
        "level": "省级、市级、区县级；单位全称里看得出的不用写",
        "default": "以后不写 --content 的命令都用它；现在用的是示例时不写也换",
    }
)
def start(
    context, folder, name="", place="", url=None, phone=None, address=None, email=None, level=None, default=False
):
    """给另一家科协开一个站：在全国的内容上面写好最少的几个文件。"""
    from plugins.starting.start import start as start_site
    from plugins.starting.told import told
    from plugins.starting.wish import StartRefused, Wish

    place_of_layer = Path(folder) if Path(folder).name != folder else Order.content / folder
    wish = Wish(name, place, url, phone, address, email, level)
    try:
        print(*told(start_site(place_of_layer, wish, order_of().day, default)), sep="\n")
    except StartRefused as refusal:
        raise Exit(str(refusal), code=1) from None


@task(help={"old": "现在的名字，如 award:youth", "new": "新的名字，如 award:youth-award", "content": LAYER})
def rename(context, old, new, content=None):
    """给一条记录改文件名：指向它的地方一起改，旧网址自动转过来。"""
    from plugins.record_files.finding import Refused
    from plugins.record_files.renaming import rename as rename_record

    try:
        print(*rename_record(order_of(content).layer, old, new), sep="\n")
    except Refused as refusal:
        raise Exit(str(refusal), code=1) from None


@task(help={"content": LAYER, "dry": "只说要改什么，不改"})
def migrate(context, content=None, dry=False):
    """程序换了新版，把以前写的内容改成现在的写法；要由人写的，列出在哪里。"""
    from plugins.migrating.command import MigrationRefused, plan
    from plugins.migrating.command import migrate as bring_up_to_date

    try:
        lines = (plan if dry else bring_up_to_date)(order_of(content).layer)
    except MigrationRefused as refusal:
        raise Exit(str(refusal), code=1) from None
    print(*lines or ["内容已经是现在的写法，没有要改的。"], sep="\n")


@task(help={"fix": "能自动改的直接改好"})
def lint(context, fix=False):
    """挑出代码里的毛病：ruff、mypy、eslint、stylelint、djlint 各查一遍；有的话以 1 退出。"""
    look_over_code(fix)


def look_over_code(fix=False):
    """Run all linters; end with exit code 1 if one finds a fault."""
    from plugins.lint.command import FaultsFound
    from plugins.lint.command import lint as look_over

    try:
        look_over(fix=fix)
    except FaultsFound as found:
        raise Exit(str(found), code=1) from None
    print("代码没有毛病。")


@task(
    help={
        "only": "只跑这些测试，如 tests/records；不先查代码的毛病",
        "quick": "只查代码的毛病、跑不用浏览器、不用别的搜索引擎、也不另外生成网站的测试，改的时候随手跑",
        "slow": "只跑 --quick 不跑的那些；两样都跑过就是全部",
        "workers": "并行数，默认比处理器多一个",
        "site": "只核对这个文件夹里生成好的网站，哪个科协的都行；发布前跑这个",
        "content": "只跑对随附内容的提问和评判，改了那些内容时跑",
        "clock": "把时钟拨到这一天再跑，如 2031-05-04",
    }
)
def test(context, only=None, quick=False, slow=False, workers="auto", site=None, content=False, clock=None):
    """先查代码的毛病，再跑全部测试，包括真实浏览器；缺什么装什么。"""
    if not (only or slow or content or site):
        look_over_code()
    if quick and slow:
        raise Exit("--quick 和 --slow 各是一半，只写一个；都不写就跑全部", code=1)
    if quick:
        _run_tests(only or "tests", workers, clock_of(clock), quick=True)
        return
    try:
        browser = ensure_chromium()
    except BrowserMissing as missing:
        raise Exit(str(missing), code=1) from None
    if site:
        _examine(Path(site))
        return
    paths = "tests/shipped" if content else only or "tests"
    _run_tests(paths, workers, clock_of(clock) | {"CHROMIUM": str(browser)}, slow=slow)


def _run_tests(paths, workers, variables, quick=False, slow=False):
    """Run the tests of `paths`, a text with spaces between them; of these the quick half, the slow half, or both."""
    from tests.needs import QUICK, SLOW

    marks = QUICK if quick else SLOW if slow else ""
    command = [sys.executable, "-m", "pytest", "-n", workers, "--dist", "loadgroup", "-m", marks, *paths.split()]
    if code := subprocess.call(command, cwd=ROOT, env=os.environ | variables):
        raise Exit(code=code)


def _examine(site):
    """Hold the built site in the folder `site` against the rules of any site."""
    from tests.any_site.command import FaultsFound, NotASite, examine

    try:
        examine(site)
    except (FaultsFound, NotASite) as fault:
        raise Exit(str(fault), code=1) from None


def clock_of(day):
    """The variables that set the clock of every Python process to `day`: see tests/clock/sitecustomize.py."""
    if not day:
        return {}
    order_of(today=day)  # refuses what is no day
    path = os.pathsep.join(filter(None, [str(ROOT / "tests/clock"), os.environ.get("PYTHONPATH")]))
    return {"PYTHONPATH": path, "PORTAL_CLOCK": day}


@task
def golden(context):
    """重新生成测试站点的标准输出（tests/site/golden）和标准图片（tests/site/pictures），供评审时看变化。"""
    from tests.site.golden import renew
    from tests.site.golden_pictures import COMPARABLE, FOLDER, renew_pictures

    print(f"已更新：{renew()}")
    if not COMPARABLE:
        print("标准图片只能在 Linux 上更新：别的系统画的字边缘不同。")
        return
    try:
        changed = renew_pictures()
    except BrowserMissing as missing:
        raise Exit(str(missing), code=1) from None
    print(f"已更新：{FOLDER}，{len(changed)} 张有变化", *changed, sep="\n  ")


@task(help={"paths": "页面路径，用逗号分开，如 /,/awards/", "folder": "图片放在哪里"})
def picture(context, paths="/", folder=".pictures"):
    """给页面拍照：三种宽度，浅色、深色、高对比、长者版。先运行 build。"""
    from plugins.browser.pictures import shots_of, take

    for file in take(order_of().output, shots_of(paths.split(",")), ROOT / folder):
        print(file)


@task(help={"folder": "写到哪个文件夹"})
def patterns(context, folder=".patterns"):
    """生成样式库：每个组件一页，有参数表和全部示例；另有一页颜色与尺寸。"""
    from plugins.patterns.site import FolderTaken, write_patterns

    try:
        pages = write_patterns(ROOT / "theme", ROOT / folder)
    except FolderTaken as taken:
        raise Exit(str(taken), code=1) from None
    # An icon is a part of another file, which browsers show over HTTP only.
    print(f"已生成 {len(pages)} 页。请运行 python3 -m http.server --directory {folder}，再打开 http://127.0.0.1:8000/")


@task(help={"content": LAYER, "today": "按哪一天生成，如 2026-11-23"})
def contact_sheet(context, content=None, today=None):
    """样张：把每个模板和内容的极端情形都拍下来，放在 .pictures/contact-sheet/index.html。"""
    from plugins.contact_sheet.samples import SheetIncomplete
    from plugins.contact_sheet.sheet import make_sheet

    try:
        print(make_sheet(order_of(content, today=today), ROOT / ".pictures/contact-sheet"))
    except (BrowserMissing, BuildFailed, SheetIncomplete) as fault:
        raise Exit(str(fault), code=1) from None


@task(
    positional=["what"],
    help={
        "what": "search 比较各搜索引擎；equality 核对分片的索引和整份 lunr 索引答得一样；"
        "page 由 Lighthouse 给几类页面打分",
        "content": f"page：{LAYER}",
        "corpus": "文档文件 .jsonl 或 .jsonl.gz",
        "queries": "查询和评判 .json",
        "json": "只输出一个 JSON 对象",
        "documents": "文档数：前几篇；多于文件里的就由它们合成",
        "engines": "只测这些引擎，用逗号分开",
        "synonyms": "同义词文件，默认 content/national/synonyms.yml",
        "without": "逐个去掉这些排序步骤再测，用逗号分开；用 + 连起来的一起去掉",
        "every": "equality：每几个查询问一个",
    },
)
def bench(
    context,
    what,
    corpus=None,
    queries=None,
    json=False,
    documents=None,
    engines="",
    synonyms="",
    without="",
    every=None,
    content=None,
):
    """测搜索：找得准不准，一次查询要多少流量和时间；或测网页在手机上的快慢。

    equality 核对分片和整份索引答得一样，不一样时以 1 退出。
    """
    from plugins.bench.command import OrderRefused, bench_equality, bench_page, bench_search

    if what not in ("search", "equality", "page"):
        raise Exit(f"没有名为 {what} 的测试，可用：bench search、bench equality、bench page", code=1)
    try:
        if what == "search":
            bench_search(corpus, queries, documents, engines, synonyms, without, as_json=json)
        elif what == "page":
            bench_page(order_of(content).layer, as_json=json)
        elif not bench_equality(corpus, queries, documents, every, as_json=json):
            raise Exit(code=1)
    except (OrderRefused, BrowserMissing, BuildFailed) as refusal:
        raise Exit(str(refusal), code=1) from None
