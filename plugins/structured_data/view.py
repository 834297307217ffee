"""What descriptions of records need to know of the site."""

from dataclasses import dataclass
from datetime import date

from ..records.model.catalogue import Catalogue


@dataclass(frozen=True)
class View:
    """What visitors see on a day, at the absolute address `base` (without a slash at the end)."""

    catalogue: Catalogue
    today: date
    base: str

    @property
    def site(self):
        """The settings of the site."""
        return self.catalogue.site

    def address(self, record):
        """The absolute address of the page of `record`."""
        return f"{self.base}/{record.url}"

    def association(self):
        """Who runs the site, by name: enough for pages that only mention it."""
        kind = "GovernmentOrganization" if self.site.compliance == "gov" else "Organization"
        return {"@type": kind, "@id": f"{self.base}/#association", "name": self.site.association}
