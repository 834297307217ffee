"""Tests the pipeline of a site as a host runs it, with the clock in 2031.

A real event, expert, laureate and round are checked, built, held against the rules of any site and published to a git
repository. Content with an error publishes nothing.
"""

import os
import subprocess

import pytest

from tests.content_folders import BUSY, ROOT, fixture_and
from tests.test_workflows import SITES, lines_of

DAY = "2031-05-04"  # The holidays of that year are not known.
LISTS = [f"pages/{name}.md" for name in ("events", "experts", "laureates")]
RECORDS = {
    "records/events/orchard-2031.yml": """\
title: 果树夏剪培训
summary: 田间讲半天、练半天，带剪刀来就行。
reviewed: 2031-05-01
type: 培训
platform: learning
start: 2031-06-12 09:00
end: 2031-06-12 16:30
place: 区科技活动中心
district: 张家楼
audiences: [农技人员]
seats: 40
register_by: 2031-06-05
register_how: 打电话报名
fee: 免费
credit_hours: 4
contacts: [hotline]
experts: [orchard-pruning]
""",
    "records/experts/orchard-pruning.yml": """\
title: 果树修剪专家
summary: 能到果园现场讲修剪。
reviewed: 2031-05-01
roles: [服务团专家]
fields: [园艺与林果]
districts: [张家楼]
job_title: 高级农艺师
organisation: orchard
services: [果树修剪]
contacts: [hotline]
consent:
  date: 2031-04-20
  scope: 职称、专长和服务区域
  expires: 2033-04-19
""",
    "records/platforms/learning.yml": """\
title: 学习平台
summary: 培训和讲学，报名与学时一页看清。
reviewed: 2031-05-01
order: 1
short: 学习
hue: learning
verb: 我要学习
promise: 每一场都写明时间、地点和名额。
tasks:
  - {text: 报名一场培训, to: event:orchard-2031}
""",
    "records/organisations/orchard.yml": """\
title: 果树栽培示范基地
summary: 种果树，接待参观。
reviewed: 2031-05-01
type: 示范基地
fields: [园艺与林果]
district: 张家楼
contacts: [hotline]
""",
    "records/rounds/youth-2031.yml": """\
title: 青年奖 2031 年
summary: 单位推荐到5月30日截止，名单公示10个工作日。
reviewed: 2031-05-01
award: youth-award
year: 2031
stages:
  - {name: 推荐, start: 2031-05-06, end: 2031-05-30, accepts: true, time: "17:00"}
  - {name: 公示, start: 2031-07-01, end: 2031-07-14, workdays: 10}
materials:
  - {name: 推荐表, copies: 2, stamp: true}
how: 由单位推荐。
contacts: [hotline]
""",
    "records/laureates/orchard-2031.yml": """\
title: 青年奖获得者（果树栽培）
summary: 青年奖获得者。改进果树剪枝的办法。
reviewed: 2031-05-01
round: youth-2031
year: 2031
category: 个人
fields: [园艺与林果]
state: 已表彰
announced: 2031-05-02
merit: 改进果树剪枝的办法
""",
}


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """Return a copy of the fixture site with records of 2031 and the lists that show them."""
    lists = {path: (BUSY / path).read_text(encoding="utf-8") for path in LISTS}
    return fixture_and(tmp_path_factory.mktemp("site"), lists | RECORDS)


@pytest.fixture
def pages(tmp_path):
    """Return an empty bare repository to publish to."""
    folder = tmp_path / "pages.git"
    subprocess.run(["git", "init", "--quiet", "--bare", folder], check=True)
    return folder


def run(lines, remote, **variables):
    """Run the shell `lines` one after another as a host does, until one fails; return the process of the last."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PAGES_", "SSH_"))}
    given = outside | {"PAGES_REMOTE": str(remote)} | variables
    for line in lines:
        done = subprocess.run(["bash", "-ec", line], cwd=ROOT, env=given, capture_output=True, text=True)
        if done.returncode:
            break
    return done


def pipeline(content, output):
    """Return the lines of the workflow for Gitea that concern the site, for a content and an output of our own."""
    lines = [line for line in lines_of(SITES["Gitea"][0]) if ".ci/" in line]
    build, publish = [line.replace("output", str(output)) for line in lines]
    return [f"{build} --content {content} --today {DAY}", publish]


def files(remote, branch="pages"):
    """Return the files of a branch, and the number of its commits."""
    git = ["git", "--git-dir", remote]
    told = [["ls-tree", "-r", "--name-only", branch], ["rev-list", "--count", branch]]
    listed, count = [
        subprocess.run([*git, *words], capture_output=True, text=True, check=True).stdout.split() for words in told
    ]
    return set(listed), int(count[0])


@pytest.fixture(scope="module")
def published(build, browser, content, tmp_path_factory):
    """Return the folder and the repository of the site of 2031, published once."""
    folder = tmp_path_factory.mktemp("published")
    remote, output = folder / "pages.git", folder / "output"
    subprocess.run(["git", "init", "--quiet", "--bare", remote], check=True)
    done = run(pipeline(content, output), remote)
    assert done.returncode == 0, done.stdout + done.stderr
    return output, remote


def test_what_staff_add_in_2031_is_published(published):
    output, remote = published
    listed, commits = files(remote)
    assert commits == 1
    assert listed == {file.relative_to(output).as_posix() for file in output.rglob("*") if file.is_file()}
    addresses = {path.removeprefix("records/").removesuffix(".yml") for path in RECORDS}
    assert {f"{address}/index.html" for address in addresses} <= listed


def test_publishing_again_takes_the_place_of_what_was_published(published, tmp_path):
    output, remote = published
    site = tmp_path / "site"
    site.mkdir()
    for name in ("index.html", "sitemap.xml"):
        (site / name).write_bytes((output / name).read_bytes())
    done = run([f".ci/publish {site}"], remote)
    assert (done.returncode, done.stdout) == (0, "已发布到 pages 分支。\n")
    assert files(remote) == ({"index.html", "sitemap.xml"}, 1)


def test_content_with_an_error_publishes_nothing(tmp_path, pages):
    broken = fixture_and(tmp_path, {"records/contacts/second.yml": "title: 没有写完\n"})
    done = run(pipeline(broken, tmp_path / "output"), pages)
    assert done.returncode == 1 and "second.yml" in done.stderr
    assert not (tmp_path / "output").exists() and not list((pages / "refs/heads").iterdir())


@pytest.fixture
def site(tmp_path):
    """Return a folder with as much of a site as publishing asks for."""
    folder = tmp_path / "site"
    folder.mkdir()
    for name in ("index.html", "sitemap.xml"):
        (folder / name).write_text("", encoding="utf-8")
    return folder


def refusal(done):
    assert done.returncode == 1
    return done.stderr.splitlines()[-1]


def test_publishing_needs_a_place_to_publish_to(site):
    assert refusal(run([f".ci/publish {site}"], "")) == (
        "没有发布：不知道发布到哪里。请在代码托管平台的设置里写上变量 PAGES_REMOTE，例如 git@主机:单位/网站.git"
    )


def test_publishing_needs_a_site(tmp_path, pages):
    assert refusal(run([f".ci/publish {tmp_path}"], pages)) == (
        f"没有发布：{tmp_path} 里没有生成好的网站，请先运行 .ci/site {tmp_path}"
    )


def test_a_repository_that_cannot_be_reached_is_told(site, tmp_path):
    assert refusal(run([f".ci/publish {site}"], tmp_path / "none.git")) == (
        "没有发布：连不上 PAGES_REMOTE 写的地方，请核对地址和钥匙"
    )


def test_a_key_needs_the_lines_that_tell_the_right_host(site, pages):
    assert refusal(run([f".ci/publish {site}"], pages, SSH_KEY="-")) == (
        "没有发布：有 SSH_KEY，没有 SSH_KNOWN_HOSTS，认不出主机的真假。"
        "请把 ssh-keyscan 主机 的结果写进变量 SSH_KNOWN_HOSTS"
    )


def test_a_branch_with_anything_but_a_site_is_not_overwritten(site, pages, tmp_path):
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "tasks.py").write_text("", encoding="utf-8")
    commit = "git init -q -b main && git add . && git -c user.name=a -c user.email=a@localhost commit -qm a"
    subprocess.run(["bash", "-ec", f"{commit} && git push -q {pages} main"], cwd=sources, check=True)
    assert refusal(run([f".ci/publish {site}"], pages, PAGES_BRANCH="main")) == (
        "没有发布：main 分支里不是网站。请换一个分支，写进变量 PAGES_BRANCH"
    )
    assert files(pages, "main") == ({"tasks.py"}, 1)
