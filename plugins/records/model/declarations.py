"""What a kind declares for services, adapters and other rooms.

They ask the kind of a record, so none of them has a table of kinds. A kind that declares nothing has no states and no
dates, gives no answer, belongs to no platform, and shows its summary in lists.
"""

from datetime import date
from typing import ClassVar

from .answer_card import lines
from .fields import Reference
from .numerals import han_date


class Declarations:
    """The declarations of a kind with their defaults. `self` is the `fields` of a record."""

    # Its place among the kinds.
    rank: ClassVar[int | None] = 1000  # place in lists of all kinds; None leaves the kind out of them
    with_body: ClassVar[bool] = False  # whether its records are mostly prose, so that a scaffold has a body

    extendable: ClassVar[tuple[str, ...]] = ()  # the lists to which a higher layer may add (extension.py)

    # To which platforms a record belongs. A record that has the field `platform` belongs to those it names.
    kind_hue: ClassVar[str | None] = None  # the hue of the kind: that of a platform
    belongs_by_hue: ClassVar[bool] = False  # to the platform of its hue, and to those that name it among their tasks
    belongs_through: ClassVar[tuple[str, ...]] = ()  # where the records belong that it names in these fields …
    lends_platform: ClassVar[bool] = False  # … if their kind says so: what serves many platforms lends none
    belongs_where_used: ClassVar[bool] = False  # where the records belong that name it …
    use_counts: ClassVar[bool] = False  # … if their kind says so

    # What search knows.
    search_day: ClassVar[str | None] = None  # the field by which results are sorted, where `dated` names none
    year_fields: ClassVar[tuple[str, ...]] = ()  # the first of these dates that is written gives its year
    search_worth: ClassVar[int] = 100  # how much a match counts, in percent, where another record can answer as well
    answer_fields: ClassVar[tuple[str, ...]] = ()  # the fields that its answer tells, in their order

    # Its card in a list, its picture in a messenger.
    card_tags: ClassVar[tuple[str, ...]] = ()  # the fields whose words are its tags
    card_facts: ClassVar[tuple[str, ...]] = ()  # the fields that its line of facts tells
    answers_in_lists: ClassVar[bool] = False  # whether its card shows the short answer in place of the summary
    image_label: ClassVar[tuple[str, ...]] = ()  # the fields above the title of its picture; none: the kind's label

    # Whom to ask.
    needs_channel: ClassVar[bool] = False  # whether its page must say how somebody is reached
    ask_about: ClassVar[str | None] = None  # the id of the topic to ask about where a record says nothing of it

    # Calendars.
    has_own_calendar: ClassVar[bool] = False  # whether each record has a calendar of its own
    facet_calendars: ClassVar[bool] = False  # whether each narrowed list of its records has a calendar
    past_dates_count: ClassVar[bool] = True  # whether dates that are over give the page of deadlines something to show

    def hue_on_page(self, catalogue):
        """The hue of its page: that of the platform it names, else that of its kind; None for none."""
        named = getattr(self, "platform", None)
        platform = catalogue.find(named) if isinstance(named, Reference) else None
        return platform.fields.hue if platform else self.kind_hue

    def status_rule(self, zone):
        """(rule, turns) of a kind that has states, else None.

        The rule is a function of a moment that returns a standing.phases.State; `turns` are all moments at which it
        may change. Days of the record are those of the time zone `zone`, that of the site.
        """
        return None

    def calendar_dates(self, catalogue):
        """What somebody may miss or wait for, a list of calendar_date.calendar_date."""
        return []

    def due_dates(self, zone):
        """The due.DueDates of what comes due, each up to the moment at which it is over."""
        return []

    def answer_card(self, record, catalogue):
        """What search tells at once of `record`: a dict with any of "lines", "dates" and "articles".

        services/search_answers.py describes them, answer_card.py makes them. The answer says what the fields say, in
        their words, and adds no fact to them.
        """
        return {"lines": lines(record, catalogue, *self.answer_fields)}

    def schema_org(self, record, view):
        """The schema.org object of `record` as a dict, None for what schema.org has no word for.

        `view` is the structured_data.view.View. Only what the page shows is told.
        """
        return None

    @property
    def own_channel(self):
        """The way to register or to ask that the record itself tells, besides its contacts; None for none."""
        return None

    def still_asked(self, today):
        """Whether somebody may still want to ask about it on the day `today`."""
        return True

    @property
    def is_findable(self):
        """Whether search may find its page."""
        return True

    def tags_in_list(self):
        """The tags of its card in a list, texts."""
        values = (getattr(self, name) for name in self.card_tags)
        return [str(tag) for value in values for tag in (value if isinstance(value, list) else [value]) if tag]

    def facts_in_list(self, catalogue):
        """The facts of its card in a list: texts, or {text, until} with the moment at which a fact is over."""
        told = (_in_words(getattr(self, name), catalogue) for name in self.card_facts)
        return [text for text in told if text]

    def summary_in_list(self):
        """The sentences of its card in a list. Who asks a question finds the answer already there."""
        return self.short_answer if self.answers_in_lists else self.summary

    def label_in_image(self):
        """The words above the title of its picture. They do not change with the day: it stays in somebody's chat."""
        return " · ".join(_written(getattr(self, name)) for name in self.image_label) or self.label

    def line_in_image(self):
        """The words below the title of its picture. They do not change with the day either."""
        return self.summary


def _in_words(value, catalogue):
    if isinstance(value, Reference):
        named = catalogue.find(value)
        return named and named.title
    return value and _written(value)


def _written(value):
    if isinstance(value, list):
        return "、".join(value)
    return han_date(value) if isinstance(value, date) else str(value)
