"""What a visitor wants to see at once when a query names a record: deadlines, fee, phone, articles.

One function a kind. Each tells what the fields say, in the words of the fields, and adds no fact to them.
Texts are plain: one paragraph of whole sentences, which the page may cut. Days are ISO dates: a single
day is both start and end, a deadline has only an end, and what goes on without an end has only a start. Beside
them stand the moments `begins` and `ends`, by which a reader's browser says what is over (standing.span), and beside
the word for a state the `states` that are ahead (standing.phases).
"""

import re
from datetime import timedelta

from ...standing.span import days, moments
from ..model.citations import cited
from ..model.fields import Reference
from ..model.numerals import han_date
from ..model.status import status_of
from .time_limits import period_shown, shown

_CLAUSES = "，、：。；"  # a list with one of these inside an item holds clauses, else names
_CHINESE_BREAK = re.compile(r"(?<=[^\x00-\x7f])\s*\n\s*|\s*\n\s*(?=[^\x00-\x7f])")


def answer_of(record, catalogue):
    """The answer that `record` gives, or None for kinds and records with nothing decisive.

    {"lines": [{"label", "text", and perhaps "states"}], "dates": [{"label", "start", "end", "begins", "ends"}],
     "articles": [{"number", "label", "text", "anchor"}]}; each list may be empty. The number of an article is an int,
    or the text "15-1" for 第十五条之一; its anchor is the id on the page of the law.
    """
    rule = _ANSWERS.get(record.kind.name)
    answer = {"lines": [], "dates": [], "articles": [], **(rule(record, catalogue) if rule else {})}
    return answer if any(answer.values()) else None


def _programme(record, catalogue):
    newest = _newest_round(record, catalogue)
    lines = _lines(record, catalogue, "audiences", "time_limit", "reply_within_days", "fee", "where")
    return {"lines": lines + _round_line(newest), "dates": _stages(newest)}


def _award(record, catalogue):
    newest = _newest_round(record, catalogue)
    lines = _lines(record, catalogue, "level", "organisers", "cycle", "quota")
    return {"lines": lines + _round_line(newest), "dates": _stages(newest)}


def _round(record, catalogue):
    award = catalogue.find(record.fields.award)
    lines = _lines(award, catalogue, "level", "organisers") if award else _lines(record, catalogue, "programme")
    if record.fields.timezone != "Asia/Shanghai":
        lines += _lines(record, catalogue, "timezone")
    return {"lines": lines + _lines(record, catalogue, "quota"), "dates": _stages(record)}


def _laureate(record, catalogue):
    return {
        "lines": _lines(record, catalogue, "round", "category", "state", "merit"),
        "dates": [_days("公布", record.fields.announced, record.fields.announced, catalogue)],
    }


def _event(record, catalogue):
    fields = record.fields
    last = "" if fields.end.date() == fields.start.date() else f"{han_date(fields.end)} "
    time = f"{han_date(fields.start)} {fields.start:%H:%M} 至 {last}{fields.end:%H:%M}"
    dates = [_days("报名截止", None, fields.register_by, catalogue)] if fields.register_by else []
    held = moments(catalogue.site.at(fields.start), catalogue.site.at(fields.end))
    return {
        "lines": [
            *_lines(record, catalogue, "status"),
            _line("时间", time),
            *_lines(record, catalogue, "place", "register_how", "fee"),
        ],
        # Dates of a cancelled or postponed event would call for what does not take place.
        "dates": [] if fields.status else [*dates, _date("活动", fields.start.date(), fields.end.date(), held)],
    }


def _demand(record, catalogue):
    fields = record.fields
    lines = [*_lines(record, catalogue, "wanted"), *_status(record, catalogue)]
    open_still = fields.status in ("征集中", "对接中")
    if open_still and not fields.deadline:
        lines.append(_line(record.kind.label_of("deadline"), "长期有效"))
    return {
        "lines": lines + _lines(record, catalogue, "result"),
        "dates": [_days("需求截止", None, fields.deadline, catalogue)] if open_still and fields.deadline else [],
    }


def _contact(record, catalogue):
    return {"lines": _lines(record, catalogue, "phone", "hours", "reply_within_days", "address", "note")}


def _term(record, catalogue):
    cited = _cited(record.fields.cites, catalogue)
    return {
        "lines": [
            _line("释义", record.fields.summary),
            *([_line(record.kind.label_of("cites"), cited)] if cited else []),
        ]
    }


def _law(record, catalogue):
    fields = record.fields
    lines = [*_lines(record, catalogue, "version"), *_status(record, catalogue)]
    if not fields.effective:
        lines.append(_line(record.kind.label_of("effective"), "未查到"))
    if successor := catalogue.find(fields.superseded_by):
        lines.append(
            _line(
                record.kind.label_of("superseded_by"),
                f"自{han_date(fields.superseded_on)}起由《{successor.title}》取代",
            )
        )
    last = fields.superseded_on - timedelta(days=1) if fields.superseded_on else None
    articles = sorted(fields.articles, key=lambda article: (article.number.number, article.number.insertion))
    return {
        "lines": lines + _lines(record, catalogue, "caution"),
        "dates": [_days("施行", fields.effective, last, catalogue)] if fields.effective else [],
        "articles": [_article(article, fields) for article in articles],
    }


def _form(record, catalogue):
    # Not as dates: who asks when an award begins must not be told since when its form is in use.
    used = [
        _line(record.kind.label_of(name), han_date(day))
        for name in ("valid_from", "valid_to")
        if (day := getattr(record.fields, name))
    ]
    return {"lines": _lines(record, catalogue, "version") + used + _status(record, catalogue)}


def _station(record, catalogue):
    fields = record.fields
    running = fields.status in ("筹建", "运行")  # the dates of a closed station would say that it runs
    return {
        "lines": _lines(record, catalogue, "host", "project") + _status(record, catalogue),
        "dates": [_days("建站", fields.start, fields.end, catalogue)] if running else [],
    }


def _expert(record, catalogue):
    return {"lines": _lines(record, catalogue, "organisation", "services", "hours")}


def _organisation(record, catalogue):
    return {"lines": _lines(record, catalogue, "services", "joining", "district")}


def _facility(record, catalogue):
    fields = record.fields
    ticket = [] if fields.free is None else [_line("门票", "免费开放" if fields.free else "收费")]
    return {
        "lines": _lines(record, catalogue, "address", "hours")
        + ticket
        + _lines(record, catalogue, "booking", "activities")
    }


def _guide(record, catalogue):
    return {"lines": _time_limits(record.fields.deadlines, catalogue)}


def _right(record, catalogue):
    return {"lines": [*_time_limits(record.fields.time_limits, catalogue), _bodies(record)]}


def _referral(record, catalogue):
    named = dict.fromkeys(contact for body in record.fields.bodies if (contact := catalogue.find(body.contact)))
    return {"lines": [_bodies(record), *(_line(each.title, each.fields.phone) for each in named if each.fields.phone)]}


def _period(record, catalogue):
    return {"lines": [_period_line(period_shown(record), catalogue), *_lines(record, catalogue, "after")]}


_ANSWERS = {
    "programme": _programme,
    "award": _award,
    "round": _round,
    "laureate": _laureate,
    "event": _event,
    "demand": _demand,
    "contact": _contact,
    "term": _term,
    "law": _law,
    "form": _form,
    "station": _station,
    "expert": _expert,
    "organisation": _organisation,
    "facility": _facility,
    "guide": _guide,
    "right": _right,
    "referral": _referral,
    "period": _period,
}


def _line(label, text):
    return {"label": label, "text": text}


def _lines(record, catalogue, *names):
    """A line for each of the fields `names` of `record` that says something, labelled as the kind labels it."""
    told = ((name, _text(record, catalogue, name)) for name in names)
    return [_line(record.kind.label_of(name), text) for name, text in told if text]


def _bodies(record):
    """Whom `record` sends its readers to, under the label of its kind."""
    return _line(record.kind.label_of("bodies"), _joined([body.name for body in record.fields.bodies]))


def _text(record, catalogue, name):
    items = record.items(name)
    if name == "reply_within_days":
        return "".join(f"{count} 个工作日内答复" for count in items if count)
    if any(isinstance(item, Reference) for item in items):
        return "、".join(other.title for other in catalogue.linked(record, name))
    return _joined([_first_paragraph(item) for item in items])


def _joined(texts):
    """`texts` as one: names with 、 between them, clauses with ；; one alone stays as it is."""
    clauses = len(texts) > 1 and any(mark in text for text in texts for mark in _CLAUSES)
    return "；".join(text.rstrip("。；") for text in texts) if clauses else "、".join(texts)


def _first_paragraph(text):
    """The first paragraph of `text` in one line; lines that end or begin in Chinese are joined without a space."""
    return " ".join(_CHINESE_BREAK.sub("", re.split(r"\n\s*\n", text.strip())[0]).split())


def _status(record, catalogue):
    state = status_of(record, catalogue.now)
    return [_line("状态", state.label) | ({"states": state.ahead} if state.ahead else {})]


def _date(label, start, end, span):
    return {
        "label": label,
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        **span.plain,
    }


def _days(label, start, end, catalogue):
    return _date(label, start, end, days(start, end, catalogue.now.tzinfo))


def _newest_round(record, catalogue):
    """The last round of an award or a programme that search may show, or None."""
    rounds = [other for other in catalogue.referring(record, "round") if not catalogue.is_unpublished(other)]
    return max(rounds, key=lambda other: (other.fields.year, other.fields.stages[-1].end, other.slug), default=None)


def _round_line(newest):
    return [_line("届次", newest.title)] if newest else []


def _stages(newest):
    """The dates of a round; a Stage of one day has only an end."""
    return (
        [
            _date(
                stage.name + (f"（{stage.time}截止）" if stage.time else ""),
                stage.start or stage.end,
                stage.end,
                stage.span(newest.fields.zone),
            )
            for stage in newest.fields.stages
        ]
        if newest
        else []
    )


def _article(article, law):
    number = article.number
    return {
        "number": f"{number.number}-{number.insertion}" if number.insertion else number.number,
        "label": law.called(number),
        "text": _first_paragraph(article.gist),
        "anchor": number.anchor,
    }


def _cited(citations, catalogue):
    """The laws of `citations` with article and clause, as sources are named on the pages: 《专利法》第十五条."""
    found = ((part, catalogue.get("law", part.law)) for part in citations)
    return "、".join(cited(law, part) for part, law in found if law)


def _time_limits(limits, catalogue):
    """A line for each period fixed by law: how long, from when, under which article."""
    found = [limit for limit in (shown(limit, catalogue) for limit in limits) if limit]
    return [_period_line(limit, catalogue) for limit in found]


def _period_line(limit, catalogue):
    basis = _cited(limit.cites, catalogue)
    only = f"{limit.condition.rstrip('。')}：" if limit.condition else ""  # a period without its condition misleads
    return _line(limit.name, f"{only}{limit.length}，从{limit.counts_from}起算" + (f"（{basis}）" if basis else ""))
