"""Tests that the words of all layers are joined by their ids, and that each layer is read with the labels it knew."""

from plugins.open_data.plain import PlainRecords
from plugins.records.services.apply import choices_of
from tests.content_folders import FIXTURE
from tests.layers.stack import award, messages_of, site_of, stack

FIELDS = "vocabularies/fields.yml"
NATURES = "vocabularies/award-natures.yml"
GIVEN = "records/awards/given.yml"


def words(*terms):
    """Return the text of a vocabulary file with `terms`, each the text of one."""
    return "title: 一张表\nterms:\n" + "".join(f"  - {{{term}}}\n" for term in terms)


def labels(folder, name="fields"):
    return site_of(folder).vocabularies[name].labels


def test_words_of_a_higher_layer_are_added(tmp_path):
    ground = {FIELDS: words("id: tea, label: 茶学", "id: law, label: 法律")}
    town = {FIELDS: words("id: kelp, label: 海带", "id: law, label: 法律")}
    folder = stack(tmp_path, ground, town=town)
    assert labels(folder) == ["茶学", "法律", "海带"]
    assert messages_of(folder, "reminder") == []


def test_a_record_is_read_with_the_label_of_its_layer_and_shown_with_the_highest(tmp_path):
    ground = {
        NATURES: words("id: commendation, label: 评选表彰", "id: publicity, label: 学习宣传"),
        GIVEN: award("下面的奖"),
    }
    region = {
        NATURES: words("id: commendation, label: 评比表彰"),
        "records/awards/ours.yml": award("上面的奖").replace("评选表彰", "评比表彰"),
    }
    town = {NATURES: words("id: commendation, label: 表彰")}
    catalogue = site_of(stack(tmp_path, ground, region, town))
    assert [catalogue.get("award", slug).fields.nature for slug in ("given", "ours")] == ["表彰", "表彰"]
    plain = PlainRecords(catalogue, "").of(catalogue.get("award", "given"))
    assert plain["nature"] == {"id": "commendation", "label": "表彰"}


def test_a_layer_does_not_know_the_words_of_those_above_or_a_label_that_it_has_changed(tmp_path):
    ground = {NATURES: words("id: commendation, label: 评选表彰", "id: publicity, label: 学习宣传")}
    region = {
        NATURES: words("id: commendation, label: 评比表彰"),
        GIVEN: award("用了下面的叫法"),
        "records/awards/ours.yml": award("用了上面的词").replace("评选表彰", "地方的"),
    }
    town = {NATURES: words("id: local, label: 地方的")}
    known = "“性质”应为 评比表彰、学习宣传 之一，现为"
    assert messages_of(stack(tmp_path, ground, region, town)) == [
        f"content/region/{GIVEN}:7:9: {known}“评选表彰”。是否要写“评比表彰”？",
        f"content/region/records/awards/ours.yml:7:9: {known}“地方的”",
    ]


def test_what_a_higher_layer_does_not_say_of_a_word_stays(tmp_path):
    topics = "vocabularies/topics.yml"
    ground = {topics: (FIXTURE / topics).read_text(encoding="utf-8") + "  - {id: tea, label: 茶学, line: hotline}\n"}
    folder = stack(tmp_path, ground, town={topics: words("id: tea, label: 种茶")})
    assert site_of(folder).vocabularies["topics"].term("种茶").line == "hotline"


def test_a_retired_word_is_shown_and_not_offered(tmp_path):
    ground = {FIELDS: words("id: tea, label: 茶学", "id: law, label: 法律")}
    town = {FIELDS: words("id: tea, label: 茶学, retire: true")}
    catalogue = site_of(stack(tmp_path, ground, town=town))
    found = catalogue.vocabularies["fields"]
    assert (found.labels, found.offered) == (["茶学", "法律"], ["法律"])
    asked = next(term for term in catalogue.vocabularies["questions"].terms if term.choices_from == "fields")
    assert choices_of(asked, catalogue) == ["法律"]


def test_a_fault_of_a_word_is_told_in_the_file_that_has_it(tmp_path):
    ground = {"vocabularies/districts.yml": words("id: east, label: 东区, tile: [1, 1]")}
    town = {"vocabularies/districts.yml": words("id: all, label: 全市", "id: west, label: 西区, tile: [1, 1]")}
    assert messages_of(stack(tmp_path, ground, town=town)) == [
        "content/town/vocabularies/districts.yml:4:33: “格子”应为 还空着的一格：第1列第1行已经是“东区”。"
        "请给“西区”换一格"
    ]


def test_a_label_of_another_word_below_is_refused(tmp_path):
    ground = {FIELDS: words("id: tea, label: 茶学")}
    town = {FIELDS: words("id: kelp, label: 海带", "id: leaf, label: 茶学")}
    assert messages_of(stack(tmp_path, ground, town=town)) == [
        f"content/town/{FIELDS}:4:10: “茶学”在 content/ground/{FIELDS} 里的标识是“tea”，这里是“leaf”。"
        "同一个词请用同一个标识"
    ]
