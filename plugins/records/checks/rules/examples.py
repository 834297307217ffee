"""Checks that no example contact shows a telephone number: it is fiction, and somebody would call it."""

from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a reminder for each contact that is an example and has a telephone number."""
    for contact in catalogue.of("contact"):
        if contact.fields.example and contact.fields.phone:
            yield Problem(
                *at(contact, ("phone",)),
                f"这是示例，却写了电话“{contact.fields.phone}”，有人会打过去。请留空；号码是真的就去掉 example",
                "reminder",
            )
