"""Reads the .yml beside a component: its description, its parameters, its named examples."""

from dataclasses import dataclass

import yaml


@dataclass(frozen=True)
class Example:
    """One named use of a component; `data` is passed to the macro unchanged."""

    component: str
    number: int
    name: str
    data: dict

    @property
    def file_name(self):
        """The page that shows only this example; it is numbered because the name is Chinese and addresses are not."""
        return f"{self.component}-{self.number}.html"

    @property
    def data_as_text(self):
        """The data as YAML, one value a line."""
        return yaml.safe_dump(self.data, allow_unicode=True, sort_keys=False, width=1000) if self.data else ""


@dataclass(frozen=True)
class Component:
    """A component of the theme; `params` are {name, type, required, description} in the order of the macro."""

    name: str
    description: str
    params: tuple
    examples: tuple

    @property
    def file_name(self):
        """The page that shows the component."""
        return f"{self.name}.html"


def components_of(theme):
    """Return the components of the folder `theme` (a pathlib.Path), ordered by name."""
    files = sorted((theme / "templates/components").glob("*.yml"))
    return [_component(file.stem, yaml.safe_load(file.read_text(encoding="utf-8"))) for file in files]


def _component(name, described):
    examples = (
        Example(name, number, item["name"], item["data"]) for number, item in enumerate(described["examples"], start=1)
    )
    return Component(name, described["description"], tuple(described["params"]), tuple(examples))
