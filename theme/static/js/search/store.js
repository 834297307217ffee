// Fetches what plugins/search/store.py wrote: what a result shows of a document.

import { once } from "../page/once.js";

const NAME_LENGTH = 10;

/** The documents of an index. `files` fetches: json(path). */
export class Store {
  constructor({ block, folders }, files) {
    this.document = once((number) => {
      const start = Math.floor(number / block) * NAME_LENGTH;
      return files.json(`store/${folders.slice(start, start + NAME_LENGTH)}/${number % block}`);
    });
  }

  /** Promises the documents with these `numbers`. */
  documents(numbers) {
    return Promise.all(numbers.map(this.document));
  }
}
