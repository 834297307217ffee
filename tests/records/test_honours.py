"""The ladder of honours: what leads where, what bars from what by the rules themselves, and which round a step rests on."""

from datetime import date

import pytest

from plugins.eligibility.engine import UNMET, decide
from plugins.records.checking import check
from plugins.records.honours import Honours, barring
from tests.content_folders import TODAY, fixture_and

from .shipped import shipped_catalogue


def had(*honours, compare="包含"):
    return {"asks": "曾获荣誉", "compare": compare, "value": list(honours), "text": f"{compare}{'、'.join(honours)}", "explained": "", "cites": []}


LOCAL = {"asks": "工作地点", "compare": "等于", "value": "本地", "text": "本地", "explained": "", "cites": []}


@pytest.mark.parametrize("rule, texts", [
    ({"all": [LOCAL, {"none": [had("甲"), had("乙")]}]}, ["包含甲"]),
    ({"all": [LOCAL, had("甲", "乙", compare="不包含")]}, ["不包含甲、乙"]),
    ({"none": [{"any": [had("乙"), had("甲")]}]}, ["包含甲"]),
    ({"all": [had("乙")]}, []),                                         # wants 乙, which is no word against 甲
    ({"all": [had("乙"), {"none": [had("甲")]}]}, ["包含甲"]),          # wants 乙, and bars 甲 besides
    ({"any": [LOCAL, {"none": [had("甲")]}]}, []),                      # there is another way
    ({"none": [{"all": [had("甲"), LOCAL]}]}, []),                      # only together with something else
    (had("甲"), []),
    (LOCAL, []),
])
def test_an_honour_bars_where_it_decides_alone(rule, texts):
    assert barring(rule, "曾获荣誉", "甲") == texts


def test_a_group_that_has_no_text_is_told_by_what_was_compared():
    rule = {"all": [LOCAL, {"none": [{**had("甲"), "text": None, "explained": "曾获荣誉包含甲"}]}]}
    assert barring(rule, "曾获荣誉", "甲") == ["曾获荣誉包含甲"]


@pytest.fixture(scope="module")
def honours():
    return Honours(shipped_catalogue())


def test_every_exclusion_of_the_shipped_content_fails_in_the_engine_and_no_other_does(honours):
    """The drawn lines and the page that asks cannot disagree: both ask the engine."""
    found = {(each.held.slug, each.award.slug) for each in honours.exclusions}
    assert found == {("youth-award", "youth-award"), ("qingdao-youth-award", "youth-award"),
                     ("outstanding-workers", "outstanding-workers"), ("shandong-outstanding-workers", "outstanding-workers")}
    for step in honours.steps.values():
        for held in honours.awards if step.rule else ():
            barred = decide(step.rule, {"曾获荣誉": [held.title]})[0] == UNMET
            assert barred == ((held.slug, step.award.slug) in found)


def test_routes_lead_from_low_to_high_and_what_stands_alone_has_none(honours):
    routes = [[award.slug for award in route] for route in honours.routes]
    assert routes[0] == ["youth-award", "qingdao-youth-award", "shandong-youth-award", "china-youth-award"]
    assert routes[-1] == ["shandong-patent-award"]
    assert sum(routes, []) != [] and sorted(sum(routes, [])) == sorted(award.slug for award in honours.awards)
    patent = next(award for award in honours.awards if award.slug == "shandong-patent-award")
    assert honours.route_of(patent) == []
    assert [award.slug for award in honours.summits_of(honours.routes[0])] == ["china-youth-award"]


def test_a_step_rests_on_the_round_that_closes_next(honours):
    steps = {step.award.slug: step for step in honours.steps.values()}
    youth = steps["youth-award"]
    assert (youth.round.slug, youth.closes, youth.compared) == ("youth-award-2026", date(2027, 2, 26), True)
    outreach = steps["outreach-award"]
    assert (outreach.round.slug, outreach.stage, outreach.compared) == ("outreach-award-2026", None, False), "its round goes on, but is closed"
    assert (steps["china-youth-award"].round, steps["china-youth-award"].rule) == (None, None)


def test_boxes_hold_their_names_and_notes(honours):
    words = [text for text, _, _ in honours.words_in("award:youth-award")]
    assert words == ["青年科技奖", "得过的不再参评", "2027年2月26日截止"]
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
    content = fixture_and(tmp_path, {f"records/awards/{slug}.yml": AWARD.format(title=title, level=level, more=more)
                                     for slug, (title, level, more) in files.items()})
    catalogue, problems = check(content, TODAY)
    assert [problem for problem in problems if problem.severity == "error"] == []
    found = Honours(catalogue)
    assert found.levels == ["区县级", "市级", "国家级"]
    assert [award.slug for award in found.routes[0]] == ["elder-award", "one", "youth-award", "three"]
    assert [award.slug for award in found.summits_of(found.routes[0])] == ["youth-award", "three"]
    assert len(found.drawing.up) == 3
    assert [(each.held.slug, each.texts) for each in found.exclusions] == [("youth-award", ("得过的不再参评",))]
