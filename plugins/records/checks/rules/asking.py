"""Checks the contacts to whom pages send their readers.

Of two contacts for one topic it must be clear who comes first, and each topic that records ask about needs a contact.
"""

from collections import defaultdict

from ...model.answered import answered
from ...model.asking import in_order, rank
from ...reading.problem import Problem
from ...services.reachable import asked_topics
from .. import at


def check(catalogue):
    """Yield a Problem for each contact that ranks equal with another one for the same topic and district.

    A topic that records ask about and no contact looks after gives a reminder; so do, together, all missing forms.
    """
    if not {"levels", "topics"} <= set(catalogue.vocabularies):  # The fault of these vocabularies has been reported.
        return
    yield from _ranks(catalogue)
    if catalogue.content.site_source:
        yield from _unanswered(catalogue)


def _ranks(catalogue):
    first = {}
    for contact in sorted(catalogue.of("contact"), key=lambda record: record.path):
        for index, topic in enumerate(contact.fields.topics):
            for district in contact.fields.districts or [None]:
                other = first.setdefault((topic, district, rank(contact, catalogue, topic)), contact)
                if other is not contact:
                    yield Problem(
                        *at(contact, ("topics", index)),
                        f"“{topic}”先找谁分不清：{other.path} 同样近，也把它写在同一位。"
                        "请把主要管的写在前面，或者用“先后”（order）写明",
                    )


def _unanswered(catalogue):
    topics, roles = _asked(catalogue)
    served = {role for form in catalogue.of("form") for role in form.fields.serves}
    place = catalogue.content.site_source.path, 1, 1
    for topic, records in topics.items():
        if not in_order(catalogue, topic):
            file = catalogue.content.own("records/contacts")
            line = catalogue.vocabularies["topics"].term(topic).line
            now = "现在都让读者先问全国的热线" if line else "现在都让读者找“求助”里的联系渠道"
            yield Problem(
                *place,
                f"没有联系渠道管“{topic}”，要问它的有 {len(records)} 页（如“{records[0].title}”），{now}。"
                f"请在 {file} 里写一个管它的",
                "reminder",
            )
    if missing := [role for role in roles if role not in served]:
        file = catalogue.content.own("records/forms")
        yield Problem(
            *place,
            f"还没有这些用途的表格：{'、'.join(missing)}。要它们的页面写着“表格由本会另行公布”。"
            f"有了就放进 {file}，用 serves 写明用途",
            "reminder",
        )


def _asked(catalogue):
    """Return what the records of the site ask for: {topic: [Record]} and {role of a form: None}."""
    topics, roles = defaultdict(list), {}
    for record in answered(catalogue):
        if record.fields.draft or catalogue.is_closed(record):
            continue
        for topic in asked_topics(record):
            topics[topic].append(record)
        roles.update(
            (value, None)
            for location, value in record.values()
            if "wants_form" in location and getattr(value, "vocabulary", "") == "form-roles"
        )
    return topics, roles
