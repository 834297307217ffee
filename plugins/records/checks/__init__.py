"""Rules about the content as a whole. Each module here has `check(catalogue)`, which yields Problems."""

import pkgutil
from importlib import import_module

from ..problem import LIKE_SLUG, nearest


def check_all(catalogue):
    """Run every rule over `catalogue` (all records, drafts and examples included); return sorted [Problem]."""
    rules = [import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)]
    return sorted({problem for rule in rules for problem in rule.check(catalogue)})


def at(record, location=()):
    """The (path, line, column) of `location` in the file of `record`."""
    return record.path, *record.source.document.place(location)


def way_to(catalogue, kind, slug):
    """The way out for whoever named a record of `kind` that does not exist: the one meant, or a new file."""
    meant = nearest(slug, [other.slug for other in catalogue.of(kind.name)], LIKE_SLUG)
    return meant or f"请先在 content/{kind.folder} 里建这个文件"
