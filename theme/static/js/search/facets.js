// This module narrows results by kind, platform, district or year, with the columns that plugins/search/facets.py
// wrote.

/** The facets of an index: `described` is [{name, label, values}], `columns` has a column for each (columns.js). */
export class Facets {
  constructor(described, columns) {
    this.described = described;
    this.columns = columns;
  }

  /**
   * Return a function that says whether a document, given by its number, fits `filters`, {name: id or [id, …]}. The
   * facet `except` is ignored.
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

  /**
   * Return how many of the documents `numbers` have each value: {name: {id: n}}. The filter of a facet does not narrow
   * its own numbers.
   */
  count(numbers, filters) {
    const counted = this.described.map(({ name, values }, facet) => {
      const held = this.columns[facet].count(numbers.filter(this.test(filters, name)), values.length);
      return [name, Object.fromEntries(values.map(({ id }, place) => [id, held[place]]).filter(([, n]) => n > 0))];
    });
    return Object.fromEntries(counted);
  }
}
