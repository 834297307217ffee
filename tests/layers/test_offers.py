"""Tests that a pattern of a lower layer becomes a page only if site.yml offers it.

The page shows what the association promises in site.yml.
"""

import pytest

from plugins.records.checks.checking import check
from plugins.records.model.offer import OPEN
from tests.content_folders import TODAY
from tests.layers.stack import contact, messages_of, programme, site_of, stack

BRIDGE = "records/programmes/bridge.yml"
GUIDE = (
    "pattern: true\nask: 创业服务\nfee: 不收费\nbasis:\n  - {law: patent-law, article: 15}\nconditions: [谁都可以]\n"
    "materials:\n  - {name: 无需提交材料}\nsteps:\n  - {title: 来说一声}\n"
)
PATTERN = {
    BRIDGE: programme("架桥", GUIDE).replace("品牌活动", "办事指南"),
    "records/programmes/other.yml": programme("另一件", "pattern: true\n"),
    "records/programmes/own.yml": programme("自己的一页"),
}
TOWN = {
    "records/contacts/office.yml": contact("办公室", "创业服务"),
    "records/contacts/desk.yml": contact("科普部", "科普"),
}


def offers(*lines):
    """Return the text of `offers` in site.yml with `lines`."""
    return "offers:\n" + "".join(f"  {line}\n" for line in lines)


def visible_with(folder, settings):
    """Return the visible catalogue of a site with the patterns above and the text `settings` in site.yml."""
    return site_of(stack(folder, PATTERN, town=TOWN, settings=settings)).visible(publish=True)


def test_only_offered_patterns_are_shown(tmp_path):
    assert {record.slug for record in visible_with(tmp_path, offers("bridge:")).of("programme")} == {"bridge", "own"}


def test_without_offers_no_pattern_is_shown(tmp_path):
    assert [record.slug for record in visible_with(tmp_path, "").of("programme")] == ["own"]


@pytest.mark.parametrize("line", ["bridge:", "bridge: {}"])
def test_fields_without_a_promise_are_open(tmp_path, line):
    fields = visible_with(tmp_path, offers(line)).get("programme", "bridge").fields
    assert (fields.time_limit, fields.fee, fields.where, fields.reply_within_days) == (OPEN, "不收费", OPEN, None)
    assert (fields.contacts, [source.law for source in fields.basis]) == (["office"], ["patent-law"])
    assert OPEN == "待本会确认"


def test_an_activity_needs_no_promises(tmp_path):
    fields = visible_with(tmp_path, offers("other:")).get("programme", "other").fields
    assert (fields.time_limit, fields.fee, fields.where) == (None, None, None)


def test_promises_are_shown_on_the_page(tmp_path):
    line = (
        "bridge: {ask: [科普, 创业服务], reply_within_days: 5, time_limit: 全年受理, fee: 收工本费, where: 到窗口, "
        "basis: [{title: 本会的方案}]}"
    )
    fields = visible_with(tmp_path, offers(line)).get("programme", "bridge").fields
    assert (fields.time_limit, fields.fee, fields.where, fields.reply_within_days) == (
        "全年受理",
        "收工本费",
        "到窗口",
        5,
    )
    assert fields.contacts == ["desk", "office"]
    assert [source.title or source.law for source in fields.basis] == ["本会的方案", "patent-law"]


def test_links_to_a_pattern_that_is_not_offered_are_left_out(tmp_path):
    ground = PATTERN | {"records/programmes/own.yml": programme("自己的一页", "related: [bridge, other]\n")}
    site = site_of(stack(tmp_path, ground, town=TOWN, settings=offers("other:"))).visible(publish=True)
    assert [record.slug for record in site.linked(site.get("programme", "own"), "related")] == ["other"]


AT, PROGRAMMES = "content/town/site.yml", "content/ground/records/programmes"
FAULTS = {
    "brigde:": ("16:3", "“开办的事项”里没有“brigde”这个样板。是否要写“bridge”？"),
    "museum:": ("16:3", "“开办的事项”里没有“museum”这个样板。可写：bridge、other"),
    "own: {fee: 不收费}": (
        "16:3",
        f"“开办的事项”里的“own”不是样板，{PROGRAMMES}/own.yml 已经是一页自己的。请删去这一项，承诺写在那一页",
    ),
    "bridge: {reply_within: 5}": ("16:12", "没有“reply_within”这个字段。是否要写“reply_within_days”？"),
    "bridge: {basis: [{law: patent-law, article: 16}]}": (
        "16:47",
        (
            "《专利法》的记录里没有第十六条。请在 content/ground/records/laws/patent-law.yml 的“条文大意”"
            "里加上这一条，或改正条号"
        ),
    ),
}


@pytest.mark.parametrize("line, place, words", [(line, *told) for line, told in FAULTS.items()], ids=list(FAULTS))
def test_a_faulty_offer_is_reported(tmp_path, line, place, words):
    assert messages_of(stack(tmp_path, PATTERN, town=TOWN, settings=offers(line))) == [f"{AT}:{place}: {words}"]


def test_a_local_page_in_place_of_a_pattern_needs_no_offer(tmp_path):
    town = TOWN | {BRIDGE: programme("本会的桥", "ask: 创业服务\n")}
    site = site_of(stack(tmp_path / "without", PATTERN, town=town)).visible(publish=True)
    assert site.get("programme", "bridge").title == "本会的桥"
    assert messages_of(stack(tmp_path / "with", PATTERN, town=town, settings=offers("bridge:"))) == [
        (
            f"{AT}:16:3: “开办的事项”里的“bridge”不是样板，content/town/{BRIDGE} 已经是一页自己的。"
            "请删去这一项，承诺写在那一页"
        )
    ]


def test_a_broken_pattern_is_reported_once(tmp_path):
    ground = PATTERN | {BRIDGE: programme("架桥", "pattern: true\nask: 做梦\n")}
    _, problems = check(stack(tmp_path, ground, town=TOWN, settings=offers("bridge:")), TODAY)
    errors = [problem.path for problem in problems if problem.severity == "error"]
    assert errors == [f"content/ground/{BRIDGE}"]
