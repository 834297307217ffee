// This module fetches what plugins/search/store.py wrote: the documents, with what a result shows of each.

import { once } from "../page/once.js";

const NAME_LENGTH = 10;

/** The documents of an index. `files` fetches them: json(path). */
export class Store {
  constructor({ block, folders }, files) {
    this.document = once((number) => {
      const start = Math.floor(number / block) * NAME_LENGTH;
      return files.json(`store/${folders.slice(start, start + NAME_LENGTH)}/${number % block}`);
    });
  }

  /** Return a promise of the documents with these `numbers`. */
  documents(numbers) {
    return Promise.all(numbers.map(this.document));
  }
}
