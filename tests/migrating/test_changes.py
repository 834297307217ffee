"""Tests what a migration decides and what it leaves to a person, where the older fixture has no case of it."""

import pytest

from plugins.migrating.command import plan
from tests.content_folders import FIXTURE, fixture_and, fixture_below

ROUND = (FIXTURE / "records/rounds/youth-2027.yml").read_text(encoding="utf-8")
NOTICE = (FIXTURE / "notices/opening.md").read_text(encoding="utf-8")
PAGE = (FIXTURE / "pages/sitemap.md").read_text(encoding="utf-8")
PERIODS = PAGE.replace("template: sitemap", "template: periods")


def with_stage(stage):
    """Return the round of the fixture site with one more stage, and the number of its line."""
    before, sign, after = ROUND.partition("eligibility:")
    return f"{before}  - {{{stage}}}\n{sign}{after}", before.count("\n") + 1


@pytest.mark.parametrize("note", ["接受异议", "可以提出异议", "公示期间可以提异议。", "受理书面异议"])
def test_a_note_that_says_one_can_object_becomes_the_field(tmp_path, note):
    text, line = with_stage(f"name: 公示, end: 2027-04-12, note: {note}")
    content = fixture_and(tmp_path, {"records/rounds/youth-2027.yml": text})
    assert plan(content)[1:] == [
        f"  要改 content/records/rounds/youth-2027.yml:{line}: “公示”的说明改成 objections: true"
    ]


@pytest.mark.parametrize("note", ["接受异议，以邮戳为准", "不接受异议", "异议另行通知"])
def test_a_note_that_says_more_or_the_contrary_is_left_to_a_person(tmp_path, note):
    text, line = with_stage(f"name: 公示, end: 2027-04-12, note: {note}")
    content = fixture_and(tmp_path, {"records/rounds/youth-2027.yml": text})
    assert plan(content)[1:] == [
        f"  请您改 content/records/rounds/youth-2027.yml:{line}:1: “公示”的说明“{note}”说到异议。"
        "这时可以提异议的，请加上 objections: true，并从说明里删去这半句；不可以提的不用改"
    ]


@pytest.mark.parametrize("stage", ["objections: true, note: 接受异议", "accepts: true, note: 异议另行通知"])
def test_a_stage_that_says_what_it_is_stays(tmp_path, stage):
    text, _ = with_stage(f"name: 公示, end: 2027-04-12, {stage}")
    assert plan(fixture_and(tmp_path, {"records/rounds/youth-2027.yml": text})) == []


@pytest.mark.parametrize("link", ["/tools/deadlines/", "https://portal.example.org/home/tools/deadlines/"])
def test_a_link_to_the_old_address_of_periods_names_the_page(tmp_path, link):
    content = fixture_and(tmp_path, {"notices/new.md": f"{NOTICE}\n见[期限]({link})。\n", "pages/periods.md": PERIODS})
    line = NOTICE.count("\n") + 2
    assert plan(content)[1:] == [f"  要改 content/notices/new.md:{line}: 链接改成 page:periods"]


def test_a_link_elsewhere_and_an_address_in_words_stay(tmp_path):
    body = "见[期限](https://elsewhere.example/tools/deadlines/)和 /tools/deadlines/ 。\n"
    assert plan(fixture_and(tmp_path, {"notices/new.md": f"{NOTICE}\n{body}", "pages/periods.md": PERIODS})) == []


def test_a_link_stays_where_the_page_is_not_there(tmp_path):
    assert plan(fixture_and(tmp_path, {"notices/new.md": f"{NOTICE}\n见[期限](/tools/deadlines/)。\n"})) == []


def test_a_footer_without_complaints_and_contacts_is_told(tmp_path):
    site = (FIXTURE / "site.yml").read_text(encoding="utf-8") + "footer:\n  - {text: 目录, to: page:sitemap}\n"
    content = fixture_and(tmp_path, {"site.yml": site, "pages/complaints.md": PAGE})
    line = site.count("\n")
    assert plan(content)[1:] == [
        f"  请您改 content/site.yml:{line}:1: 页脚没有通到“{words}”。请加一行 - {{text: {words}, to: page:{slug}}}"
        for words, slug in (("投诉和意见", "complaints"), ("联系渠道", "contacts"))
    ]


def town_with_words(folder, words):
    town = fixture_below(folder)
    file = town / "vocabularies/referral-topics.yml"
    file.parent.mkdir()
    file.write_text(f"title: 找对部门的类别\nterms: [{words}]\n", encoding="utf-8")
    return town


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        (
            "{id: living, label: 住房与生活}, {id: sea, label: 海上作业}",
            "下面的层已经有这些词：住房与生活。请从这里删去。这里没有写的现在也能选：创业与资金。"
            "不要的在这里写明，如 {id: funding, label: 创业与资金, retire: true}",
        ),
        (
            "{id: living, label: 住房与生活}, {id: funding, label: 创业与资金}",
            "下面的层已经有这些词：住房与生活、创业与资金。请从这里删去；一个词也不剩的，删去这个文件",
        ),
    ],
)
def test_a_copied_list_of_words_is_told(tmp_path, words, advice):
    town = fixture_below(tmp_path)
    (town / "vocabularies").mkdir()
    (town / "vocabularies/referral-topics.yml").write_text(
        f"title: 找对部门的类别\nterms: [{words}]\n", encoding="utf-8"
    )
    assert plan(town)[1:] == [f"  请您改 town/vocabularies/referral-topics.yml:2:1: {advice}"]


def test_words_that_are_added_or_called_otherwise_are_no_copy(tmp_path):
    town = fixture_below(tmp_path)
    (town / "vocabularies").mkdir()
    words = "{id: living, label: 安家}, {id: sea, label: 海上作业}, {id: funding, label: 创业与资金, retire: true}"
    (town / "vocabularies/referral-topics.yml").write_text(
        f"title: 找对部门的类别\nterms: [{words}]\n", encoding="utf-8"
    )
    assert plan(town) == []
