"""Checks that a stage of a number of working days ends on the last of them."""

from ....workdays.workdays import YearUnknown
from ...model.stage import last_workday
from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a Problem for each stage that does not end on its last working day.

    A stage that cannot be counted yet gives a reminder.
    """
    for record in catalogue.of("round"):
        for index, stage in enumerate(record.fields.stages):
            if stage.workdays:
                yield from _counted(record, ("stages", index), stage)


def _counted(record, location, stage):
    try:
        last = last_workday(stage.start, stage.workdays)
    except YearUnknown as fault:
        yield Problem(
            *at(record, (*location, "workdays")),
            f"{fault.year} 年的放假安排还不知道，没有核对“{stage.name}”的 "
            f"{stage.workdays} 个工作日是不是到 {stage.end}。安排公布以后请再看一遍",
            severity="reminder",
        )
        return
    if stage.end != last:
        yield Problem(
            *at(record, (*location, "end")),
            f"“结束”应为 {last}（从“开始”{stage.start} 数起，第 {stage.workdays} 个工作日），"
            f"现为“{stage.end}”。请改“结束”或“工作日”，只留“工作日”时自动算出",
        )
