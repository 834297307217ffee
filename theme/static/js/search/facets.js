// This module narrows results by kind, platform, district or year; plugins/search/facets.py wrote the columns for that.

/** The facets of an index: `described` [{name, label, values}] and for each a column (columns.js). */
export class Facets {
  constructor(described, columns) {
    this.described = described;
    this.columns = columns;
  }

  /**
   * A function that says whether a document, by number, is within `filters`, {name: id or [id, …]}, `except` one facet.
   */
  test(filters, except) {
    const wanted = Object.entries(filters)
      .map(([name, ids]) => [name, [ids ?? []].flat().filter((id) => id !== "")])
      .filter(([name, ids]) => ids.length > 0 && name !== except)
      .map(([name, ids]) => this.placesOf(name, ids));
    return (number) => wanted.every(({ column, places }) => column?.of(number).some((place) => places.has(place)));
  }

  placesOf(name, ids) {
    const facet = this.described.findIndex((each) => each.name === name);
    const values = this.described[facet]?.values ?? [];
    return {
      column: this.columns[facet],
      places: new Set(ids.map((id) => values.findIndex((value) => value.id === id))),
    };
  }

  /** How many of the documents `numbers` have each value: {name: {id: n}}; a facet's own filter does not narrow it. */
  count(numbers, filters) {
    const counted = this.described.map(({ name, values }, facet) => {
      const held = this.columns[facet].count(numbers.filter(this.test(filters, name)), values.length);
      return [name, Object.fromEntries(values.map(({ id }, place) => [id, held[place]]).filter(([, n]) => n > 0))];
    });
    return Object.fromEntries(counted);
  }
}
