"""Tests that 本地 in a rule of a lower layer asks about the place of that layer, beside the place of the site."""

from plugins.records.services.apply import apply_form
from tests.content_folders import FIXTURE
from tests.layers.stack import site_of, stack

ROUND = (FIXTURE / "records/rounds/youth-2027.yml").read_text(encoding="utf-8")
FEMALE = "    - {asks: 性别, compare: 等于, value: 女, text: 女性}\n"
HERE = "    - {asks: 工作地点, compare: 等于, value: 本地, text: 在本地工作}\n"


def local_round(title, start):
    """Return the text of a round, open from `start` on, for those who work where the round is from."""
    return ROUND.replace("青年奖 2027 年", title).replace(FEMALE, HERE).replace("2027-01-04", start).partition(
        "scenarios:"
    )[0] + ("materials:\n  - {name: 推荐表, copies: 2, stamp: true}\nhow: 由单位推荐。\ncontacts: [hotline]\n")


def test_a_round_of_a_region_asks_about_the_region(tmp_path):
    town = stack(
        tmp_path,
        region={"records/rounds/regional.yml": local_round("省里的一届", "2027-01-05")},
        town={"records/rounds/ours.yml": local_round("本市的一届", "2027-01-06")},
    )
    seen = site_of(town).visible(publish=False)
    rules = {slug: seen.get("round", slug).fields.eligibility.all[0] for slug in ("regional", "ours")}
    assert {slug: (str(rule.asks), rule.value, rule.text) for slug, rule in rules.items()} == {
        "regional": ("工作地点（某地）", "某地", "在某地工作"),
        "ours": ("工作地点", "本地", "在本地工作"),
    }
    asked = {question["label"]: question["choices"] for question in apply_form(seen)["questions"]}
    assert (asked["工作地点"], asked["工作地点（某地）"]) == (["本地", "外地"], ["某地", "外地"])


def test_what_nobody_asks_about_is_not_asked(tmp_path):
    seen = site_of(stack(tmp_path, town={"records/rounds/ours.yml": local_round("本市的一届", "2027-01-06")})).visible(
        publish=False
    )
    assert "工作地点（某地）" not in seen.vocabularies["questions"].labels
