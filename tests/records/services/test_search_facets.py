"""Tests the facets of search: platform, district and year, each where visitors would look for it."""

import pytest

from plugins.records.checks.checking import check
from plugins.records.services.search_facets import facets_of
from tests.content_folders import TODAY, fixture_and

PLATFORM = (
    "title: {title}\nsummary: 一个平台。\nreviewed: 2026-11-01\norder: {order}\nshort: {short}\nhue: {hue}\n"
    "verb: 我要办\npromise: 帮您。\ntasks:\n  - {{text: 看奖项, to: {to}}}\n"
)
PROGRAMME = (
    "title: {title}\nsummary: 一件事。\nshort_answer: 能办\nreviewed: 2026-11-01\nplatform: {platform}\n"
    "type: 品牌活动\nbasis:\n  - {{law: patent-law, article: 15}}\ncontacts: [hotline]\n"
)
FILES = {
    "records/platforms/startup.yml": PLATFORM.format(
        title="合作平台", order=2, short="合作", hue="startup", to="award:elder-award"
    ),
    "records/platforms/honour.yml": PLATFORM.format(
        title="荣誉平台", order=1, short="荣誉", hue="honour", to="page:awards"
    ),
    "records/programmes/pairing.yml": PROGRAMME.format(title="结对", platform="startup"),
    "records/programmes/praise.yml": PROGRAMME.format(title="评优", platform="honour"),
    "records/rounds/youth-2026.yml": "title: 第一届\nsummary: 一届。\nreviewed: 2026-11-01\naward: youth-award\n"
    "year: 2026\nstages:\n  - {name: 推荐, end: 2027-01-05, accepts: true}\nhow: 推荐。\ncontacts: [hotline]\n",
    "records/contacts/street.yml": "title: 镇街窗口\nsummary: 一个窗口。\nreviewed: 2026-11-01\n"
    "sources:\n  - {title: 一份通知, publisher: 一个机关}\ntopics: [政务服务]\nscope: 市级\n"
    "districts: [海青, 张家楼]\nverified: 2026-11-01\n",
    "notices/opening.md": "---\ntitle: 测试通知\nsummary: 一条通知。\nreviewed: 2026-11-01\ncolumn: 通知公告\n"
    "date: 2025-12-31\nabout: [programme:pairing, page:awards]\n---\n\n正文。\n",
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    return check(fixture_and(tmp_path_factory.mktemp("facets"), FILES), TODAY)[0]


def told(catalogue, kind, slug):
    """Return {facet name: [ids]} of a record."""
    return {
        facet["name"]: [value["id"] for value in facet["values"]]
        for facet in facets_of(catalogue.get(kind, slug), catalogue)
    }


def test_a_facet_has_its_label_and_the_short_name_of_the_platform(catalogue):
    assert facets_of(catalogue.get("round", "youth-2026"), catalogue) == [
        {"name": "platform", "label": "服务平台", "values": [{"id": "honour", "label": "荣誉"}]},
        {"name": "year", "label": "年份", "values": [{"id": "2026", "label": "2026"}]},
    ]


@pytest.mark.parametrize(
    "kind, slug, slugs",
    [
        ("platform", "startup", ["startup"]),
        ("programme", "pairing", ["startup"]),
        ("award", "youth-award", ["honour"]),
        ("award", "elder-award", ["honour", "startup"]),  # A task of the other platform leads to it.
        ("round", "youth-2026", ["honour"]),  # The platform comes through its award.
        ("notice", "opening", ["startup"]),  # The platform comes through the programme that it is about.
        # Programmes of both platforms use it; they stand in the order of the platforms.
        ("contact", "hotline", ["honour", "startup"]),
    ],
)
def test_a_record_belongs_to_the_platforms_that_it_or_its_neighbours_name(catalogue, kind, slug, slugs):
    assert told(catalogue, kind, slug)["platform"] == slugs


def test_districts_stand_in_the_order_of_the_vocabulary(catalogue):
    assert told(catalogue, "contact", "street") == {"district": ["zhangjialou", "haiqing"]}


def test_a_record_without_a_value_has_no_facet(catalogue):
    assert facets_of(catalogue.get("page", "awards"), catalogue) == []


@pytest.mark.parametrize(
    "kind, slug, year",
    [
        # The law was adopted in 2020 and is called by this year; it is in force since 2021.
        ("law", "patent-law", ["2020"]),
        ("round", "youth-2026", ["2026"]),  # The round ends in 2027.
        ("notice", "opening", ["2025"]),
    ],
)
def test_a_year_is_the_one_people_look_for(catalogue, kind, slug, year):
    assert told(catalogue, kind, slug)["year"] == year


@pytest.mark.parametrize(
    "kind, slug, expected",
    [
        ("round", "call-2026", {"platform": ["startup"], "year": ["2026"]}),  # This is a call of a programme.
        ("laureate", "grower", {"platform": ["honour"], "year": ["2024"]}),
        ("laureate", "team", {"platform": ["honour"], "year": ["2026"]}),
        ("event", "exchange", {"platform": ["learning"], "district": ["haiqing"], "year": ["2026"]}),
        ("demand", "frost", {"platform": ["startup"], "district": ["haiqing"], "year": ["2026"]}),
        ("station", "orchard", {"platform": ["startup"], "district": ["zhangjialou"]}),
        ("facility", "hall", {"district": ["langya"]}),  # The task of a platform only leads to it.
        ("guide", "disclosure", {"platform": ["startup", "rights"]}),
        ("bulletin", "one", {"platform": ["startup"], "year": ["2026"]}),
        ("term", "priority", {}),
    ],
)
def test_records_of_every_sort_are_found_where_visitors_look(busy_catalogue, kind, slug, expected):
    assert told(busy_catalogue, kind, slug) == expected


def test_ids_and_labels_are_those_of_platforms_and_districts(busy_catalogue):
    words = {
        "platform": {record.slug: record.fields.short for record in busy_catalogue.of("platform")},
        "district": {term.id: term.label for term in busy_catalogue.vocabularies["districts"].terms},
    }
    found = {"platform": {}, "district": {}}
    for record in busy_catalogue.records:
        for facet in facets_of(record, busy_catalogue):
            if facet["name"] in found:
                found[facet["name"]] |= {value["id"]: value["label"] for value in facet["values"]}
    assert found["platform"] == words["platform"]
    assert found["district"] and found["district"].items() <= words["district"].items()
