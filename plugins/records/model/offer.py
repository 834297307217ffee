"""An offer: the association runs a programme whose pattern lies in a lower layer, and adds its own promises."""

from typing import Annotated

from pydantic import BeforeValidator

from .fields import Count, Line, Topic, field, several
from .parts import Part, Source

OPEN = "待本会确认"  # A page says this where only the association could promise something and has not done so.


class Offer(Part):
    """What `site.yml` adds to the pattern of a programme; every entry may be left out."""

    ask: several(Topic) = field("找谁问", help="由哪一类联系渠道答复；不写时用样板里的", many=True)
    reply_within_days: Count | None = field("答复承诺", help="几个工作日内答复", default=None)
    time_limit: Line | None = field("时限", help="办多久", default=None)
    fee: Line | None = field("收费", help="如 不收费", default=None)
    where: Line | None = field("办理方式", help="在哪里、用什么方式办", default=None)
    basis: list[Source] = field("设定依据", help="本会自己的方案、通知；列在样板的依据前面", many=True)


def _nothing_promised(value):
    return {} if value is None else value


Offered = Annotated[Offer, BeforeValidator(_nothing_promised)]
# A new site.yml lists the patterns as comments below the name of the field, which so holds nothing.
Offers = Annotated[dict[str, Offered], BeforeValidator(_nothing_promised)]


def offered(fields, offer):
    """Return the fields of the pattern `fields` (a Programme) with what the association adds in `offer` (an Offer)."""
    open_words = OPEN if fields.is_guide else None
    said = {
        name: getattr(offer, name) or getattr(fields, name) or open_words for name in ("time_limit", "fee", "where")
    }
    said["ask"] = offer.ask or fields.ask
    said["basis"] = [*offer.basis, *fields.basis]
    said["reply_within_days"] = offer.reply_within_days
    return fields.model_copy(update=said)
