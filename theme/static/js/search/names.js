// This module reads what plugins/search/names.py wrote: titles and aliases as terms "compared" or "compared<tab>as
// written".

/** The names of an index. `shards` is their ShardSet, `bare` compares as the writer did. */
export class Names {
  constructor(shards, bare) {
    this.shards = shards;
    this.bare = bare;
  }

  /**
   * Promises up to `limit` names as written that begin with `prefix`, the shortest first; of very many only those that
   * sort first are looked at.
   */
  async beginningWith(prefix, limit) {
    const compared = this.bare(prefix);
    if (compared === "") return [];
    const terms = await this.shards.beginningWith(compared, 4 * limit);
    const written = [...new Set(terms.map((term) => term.split("\t").at(-1)))];
    return written.sort((a, b) => a.length - b.length).slice(0, limit);
  }

  /** Promises the numbers of the documents that are named `text`, whatever its marks and spaces. */
  async documentsNamed(text) {
    const compared = this.bare(text);
    if (compared === "") return [];
    const terms = await this.shards.beginningWith(`${compared}\t`);
    const found = await this.shards.postings([compared, ...terms]);
    return [...new Set([...found.values()].flatMap(([{ documents }]) => [...documents]))];
  }
}
