"""The records room: content files become Pelican pages. `register()` only connects signals."""

from pelican import signals

from .model.site_address import host_of
from .pages.environment import share_environment
from .pages.extra_pages import FacetPages, PaperPages, RedirectPages
from .pages.portal import Portal
from .pages.reader import RecordReader
from .pages.template_globals import template_filters, template_globals
from .pages.writer import PageWriter
from .services.service import all_services


def register():
    """Connect this room to Pelican."""
    signals.initialized.connect(open_portal)
    signals.readers_init.connect(add_reader)
    signals.get_generators.connect(add_generators)
    signals.get_writer.connect(choose_writer)
    signals.generator_init.connect(share_environment)


def open_portal(pelican):
    """Read and check the content before anything else, and give templates what they use."""
    settings = pelican.settings
    portal = settings["PORTAL"] = Portal.of_settings(settings)
    site, content = portal.catalogue.site, portal.catalogue.content
    pelican.path = settings["PATH"] = str(content.top.folder)
    for paths in ("PAGE_PATHS", "ARTICLE_PATHS"):
        settings[paths] = [layer.reads(path) for layer in content.layers for path in settings[paths]]
    settings["SITENAME"] = site.name
    settings["TIMEZONE"] = site.timezone
    settings["AUTHOR"] = site.association  # Atom requires an author for each entry (RFC 4287, 4.1.1).
    if portal.publish and not settings["SITEURL"]:
        settings["SITEURL"] = site.url
    settings["FEED_DOMAIN"] = settings["SITEURL"] or site.url
    settings["OFFLINE"] = portal.keeps_pages
    settings["GALLERY"] = portal.gallery
    settings["DOWNLOADS"] = portal.downloads
    settings["PAGE_DATA_RULES"] = [service.data for service in all_services().values() if service.data]
    settings["MARK"] = site.mark
    settings["MARK_FOLDER"] = site.mark and content.folder_of(site.mark)
    settings["SEARCH_SYNONYMS"] = portal.catalogue.content.synonyms
    settings["JINJA_GLOBALS"] = (
        settings["JINJA_GLOBALS"]
        | template_globals(portal)
        | {"ABSOLUTE_URL": settings["SITEURL"], "site_host": host_of(settings["FEED_DOMAIN"])}
    )
    settings["JINJA_FILTERS"] = settings["JINJA_FILTERS"] | template_filters()


def add_reader(readers):
    """Read every .md and .yml file as a record."""
    for extension in RecordReader.file_extensions:
        readers.reader_classes[extension] = RecordReader


def add_generators(pelican):
    """Add the pages that no content file has."""
    return [FacetPages, PaperPages, RedirectPages]


def choose_writer(pelican):
    """Write articles under the name that templates know."""
    return PageWriter
