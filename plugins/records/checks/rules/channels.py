"""Checks that readers of an event, a service, an expert or a station are told how to reach somebody, and that words
which ask them to telephone stand beside a number.
"""

import re

from ...model.answered import answered
from ...model.catalogue import is_withdrawn
from ...reading.problem import Problem, place_in
from ...services.reachable import asked_topics
from .. import at, at_offset

_WAYS = "电话、地址、邮箱、公众号"
# These words ask for a call to whom the page sends its readers; a sentence with a number of its own asks for that one.
_CALL = re.compile(
    r"打个?电话|致电|来电|当面、电话|电话、(?:邮寄|书信|当面)|电话(?:预约|联系|咨询|报名|登记|约见)|先打本?会"
)
_NUMBER = re.compile(r"[0-9]{5}")
_SENTENCE = re.compile(r"[^。！？；\n]+")
_AS_VISITORS_TYPE = ("aliases", "asked")
_OFFERED = ("time_limit", "fee", "where")  # the texts that site.yml gives to a pattern


def check(catalogue):
    """Yield a reminder for each record without a channel, and for each text that wants a telephone where none is.

    What is an example, over or left out needs nobody to ask. An example contact is taken for the real one that is to
    come: it must not have a number (rules/examples.py). A topic without a contact is told once, by rules/asking.py.
    """
    if not catalogue.content.site_source or not {"levels", "topics"} <= set(catalogue.vocabularies):
        return
    for written, record in zip(catalogue.records, answered(catalogue), strict=True):
        if "contacts" not in type(record.fields).model_fields or not _is_asked(record, catalogue):
            continue
        contacts = catalogue.linked(record, "contacts")
        if record.fields.needs_channel and not record.fields.example:
            yield from _silence(record, contacts, catalogue)
        if not any(contact.fields.phone for contact in contacts):
            yield from _calls(written, catalogue)


def _is_asked(record, catalogue):
    left_out = record.fields.draft or catalogue.is_closed(record) or is_withdrawn(record, catalogue.today)
    return not left_out and record.fields.still_asked(catalogue.today)


def _silence(record, contacts, catalogue):
    label = record.kind.label_of("contacts")
    if record.fields.own_channel:
        return
    if contacts:
        if not any(contact.fields.is_reachable or contact.fields.example for contact in contacts):
            yield _unreachable(record, contacts, label, catalogue)
    elif not asked_topics(record):
        yield Problem(
            *at(record, ("title",)),
            f"没有写“{label}”（contacts），读者找不到人，页面上请他们先问别处。请写一个有{_WAYS}之一的联系渠道",
            "reminder",
        )


def _unreachable(record, contacts, label, catalogue):
    """Return the reminder, at the record; at the contact where the record lies in a layer that others look after."""
    about = f"channel of {contacts[0].key}"
    if not catalogue.is_ours(record.layer):
        return Problem(
            *at(contacts[0], ("title",)),
            f"没有{_WAYS}，靠它的“{record.title}”读者找不到人，页面上请他们先问别处。请写上核实过的一样",
            "reminder",
            about,
        )
    named = "、".join(f"“{contact.title}”（{contact.path}）" for contact in contacts)
    written = "contacts" if ("contacts",) in record.source.document.places else "ask"
    return Problem(
        *at(record, (written,)),
        f"“{label}”里的{named}没有{_WAYS}，读者找不到人，页面上请他们先问别处。请在那里写上一样，或者换一个写了的",
        "reminder",
        about,
    )


def _calls(record, catalogue):
    """Yield a reminder for each text of `record`, or of the offer of its pattern, that asks for a call."""
    for location, text in record.texts():
        if location[0] not in _AS_VISITORS_TYPE and (call := _call_in(text)):
            yield _without_number(at(record, location), call[0])
    if call := _call_in(record.source.body):
        yield _without_number((record.path, *at_offset(record, call.start())), call[0])
    source = catalogue.content.site_source
    offer = catalogue.site.offers.get(record.slug) if getattr(record.fields, "pattern", False) else None
    for name in _OFFERED if offer else ():
        text = getattr(offer, name) or ""
        if call := _call_in(text):
            place = place_in(source.text, max(source.text.find(text), 0))
            yield _without_number((source.path, *place), call[0])


def _call_in(text):
    """Return the match of the first words in `text` that ask for a call and name no number, or None."""
    for sentence in _SENTENCE.finditer(text):
        if not _NUMBER.search(sentence[0]) and (call := _CALL.search(text, *sentence.span())):
            return call
    return None


def _without_number(place, words):
    return Problem(
        *place,
        f"这里写着“{words}”，这一页的联系渠道却没有电话。请在联系渠道里写上核实过的号码，或者改成别的联系办法",
        "reminder",
    )
