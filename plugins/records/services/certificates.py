"""The service that says whether a certificate is true: a page for each laureate, and a page to look a number up.

Each laureate to be honoured has a page to check a certificate against, and so do those whose honour was revoked,
because a printed address must say so. `/certificates/` lists the numbers that certificates bear; its script looks one
up in the file beside it. Both hold only what the page of the laureate says, and no longer than that page is shown.
Numbers are compared by their letters and figures alone (`folded`); theme/static/js/certificates/number.js does the
same, and tests/contract/certificates.json holds the cases for both.
"""

import re
import unicodedata

from ...page_data.rule import DataRule
from ..model.numerals import han_date
from .reachable import nearest
from .service import Form, Paper, Service, published

HONOUR = "honour"  # the id of the topic of those who know about awards
_BEFORE_NUMBER = re.compile(r"^(?:证书)?编?号|^NO(?=[0-9])")
_NEITHER_LETTER_NOR_FIGURE = re.compile(r"[\W_]+")


def folded(number):
    """Return the number of a certificate as it is compared: “证书编号：kx〔2026〕 第001号” -> KX2026第001号."""
    text = unicodedata.normalize("NFKC", number).upper()
    return _BEFORE_NUMBER.sub("", _NEITHER_LETTER_NOR_FIGURE.sub("", text))


def certificate_of(record, catalogue):
    """Return the attribute `page.certificate` of a laureate with a certificate number, else None.

    {id, key, number, url, name, organisation, award, round, year, category, state, revoked, announced, until, example}.
    `until` is the moment from which the page may no longer be shown, or None.
    """
    if record.kind.name != "laureate" or not record.fields.certificate_number:
        return None
    fields = record.fields
    round_, host = catalogue.find(fields.round), catalogue.find(fields.organisation)
    award = catalogue.find(round_.fields.award) if round_ else None
    return {
        "id": record.key,
        "key": folded(fields.certificate_number),
        "number": fields.certificate_number,
        "url": record.url,
        "name": record.title,
        "organisation": host.title if host else None,
        "award": award.title if award else None,
        "round": round_.title if round_ else None,
        "year": fields.year,
        "category": str(fields.category),
        "state": str(fields.state),
        "revoked": catalogue.id_of(fields.state) == "revoked",
        "announced": han_date(fields.announced),
        "until": catalogue.shown_until(record),
        "example": fields.example,
    }


def certificate_form(catalogue):
    """Return the attribute `page.certificate_form`: {certificates, ask, ask_is_ours}.

    `certificates` are those of all published laureates, newest first. `ask` is the contact to ask about awards, or
    None; `ask_is_ours` is whether it looks after them, as against the hotline that answers in its place.
    """
    found = (certificate_of(record, catalogue) for record in published("laureate")(catalogue))
    topic = catalogue.vocabularies["topics"].label_of(HONOUR)
    ask = nearest(topic, None, catalogue) if topic else None
    return {
        "certificates": sorted(filter(None, found), key=lambda each: (-each["year"], each["key"])),
        "ask": ask,
        "ask_is_ours": bool(ask) and topic in ask.fields.topics,
    }


SERVICE = Service(
    attributes={"certificate": certificate_of},
    form=Form("certificate_form", certificate_form),
    data=DataRule("certificate_form", "certificates.json", "certificate"),
    paper=Paper("certificate", "证书核对页", published("laureate")),
)
