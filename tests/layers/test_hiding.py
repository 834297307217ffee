"""Tests that a site goes without what lies below it and is named in `hide`, unless something visible requires it."""

import pytest

from plugins.records.model.prose import ProseRenderer
from tests.layers.stack import award, contact, messages_of, programme, site_of, stack

PAGE = "---\ntitle: 说明\nsummary: 一句摘要。\nreviewed: 2026-11-01\n{more}---\n\n见[那个奖](award:local)。\n"
GROUND = {
    "records/awards/local.yml": award("地方奖"),
    "records/awards/other.yml": award("别的奖", "higher: [local]\n").replace("市级", "区县级"),
    "pages/about-it.md": PAGE.format(more="about: [award:local]\n"),
}


def test_what_is_hidden_is_gone_and_those_that_name_it_stay(tmp_path):
    seen = site_of(stack(tmp_path, GROUND, settings="hide: [award:local]\n")).visible(publish=False)
    assert seen.get("award", "local") is None
    assert seen.linked(seen.get("award", "other"), "higher") == []
    prose = ProseRenderer(seen).render(seen.get("page", "about-it").source.body)
    assert prose.html == "<p>见<span>那个奖</span>。</p>"


def test_an_extension_goes_with_the_page_that_it_extends(tmp_path):
    extension = (
        "---\nextends: award:local\nheading: 本省的\nreviewed: 2026-11-01\nsources: [{title: 来源}]\n---\n\n一句。\n"
    )
    town = stack(tmp_path, GROUND, {"records/extensions/ours.md": extension}, settings="hide: [award:local]\n")
    assert all(record.kind.name != "extension" for record in site_of(town).visible(publish=False).records)


ONLY = {
    "records/programmes/bridge.yml": programme("架桥"),
    "records/platforms/startup.yml": (
        "title: 创业平台\nsummary: 一句摘要。\nreviewed: 2026-11-01\norder: 1\nshort: 创业\nhue: startup\n"
        "verb: 我要合作\npromise: 一句话。\ntasks:\n  - {text: 看说明, to: page:about-it}\n"
    ),
}
WAY = "要用到它。请先让它们不用它，或者删去这一项"
FAULTS = {  # {entry of `hide`: message}
    "law:patent-law": (
        "法律法规“中华人民共和国专利法”不能不显示：content/ground/records/awards/local.yml、"
        "content/ground/records/awards/other.yml、content/ground/records/awards/youth-award.md 等 5 处"
    ),
    "platform:startup": ("服务平台“创业平台”不能不显示：content/ground/records/programmes/bridge.yml "),
    "page:about-it": "页面“说明”不能不显示：content/ground/records/platforms/startup.yml ",
    "page:search": "页面“搜索”不能不显示：每个网站",
}


@pytest.mark.parametrize("entry, words", FAULTS.items(), ids=FAULTS)
def test_what_is_required_cannot_be_hidden(tmp_path, entry, words):
    town = stack(tmp_path, GROUND | ONLY, settings=f"hide: [{entry}]\n")
    line = (town / "site.yml").read_text(encoding="utf-8").count("\n")
    assert messages_of(town) == [f"content/town/site.yml:{line}:8: {words}{WAY}"]


def test_the_last_entry_of_a_required_list_cannot_be_hidden_and_one_of_several_can(tmp_path):
    more = {"records/contacts/second.yml": contact("第二条热线", "科普")}
    settings = "help_contacts: [hotline]"

    def told(name, contacts):
        town = stack(tmp_path / name, more, settings="hide: [contact:hotline]\n")
        file = town / "site.yml"
        file.write_text(file.read_text(encoding="utf-8").replace(settings, f"help_contacts: [{contacts}]"))
        return [line.partition(": ")[2] for line in messages_of(town) if "不能不显示" in line]

    needing = "联系渠道“测试热线”不能不显示：content/ground/records/rounds/youth-2027.yml"

    assert told("one", "hotline") == [f"{needing}、content/town/site.yml {WAY}"]
    assert told("two", "hotline, second") == [f"{needing} {WAY}"]


def test_a_hidden_record_that_is_none_is_named(tmp_path):
    assert [
        line.partition(": ")[2] for line in messages_of(stack(tmp_path, settings="hide: [award:yuth-award]\n"))
    ] == ["“不显示的”指向的奖项与荣誉“yuth-award”不存在。是否要写“youth-award”？"]
