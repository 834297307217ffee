// This module keeps the values of pages in this browser. If storage is forbidden or full, nothing is kept and no error
// is raised. All sites of a host share the storage, so each key contains the path of its site.

const SITE = new URL(import.meta.url).pathname.replace(/theme\/js\/.*$/, "");

/** The value `name` in the storage of this device or, with `storage` = () => sessionStorage, of this tab. */
export class Shelf {
  constructor(name, storage = () => localStorage) {
    this.key = `${name} ${SITE}`;
    this.storage = storage;
  }

  get text() {
    return this.use((store) => store.getItem(this.key));
  }

  /** The kept value, parsed as JSON; null if there is none, or if it cannot be parsed. */
  get value() {
    try {
      return JSON.parse(this.text);
    } catch {
      return null;
    }
  }

  /** Keep `text`; return false if the browser has not kept it. */
  putText(text) {
    return this.use((store) => (store.setItem(this.key, text), true)) ?? false;
  }

  put(value) {
    return this.putText(JSON.stringify(value));
  }

  clear() {
    this.use((store) => store.removeItem(this.key));
  }

  /**
   * Call `show` when another page of the site has changed the value on this device, or when all of the storage was
   * cleared.
   */
  onOtherPages(show) {
    window.addEventListener("storage", ({ key }) => (key === this.key || key === null) && show());
  }

  /** Whether the browser keeps values. */
  get works() {
    const probe = new Shelf(`${this.key} probe`, this.storage);
    const kept = probe.putText("");
    probe.clear();
    return kept;
  }

  use(what) {
    try {
      return what(this.storage());
    } catch {
      return null;
    }
  }
}
