"""Tests what the command `layers` tells of a stack."""

import pytest

from plugins.upgrading import Refused
from plugins.upgrading.overview import mark_seen, overview
from tests.layers.stack import contact, messages_of, programme, stack, write
from tests.upgrading.repositories import ABOUT, Site

EXTENSION = (
    "---\nextends: programme:about-layers\nheading: 在本地怎样分\nreviewed: 2026-11-01\n"
    "sources:\n  - {title: 来源, publisher: 单位}\n---\n\n一句话。\n"
)


@pytest.fixture
def site(tmp_path):
    town = {
        "records/extensions/local.md": EXTENSION,
        "records/contacts/office.yml": contact("办公室", "科普"),
        "records/contacts/hotline.yml": contact("本地热线", "科普"),
    }
    return Site(tmp_path, town)


def test_each_layer_says_whose_it_is_and_what_it_does_to_those_below(site):
    settings = site.town / "site.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "hide: [programme:about-layers]\n", encoding="utf-8")
    assert list(overview(site.town)) == [
        "1. 测试市科学技术协会（content/town）",
        "   代替下面的 1 项：“测试热线”",
        "   补充下面的 1 项：“分层说明”",
        "   不显示下面的 1 项：“分层说明”",
        "2. region层（content/region）",
        "   地方：某地；版本：1；维护：别的单位",
        "3. ground层（content/ground）",
        "   地方：某地；版本：1；维护：别的单位",
        f"   git 子模块，{site.told(site.first)}，来自 {site.bare}",
        "还没有 layers.lock，不知道上次看到哪里。看过以后运行 python3 tasks.py layers --seen，下次就能说出有什么变化。",
    ]


def test_what_has_changed_below_since_it_was_last_seen(site):
    assert mark_seen(site.town) == "content/town/layers.lock"
    assert list(overview(site.town))[-1] == (f"   上次看过以后（当时的版本：1，提交 {site.first[:10]}）：没有变化")
    more = {f"records/programmes/more-{number}.yml": programme(f"第{number}项") for number in range(1, 10)}
    write(site.ground, {ABOUT: programme("分层的说明"), **more})
    (site.ground / "records/contacts/hotline.yml").unlink()
    titles = "、".join(f"“第{number}项”" for number in range(1, 9))
    assert list(overview(site.town))[-1] == (
        f"   上次看过以后（当时的版本：1，提交 {site.first[:10]}）：新增 9 项：{titles} 等 9 项；"
        "改了 1 项：“分层的说明”；去掉 1 项：contact:hotline"
    )


def test_the_lock_is_a_file_of_the_layer_and_a_broken_one_is_refused(tmp_path):
    town = stack(tmp_path)
    mark_seen(town)
    assert messages_of(town) == []
    write(town, {"layers.lock": "<<<<<<< HEAD\n"})
    with pytest.raises(Refused, match="layers.lock 读不懂"):
        list(overview(town))


def test_a_stack_that_lacks_a_layer_is_refused(tmp_path):
    town = stack(tmp_path)
    write(town.parent, {"region/layer.yml": "name: x\n"})
    (town.parent / "region").rename(town.parent / "elsewhere")
    with pytest.raises(Refused, match="“region”不存在"):
        list(overview(town))


def test_a_folder_that_is_no_layer_is_refused(tmp_path):
    with pytest.raises(Refused, match="不是一层内容"):
        list(overview(tmp_path))
