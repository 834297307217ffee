"""Makes stacks of three layers for tests: the ground, a region above it, and a town, which is the site.

The ground has all records of the fixture site. Apart from their settings, the other layers have only the files that a
test writes into them.
"""

import shutil

from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TODAY

NAMES = ("ground", "region", "town")
TASKS = "tasks:\n  - {text: 看奖项, to: page:awards}\n"
PLATFORM = (
    "title: 创业平台\nsummary: 企业有难题，专家有本领，在这里接上。\nreviewed: 2026-11-01\norder: 1\nshort: 创业\n"
    "hue: startup\n"
    f"verb: 我要合作\npromise: 您说清要解决什么问题。\n{TASKS}"
)


def layer_yml(name, below=()):
    """Return the text of the layer.yml of the layer `name` over the layers `below`."""
    more = f"layers: [{', '.join(below)}]\n" if below else ""
    return f'name: {name}层\nplace: 某地\nversion: "1"\nmaintained_by: 别的单位\n{more}'


def contact(title, topics, scope="区县级", more=""):
    """Return the text of a contact for `topics`, words separated by commas."""
    return (
        f"title: {title}\nsummary: 一句摘要。\nreviewed: 2026-11-01\nsources:\n  - {{title: 来源, publisher: 单位}}\n"
        f"topics: [{topics}]\nscope: {scope}\nverified: 2026-11-01\n{more}"
    )


def programme(title, more=""):
    """Return the text of a programme with few fields; `more` is the text of further fields."""
    return (
        f"title: {title}\nsummary: 一件可以办的事。\nshort_answer: 可以办\nreviewed: 2026-11-01\nsources:\n"
        "  - {title: 来源, publisher: 单位}\n"
        f"platform: startup\ntype: 品牌活动\n{more}"
    )


def award(title, more=""):
    """Return the text of an award."""
    return (
        f"title: {title}\nsummary: 表彰一些人。\nreviewed: 2026-11-01\nsources:\n  - {{law: patent-law, article: 15}}\n"
        "level: 市级\nnature: 评选表彰\naudiences: [青年科技人员]\norganisers: [测试市科学技术协会]\ncycle: 每年一次\n"
        f"{more}"
    )


def write(folder, files):
    """Write `files`, {path: text or bytes}, below `folder`."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())


def stack(folder, ground=(), region=(), town=(), settings=""):
    """Make the three layers with these files in `folder`/content and return the folder of the town.

    `settings` is further text of site.yml.
    """
    content = folder / "content"
    shutil.copytree(FIXTURE, content / "ground")
    site = (content / "ground/site.yml").read_text(encoding="utf-8")
    (content / "ground/site.yml").unlink()
    write(
        content / "ground",
        {"layer.yml": layer_yml("ground"), "records/platforms/startup.yml": PLATFORM, **dict(ground)},
    )
    write(content / "region", {"layer.yml": layer_yml("region", ["ground"]), **dict(region)})
    write(content / "town", {"site.yml": f"layers: [ground, region]\n{site}{settings}", **dict(town)})
    return content / "town"


def messages_of(folder, severity="error"):
    """Return the messages of the given `severity` about the content in `folder`, as staff read them."""
    return [str(problem) for problem in check(folder, TODAY)[1] if problem.severity == severity]


def site_of(folder):
    """Return the Catalogue of the site in `folder`; fails if the content has errors."""
    catalogue, problems = check(folder, TODAY)
    assert [str(problem) for problem in problems if problem.severity == "error"] == []
    return catalogue
