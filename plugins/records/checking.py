"""The whole check of a content folder, as `tasks.py check` and every build run it."""

from .catalogue import Catalogue
from .checks import check_all
from .loader import load


def check(folder, today):
    """Read and check `folder`; return (Catalogue or None, sorted [Problem]).

    Files that cannot be read do not hide the faults of the others. Without site.yml
    there is no catalogue.
    """
    content = load(folder)
    if content.site is None:
        return None, sorted(set(content.problems))
    catalogue = Catalogue(content, today)
    return catalogue, sorted({*content.problems, *check_all(catalogue)})
