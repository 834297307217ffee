"""A Pelican Writer that gives an article to its template under the name `page`, so that one template set serves both."""

from pelican.writers import Writer


class PageWriter(Writer):
    """Writes as Pelican does. A signal would not do: Pelican sends none before it writes a draft."""

    def write_file(self, name, template, context, *arguments, **variables):
        """As Writer.write_file, with `page` for an article."""
        if "article" in variables:
            variables["page"] = variables["article"]
        super().write_file(name, template, context, *arguments, **variables)
