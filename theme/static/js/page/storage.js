// A shelf holds what a page keeps in this browser. Storage may be forbidden or full: then nothing is kept, and nothing
// else goes wrong. Sites of one host share the storage, so keys bear the path of ours.

const SITE = new URL(import.meta.url).pathname.replace(/theme\/js\/.*$/, "");

/** `name` on this device or, with `storage` = () => sessionStorage, for this visit. */
export class Shelf {
  constructor(name, storage = () => localStorage) {
    this.key = `${name} ${SITE}`;
    this.storage = storage;
  }

  get text() {
    return this.use((store) => store.getItem(this.key));
  }

  /** What is kept as JSON; null when there is nothing, or something else. */
  get value() {
    try {
      return JSON.parse(this.text);
    } catch {
      return null;
    }
  }

  /** Keep `text`; false when the browser did not. */
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
   * Call `show` when another page of the site has changed what is kept on this device, or the browser has dropped it.
   */
  onOtherPages(show) {
    window.addEventListener("storage", ({ key }) => (key === this.key || key === null) && show());
  }

  /** Whether the browser keeps anything. */
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
