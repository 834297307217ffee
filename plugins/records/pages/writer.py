"""A Pelican Writer for records.

It uses one set of templates for all, writes the page for wrong addresses, and writes feeds without live HTML.
"""

from html import escape

from pelican.writers import Writer

from ..model.site_address import path_of

NOT_FOUND = "404.html"  # Hosts show it at every address that they do not know, at any depth.


class PageWriter(Writer):
    """Writes as Pelican does, except for its own methods. A signal would not do,
    because Pelican sends none before a draft."""

    def write_file(self, name, template, context, *arguments, **variables):
        """Write like Writer.write_file, with `page` for an article.

        NOT_FOUND gets addresses that begin with the path of the site, if the site knows its address:
        relative ones would be wrong at all depths but one.
        """
        if "article" in variables:
            variables["page"] = variables["article"]
        if name == NOT_FOUND and context["SITEURL"]:
            root = path_of(context["SITEURL"])
            context["localsiteurl"] = f"{root}/"  # Pelican joins it as a path with the links of the body.
            context, variables = context | {"SITEURL": root}, variables | {"relative_urls": False}
        super().write_file(name, template, context, *arguments, **variables)

    def write_feed(self, elements, context, *arguments, **options):
        """Write like Writer.write_feed, with addresses that work from anywhere, in a preview too.

        Examples are left out, because feed readers do not mark them.
        """
        elements = [element for element in elements if not element.record.fields.example]
        return super().write_feed(elements, context | {"SITEURL": context["FEED_DOMAIN"]}, *arguments, **options)

    def _create_new_feed(self, feed_type, feed_title, context):
        """Create the feed like Pelican, with titles as they were typed: Pelican drops ‹…› and <…> as tags.

        A feed without entries is dated by the day of the build; feedgenerator would write the moment of the build.
        """
        feed = super()._create_new_feed(feed_type, feed_title, context)
        of_entries = feed.latest_post_date
        feed.latest_post_date = lambda: of_entries() if feed.items else self.settings["PORTAL"].catalogue.now
        feed.feed["title"] = f"{context['SITENAME']} - {feed_title}" if feed_title else context["SITENAME"]
        return feed

    def _add_item_to_the_feed(self, feed, item):
        """Add the item like Pelican, with title and summary as they were typed.

        They are plain text, but feedgenerator writes a summary of the type "html", which RFC 4287,
        3.1.1.2 requires to be escaped: otherwise feed readers would run what it contains.
        """
        super()._add_item_to_the_feed(feed, item)
        feed.items[-1] |= {"title": item.title, "description": escape(item.summary)}
