"""The adapters: from records to the parameters of components, as plain values. One module here is one subject.

A public function takes a View first and returns the parameters of a component: templates call it as
`adapt.<module>.<function>(…)`, without the View.
"""

import pkgutil
from importlib import import_module
from types import FunctionType, SimpleNamespace

from jinja2 import pass_context

from .view import View


def adapters(portal, shared):
    """All adapters as templates call them; `shared` is what services give to templates."""
    modules = {name: import_module(f"{__name__}.{name}") for _, name, _ in pkgutil.iter_modules(__path__)}
    return SimpleNamespace(
        **{
            name: SimpleNamespace(**{key: _bound(function, portal, shared) for key, function in _public(module)})
            for name, module in modules.items()
        }
    )


def _public(module):
    return [
        (name, thing)
        for name, thing in vars(module).items()
        if isinstance(thing, FunctionType) and thing.__module__ == module.__name__ and not name.startswith("_")
    ]


def _bound(function, portal, shared):
    """`function` for templates: its View is that of the page that is being written.

    A picture for messengers is drawn without SITEURL, for it has no links.
    """

    @pass_context
    def called(context, *given, **named):
        return function(View(portal.catalogue, context.get("SITEURL"), shared), *given, **named)

    return called
