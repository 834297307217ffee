"""The whole check of a content folder, as `tasks.py check` and every build run it."""

from pathlib import Path

from .catalogue import Catalogue
from .checks import check_all
from .drafts import set_aside
from .layer import DEFAULT, layers_in
from .loader import load
from .problem import Problem, gathered
from .site import nobodys_site


def check(folder, today):
    """Read and check `folder`; return (Catalogue or None, sorted [Problem]).

    Files that cannot be read, site.yml among them, do not hide the faults of the others.
    Without site.yml there is no catalogue, and a layer for others has none. A draft with a fault is no part of it, and
    its faults are reminders.
    """
    folder = Path(folder)
    if not folder.is_dir():
        return None, [Problem(str(folder), 1, 1, f"没有这个内容文件夹。请检查 --content 后面的路径，或者 {DEFAULT} 文件里的层名")]
    if layers := layers_in(folder):
        return None, [Problem(str(folder), 1, 1, f"这里放着 {len(layers)} 层内容（{'、'.join(layers)}），没有说是哪一层。请把它的名字写进这里的 "
                                                 f"{DEFAULT} 文件，或者写 --content {folder / layers[0]}")]
    content = load(folder)
    if content.lacks_layers:
        return None, gathered(content.problems)
    site, content.site = content.site, content.site or nobodys_site()
    catalogue = Catalogue(content, today)
    found = check_all(catalogue)
    if site is None:        # what is wrong with its stand-in is nobody's fault
        found = [problem for problem in found if not problem.path.endswith("/site.yml")]
    catalogue, problems = set_aside(catalogue, [*content.problems, *found])
    return catalogue if site else None, gathered(problems)
