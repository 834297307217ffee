"""A problem of the content: where it is and what to do about it, in Chinese."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One fault in one content file. `line` and `column` count from 1, as editors do.

    `severity` is "error" (the build stops) or "reminder" (listed, the build goes on). `about` names the one cause that
    several problems may have, such as a record that is missing.
    """

    path: str
    line: int
    column: int
    message: str
    severity: str = "error"
    about: str = field(default="", compare=False)

    def __str__(self) -> str:
        """One line of text, whatever is quoted in it: names of files need not be text."""
        line = f"{self.path}:{self.line}:{self.column}: {' '.join(self.message.split())}"
        return line.encode("utf-8", "replace").decode("utf-8")


TOLD_EACH = 3  # so many problems of one cause are mended one by one


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """`problems`, sorted, each once; more than TOLD_EACH about one cause are one, which names the first places."""
    causes: dict[Hashable, list[Problem]] = defaultdict(list)
    for problem in sorted(set(problems)):
        causes[problem.about or problem].append(problem)
    return sorted(
        problem for group in causes.values() for problem in (group if len(group) <= TOLD_EACH else [_one(group)])
    )


def _one(group: list[Problem]) -> Problem:
    places = "、".join(f"{problem.path}:{problem.line}" for problem in group[1:4])
    told = group[0].message if group[0].message.endswith("？") else f"{group[0].message}。"
    return replace(group[0], message=f"{told}同样的还有 {len(group) - 1} 处：{places}{' 等' if len(group) > 4 else ''}")


def place_in(text: str, offset: int) -> tuple[int, int]:
    """The (line, column) of the character at `offset` of `text`, both from 1."""
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


LIKE_CHINESE = 0.4  # two characters of four: a wrong word of a list
LIKE_SLUG = 0.8  # Latin words share letters by chance, and a wrong suggestion becomes a wrong fact


def nearest(word: str, choices: Iterable[str], likeness: float = LIKE_CHINESE) -> str:
    """Say which of `choices` was probably meant by `word`, as a Chinese question, or nothing."""
    close = get_close_matches(word, list(choices), n=1, cutoff=likeness)
    return f"是否要写“{close[0]}”？" if close else ""


def listed(choices: Iterable[str], limit: int = 20) -> str:
    """Join `choices` for a message; a long list is cut and says how many there are."""
    choices = list(choices)
    text = "、".join(choices[:limit])
    return text if len(choices) <= limit else f"{text} 等 {len(choices)} 项"
