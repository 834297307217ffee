"""One module for each change of the model that asks something of the content; each is found by itself."""

import pkgutil
from importlib import import_module


def all_changes():
    """Return the modules in the order in which the model changed."""
    modules = [import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__)]
    return sorted(modules, key=lambda module: (module.SINCE, module.__name__))
