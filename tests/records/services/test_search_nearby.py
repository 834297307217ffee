"""Tests where search sends readers when no page answers."""

from plugins.records.services.search_nearby import Nearby


def test_the_list_of_the_topic_and_whom_one_asks(busy_catalogue):
    near = Nearby(busy_catalogue).of(
        busy_catalogue.get("right", next(record.slug for record in busy_catalogue.of("right")))
    )
    assert near["topics"] == [{"label": "成果与署名", "url": "rights/topic/results/"}]


def test_a_record_whose_list_is_not_grouped_has_no_topic(busy_catalogue):
    contact = busy_catalogue.of("contact")[0]
    near = Nearby(busy_catalogue).of(contact)
    assert near["topics"] == []
    assert [link["label"] for link in near["whom"]] == list(
        dict.fromkeys(str(topic) for topic in contact.fields.topics)
    )


def test_a_record_sends_to_the_topics_of_its_contacts(busy_catalogue):
    referral = busy_catalogue.get("referral", "housing")
    assert Nearby(busy_catalogue).of(referral)["whom"] == [{"label": "政务服务", "url": "contacts/topics/government/"}]
