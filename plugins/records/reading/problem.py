"""A problem of the content, told in Chinese: where it is and what to do about it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One fault in one content file. `line` and `column` count from 1, as in editors.

    `severity` is "error" (the build stops) or "reminder" (listed, the build goes on).
    `about` names the one cause that several problems may have, such as a missing record.
    """

    path: str
    line: int
    column: int
    message: str
    severity: str = "error"
    about: str = field(default="", compare=False)

    def __str__(self) -> str:
        """Return one line of text, whatever bytes the quoted name of a file has."""
        line = f"{self.path}:{self.line}:{self.column}: {' '.join(self.message.split())}"
        return line.encode("utf-8", "replace").decode("utf-8")


def report(errors: list[Problem]) -> str:
    """Return the errors as staff read them: one line each, then their number."""
    return "\n".join([*map(str, errors), f"共 {len(errors)} 处要改。"])


TOLD_EACH = 3  # Up to this many problems of one cause are listed one by one.


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Return `problems` sorted, each once.

    More than TOLD_EACH problems of one cause become one, which names the first places.
    """
    causes = defaultdict(list)
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
    """Return the (line, column) of the character at `offset` of `text`, both from 1."""
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


LIKE_CHINESE = 0.4  # Two characters of four: a wrong word of a vocabulary.
LIKE_SLUG = 0.8  # Latin words share letters by chance, and a wrong suggestion would become a wrong fact.


def nearest(word: str, choices: Iterable[str], likeness: float = LIKE_CHINESE) -> str:
    """Return a Chinese question naming the one of `choices` that `word` probably meant, or "".

    `likeness` is the ratio of difflib, from 0 to 1, that a choice must reach.
    """
    close = get_close_matches(word, list(choices), n=1, cutoff=likeness)
    return f"是否要写“{close[0]}”？" if close else ""


def listed(choices: Iterable[str], limit: int = 20) -> str:
    """Join `choices` for a message; a list of more than `limit` is cut and says how many there are."""
    choices = list(choices)
    text = "、".join(choices[:limit])
    return text if len(choices) <= limit else f"{text} 等 {len(choices)} 项"
