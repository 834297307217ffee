"""Loads the macros of the components outside a build of the site: templates are as strict as there, but have no
records.
"""

from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined

ROOM = Path(__file__).parent


def environment_of(theme):
    """Return an Environment with the templates of the folder `theme`, and those of this room below "patterns/".

    All pages are in one folder, so the site is at ".".
    """
    own = PrefixLoader({"patterns": FileSystemLoader(ROOM / "templates")})
    environment = Environment(
        loader=ChoiceLoader([own, FileSystemLoader(theme / "templates")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"SITEURL": ".", "asset": lambda path: f"theme/{path}"}
    return environment


def macro_of(environment, name):
    """Return the public macro of the component `name`, which has the same name in snake case."""
    module = environment.get_template(f"components/{name}.html").module
    return getattr(module, name.replace("-", "_"))
