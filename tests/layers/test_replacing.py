"""Tests that a file of a higher layer replaces the one of the same name below as a whole, with one reminder."""

from plugins.records.checks.checking import check
from tests.content_folders import FIXTURE, TODAY
from tests.layers.stack import award, contact, messages_of, site_of, stack

ELDER = "records/awards/elder-award"


def test_a_record_is_replaced_whole(tmp_path):
    catalogue = site_of(stack(tmp_path, town={f"{ELDER}.yml": award("本市的老年奖")}))
    record = catalogue.get("award", "elder-award")
    assert (record.title, record.layer.name, record.fields.aliases) == ("本市的老年奖", "town", [])
    assert [other.slug for other in catalogue.of("award")].count("elder-award") == 1


def test_a_page_replaces_a_record_without_a_body(tmp_path):
    catalogue = site_of(
        stack(
            tmp_path,
            region={f"{ELDER}.yml": award("省里的")},
            town={f"{ELDER}.md": f"---\n{award('本市的')}---\n\n正文。\n"},
        )
    )
    record = catalogue.get("award", "elder-award")
    assert (record.title, record.path, record.source.body.strip()) == ("本市的", f"content/town/{ELDER}.md", "正文。")


def test_files_and_pictures_come_from_the_highest_layer(tmp_path):
    paper = {"files/paper.txt": "上面的"}
    rows = (FIXTURE / "images/rows.png").read_bytes()
    content = check(stack(tmp_path, {"files/paper.txt": "下面的"}, town=paper | {"images/rows.png": rows}), TODAY)[
        0
    ].content
    assert content.file("files/paper.txt") == tmp_path / "content/town/files/paper.txt"
    assert content.documents.at("files/paper.txt").original.decode() == "上面的"
    assert content.file("images/rows.png") == tmp_path / "content/town/images/rows.png"
    assert content.file("images/opening.avif") == tmp_path / "content/ground/images/opening.avif"


def test_all_replaced_records_are_listed_in_one_reminder(tmp_path):
    region = {f"{ELDER}.yml": award("省里的")}
    town = {f"{ELDER}.yml": award("本市的"), "records/contacts/hotline.yml": contact("本市热线", "政务服务")}
    assert messages_of(stack(tmp_path, region=region, town=town), "reminder") == [
        "content/town/site.yml:1:9: 有 2 条用上面的层的，代替了下面的层的：award:elder-award、contact:hotline。"
        "下面的层以后更新了，这些不会跟着变"
    ]


def test_of_many_replaced_records_the_first_are_named(tmp_path):
    many = {f"records/awards/award-{number}.yml": award(f"第{number}奖") for number in range(10)}
    named = "、".join(f"award:award-{number}" for number in range(8))
    assert messages_of(stack(tmp_path, many, town=many), "reminder") == [
        (
            f"content/town/site.yml:1:9: 有 10 条用上面的层的，代替了下面的层的：{named} 等。"
            "下面的层以后更新了，这些不会跟着变"
        )
    ]


def test_a_fault_in_a_replaced_file_is_not_reported(tmp_path):
    ground = {f"{ELDER}.yml": "title: x\n"}
    assert messages_of(stack(tmp_path, ground, town={f"{ELDER}.yml": award("本市的")})) == []


def test_synonyms_of_all_layers_are_joined(tmp_path):
    ground = {"synonyms.yml": "groups:\n  - [软著, 软件著作权]\n"}
    town = {"synonyms.yml": "groups:\n  - [老年奖, 夕阳奖]\n"}
    content = check(stack(tmp_path, ground, town=town), TODAY)[0].content
    assert content.synonyms == [["软著", "软件著作权"], ["老年奖", "夕阳奖"]]


def test_a_hidden_page_hides_the_page_that_it_replaces(tmp_path):
    hidden = {
        f"{ELDER}.yml": award("本市的", "draft: true\n"),
        "records/contacts/hotline.yml": contact("本市热线", "政务服务", more="example: true\n"),
    }
    _, draft, example = sorted(
        messages_of(stack(tmp_path, town=hidden), "reminder"), key=lambda line: ("代替了下面的层的同" in line, line)
    )
    words = "又代替了下面的层的同一页：正式发布时两页都没有。请写完它，或者先把这个文件移出去"
    assert draft == f"content/town/{ELDER}.yml:11:8: 这一页是草稿，{words}"
    assert example == f"content/town/records/contacts/hotline.yml:9:10: 这一页是示例，{words}"
