"""Tests that pages ask for local contacts and forms by topic, and that the whole stack of layers answers."""

import pytest

from plugins.records.model.catalogue import Catalogue
from plugins.records.services.reachable import reachable
from tests.content_folders import FIXTURE
from tests.layers.stack import contact, messages_of, programme, site_of, stack

BRIDGE, OFFICE = "records/programmes/bridge.yml", "records/contacts/office.yml"
LINE = "records/contacts/line.yml"
TOPICS = (FIXTURE / "vocabularies/topics.yml").read_text(encoding="utf-8")
LINES = TOPICS.replace("label: 创业服务}", "label: 创业服务, line: line}")
PAPER = (
    "title: 建站表\nsummary: 一张表。\nreviewed: 2026-11-01\nversion: 2026年版\nfile: files/paper.txt\n"
    "valid_from: 2026-01-01\n"
    "serves: [建站申请表]\n"
)
RIGHT = """title: 单位不给奖励
summary: 专利批了，单位却不发奖金。先看哪份文件、向谁提，这里说清。
short_answer: 先书面向单位提出
reviewed: 2026-11-01
sources:
  - {law: patent-law, article: 15}
order: 1
topic: 成果与署名
problem: 单位不给奖励
law_says:
  - {text: 单位应当奖励发明人。, cites: [{law: patent-law, article: 15}]}
evidence: [专利证书]
steps:
  - {title: 书面提出, by: 本人}
bodies:
  - {name: 本会, role: 帮您理清, ask: 权益维护}
"""


def asking(more="ask: 创业服务\n"):
    """Return the files of a lower layer with the programme “bridge”, whose further fields are `more`."""
    return {
        BRIDGE: programme("架桥", more),
        "vocabularies/topics.yml": LINES,
        LINE: contact("全国热线", "政务服务", "国家级"),
    }


def visible_fields(town, publish=True, key=("programme", "bridge")):
    """Return the fields of a record of the site in `town` as visitors see it."""
    return site_of(town).visible(publish).get(*key).fields


def substitutes(town, publish=True):
    """Return the slugs of the contacts that the page of “bridge” shows in place of missing ones."""
    shown = site_of(town).visible(publish)
    return [contact.slug for contact in reachable(shown.get("programme", "bridge"), shown).instead]


def test_the_nearest_contact_answers(tmp_path):
    region = {OFFICE: contact("省里", "创业服务", "省级")}
    town = {"records/contacts/desk.yml": contact("本地", "科普, 创业服务")}
    assert visible_fields(stack(tmp_path, asking(), region, town)).contacts == ["desk"]


def test_a_region_answers_where_the_town_does_not(tmp_path):
    assert visible_fields(stack(tmp_path, asking(), {OFFICE: contact("省里", "创业服务", "省级")})).contacts == [
        "office"
    ]


def test_without_an_answer_the_national_line_is_named(tmp_path):
    assert substitutes(stack(tmp_path, asking())) == ["line"]


def test_without_a_national_line_the_help_of_the_site_is_named(tmp_path):
    assert substitutes(stack(tmp_path, asking("ask: 科普\n"))) == ["hotline"]


def test_an_example_answers_in_the_preview_only(tmp_path):
    town = stack(tmp_path, asking("ask: 科普\n"), town={OFFICE: contact("示例窗口", "科普", more="example: true\n")})
    assert visible_fields(town, publish=False).contacts == ["office"]
    assert (visible_fields(town).contacts, substitutes(town)) == ([], ["hotline"])


def test_a_line_that_is_not_published_is_not_named(tmp_path):
    town = stack(tmp_path, asking() | {LINE: contact("全国热线", "政务服务", "国家级", "example: true\n")})
    assert substitutes(town, publish=False) == ["line"]
    assert substitutes(town) == ["hotline"]


def test_each_topic_is_answered_once_before_those_that_are_named(tmp_path):
    ground = asking("ask: [科普, 创业服务, 学会与入会]\ncontacts: [hotline]\n")
    town = {
        OFFICE: contact("办公室", "创业服务, 科普"),
        "records/contacts/societies.yml": contact("学会部", "学会与入会"),
    }
    assert visible_fields(stack(tmp_path, ground, town=town)).contacts == ["office", "societies", "hotline"]


def test_a_form_answers_for_its_purposes(tmp_path):
    more = (
        "wants_form: [建站申请表, 意见表]\nmaterials:\n  - {name: 表, wants_form: 建站申请表}\n"
        "  - {name: 意见, wants_form: 意见表}\n"
    )
    fields = visible_fields(
        stack(tmp_path, asking(more), town={"records/forms/paper.yml": PAPER, "files/paper.txt": "x"})
    )
    assert fields.forms == ["paper"]
    assert [material.form for material in fields.materials] == ["paper", None]


def test_a_body_of_a_rights_problem_gets_its_contact(tmp_path):
    town = stack(tmp_path, {"records/rights/reward.yml": RIGHT}, town={OFFICE: contact("维权服务", "权益维护")})
    assert [body.contact for body in visible_fields(town, key=("right", "reward")).bodies] == ["office"]


def test_records_that_ask_a_contact_are_listed_as_referring_to_it(tmp_path):
    shown = site_of(stack(tmp_path, asking(), town={OFFICE: contact("办公室", "创业服务")})).visible(publish=True)
    assert [record.key for record in shown.referring(shown.get("contact", "office"))] == ["programme:bridge"]


def test_making_the_visible_catalogue_does_not_change_the_original(tmp_path):
    catalogue = site_of(stack(tmp_path, asking()))
    catalogue.visible(publish=True)
    assert isinstance(catalogue, Catalogue) and catalogue.get("programme", "bridge").fields.contacts == []


WHERE = "content/town/site.yml:1:1: "
MANY = {f"records/programmes/{slug}.yml": programme(f"事项{slug}", "ask: 创业服务\n") for slug in ("one", "two")}
REMINDERS = {
    "a topic with a line": (
        asking(),
        [
            f"{WHERE}没有联系渠道管“创业服务”，要问它的有 1 页（如“架桥”），现在都让读者先问全国的热线。"
            "请在 content/town/records/contacts 里写一个管它的"
        ],
    ),
    "a topic without": (
        asking("ask: 科普\n"),
        [
            f"{WHERE}没有联系渠道管“科普”，要问它的有 1 页（如“架桥”），现在都让读者找“求助”里的联系渠道。"
            "请在 content/town/records/contacts 里写一个管它的"
        ],
    ),
    "once a topic": (
        MANY,
        [
            f"{WHERE}没有联系渠道管“创业服务”，要问它的有 2 页（如“事项one”），现在都让读者找“求助”里的联系渠道。"
            "请在 content/town/records/contacts 里写一个管它的"
        ],
    ),
    "all forms at once": (
        asking("wants_form: [建站申请表, 意见表]\nmaterials:\n  - {name: 表, wants_form: 需求表}\n"),
        [
            "content/ground/records/programmes/bridge.yml:1:8: 没有写“联系方式”（contacts），"
            "读者找不到人，页面上请他们先问别处。请写一个有电话、地址、邮箱、公众号之一的联系渠道",
            f"{WHERE}还没有这些用途的表格：需求表、建站申请表、意见表。要它们的页面写着“表格由本会另行公布”。"
            "有了就放进 content/town/records/forms，用 serves 写明用途",
        ],
    ),
    "a draft asks nobody": ({BRIDGE: programme("架桥", "ask: 创业服务\ndraft: true\n")}, []),
    "a programme that is not offered asks nobody": ({BRIDGE: programme("架桥", "ask: 创业服务\npattern: true\n")}, []),
}


@pytest.mark.parametrize("ground, words", REMINDERS.values(), ids=REMINDERS)
def test_topics_and_forms_without_an_answer_lead_to_reminders(tmp_path, ground, words):
    town = stack(tmp_path, ground)
    assert messages_of(town) == []
    assert messages_of(town, "reminder") == words


def test_a_shared_layer_alone_leads_to_no_reminder(tmp_path):
    assert messages_of(stack(tmp_path, asking()).parent / "ground", "reminder") == []
