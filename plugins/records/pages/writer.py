"""A Pelican Writer for records: one template set for all, the page for wrong addresses, feeds without live HTML."""

from html import escape

from pelican.writers import Writer

from ..model.site_address import path_of

NOT_FOUND = "404.html"  # hosts show it at whatever address they do not know, at any depth


class PageWriter(Writer):
    """Writes as Pelican does, but for what its methods say. A signal would not do: none is sent before a draft."""

    def write_file(self, name, template, context, *arguments, **variables):
        """As Writer.write_file, with `page` for an article.

        NOT_FOUND gets addresses that begin with the path of the site, if the site knows its address: relative ones
        would lead astray from all depths but one.
        """
        if "article" in variables:
            variables["page"] = variables["article"]
        if name == NOT_FOUND and context["SITEURL"]:
            root = path_of(context["SITEURL"])
            context["localsiteurl"] = f"{root}/"  # that of links in the body, which Pelican joins as paths
            context, variables = context | {"SITEURL": root}, variables | {"relative_urls": False}
        super().write_file(name, template, context, *arguments, **variables)

    def write_feed(self, elements, context, *arguments, **options):
        """As Writer.write_feed, with addresses that readers find from anywhere, in a preview too.

        Examples are left out: in somebody's reader nothing marks them.
        """
        elements = [element for element in elements if not element.record.fields.example]
        return super().write_feed(elements, context | {"SITEURL": context["FEED_DOMAIN"]}, *arguments, **options)

    def _create_new_feed(self, feed_type, feed_title, context):
        """As Pelican's, with titles as they were typed: it takes what stands in ‹…› and <…> for tags, and drops it.

        A feed without entries is as old as the day of the build. feedgenerator would write the moment of the build.
        """
        feed = super()._create_new_feed(feed_type, feed_title, context)
        of_entries = feed.latest_post_date
        feed.latest_post_date = lambda: of_entries() if feed.items else self.settings["PORTAL"].catalogue.now
        feed.feed["title"] = f"{context['SITENAME']} - {feed_title}" if feed_title else context["SITENAME"]
        return feed

    def _add_item_to_the_feed(self, feed, item):
        """As Pelican's, with title and summary as they were typed.

        They are plain text, but feedgenerator writes a summary of the type "html", which RFC 4287, 3.1.1.2 wants
        escaped: else readers run what stands in it.
        """
        super()._add_item_to_the_feed(feed, item)
        feed.items[-1] |= {"title": item.title, "description": escape(item.summary)}
