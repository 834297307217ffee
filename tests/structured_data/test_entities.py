"""Tests how records are described in the vocabulary of schema.org: exactly as on their pages."""

from dataclasses import replace

import pytest

from plugins.structured_data.entities import entity
from tests.open_data.records import BASE

ASSOCIATION = {"@type": "Organization", "@id": f"{BASE}/#association", "name": "测试市科学技术协会"}


def entity_of(view, key):
    return entity(view, view.catalogue.at(key))


def test_an_event_is_an_event(view):
    assert entity_of(view, "event:talk") == {
        "@type": "Event",
        "name": "讲座",
        "description": "一句摘要。",
        "url": f"{BASE}/events/talk/",
        "startDate": "2026-12-10T09:00:00+08:00",
        "endDate": "2026-12-10T11:30:00+08:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {"@type": "Place", "name": "会议室"},
        "organizer": ASSOCIATION,
        "isAccessibleForFree": True,
    }


@pytest.mark.parametrize(
    "slug, status, mode, location",
    [
        ("class", "Cancelled", "Online", {"@type": "VirtualLocation", "url": f"{BASE}/events/class/"}),
        ("fair", "Postponed", "Offline", {"@type": "Place", "name": "会场"}),
    ],
)
def test_a_changed_or_online_event_says_so(view, slug, status, mode, location):
    event = entity_of(view, f"event:{slug}")
    assert event["eventStatus"] == f"https://schema.org/Event{status}"
    assert event["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert event["location"] == location


def test_a_programme_is_a_service(view):
    expected = {
        "@type": "Service",
        "name": "结对",
        "description": "一句摘要。",
        "url": f"{BASE}/programmes/pairing/",
        "serviceType": "品牌活动",
        "provider": ASSOCIATION,
        "availableChannel": [
            {
                "@type": "ServiceChannel",
                "name": "测试热线",
                "serviceUrl": f"{BASE}/contacts/hotline/",
                "servicePhone": {"@type": "ContactPoint", "telephone": "12345"},
            }
        ],
        "audience": [{"@type": "Audience", "audienceType": "企业"}, {"@type": "Audience", "audienceType": "农民"}],
    }
    assert entity_of(view, "programme:pairing") == expected


def test_only_a_government_site_calls_itself_government(view):
    catalogue = type(view.catalogue)(view.catalogue.content, view.today, view.catalogue.records)
    catalogue.site = view.site.model_copy(update={"compliance": "gov"})
    service = entity_of(replace(view, catalogue=catalogue), "programme:pairing")
    assert (service["@type"], service["provider"]["@type"]) == ("GovernmentService", "GovernmentOrganization")


def test_a_guide_is_a_question_with_its_answer(view):
    assert entity_of(view, "guide:reward") == {
        "@type": "FAQPage",
        "url": f"{BASE}/guides/reward/",
        "mainEntity": [
            {"@type": "Question", "name": "奖多少？", "acceptedAnswer": {"@type": "Answer", "text": "应当奖励。"}}
        ],
    }


def test_a_notice_is_a_news_article(view):
    assert entity_of(view, "notice:news") == {
        "@type": "NewsArticle",
        "headline": "新消息",
        "description": "一句摘要。",
        "url": f"{BASE}/notices/news/",
        "datePublished": "2026-10-20",
        "dateModified": "2026-11-01",
        "articleSection": "通知公告",
        "author": ASSOCIATION,
        "publisher": ASSOCIATION,
    }


def test_an_expert_with_consent_is_a_person(view):
    assert entity_of(view, "expert:adviser") == {
        "@type": "Person",
        "name": "示例顾问",
        "jobTitle": "示例职称",
        "url": f"{BASE}/experts/adviser/",
        "worksFor": {"@type": "Organization", "name": "示例基地"},
    }


def test_an_expert_without_consent_is_not_described(view):
    record = view.catalogue.get("expert", "adviser")
    assert entity(view, replace(record, fields=record.fields.model_copy(update={"consent": None}))) is None


def test_a_facility_is_a_place(view):
    assert entity_of(view, "facility:pier") == {
        "@type": "Place",
        "name": "栈桥",
        "description": "一句摘要。",
        "url": f"{BASE}/facilities/pier/",
        "geo": {"@type": "GeoCoordinates", "latitude": 36.06, "longitude": 120.32},
        "isAccessibleForFree": False,
    }


def test_a_law_says_whether_it_is_in_force(view):
    assert entity_of(view, "law:patent-law") == {
        "@type": "Legislation",
        "name": "中华人民共和国专利法",
        "url": f"{BASE}/laws/patent-law/",
        "legislationType": "法律",
        "legislationPassedBy": {"@type": "Organization", "name": "全国人民代表大会常务委员会"},
        "version": "2020 年第四次修正",
        "legislationDate": "2020-10-17",
        "legislationDateOfApplicability": "2021-06-01",
        "legislationLegalForce": "https://schema.org/InForce",
        "sameAs": "https://flk.npc.gov.cn",
    }
    later = replace(view, today=view.today.replace(year=2027))
    assert entity_of(later, "law:old-law")["legislationLegalForce"] == "https://schema.org/NotInForce"


def test_kinds_without_a_type_in_schema_org_are_not_described(view):
    assert [entity_of(view, key) for key in ("award:youth-award", "demand:frost", "right:unpaid", "page:awards")] == [
        None
    ] * 4
