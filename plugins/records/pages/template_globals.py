"""What every template may use besides its page.

There is the site, links that lead on, what is known of a record, and what services share.
"""

from jinja2 import pass_context

from ...standing.days_left import SOON, left_in_words
from ...standing.span import midnight, written
from ..model.citations import cited_documents, cited_laws
from ..model.numerals import day_in_words, han_date, to_chinese
from ..model.offer import OPEN
from ..model.provenance import origin_of, owner_of
from ..model.status import status_of
from ..services.service import all_services
from .adapters import adapters
from .adapters.view import address, dated
from .figures import with_figures
from .trail import trail


def template_globals(portal):
    """Return the globals of templates, {name: value}, for one build."""
    services = all_services().values()
    shared = {name: each for service in services for name, each in service.shared(portal.catalogue).items()}
    return _of_the_site(portal) | _of_records(portal.catalogue) | shared | {"adapt": adapters(portal, shared)}


def template_filters():
    """Return the filters of templates, {name: function}."""
    own = {
        "address": _address,
        "dated": dated,
        "han_date": han_date,
        "day_in_words": day_in_words,
        "han_number": to_chinese,
        "with_figures": with_figures,
        "left_in_words": left_in_words,
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
        "footer_links": portal.navigation(site.footer),
        "tasks_of": lambda platform: portal.navigation(platform.fields.tasks),
        "page_named": portal.page_named,
        "leads_on": portal.leads_on,
        "soon_days": SOON,
        "promise_open": OPEN,
    }


def _of_records(catalogue):
    now = catalogue.now
    return {
        "status_of": lambda record: status_of(record, now),
        "trail": lambda record, selected, part: trail(record, catalogue, selected, part),
        "starts": lambda day: written(midnight(day, now.tzinfo)),
        "origin_of": lambda record: origin_of(record, catalogue),
        "owner_of": lambda record: owner_of(record, catalogue),
        "shown_until": catalogue.shown_until,
        "cited_laws": lambda record: cited_laws(record, catalogue),
        "cited_documents": cited_documents,
    }
