"""Runs `tasks.py test --site FOLDER`: every rule for any site, with messages in Chinese for staff whose pipeline
stops.
"""

from importlib import import_module
from pkgutil import iter_modules

from . import rules
from .built_site import BuiltSite, NotASite

__all__ = ["FaultsFound", "NotASite", "examine", "faults_of"]
SHOWN = 40  # number of faults of one rule that are listed; a larger number usually has one cause


class FaultsFound(Exception):
    """The site breaks rules; the message lists the faults."""


def all_rules():
    """Return {title in Chinese: function} of every rule."""
    modules = [import_module(f"{rules.__name__}.{module.name}") for module in iter_modules(rules.__path__)]
    return {module.TITLE: module.faults for module in modules}


def faults_of(folder):
    """Return {title of a rule: its faults} for the site in `folder`; raises NotASite."""
    site = BuiltSite(folder)
    return {title: sorted(set(faults(site))) for title, faults in all_rules().items()}


def examine(folder):
    """Print for each rule whether the site in `folder` keeps it; raises NotASite and FaultsFound."""
    found = faults_of(folder)
    for title, faults in found.items():
        print(f"{'不通过' if faults else '通过'}：{title}")
    count = sum(map(len, found.values()))
    if count:
        raise FaultsFound("\n".join([*_lines(found), f"共 {count} 处不对，这个网站先不要发布。"]))
    print(f"{len(BuiltSite(folder).pages)} 个页面，{len(found)} 类规则，没有问题。")


def _lines(found):
    for title, faults in found.items():
        if faults:
            yield f"\n{title}："
            yield from map(str, faults[:SHOWN])
            if len(faults) > SHOWN:
                yield f"……同类的还有 {len(faults) - SHOWN} 处"
