"""The tasks of platforms."""

from plugins.records.pages.adapters.tasks import entries

from .views import deep_view_of, tasks_of


def test_a_task_leads_to_its_record_until_that_may_no_longer_be_shown(busy_catalogue):
    platform = busy_catalogue.get("platform", "honour")
    apply, honoured = entries(deep_view_of(busy_catalogue), tasks_of(busy_catalogue)(platform), "honour")
    assert apply == {"text": "申报青年奖", "url": "../../rounds/youth-2026/", "hue": "honour", "until": None}
    assert honoured["until"].startswith("2026-12-0")
