"""Makes the content of an association that has adopted the portal and has written nothing of its own yet.

All its local records are examples.
"""

from tests.content_folders import GALLERY, fixture_with

LOCAL = (
    "contacts/desk",
    "rounds/youth-2026",
    "rounds/youth-2027",
    "events/pruning",
    "forms/application",
    "laureates/gardener",
    "laureates/withdrawn",
)
LISTS = {
    "stations": ("station", "工作站"),
    "events": ("event", "活动"),
    "rounds": ("round", "申报"),
    "rights": ("right", "维权事项"),
}
NAVIGATION = ["platform:startup", "page:awards", "page:stations", "page:contacts"]
FOOTER = [
    "page:about",
    "page:apply",
    "page:deadlines",
    "page:match",
    "page:packs",
    "page:ladder",
    "page:periods",
    "page:credits",
    "page:rounds",
    "page:notices",
    "page:sitemap",
]
TASKS = [
    "page:stations",
    "page:events",
    "programme:station",
    "page:match",
    "page:ladder",
    "demand:frost",
    "page:rights",
    "page:apply",
    "guide:disclosure",
]

DESK = """title: 服务窗口（示例）
summary: 就近办理，由它转给对口的部门。
reviewed: 2026-11-01
sources:
  - {title: 测试来源, publisher: 测试单位}
topics: [权益维护]
scope: 区县级
verified: 2026-11-01
"""
LIST = """---
title: {label}列表
summary: 全部内容，一页列完。
reviewed: 2026-11-01
template: collection
collects: {kind}
---
"""


def local_examples(folder, publish_examples=False):
    """Write this content to `folder`/content and return the content folder.

    `publish_examples` is the setting of the same name in `site.yml`.
    """
    content = fixture_with(folder, GALLERY)
    (content / "records/contacts/desk.yml").write_text(DESK, encoding="utf-8")
    for plural, (kind, label) in LISTS.items():
        (content / f"pages/{plural}.md").write_text(LIST.format(kind=kind, label=label), encoding="utf-8")
    for name in LOCAL:
        _append(content / f"records/{name}.yml", "example: true\n")
    for name in ("notices/opening.md", "bulletins/one.md"):
        _replace(content / name, "---\n", "---\nexample: true\n")
    for name in ("programmes/station", "guides/disclosure"):
        _replace(content / f"records/{name}.yml", "contacts: [hotline]", "contacts: [desk]")
    _replace(content / "records/rights/reward.yml", "contact: hotline", "contact: desk")
    platform = content / "records/platforms/startup.yml"
    platform.write_text(
        platform.read_text(encoding="utf-8").split("tasks:")[0] + _items("tasks", TASKS), encoding="utf-8"
    )
    site = content / "site.yml"
    settings = site.read_text(encoding="utf-8").split("navigation:")[0]
    site.write_text(
        settings
        + _items("navigation", NAVIGATION)
        + _items("footer", FOOTER)
        + f"publish_examples: {str(publish_examples).lower()}\n",
        encoding="utf-8",
    )
    return content


def _items(name, targets):
    return f"{name}:\n" + "".join(f'  - {{text: 去{number}, to: "{to}"}}\n' for number, to in enumerate(targets))


def _append(file, text):
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def _replace(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text, file
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
