// The record stays in this browser, until its owner forgets it. Sites of one host share the storage: keys bear the path of ours.

import { read, written } from "./file.js";

/** What is kept below `path`, the path of the site. */
export class Memory {
  constructor(path) {
    this.key = `credits ${path}`;
    this.nameKey = `credits-name ${path}`;
    this.works = true;
  }

  /** {entries, fault} as kept; a fault when what is there cannot be read. What cannot be read is set aside, not lost. */
  recall() {
    const text = this.use((store) => store.getItem(this.key));
    if (!text) return { entries: [] };
    const { entries, fault } = read(text);
    if (fault) this.use((store) => store.setItem(`${this.key} set aside`, text));
    return { entries: entries ?? [], fault };
  }

  keep(entries) {
    this.use((store) => (entries.length ? store.setItem(this.key, written(entries)) : store.removeItem(this.key)));
  }

  get name() {
    return this.use((store) => store.getItem(this.nameKey)) ?? "";
  }

  set name(name) {
    this.use((store) => (name ? store.setItem(this.nameKey, name) : store.removeItem(this.nameKey)));
  }

  forget() {
    for (const key of [this.key, `${this.key} set aside`, this.nameKey]) this.use((store) => store.removeItem(key));
  }

  // Storage may be forbidden or full; then the record lasts for this page, which says so.
  use(what) {
    try {
      return what(localStorage);
    } catch {
      this.works = false;
      return null;
    }
  }
}
