"""How papers are handed in: by when, where and how, and whom to ask, as plain values for pages and for packs.json.

A list of papers is taken along, so paper says what the page of the application says on the screen.
"""

from ..model.today import HOME
from .reachable import reachable

_MISSING = "本会的联系方式还没有公布，急的可以先问："
_SILENT = "还没有公布怎样联系的，急的可以先问："


def hand_in(record, until, catalogue):
    """Return {until, limit, how, ask} of a round or a programme; None for what is not stated.

    `until` are the words for its deadline, with the time zone if it is not that of Beijing; `limit` says how long it
    takes where there is no deadline. `ask` are the contacts as [{lead, title, url, phone, more}]. Where they cannot be
    reached, others follow, and the first of these has a `lead` that says so.
    """
    fields = record.fields
    zone = getattr(fields, "timezone", HOME)
    whom = reachable(record, catalogue)
    lead = _MISSING if whom.missing else _SILENT
    return {
        "until": f"{until}（{zone}）" if until and zone != HOME else until,
        "limit": None if until else getattr(fields, "time_limit", None),
        "how": getattr(fields, "how", None) or getattr(fields, "where", None),
        "ask": [_person(contact) for contact in whom.contacts]
        + [_person(contact, None if index else lead) for index, contact in enumerate(whom.instead)],
    }


def _person(contact, lead=None):
    fields = contact.fields
    return {
        "lead": lead,
        "title": contact.title,
        "url": contact.url,
        "phone": fields.phone,
        "more": "，".join(filter(None, (fields.address, fields.hours))) or None,
    }
