"""The page of a kind without a template of its own."""

from plugins.records.pages.adapters.any_record import facts, sections

from .views import deep_view_of


def fact(catalogue, kind, slug, label):
    """The fact named `label` of a record; None where it has none."""
    found = facts(deep_view_of(catalogue), catalogue.get(kind, slug))
    return next((item for item in found if item["label"] == label), None)


def test_a_field_that_names_records_links_to_them(busy_catalogue):
    expert = busy_catalogue.get("expert", "tea")
    assert fact(busy_catalogue, "station", "tea", "进站专家")["links"] == [
        {"text": expert.title, "url": "../../experts/tea/"}
    ]


def test_plain_values_are_in_words(busy_catalogue):
    assert fact(busy_catalogue, "station", "tea", "类型")["text"] == "专家工作站"
    assert fact(busy_catalogue, "event", "pruning", "名额")["text"] == "40"
    assert fact(busy_catalogue, "event", "pruning", "对象")["text"] == "农技人员；农民"
    assert fact(busy_catalogue, "period", "renewal", "往前数")["text"] == "是"


def test_a_date_is_for_programs_too(busy_catalogue):
    found = fact(busy_catalogue, "event", "pruning", "报名截止")
    assert (found["text"], found["iso"]) == ("2026年12月1日", "2026-12-01")


def test_what_is_left_open_and_what_the_frame_shows_is_no_fact(busy_catalogue):
    assert fact(busy_catalogue, "event", "pruning", "变更") is None
    assert fact(busy_catalogue, "event", "pruning", "标题") is None


def test_parts_have_a_section_and_are_no_fact(busy_catalogue):
    assert fact(busy_catalogue, "programme", "station", "步骤") is None
    found = sections(deep_view_of(busy_catalogue), busy_catalogue.get("programme", "station"))
    (steps,) = (section for section in found if section["id"] == "steps")
    assert steps["lines"][1] == "步骤：实地了解；说明：到现场看条件，与专家见面。；办理人：本会"
    assert "audiences" not in [section["id"] for section in found]
