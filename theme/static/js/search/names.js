// This module reads the names that plugins/search/names.py wrote: titles and aliases as terms, in the form “compared”
// or “compared<tab>as written”.

/** The names of an index. `shards` is their ShardSet, `bare` returns the compared form that the writer used. */
export class Names {
  constructor(shards, bare) {
    this.shards = shards;
    this.bare = bare;
  }

  /**
   * Return a promise of at most `limit` names, as written, that begin with `prefix`, the shortest first. If there are
   * very many, only those that sort first are considered.
   */
  async beginningWith(prefix, limit) {
    const compared = this.bare(prefix);
    if (compared === "") return [];
    const terms = await this.shards.beginningWith(compared, 4 * limit);
    const written = [...new Set(terms.map((term) => term.split("\t").at(-1)))];
    return written.sort((a, b) => a.length - b.length).slice(0, limit);
  }

  /** Return a promise of the numbers of the documents that are named `text`. Punctuation and spaces do not count. */
  async documentsNamed(text) {
    const compared = this.bare(text);
    if (compared === "") return [];
    const terms = await this.shards.beginningWith(`${compared}\t`);
    const found = await this.shards.postings([compared, ...terms]);
    return [...new Set([...found.values()].flatMap(([{ documents }]) => [...documents]))];
  }
}
