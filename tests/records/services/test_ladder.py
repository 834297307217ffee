"""The ladder of honours: what leads where, what bars from what by the rules themselves,
and which round a step rests on."""

from datetime import date

import pytest

from plugins.eligibility.engine import UNMET, decide
from plugins.records.checks.checking import check
from plugins.records.services.ladder import Honours, barring
from tests.content_folders import TODAY, fixture_and


def had(*honours, compare="包含"):
    return {
        "asks": "曾获荣誉",
        "compare": compare,
        "value": list(honours),
        "text": f"{compare}{'、'.join(honours)}",
        "explained": "",
        "cites": [],
    }


LOCAL = {"asks": "工作地点", "compare": "等于", "value": "本地", "text": "本地", "explained": "", "cites": []}


@pytest.mark.parametrize(
    "rule, texts",
    [
        ({"all": [LOCAL, {"none": [had("甲"), had("乙")]}]}, ["包含甲"]),
        ({"all": [LOCAL, had("甲", "乙", compare="不包含")]}, ["不包含甲、乙"]),
        ({"none": [{"any": [had("乙"), had("甲")]}]}, ["包含甲"]),
        ({"all": [had("乙")]}, []),  # The rule wants 乙, which says nothing against 甲.
        ({"all": [had("乙"), {"none": [had("甲")]}]}, ["包含甲"]),  # The rule wants 乙, and excludes 甲 besides.
        ({"any": [LOCAL, {"none": [had("甲")]}]}, []),  # There is another way.
        ({"none": [{"all": [had("甲"), LOCAL]}]}, []),  # 甲 excludes only together with something else.
        (had("甲"), []),
        (LOCAL, []),
    ],
)
def test_an_honour_bars_where_it_decides_alone(rule, texts):
    assert barring(rule, "曾获荣誉", "甲") == texts


def test_a_group_that_has_no_text_is_told_by_what_was_compared():
    rule = {"all": [LOCAL, {"none": [{**had("甲"), "text": None, "explained": "曾获荣誉包含甲"}]}]}
    assert barring(rule, "曾获荣誉", "甲") == ["曾获荣誉包含甲"]


@pytest.fixture(scope="module")
def honours(busy_catalogue):
    return Honours(busy_catalogue)


def test_every_exclusion_fails_in_the_engine_and_no_other_does(honours):
    """The drawn lines and the page of questions cannot disagree, because both ask the engine."""
    found = {(each.held.slug, each.award.slug) for each in honours.exclusions}
    assert found == {
        ("youth-award", "youth-award"),
        ("merit-award", "merit-award"),
        ("city-merit-award", "merit-award"),
    }
    for step in honours.steps.values():
        for held in honours.awards if step.rule else ():
            barred = decide(step.rule, {"曾获荣誉": [held.title]})[0] == UNMET
            assert barred == ((held.slug, step.award.slug) in found)


def test_routes_lead_from_low_to_high(honours):
    routes = [[award.slug for award in route] for route in honours.routes]
    assert sorted(routes) == [["elder-award", "youth-award"], ["merit-award", "city-merit-award"]]
    assert sorted(sum(routes, [])) == sorted(award.slug for award in honours.awards)
    merit = next(award for award in honours.awards if award.slug == "merit-award")
    assert [award.slug for award in honours.summits_of(honours.route_of(merit))] == ["city-merit-award"]


def test_a_step_rests_on_the_round_that_closes_next(honours):
    steps = {step.award.slug: step for step in honours.steps.values()}
    youth = steps["youth-award"]
    assert (youth.round.slug, youth.closes, youth.compared) == ("youth-2026", date(2026, 12, 11), True)
    assert (steps["city-merit-award"].round, steps["city-merit-award"].rule) == (None, None)


ROUND = """title: 银龄奖 2026 年
summary: 收齐了，还在评审。
reviewed: 2026-11-01
award: elder-award
year: 2026
stages:
  - {name: 推荐, start: 2026-10-01, end: 2026-10-30, accepts: true}
  - {name: 评审, start: 2026-11-20, end: 2026-12-28}
eligibility: {asks: 工作地点, compare: 等于, value: 本地, text: 在本地工作}
how: 由单位推荐。
contacts: [hotline]
"""


def test_a_round_that_is_closed_is_not_compared_though_it_goes_on(tmp_path):
    step = Honours(check(fixture_and(tmp_path, {"records/rounds/elder-2026.yml": ROUND}), TODAY)[0]).steps[
        "award:elder-award"
    ]
    assert (step.round.slug, step.stage, step.compared) == ("elder-2026", None, False)


def test_boxes_hold_their_names_and_notes(honours):
    words = [text for text, _, _ in honours.words_in("award:merit-award")]
    assert words == ["示例贡献奖", "得过的不再参评", "2026年12月18日截止"]
    for award in honours.awards:
        box = honours.drawing.boxes[award.key]
        assert all(box.y < y < box.y + box.height for _, y, _ in honours.words_in(award.key))


AWARD = """title: {title}
summary: 测试奖项。
reviewed: 2026-11-01
example: true
level: {level}
nature: 评选表彰
audiences: [科研人员]
organisers: [测试市科学技术协会]
cycle: 每年
{more}"""


def test_an_award_with_two_above_it_and_one_that_skips_a_level(tmp_path):
    files = {"one": ("一号奖", "区县级", "higher: [youth-award, three]\n"), "three": ("三号奖", "国家级", "")}
    content = fixture_and(
        tmp_path,
        {
            f"records/awards/{slug}.yml": AWARD.format(title=title, level=level, more=more)
            for slug, (title, level, more) in files.items()
        },
    )
    catalogue, problems = check(content, TODAY)
    assert [problem for problem in problems if problem.severity == "error"] == []
    found = Honours(catalogue)
    assert found.levels == ["区县级", "市级", "国家级"]
    assert [award.slug for award in found.routes[0]] == ["elder-award", "one", "youth-award", "three"]
    assert [award.slug for award in found.summits_of(found.routes[0])] == ["youth-award", "three"]
    assert len(found.drawing.up) == 3
    assert [(each.held.slug, each.texts) for each in found.exclusions] == [("youth-award", ("得过的不再参评",))]


def test_an_award_that_nothing_leads_to_or_from_stands_alone_and_last(tmp_path):
    content = fixture_and(
        tmp_path, {"records/awards/alone.yml": AWARD.format(title="独立的奖", level="区县级", more="")}
    )
    found = Honours(check(content, TODAY)[0])
    alone = next(award for award in found.awards if award.slug == "alone")
    assert found.routes[-1] == [alone] and found.route_of(alone) == []
