"""What a visitor wants to see at once when a query names a record: deadlines, fee, phone, articles."""


def answer_of(record, catalogue):
    """The answer that `record` gives, or None for kinds and records with nothing decisive.

    {"lines": [{"label", "text", and perhaps "states"}],
     "dates": [{"label", "start", "end", "begins", "ends", and perhaps "can"}],
     "articles": [{"number", "label", "text", "anchor"}]}; each list may be empty. The number of an article is an int,
    or the text "15-1" for 第十五条之一; its anchor is the id on the page of the law. model/answer_card.py says how
    lines and dates are written, the kind of the record what they tell.
    """
    answer = {"lines": [], "dates": [], "articles": [], **record.fields.answer_card(record, catalogue)}
    return answer if any(answer.values()) else None
