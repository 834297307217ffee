"""The whole check of a content folder, as `tasks.py check` and every build run it."""

from pathlib import Path

from .catalogue import Catalogue
from .checks import check_all
from .drafts import as_reminders, set_aside
from .loader import load
from .problem import Problem


def check(folder, today):
    """Read and check `folder`; return (Catalogue or None, sorted [Problem]).

    Files that cannot be read do not hide the faults of the others. Without site.yml
    there is no catalogue. A draft with a fault is no part of it, and its faults are reminders.
    """
    folder = Path(folder)
    if not folder.is_dir():
        return None, [Problem(str(folder), 1, 1, "没有这个内容文件夹。请检查 --content 后面的路径")]
    content = load(folder)
    if content.site is None:
        return None, sorted(as_reminders(content.problems, set(content.unfinished.values())))
    catalogue = Catalogue(content, today)
    return set_aside(catalogue, {*content.problems, *check_all(catalogue)})
