"""The cards of pages as SVG, made with the templates of the theme."""

from functools import cache

from .cohesion import Cohesion
from .typesetting import Typesetter


def svgs_of(pages, environment, faces):
    """Return the SVGs of `pages` in the same order; `faces` is {weight: Face}.

    The template is cards/<template of the page>.svg if there is one, else cards/page.svg. It is given `page` and
    `fitted(text, width, steps, weight)`, which is Typesetter.fitted.
    """
    cohesion = Cohesion(text for page in pages for text in (page.title, page.summary))
    setters = {weight: Typesetter(face, cohesion) for weight, face in faces.items()}

    @cache  # the names of the site are on every card
    def fitted(text, width, steps, weight):
        return setters[weight].fitted(text, width, steps)

    return [
        environment.select_template([f"cards/{page.template}.svg", "cards/page.svg"]).render(page=page, fitted=fitted)
        for page in pages
    ]
