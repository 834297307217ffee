"""Evaluates a rule that depends on the clock at all future moments at which its result may change."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from .span import written


@dataclass(frozen=True)
class State:
    """A state of something with dates.

    `label` is its name in Chinese and `tone` its look on the page: open, soon, closed, neutral or warn. `ahead` holds
    this and all later states in the form of written_phases; it is empty when nothing will change.
    """

    label: str
    tone: str = "neutral"
    ahead: str = field(default="", compare=False)

    @property
    def first_turn(self):
        """The moment at which the state ends, in the form of written(); None when nothing will change."""
        return self.ahead.split(" ")[0] if self.ahead else None

    @property
    def last_turn(self):
        """The moment at which the last future state begins, in the form of written(); None when nothing will change."""
        return self.ahead.split("\n")[-2].split(" ")[0] if self.ahead else None


@dataclass(frozen=True)
class Phase:
    """The `state` that holds until the moment `until`, or for ever if that is None."""

    state: State
    until: datetime | None


def phases(rule, turns, now):
    """Return the Phases of `rule` from the moment `now` on; equal neighbours are joined.

    `rule` is a function from a moment to a State. `turns` are all moments at which its result may change; each is
    passed to the rule in the time zone of `now`.
    """
    later = sorted({turn for turn in turns if turn > now})
    found = []
    for start, until in zip([now, *later], [*later, None], strict=True):
        state = rule(start.astimezone(now.tzinfo))
        if found and found[-1].state == state:
            found.pop()
        found.append(Phase(state, until))
    return found


def written_phases(found):
    """Return the list of Phases `found` as text for the page: a line “until tone label” for each.

    The last phase has no end; its moment is “-”.
    """
    return "\n".join(
        f"{written(phase.until) if phase.until else '-'} {phase.state.tone} {phase.state.label}" for phase in found
    )


def state_at(rule, turns, now):
    """Return the State by `rule` at the moment `now`, with all later states in its `ahead`."""
    found = phases(rule, turns, now)
    return replace(found[0].state, ahead=written_phases(found)) if len(found) > 1 else found[0].state
