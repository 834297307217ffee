"""The whole check of a content folder, as `tasks.py check` and every build run it."""

import pkgutil
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from ..model.catalogue import Catalogue
from ..model.drafts import set_aside
from ..model.layer import DEFAULT, layers_in
from ..model.loader import load
from ..model.site import nobodys_site
from ..reading.problem import Problem, gathered
from . import rules

_OF_FORM = {"mutual", "sources", "summaries"}  # Faults that these rules find make no page wrong.


def check(folder, today):
    """Read and check the content folder `folder` for the day `today`; return (Catalogue or None, sorted [Problem]).

    Files that cannot be read, site.yml among them, do not hide the faults of the others.
    Without site.yml there is no catalogue, and a layer made for other sites has none.
    A draft with a fault is left out of the catalogue, and its faults are reminders.
    """
    folder = Path(folder)
    if not folder.is_dir():
        return None, [
            Problem(str(folder), 1, 1, f"没有这个内容文件夹。请检查 --content 后面的路径，或者 {DEFAULT} 文件里的层名")
        ]
    if layers := layers_in(folder):
        return None, [
            Problem(
                str(folder),
                1,
                1,
                f"这里放着 {len(layers)} 层内容（{'、'.join(layers)}），没有说是哪一层。请把它的名字写进这里的 "
                f"{DEFAULT} 文件，或者写 --content {folder / layers[0]}",
            )
        ]
    content = load(folder)
    if content.lacks_layers:
        return None, gathered(content.problems)
    site, content.site = content.site, content.site or nobodys_site()
    catalogue = Catalogue(content, today)
    found = check_all(catalogue)
    # A stand-in takes the place of the missing site.yml; staff did not write it, so its faults are not reported.
    if site is None:
        found = [problem for problem in found if not problem.path.endswith("/site.yml")]
    catalogue, problems = set_aside(catalogue, [*content.problems, *found])
    return catalogue if site else None, gathered(problems)


def check_all(catalogue):
    """Run every rule over `catalogue` (all records, drafts and examples included); return sorted [Problem]."""
    theirs = {record.path: record.layer for record in catalogue.records if not catalogue.is_ours(record.layer)}
    found = set()
    for name in (info.name for info in pkgutil.iter_modules(rules.__path__)):
        problems = import_module(f"{rules.__name__}.{name}").check(catalogue)
        found.update((_for_its_keeper(problem, theirs) for problem in problems) if name in _OF_FORM else problems)
    return sorted(found)


def _for_its_keeper(problem, theirs):
    """Return `problem` as a reminder if its file belongs to a layer that another organisation looks after.

    It is called for problems that make no page wrong; any other problem is returned as it is.
    """
    layer = theirs.get(problem.path)
    if layer is None or problem.severity != "error":
        return problem
    way_out = f"这一页由“{layer.about.maintained_by}”维护，不妨碍生成网站，请告诉他们"
    return replace(problem, message=f"{problem.message}。{way_out}", severity="reminder")
