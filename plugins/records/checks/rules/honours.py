"""Checks the ladder of honours: “上一级” (higher) names an award of a higher level, and the awards form no circle."""

from ...reading.problem import Problem
from .. import at


def check(catalogue):
    """Yield a Problem for each circle of awards, and for each award whose `higher` is not of a higher level."""
    if "levels" not in catalogue.vocabularies:  # The fault of this vocabulary has been reported.
        return
    circles = []
    for award in catalogue.of("award"):
        for index, other in enumerate(map(catalogue.find, award.fields.higher)):
            place = at(award, ("higher", index))
            if other is None:  # The missing award has been reported.
                continue
            if way := _path_up(catalogue, other, award):
                if {*way} not in circles:
                    circles.append({*way})
                    names = " → ".join(f"“{each.title}”" for each in [award, *way])
                    yield Problem(*place, f"“上一级”绕成了圈：{names}。请删去其中写反的一处")
            elif _rank(catalogue, other) <= _rank(catalogue, award):
                yield Problem(
                    *place,
                    f"“上一级”应为 级别更高的奖项，本项是{award.fields.level}，“{other.title}”是{other.fields.level}。"
                    "请改“上一级”，或者改正“级别”",
                )


def _path_up(catalogue, start, end):
    """Return the shortest path from the award `start` up to `end`, both included; [] if there is none."""
    ways, seen = [[start]], {start}
    for way in ways:
        if way[-1] is end:
            return way
        further = [other for other in catalogue.linked(way[-1], "higher") if other not in seen]
        seen.update(further)
        ways += [[*way, other] for other in further]
    return []


def _rank(catalogue, award):
    return catalogue.vocabularies["levels"].rank(award.fields.level)
