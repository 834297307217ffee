"""What a reader can do by a date, and the words for it: in states, in lists of what closes, in calendars.

A date either ends an act of the reader, or it ends nothing that anybody can miss: the end of a review is no deadline.
Kinds declare which act a date ends; pages, calendars and the browser take the words from here.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Act:
    """Something that a reader can do until a date.

    `id` is its name in data. `can` is the state of a record while it can be done. `ends` names the date on which that
    is over; without it, the date is named by its own label. `prepared` says that an act takes preparation, so that its
    end is told before it can be done.
    """

    id: str
    can: str
    ends: str | None = None
    prepared: bool = True

    @property
    def hurry(self):
        """The state of a record in the last days on which it can be done."""
        return f"{self.can}，即将截止"

    def closing(self, label):
        """Return the name of the date on which the act is over, such as “推荐截止” for the label “推荐”."""
        return self.ends or f"{label.removesuffix('截止')}截止"


APPLY = Act("apply", "可以申报")
OBJECT = Act("object", "可以看公示，可以提异议", "提异议截止", prepared=False)
REGISTER = Act("register", "可以报名")
SOLVE = Act("solve", "可以应答")
ACTS = (APPLY, OBJECT, REGISTER, SOLVE)

PREPARE = "还没有开始，可以先准备"  # before anybody can apply
LOOK = "可以看公示"  # during a publicity for which no objections are declared
_PUBLICITY = "公示"


def waiting_for(stage):
    """Return the state of somebody who waits until the stage named `stage` begins."""
    return f"等{stage}"


def during(stage, is_last):
    """Return the state of somebody who can do nothing during the stage named `stage` but look or wait."""
    if _PUBLICITY in stage:
        return LOOK
    if is_last:
        return f"正在{stage}"
    return waiting_for(stage) if stage.endswith("结果") else waiting_for(f"{stage}结果")
