"""The service that counts records by word, and laureates by year: the numbers that pages show as pictures."""

from ...charts.stacked import stacked
from ...charts.tiles import tile_map
from ..model.listing import list_head, listing
from .service import Service

# Ids of the states of an honour: given, and not decided yet. A revoked honour is neither.
HONOURED, PENDING = "honoured", "notice"


def tally(catalogue, kind, name):
    """Return [{label, id, count, url}] for every word of the vocabulary of the field `name` of `kind`, in its order.

    `url` is the address of the list of these records, None where no such page is written.
    """
    records = catalogue.of(kind)
    term = next((term for record in records for term in record.terms(name)), None)
    if term is None:
        return []
    urls = _lists_of(catalogue, kind, name)
    return [
        {
            "label": word.label,
            "id": word.id,
            "count": sum(word.label in record.terms(name) for record in records),
            "url": urls.get(word.id),
        }
        for word in catalogue.vocabularies[term.vocabulary].terms
    ]


def district_map(catalogue, kind):
    """Return the charts.tiles.TileMap of the records of `kind` by district; None while the districts have no tiles.

    Records that name no district are counted apart.
    """
    places = {word.id: word.tile for word in catalogue.vocabularies["districts"].terms if word.tile}
    nowhere = sum(not record.terms("district") for record in catalogue.of(kind))
    return tile_map(
        [*tally(catalogue, kind, "district"), {"label": "未注明", "id": None, "count": nowhere, "url": None}], places
    )


def laureates_by_year(catalogue):
    """Return {categories, rows, series, picture} of the laureates whose honour stands or is announced, or None.

    `categories` are the words that occur, in the order of their vocabulary. `rows` are [{year, url, honoured,
    pending}], the newest year first: `honoured` is the number for each category, and `pending` is {category:
    number} without zeros. `picture` is the charts.stacked.Stacked of the honours given, by the categories of `series`,
    with all pending ones on top.
    """
    states = {HONOURED: {}, PENDING: {}}
    for record in catalogue.of("laureate"):
        counts = states.get(catalogue.id_of(record.fields.state))
        if counts is not None:
            key = record.fields.year, record.fields.category
            counts[key] = counts.get(key, 0) + 1
    found = {key for counts in states.values() for key in counts}
    categories = [
        label for label in catalogue.vocabularies["laureate-categories"].labels if any(label == key[1] for key in found)
    ]
    urls = _lists_of(catalogue, "laureate", "year")
    honoured, pending = states[HONOURED], states[PENDING]
    rows = [
        {
            "year": year,
            "url": urls.get(str(year)),
            "honoured": [honoured.get((year, label), 0) for label in categories],
            "pending": {label: pending[year, label] for label in categories if (year, label) in pending},
        }
        for year in sorted({year for year, _ in found}, reverse=True)
    ]
    drawn = [index for index in range(len(categories)) if any(row["honoured"][index] for row in rows)]
    picture = stacked(
        {row["year"]: [*(row["honoured"][index] for index in drawn), sum(row["pending"].values())] for row in rows}
    )
    return (
        {"categories": categories, "rows": rows, "series": [categories[index] for index in drawn], "picture": picture}
        if rows
        else None
    )


def _lists_of(catalogue, kind, name):
    """Return {id: address} of the lists of records of `kind` that are narrowed to one value of the field `name`."""
    head = list_head(catalogue, kind)
    facets = listing(head, catalogue).facets if head else []
    return {value.id: value.url for facet in facets if facet.name == name for value in facet.values}


SERVICE = Service(
    shared=lambda catalogue: {
        "tally": lambda kind, name: tally(catalogue, kind, name),
        "district_map": lambda kind: district_map(catalogue, kind),
        "laureates_by_year": laureates_by_year(catalogue),
    }
)
