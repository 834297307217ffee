"""Tests that a higher layer adds to a record of a lower one: a section, and items of lists, each said to be its own."""

from datetime import date

import pytest

from plugins.open_data.plain import PlainRecords
from plugins.records.model.joining import anchor_of
from plugins.records.model.kind import all_kinds
from plugins.records.model.kinds.guide import Guide
from tests.layers.stack import award, contact, messages_of, site_of, stack

HERE = "records/extensions/here.md"
GUIDE = (
    "title: 成果怎样分\nsummary: 一句摘要。\nshort_answer: 一半以上\nreviewed: 2026-11-01\n"
    "sources:\n  - {law: patent-law, article: 15}\norder: 1\ntheme: 税收与资质\nquestion: 能分多少？\n"
    "key_points:\n  - {text: 不低于50%。, cites: [{law: patent-law, article: 15}]}\n"
    "deadlines:\n"
    "  - {name: 公示, length: 10日, counts_from: 当天, cites: [{law: patent-law, article: 15}]}\n"
)
THEMES = "title: 主题\nterms:\n  - {id: ip, label: 知识产权}\n  - {id: tax-and-status, label: 税收与资质}\n"
GROUND = {"records/guides/share.yml": GUIDE, "vocabularies/guide-themes.yml": THEMES}


def extension(more="", extends="guide:share", heading="在某地怎样分", body="本地多分一些。"):
    """Return the text of an extension; `more` is the text of further fields."""
    return (
        f"---\nextends: {extends}\nheading: {heading}\nreviewed: 2026-11-02\n"
        f"sources:\n  - {{title: 某地条例, publisher: 某地}}\n{more}---\n\n{body}\n"
    )


POINT = "key_points:\n  - {text: 不低于70%。, cites: [{law: patent-law, article: 15}]}\n"


def joined(folder, publish=False, key=("guide", "share")):
    return site_of(folder).visible(publish).get(*key)


def test_an_addition_says_whose_it_is(tmp_path):
    town = stack(
        tmp_path,
        GROUND,
        region={HERE: extension(f"{POINT}aliases: [某地分成]\nasked: [某地分几成]\n")},
        town={"records/extensions/ours.md": extension(POINT.replace("70%", "80%"), heading="本会的做法")},
    )
    guide = joined(town)
    assert [point.text for point in guide.fields.key_points] == [
        "不低于50%。",
        "在某地：不低于70%。",
        "本会补充：不低于80%。",
    ]
    assert (guide.fields.aliases, guide.fields.asked) == (["某地分成"], ["某地分几成"])
    assert [each.title or each.law for each in guide.fields.sources] == ["patent-law", "某地条例"]


def test_an_extension_has_a_section_that_says_who_keeps_it(tmp_path):
    body = "本地多分一些。\n\n## 细处\n\n一句。"
    guide = joined(stack(tmp_path, GROUND, region={HERE: extension("owner: 某地科技处\n", body=body)}))
    assert guide.source.body == (
        "## 在某地怎样分\n\n本地多分一些。\n\n### 细处\n\n一句。\n\n"
        "这一节是region层，1 版，由某地科技处维护，2026年11月2日核对。\n"
    )
    assert [anchor_of(each) for each in guide.extensions] == ["在某地怎样分"]


@pytest.mark.parametrize("mark", ["draft", "example"])
def test_a_draft_or_example_hides_the_extension_alone(tmp_path, mark):
    town = stack(tmp_path, GROUND, region={HERE: extension(f"{POINT}{mark}: true\n")})
    assert len(joined(town, publish=False).fields.key_points) == 2
    assert len(joined(town, publish=True).fields.key_points) == 1


def test_open_data_say_who_has_added(tmp_path):
    catalogue = site_of(stack(tmp_path, GROUND, region={HERE: extension()})).visible(False)
    plain = PlainRecords(catalogue, "https://example.org").of(catalogue.get("guide", "share"))
    assert plain["extended"] == [{"layer": "region层", "heading": "在某地怎样分"}]
    assert plain["updated"] == date(2026, 11, 2).isoformat()


def test_what_asks_by_topic_is_answered_for_the_extension_too(tmp_path):
    town = {"records/contacts/patents.yml": contact("专利窗口", "知识产权")}
    guide = joined(stack(tmp_path, GROUND, region={HERE: extension("ask: [知识产权]\n")}, town=town))
    assert guide.fields.contacts == ["patents"]


def test_the_fields_of_an_extension_are_references_of_its_layer(tmp_path):
    ground_of_town = {"records/contacts/office.yml": contact("办公室", "科普")}
    town = stack(tmp_path, GROUND, region={HERE: extension("contacts: [office]\n")}, town=ground_of_town)
    assert messages_of(town) == [
        f"content/region/{HERE}:7:12: “找谁”指向的联系渠道“office”在上面的“town”层，用“region”层的别的站没有它。"
        "要问谁，写 ask 和主题，由本地的联系渠道回答"
    ]


def test_a_page_may_lead_to_the_section(tmp_path):
    page = "---\ntitle: 说明\nsummary: 一句摘要。\nreviewed: 2026-11-01\n---\n\n见[这里](guide:share#在某地怎样分)。\n"
    town = stack(tmp_path, GROUND, region={HERE: extension(), "pages/about-it.md": page})
    assert messages_of(town) == []


LISTS = (
    "别名（aliases）、来源（sources）、有人这样问（asked）、要点（key_points）、期限（deadlines）、容易出错（pitfalls）、"
    "其他相关条文（laws）、找谁问（ask）、找谁（contacts）、表格（forms）、要哪种表格（wants_form）、相关指引（related）"
)
FIXED = f"只有那一页自己能写，补充里不写。能补充的：{LISTS}。别的写进正文；整页都不一样的，放一个同名的文件代替它"
AGAIN = "已经有了。请删去，或者换一个名称，写明是哪里的"
LIMIT = "deadlines:\n  - {{name: {}, length: 15日, counts_from: 当天, cites: [{{law: patent-law, article: 15}}]}}\n"
FAULTS = {  # {name: (the extension, place, message)}
    "steps": (extension("steps:\n  - {title: 去办}\n"), "7:1", f"“怎样做”（steps）{FIXED}"),
    "a misspelt field": (extension("key_point: []\n"), "7:1", "没有“key_point”这个字段。是否要写“key_points”？"),
    "the same point": (
        extension(POINT.replace("70%", "50%")),
        "8:5",
        f"“要点”里的这一项，content/ground/records/guides/share.yml {AGAIN}",
    ),
    "the same name in the second place": (
        extension(LIMIT.format("备案") + LIMIT.format("公示").partition("\n")[2]),
        "9:5",
        f"“期限”里的这一项，content/ground/records/guides/share.yml {AGAIN}",
    ),
    "no body": (extension(body=""), "2:1", "没有正文，那一页上就没有这一节。请在第二个“---”下面写"),
}


@pytest.mark.parametrize("text, place, words", FAULTS.values(), ids=FAULTS)
def test_a_fault_of_an_extension_is_named(tmp_path, text, place, words):
    assert messages_of(stack(tmp_path, GROUND, region={HERE: text})) == [f"content/region/{HERE}:{place}: {words}"]


def test_two_extensions_do_not_say_the_same(tmp_path):
    town = stack(
        tmp_path, GROUND, region={HERE: extension(POINT)}, town={"records/extensions/ours.md": extension(POINT)}
    )
    assert messages_of(town) == [
        f"content/town/records/extensions/ours.md:3:10: “小标题”与 content/region/{HERE} 的一个小标题相同："
        "“在某地怎样分”。请写明是哪里的，改得不一样",
        f"content/town/records/extensions/ours.md:8:5: “要点”里的这一项，content/region/{HERE} {AGAIN}",
    ]


def test_the_page_is_of_a_lower_layer(tmp_path):
    town = stack(
        tmp_path,
        GROUND,
        region={
            HERE: extension(extends="award:local"),
            "records/extensions/own.md": extension(extends="award:provincial"),
            "records/awards/provincial.yml": award("省奖"),
        },
        town={"records/awards/local.yml": award("市奖")},
    )
    assert messages_of(town) == [
        f"content/region/{HERE}:2:10: “补充哪一页”指向的奖项与荣誉“local”在上面的“town”层，"
        "只能补充下面的层的。请写进那一页",
        "content/region/records/extensions/own.md:2:10: “补充哪一页”指向的 "
        "content/region/records/awards/provincial.yml 就在这一层，不用补充。请直接改那一页",
    ]


def test_an_extension_of_what_is_gone_or_replaced_is_not_shown(tmp_path):
    region = {HERE: extension(extends="guide:shares"), "records/extensions/other.md": extension(POINT)}
    own = {"records/guides/share.yml": GUIDE.replace("怎样分", "怎样分钱")}
    town = stack(tmp_path, GROUND, region, own)
    assert [line for line in messages_of(town, "reminder") if "extensions" in line] == [
        f"content/region/{HERE}:2:10: “补充哪一页”指向的指引“shares”不存在，这一节先不显示。是否要写“share”？",
        "content/region/records/extensions/other.md:2:10: 要补充的那一页由“town”层的 "
        "content/town/records/guides/share.yml 整个代替了，这一节不显示",
    ]
    assert joined(town).extensions == ()


def test_the_record_is_checked_again_with_what_is_added(tmp_path, monkeypatch):
    """No list that a kind declares can break a rule of the kind today; a list that can is declared for the test."""
    monkeypatch.setattr(Guide, "extendable", (*Guide.extendable, "rights"))
    ground = GROUND | {"vocabularies/ip-rights.yml": "title: 权利\nterms:\n  - {id: patent, label: 专利}\n"}
    assert messages_of(stack(tmp_path, ground, region={HERE: extension("rights: [专利]\n")})) == [
        f"content/region/{HERE}:7:9: 本页应不写“阶段”和“权利类型”：主题不是知识产权"
    ]


def test_eligibility_stages_and_articles_are_never_extendable():
    never = {"title", "stages", "eligibility", "articles"}
    assert not any(never & set(kind.fields.extendable) for kind in all_kinds().values())
