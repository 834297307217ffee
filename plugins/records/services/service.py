"""What a service is: what it adds to pages, to templates and beside a page.

A service is a module of this room with a `SERVICE`, and has the name of its module.
The page that shows it has a template of the same name.
"""

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from ...page_data.rule import DataRule
from ..model.catalogue import Catalogue
from ..model.record import Record


@dataclass(frozen=True)
class Form:
    """What the page of a service has besides its own fields: an `attribute` with the value of `make(catalogue)`."""

    attribute: str
    make: Callable[[Catalogue], Any]


@dataclass(frozen=True)
class Paper:
    """A sheet of paper to print for each of `records`, a function of the Catalogue: one more page of the record.

    It lies at <address of the record><template>/. `part` is its name in breadcrumbs,
    and `named` is the pattern of its title.
    """

    template: str
    part: str
    records: Callable[[Catalogue], list[Record]]
    named: str = "{title}：{part}"


def published(kind: str) -> Callable[[Catalogue], list[Record]]:
    """Return a function of a Catalogue that returns its published records of the kind named `kind`."""
    return lambda catalogue: [record for record in catalogue.of(kind) if not catalogue.is_unpublished(record)]


@dataclass(frozen=True)
class Service:
    """What a service declares; the portal finds it and puts each part in its place.

    `attributes`: page attribute -> function of a Record and the Catalogue; a page has it where the value is true.
    `form`: the form of the page that shows the service.
    `data`: the data file beside that page (page_data.rule).
    `paper`: pages of single records on a sheet of paper.
    `shared`: a function of the Catalogue that returns the globals of templates by name.
    `filters`: filters of templates.
    `fills`: whether a Record gives the page of the service something to show; without it the page is never empty.
    `is_shown_on`: whether a record, a page, shows the service; without it, the page with the template of its name does.
    """

    attributes: Mapping[str, Callable[[Record, Catalogue], Any]] = field(default_factory=dict)
    form: Form | None = None
    data: DataRule | None = None
    paper: Paper | None = None
    shared: Callable[[Catalogue], Mapping[str, Any]] = lambda catalogue: {}
    filters: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    fills: Callable[[Record, Catalogue], bool] | None = None
    is_shown_on: Callable[[Record], bool] | None = None

    def shows_on(self, record: Record, name: str) -> bool:
        """Whether the page `record` shows this service, whose name is `name`."""
        if record.kind.name != "page":
            return False
        return self.is_shown_on(record) if self.is_shown_on else record.fields.template == name


def all_services() -> dict[str, Service]:
    """Find every service; return {name: Service} in the order of the names."""
    package = __package__
    modules = (
        import_module(f"{package}.{info.name}") for info in pkgutil.iter_modules(import_module(package).__path__)
    )
    return {module.__name__.rsplit(".", 1)[1]: module.SERVICE for module in modules if hasattr(module, "SERVICE")}
