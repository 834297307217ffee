"""Demands and who might answer them: experts, stations and societies, as the matching room reads them."""

from ...match.match import Profile, matches
from ...match.words import SharedWords
from .service import Service

OPEN = ("open", "matching")  # ids of the statuses of a demand that somebody may still answer
RUNNING = ("preparing", "running")  # of a station that can take a problem on
EVERYWHERE = "citywide"  # id of the district that is all of them: nobody is near by it
SOCIETIES = ("society", "farm-association")  # of the organisations that find somebody among their members


class Matching:
    """Who might answer the open demands of `catalogue`: computed once, asked by pages of both sides."""

    def __init__(self, catalogue):
        self.catalogue = catalogue
        demands = [demand for demand in catalogue.of("demand") if catalogue.id_of(demand.fields.status) in OPEN]
        self._helpers = {kind: _helpers(catalogue, kind) for kind in ("expert", "station", "organisation")}
        everyone = [*demands, *(helper for helpers in self._helpers.values() for helper in helpers)]
        self._profiles = {record.key: _profile(record, catalogue) for record in everyone}
        self._words = SharedWords({record.key: _text(record) for record in everyone})
        self.demands = [(demand, self._answers(demand)) for demand in demands]

    def _answers(self, demand):
        """{kind: [(record, reasons)]}, the best first; whoever asks does not answer."""
        asker = f"organisation:{demand.fields.asked_by}"
        found = {}
        for kind, helpers in self._helpers.items():
            candidates = [self._profiles[helper.key] for helper in helpers if helper.key != asker]
            found[kind] = [
                (self.catalogue.get(*match.key.split(":")), match.reasons)
                for match in matches(self._profiles[demand.key], candidates, self._words)
            ]
        return found

    def helpers_for(self, demand):
        """[(record, reasons)] who might answer `demand`, besides the stations that work on it already."""
        return [(helper, reasons) for helper, other, reasons in self._pairs() if other is demand]

    def demands_for(self, helper):
        """[(demand, reasons)] that `helper`, an expert, a station or a society, might answer, besides what it works on."""
        return [(demand, reasons) for other, demand, reasons in self._pairs() if other is helper]

    def _pairs(self):
        for demand, found in self.demands:
            at_work = self.catalogue.referring(demand, "station")
            for helpers in found.values():
                yield from ((helper, demand, reasons) for helper, reasons in helpers if helper not in at_work)

    def unanswered(self):
        """The demands that nobody here might answer."""
        return [demand for demand, found in self.demands if not any(found.values())]


def _helpers(catalogue, kind):
    everyone = catalogue.of(kind)
    if kind == "station":
        return [station for station in everyone if catalogue.id_of(station.fields.status) in RUNNING]
    if kind == "organisation":
        return [organisation for organisation in everyone if catalogue.id_of(organisation.fields.type) in SOCIETIES]
    return everyone


def _profile(record, catalogue):
    fields = record.fields
    districts = getattr(fields, "districts", None) or filter(None, [getattr(fields, "district", None)])
    near = tuple(str(district) for district in districts if catalogue.id_of(district) != EVERYWHERE)
    return Profile(record.key, tuple(map(str, fields.fields)), tuple(map(str, fields.products)), near)


def _text(record):
    """What a problem is about, or what somebody can do; not names, which would match by chance."""
    fields = record.fields
    if record.kind.name == "demand":
        return f"{fields.title} {fields.wanted} {fields.problem}"
    return " ".join([getattr(fields, "project", None) or "", *fields.services])


SERVICE = Service(
    shared=lambda catalogue: {"matching": Matching(catalogue)},
    fills=lambda record, catalogue: record.kind.name == "demand",
)
