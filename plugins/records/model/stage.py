"""A stage of a round: its days, written as two dates, or as a first day and a number of working days."""

from datetime import timedelta

from pydantic import TypeAdapter, ValidationError, model_validator

from ...standing.acts import APPLY, OBJECT
from ...standing.span import days
from ...workdays.workdays import YearUnknown, workdays_after
from .fields import Clock, Date, Line, Workdays, YesNo, field, ought
from .parts import Part

_COUNTED = TypeAdapter(tuple[Date, Workdays])


class Stage(Part):
    """One dated stage of a round. A stage of one day has only an end."""

    name: Line = field("阶段", help="如 推荐截止、公示、表彰；一届里不重名，定了不改")
    start: Date | None = field("开始", help="年-月-日", default=None)
    end: Date = field("结束", help="年-月-日；只有一天时写这一项")
    workdays: Workdays | None = field(
        "工作日", help="从开始那天数起几个工作日，如 10；不写结束时由它算出结束", default=None
    )
    time: Clock | None = field("截止时刻", help="如 17:00", default=None)
    accepts: YesNo = field("接受申报", help="true 表示这一阶段接受申报、推荐", default=False)
    objections: YesNo = field(
        "可以提异议", help="true 表示这一阶段公示名单，可以提异议；页面照此说明，并列入即将截止", default=False
    )
    was: list[Date] = field("原定", help="改期以前的结束日期，改一次加一个", many=True)
    note: Line | None = field("说明", help="如 以邮戳为准", default=None)

    @model_validator(mode="before")
    @classmethod
    def computes_the_end(cls, written):
        """Compute the end that staff left to the working days.

        If another value is wrong, it is left alone here, because it has a message of its own.
        """
        if not isinstance(written, dict) or written.get("end") is not None:
            return written
        try:
            start, count = _COUNTED.validate_python((written.get("start"), written.get("workdays")))
            return written | {"end": last_workday(start, count)}
        except ValidationError:
            return written
        except YearUnknown as fault:
            raise ought(
                f"写“结束”（end）：{fault.year} 年的放假安排还不知道，{count} 个工作日算不出到哪一天", "workdays"
            ) from None

    @property
    def act(self):
        """The standing.acts.Act that a reader can do during the stage, or None."""
        return APPLY if self.accepts else OBJECT if self.objections else None

    def span(self, zone):
        """Return the Span (standing.span) of the stage on the clocks of `zone`."""
        return days(self.start or self.end, self.end, zone, self.time)

    @model_validator(mode="after")
    def in_order(self):
        """Refuse a stage that ends before it starts, or one that was moved from the day on which it still is."""
        if self.start and self.start > self.end:
            raise ought(f"使“开始”（{self.start}）不晚于“结束”（{self.end}）", "end")
        if self.workdays and not self.start:
            raise ought("写“开始”（start）：工作日从那一天数起", "workdays")
        if self.accepts and self.objections:
            raise ought("只写“接受申报”（accepts）和“可以提异议”（objections）之一：公示是另一个阶段", "objections")
        if self.end in self.was:
            raise ought(f"在“原定”（was）里写改期以前的日期，{self.end} 就是现在的“结束”", "was")
        return self


def last_workday(start, count):
    """Return the last of `count` working days from the date `start` on. Raises YearUnknown.

    The first day counts if it is a working day: a notice that stands “from 12 April,
    10 working days” stands on 12 April. The rule of the Civil Code that the first day does not count (第二百零一条)
    is for periods that begin with an event.
    """
    return workdays_after(start - timedelta(days=1), count)
