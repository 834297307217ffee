"""Checks that references hold in both directions."""

from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a Problem for each record that another record should name and does not.

    The rule is skipped while files are broken, because their references are unknown.
    """
    if catalogue.content.broken:
        return
    yield from _experts(catalogue)
    yield from _forms(catalogue)
    yield from _demands(catalogue)


def _experts(catalogue):
    for expert in catalogue.of("expert"):
        stations = catalogue.referring(expert, "station")
        if "进站专家" in expert.fields.roles and not stations:
            yield Problem(
                *at(expert, ("roles",)),
                "“身份”写“进站专家”，但没有专家工作站列出这位专家。请在站的“进站专家”里加上，或改身份",
            )
        if stations and "进站专家" not in expert.fields.roles:
            yield Problem(*at(expert, ("roles",)), f"{stations[0].path} 列出了这位专家，“身份”里要有“进站专家”")


def _forms(catalogue):
    for form in catalogue.of("form"):
        if not catalogue.referring(form) and not form.fields.serves:
            yield Problem(*at(form), "没有任何事项、届次或指引用到这个表格。请在用它的记录里写上，或删去本文件")


def _demands(catalogue):
    for station in catalogue.of("station"):
        for index, demand in enumerate(catalogue.linked(station, "demands")):
            if demand.fields.asked_by != station.fields.host:
                yield Problem(
                    *at(station, ("demands", index)),
                    f"技术需求“{demand.slug}”的提出单位是“{demand.fields.asked_by}”，不是建站单位“{station.fields.host}”",
                )
