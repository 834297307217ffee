"""The page of a platform: which records may close soon."""


def may_close(view, record):
    """The records among which the page of the platform `record` looks for the next dates, some perhaps twice.

    A round of an award belongs to honours, a demand to starting up: neither names a platform itself.
    """
    catalogue, hue = view.catalogue, record.fields.hue
    rounds = catalogue.of("round")
    return [
        *catalogue.referring(record, "programme"),
        *catalogue.referring(record, "event"),
        *(round for round in rounds if round.fields.programme),
        *(round for round in rounds if round.fields.award and hue == "honour"),
        *(catalogue.of("demand") if hue == "startup" else ()),
    ]
