"""What holds until which moment: a rule that looks at the clock, played through once for all moments that are ahead."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from .span import written


@dataclass(frozen=True)
class State:
    """A state in words and its tone for the page: open, soon, closed, neutral or warn. `ahead` are this and all later
    states as written_phases gives them, empty when nothing will change."""

    label: str
    tone: str = "neutral"
    ahead: str = field(default="", compare=False)

    @property
    def first_turn(self):
        """The moment until which it holds, as written() has it; None when nothing will change."""
        return self.ahead.split(" ")[0] if self.ahead else None

    @property
    def last_turn(self):
        """The moment from which on the last of what is ahead holds, as written() has it; None when nothing changes."""
        return self.ahead.split("\n")[-2].split(" ")[0] if self.ahead else None


@dataclass(frozen=True)
class Phase:
    """The `state` that holds until the moment `until`, or for good."""

    state: State
    until: datetime | None


def phases(rule, turns, now):
    """The Phases from the moment `now` on of `rule`, a function of a moment that gives a State. `turns` are all moments
    at which it may change; each is handed to the rule on the clock of `now`."""
    later = sorted({turn for turn in turns if turn > now})
    found = []
    for start, until in zip([now, *later], [*later, None], strict=True):
        state = rule(start.astimezone(now.tzinfo))
        if found and found[-1].state == state:
            found.pop()
        found.append(Phase(state, until))
    return found


def written_phases(found):
    """`found`, a list of Phases, for the page: a line each, “until tone label”. The last lasts for good: its moment is “-”."""
    return "\n".join(
        f"{written(phase.until) if phase.until else '-'} {phase.state.tone} {phase.state.label}" for phase in found
    )


def state_at(rule, turns, now):
    """The State by `rule` at the moment `now`, which knows what is ahead of it."""
    found = phases(rule, turns, now)
    return replace(found[0].state, ahead=written_phases(found)) if len(found) > 1 else found[0].state
