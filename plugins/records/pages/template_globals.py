"""What every template may use besides its page.

There is the site, links that lead on, what is known of a record, and what services share.
"""

from jinja2 import pass_context

from ...standing.span import midnight, written
from ..model.citations import cited_laws
from ..model.languages import language_of, tag_of
from ..model.numerals import day_in_words, han_date
from ..model.offer import OPEN
from ..model.provenance import owner_of
from ..model.site import MOST_BUTTONS
from ..model.status import status_of
from ..services.service import all_services
from .adapters import adapters
from .adapters.view import address
from .figures import with_figures


def template_globals(portal):
    """Return the globals of templates, {name: value}, for one build."""
    services = all_services().values()
    shared = {name: each for service in services for name, each in service.shared(portal.catalogue).items()}
    return _of_the_site(portal) | _of_records(portal.catalogue) | shared | {"adapt": adapters(portal, shared)}


def template_filters():
    """Return the filters of templates, {name: function}."""
    own = {
        "address": _address,
        "han_date": han_date,
        "day_in_words": day_in_words,
        "with_figures": with_figures,
    }
    return own | {name: each for service in all_services().values() for name, each in service.filters.items()}


@pass_context
def _address(context, target):
    return address(context["SITEURL"], target)


def _of_the_site(portal):
    site = portal.catalogue.site
    return {
        "catalogue": portal.catalogue,
        "site": site,
        "today": portal.today,
        "feeds": portal.feeds(),
        "keeps_pages": portal.keeps_pages,
        "navigation": portal.navigation(site.navigation),
        "footer_groups": portal.footer(),
        "simple_home": portal.navigation(site.simple_home or site.navigation)[:MOST_BUTTONS],
        "tasks_of": lambda platform: portal.navigation(platform.fields.tasks),
        "alternates_of": portal.alternates_of,
        "page_named": portal.page_named,
        "leads_on": portal.leads_on,
        "promise_open": OPEN,
    }


def _of_records(catalogue):
    now = catalogue.now
    return {
        "status_of": lambda record: status_of(record, now),
        "starts": lambda day: written(midnight(day, now.tzinfo)),
        "owner_of": lambda record: owner_of(record, catalogue),
        "shown_until": catalogue.shown_until,
        "language_of": language_of,
        "language_tag_of": tag_of,
        "cited_laws": lambda record: cited_laws(record, catalogue),
    }
