"""The service that matches demands with experts, stations and societies that might answer them."""

from ...match.match import Profile, matches
from ...match.words import SharedWords
from .service import Service

OPEN = ("open", "matching")  # Ids of the statuses of a demand that can still be answered.
RUNNING = ("preparing", "running")  # Ids of the statuses of a station that can take on a problem.
EVERYWHERE = "citywide"  # The id of the word for all districts; it makes nobody a neighbour.
# Ids of the types of organisations that find an expert among their members.
SOCIETIES = ("society", "farm-association")


class Matching:
    """Who might answer the open demands of `catalogue`, computed once for the pages of both sides."""

    def __init__(self, catalogue):
        self.catalogue = catalogue
        demands = [demand for demand in catalogue.of("demand") if catalogue.id_of(demand.fields.status) in OPEN]
        self._helpers = {kind: _helpers(catalogue, kind) for kind in ("expert", "station", "organisation")}
        everyone = [*demands, *(helper for helpers in self._helpers.values() for helper in helpers)]
        self._profiles = {record.key: _profile(record, catalogue) for record in everyone}
        self._words = SharedWords({record.key: _text(record) for record in everyone})
        self.demands = [(demand, self._answers(demand)) for demand in demands]

    def _answers(self, demand):
        """Return {kind: [(record, reasons)]} for `demand`, the best match first;
        the organisation that asks is left out."""
        asker = f"organisation:{demand.fields.asked_by}"
        found = {}
        for kind, helpers in self._helpers.items():
            candidates = [self._profiles[helper.key] for helper in helpers if helper.key != asker]
            found[kind] = [
                (self.catalogue.at(match.key), match.reasons)
                for match in matches(self._profiles[demand.key], candidates, self._words)
            ]
        return found

    def helpers_for(self, demand):
        """Return [(record, reasons)] for those who might answer `demand`, without stations that already work on it."""
        return [(helper, reasons) for helper, other, reasons in self._pairs() if other is demand]

    def demands_for(self, helper):
        """Return [(demand, reasons)] that `helper`, an expert, station or society, might answer.

        Demands on which the helper already works are left out.
        """
        return [(demand, reasons) for other, demand, reasons in self._pairs() if other is helper]

    def _pairs(self):
        for demand, found in self.demands:
            at_work = self.catalogue.referring(demand, "station")
            for helpers in found.values():
                yield from ((helper, demand, reasons) for helper, reasons in helpers if helper not in at_work)

    def unanswered(self):
        """Return the demands that nobody here might answer."""
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
    """Return the words on a problem, or on what a helper can do, without names, which would match by chance."""
    fields = record.fields
    if record.kind.name == "demand":
        return f"{fields.title} {fields.wanted} {fields.problem}"
    return " ".join([getattr(fields, "project", None) or "", *fields.services])


SERVICE = Service(
    shared=lambda catalogue: {"matching": Matching(catalogue)},
    fills=lambda record, catalogue: record.kind.name == "demand",
)
