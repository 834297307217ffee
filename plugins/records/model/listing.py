"""The list of one kind: its records, their groups, and the facets that narrow it."""

from dataclasses import dataclass, field

from .fields import Reference, Term
from .languages import original_of


@dataclass(frozen=True)
class FacetValue:
    """One value of a facet, with the address of the page that lists only its records."""

    label: str
    id: str
    count: int
    url: str
    selected: bool = False


@dataclass(frozen=True)
class Facet:
    """A field by which a list is narrowed, with the values that occur."""

    name: str
    label: str
    values: list


@dataclass(frozen=True)
class Group:
    """Records under one heading; `label` is None when the list is not grouped."""

    label: str | None
    anchor: str
    records: list


@dataclass(frozen=True)
class Selected:
    """The one facet value that a facet page shows."""

    facet: str
    value: str
    facet_label: str
    value_label: str
    all_url: str


@dataclass(frozen=True)
class Listing:
    """What a list page shows. `catalogue` is kept for `facet_ids`."""

    kind: object
    records: list
    total: int
    groups: list
    facets: list
    selected: Selected | None
    catalogue: object = field(repr=False)

    def facet_ids(self, record):
        """Return {facet name: [ids]} of `record`, by which the script of the page refines the list."""
        return {facet.name: [id for id, _ in facet_values(record, self.catalogue, facet.name)] for facet in self.facets}


def listing(head, catalogue, only=None):
    """Return the Listing of the list page `head`; `only` = (facet name, id) narrows it to one value."""
    kind = catalogue.kinds[head.fields.collects]
    everything = _collected(head, catalogue, kind)
    shown = (
        everything
        if only is None
        else [record for record in everything if only[1] in dict(facet_values(record, catalogue, only[0]))]
    )
    facets = [
        facet
        for facet in (facet_of(head, catalogue, everything, name, only) for name in kind.facets)
        if len(facet.values) > 1
    ]
    return Listing(
        kind,
        shown,
        len(everything),
        _groups(catalogue, shown, head.fields.group_by),
        facets,
        _selected(head, catalogue, facets, only),
        catalogue,
    )


def list_head(catalogue, kind):
    """Return the page that lists all records of the kind named `kind`, or None."""
    return next((page for page in catalogue.of("page") if page.fields.collects == kind and not page.fields.only), None)


def originals(catalogue, kind):
    """Return the records of the kind named `kind` in the order of their lists.

    Translations are left out: the original leads to them, and a list would say the same twice.
    """
    return [record for record in catalogue.of(kind) if original_of(record, catalogue) is record]


def _collected(head, catalogue, kind):
    """Return the records that the list page `head` lists: all of its kind, or those with one value in one field."""
    narrowing = head.fields.only
    records = originals(catalogue, kind.name)
    if narrowing is None:
        return records
    return [
        record
        for record in records
        if narrowing.value in (label for _, label in facet_values(record, catalogue, narrowing.by))
    ]


def facet_url(head, name, id):
    """Return the address of the page that lists the records of one facet value."""
    return f"{head.url}{name}/{id}/"


def facet_of(head, catalogue, records, name, only=None):
    """Return the Facet `name` of the list page `head`, counted over `records`; `only` is as for `listing`."""
    counts, labels = {}, {}
    for record in records:
        for id, label in facet_values(record, catalogue, name):
            counts[id] = counts.get(id, 0) + 1
            labels[id] = label
    order = _rank(catalogue, records, name)
    values = [
        FacetValue(labels[id], id, counts[id], facet_url(head, name, id), only == (name, id))
        for id in sorted(counts, key=order)
    ]
    return Facet(name, catalogue.kinds[head.fields.collects].label_of(name), values)


def facet_values(record, catalogue, name):
    """Return the (id, label) pairs of a field: vocabulary terms, records that it names, or plain words and numbers."""
    pairs = []
    for item in record.items(name):
        if isinstance(item, Term):
            pairs.append((catalogue.id_of(item), str(item)))
        elif isinstance(item, Reference):
            other = catalogue.find(item)
            pairs += [(other.slug, other.title)] if other else []
        else:
            pairs.append((str(item), str(item)))
    return pairs


def _rank(catalogue, records, name):
    """Return the sort key of facet values.

    Terms are sorted as in the vocabulary, records as in the list of their kind, numbers from the largest down.
    """
    example = next((item for record in records for item in record.terms(name)), None)
    if example is not None:
        ids = [term.id for term in catalogue.vocabularies[example.vocabulary].terms]
        return ids.index
    references = [item for record in records for item in record.items(name) if isinstance(item, Reference)]
    if references:
        slugs = [record.slug for record in catalogue.of(references[0].kind)]
        return slugs.index
    return lambda id: (-int(id), id) if id.isdecimal() else (0, id)


def _groups(catalogue, records, name):
    """Group `records` by the first value of the field `name`.

    Records without a value come last, because a list leaves no record out.
    """
    if not name:
        return [Group(None, "", records)] if records else []
    members, labels = {}, {}
    rest = [record for record in records if not facet_values(record, catalogue, name)]
    for record in records:
        for id, label in facet_values(record, catalogue, name)[:1]:
            members.setdefault(id, []).append(record)
            labels[id] = label
    order = _rank(catalogue, records, name)
    groups = [Group(labels[id], f"{name}-{id}".lower(), members[id]) for id in sorted(members, key=order)]
    return groups + ([Group("其他", f"{name}-rest", rest)] if rest else [])


def _selected(head, catalogue, facets, only):
    if only is None:
        return None
    facet = next(facet for facet in facets if facet.name == only[0])
    value = next(value for value in facet.values if value.id == only[1])
    return Selected(*only, facet.label, value.label, head.url)
