"""Checks that an association's own award is not called 科学技术奖.

Article 36 of the regulations on state science and technology awards (国家科学技术奖励条例第三十六条)
says that state organs other than those it names, mass organisations, and institutions run like the civil service may
set up no 科学技术奖. An association of science is a mass organisation.
"""

from ...reading.problem import Problem
from .. import at

_FORBIDDEN = "科学技术奖"
_ASSOCIATION = ("科学技术协会", "科协")
_LAW = "国家科学技术奖励条例第三十六条"
_OWN_LEVELS = ("区县级", "市级")


def check(catalogue):
    """Yield a Problem for each 科学技术奖 of an association of science, and a reminder for others of a district."""
    for award in catalogue.of("award"):
        fields = award.fields
        if _FORBIDDEN not in award.title or fields.draft:
            continue
        own = [organiser for organiser in fields.organisers if str(organiser).endswith(_ASSOCIATION)]
        if own and (fields.level in _OWN_LEVELS or len(own) == len(fields.organisers)):
            yield Problem(
                *at(award, ("title",)),
                f"“标题”不能用“{_FORBIDDEN}”：群众团体不得设立科学技术奖（{_LAW}）。{own[0]}主办的请改用别的名称",
            )
        elif fields.level == "区县级":
            yield Problem(
                *at(award, ("title",)),
                f"“标题”里有“{_FORBIDDEN}”：区县级不设科学技术奖（{_LAW}），请核对名称和级别",
                "reminder",
            )
