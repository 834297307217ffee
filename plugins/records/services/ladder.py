"""The ladder of honours: which award leads to which, what bars from what, and what each step takes.

It is of the day of the build.

`records/services/ladder.py` makes the ladder of `higher` and of the rules of current rounds, `charts/` draws it
(Sugiyama and others, 1981: layers, barycentres; places by isotonic regression), `theme/templates/ladder.html` shows it
and, below it, what each step takes. What bars from what is no second reading of the rules: `honours.barring` asks the
engine whether an honour alone makes a rule fail. In the browser `theme/static/js/ladder/page.js` shows
`js/eligibility/chance.js` on each step, with the answers that `/apply/` has kept in the tab.
`records/services/tallies.py` counts what `charts/stacked.py` and `charts/tiles.py` draw. Templates get them as
`honours`, `tally`, `district_map`, `laureates_by_year` and `plain_rule`. Every picture has its numbers as a table.
"""

from dataclasses import dataclass
from functools import cached_property

from ...cards.cohesion import Cohesion
from ...charts.bends import parts_of
from ...charts.labels import lines_of
from ...charts.layered import WIDTH, drawing
from ...eligibility.engine import UNMET, decide
from ...standing.span import PAST
from ..model.numerals import han_date
from ..model.record import Record
from ..model.stage import Stage
from .apply import application_of, apply_form, next_stage, plain_rule
from .service import Service

_ROOM = (WIDTH - 20) / 15  # The width of a box in characters of a name.
# The height of a line of a name, of a line of notes below it, and of the margin at top and bottom.
_LINE, _NOTE, _EDGE = 22, 19, 10


@dataclass(frozen=True)
class Exclusion:
    """Holders of the award `held` may not be given `award` any more.

    `texts` are the clauses of the rules of `round` that say so.
    """

    held: Record
    award: Record
    round: Record
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """What it takes to get one award.

    `round` is its current round or None; `stage` is the Stage of that round in which it accepts applications, or None;
    `rule` holds its rules as plain values, and `compared` says whether they can be compared with the answers of a
    visitor; `exclusions` are the awards whose holders may not have it.
    """

    award: Record
    round: Record | None
    stage: Stage | None
    rule: dict | None
    compared: bool
    exclusions: tuple[Exclusion, ...]

    @property
    def closes(self):
        """The last day on which one may apply, or None."""
        return self.stage and self.stage.end


class Honours:
    """The awards of `catalogue` as a ladder, computed once a build, when the first page needs it."""

    def __init__(self, catalogue):
        self.catalogue = catalogue

    @cached_property
    def awards(self):
        """All awards, the lowest level first."""
        return sorted(self.catalogue.of("award"), key=self._rank)

    @cached_property
    def higher(self):
        """[(award, award above it)]."""
        return [(award, other) for award in self.awards for other in self.catalogue.linked(award, "higher")]

    @cached_property
    def steps(self):
        """{key of an award: Step}."""
        return {award.key: self._step(award) for award in self.awards}

    @cached_property
    def exclusions(self):
        """Every Exclusion, by the award that it excludes from."""
        return [exclusion for step in self.steps.values() for exclusion in step.exclusions]

    @cached_property
    def routes(self):
        """[[award]]: the connected awards from low to high; the longest route first, single awards last."""
        joined = [(one.key, other.key) for one, other in self._joined]
        parts = parts_of([award.key for award in self.awards], joined)
        return [[self.steps[key].award for key in part] for part in sorted(parts, key=lambda part: -len(part))]

    @property
    def _joined(self):
        return [*self.higher, *((each.held, each.award) for each in self.exclusions)]

    def route_of(self, award):
        """Return the route of `award`; [] when the award is connected with no other."""
        route = next(route for route in self.routes if award in route)
        return route if len(route) > 1 else []

    def summits_of(self, route):
        """Return the awards of `route` that lead no further."""
        left = {low.key for low, _ in self.higher}
        return [award for award in route if award.key not in left]

    @cached_property
    def levels(self):
        """The labels of the levels that have an award, from low to high."""
        words = self.catalogue.vocabularies["levels"]
        return [label for label in words.labels if any(award.fields.level == label for award in self.awards)]

    @cached_property
    def question_ids(self):
        """{question: id} for the questions on the page where visitors compare their own case."""
        return {question["label"]: question["id"] for question in apply_form(self.catalogue)["questions"]}

    @cached_property
    def labels(self):
        """{key of an award: (lines of its name, lines of notes)} as the drawing shows them."""
        cohesion = Cohesion(
            [record.title for record in self.catalogue.records]
            + [alias for award in self.awards for alias in award.fields.aliases]
        )
        return {
            award.key: (lines_of(award.title, _ROOM, cohesion), self._notes(self.steps[award.key]))
            for award in self.awards
        }

    @cached_property
    def drawing(self):
        """The charts.layered.Drawing of all awards, by their keys."""
        layer = {award.key: self.levels.index(award.fields.level) for award in self.awards}
        heights = {
            key: 2 * _EDGE + _LINE * len(lines) + _NOTE * len(notes) for key, (lines, notes) in self.labels.items()
        }
        across = [(each.held.key, each.award.key) for each in self.exclusions if each.held is not each.award]
        return drawing(layer, heights, [(low.key, high.key) for low, high in self.higher], across)

    def words_in(self, key):
        """Return [(text, y of its baseline, whether it is a note)] for the box of the award `key`."""
        lines, notes = self.labels[key]
        top = self.drawing.boxes[key].y + _EDGE
        below = top + _LINE * len(lines)
        return [
            *((text, top + _LINE * place + 16, False) for place, text in enumerate(lines)),
            *((text, below + _NOTE * place + 14, True) for place, text in enumerate(notes)),
        ]

    @staticmethod
    def _notes(step):
        notes = ["得过的不再参评"] if any(each.held is each.award for each in step.exclusions) else []
        return notes + ([f"{han_date(step.closes)}截止"] if step.stage else [])

    def _rank(self, award):
        return self.catalogue.vocabularies["levels"].rank(award.fields.level), award.slug

    def _step(self, award):
        round = current_round(self.catalogue, award)
        if round is None:
            return Step(award, None, None, None, False, ())
        rule = plain_rule(round.fields.eligibility, self.catalogue) if round.fields.eligibility else None
        stage = next_stage(round, self.catalogue.now)
        return Step(
            award,
            round,
            stage,
            rule,
            application_of(round, self.catalogue) is not None,
            tuple(self._exclusions(award, round, rule)) if rule else (),
        )

    def _exclusions(self, award, round, rule):
        questions = [
            term.label for term in self.catalogue.vocabularies["questions"].terms if term.choices_from == "award"
        ]
        for held in self.awards:
            texts = dict.fromkeys(text for question in questions for text in barring(rule, question, held.title))
            if texts:
                yield Exclusion(held, award, round, tuple(texts))


def current_round(catalogue, award):
    """Return the published round of `award` whose rules hold now.

    It is the round that closes next, else one that is not over yet, else None.
    """
    rounds = [
        round
        for round in catalogue.referring(award, "round")
        if not catalogue.is_unpublished(round)
        and any(stage.span(round.fields.zone).state(catalogue.now) != PAST for stage in round.fields.stages)
    ]
    open_ones = [round for round in rounds if next_stage(round, catalogue.now)]
    if open_ones:
        return min(open_ones, key=lambda round: (next_stage(round, catalogue.now).end, round.slug))
    return max(rounds, key=lambda round: (round.fields.year, round.slug), default=None)


def barring(rule, question, honour):
    """Return the clauses of `rule`, in words, by which `honour` alone decides that one may not apply.

    The engine decides: with this honour the rule must fail, whatever else is answered,
    by clauses that do not fail without any honour.
    """
    verdict, clauses = decide(rule, {question: [honour]})
    if verdict != UNMET:
        return []
    without = decide(rule, {question: []})
    failing_anyway = without[1] if without[0] == UNMET else []
    return [clause["text"] or clause["explained"] for clause in clauses if clause not in failing_anyway]


SERVICE = Service(
    shared=lambda catalogue: {"honours": Honours(catalogue)},
    fills=lambda record, catalogue: record.kind.name == "award",
)
