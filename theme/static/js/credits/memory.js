// This module keeps the record in this browser until the visitor deletes it.

import { Shelf } from "../page/storage.js";
import { read, written } from "./file.js";

/** The record and the name of its owner, as kept on this device. */
export class Memory {
  constructor() {
    this.record = new Shelf("credits");
    this.unread = new Shelf("credits-unread");
    this.owner = new Shelf("credits-name");
  }

  /** Whether the browser keeps anything. If not, the record lasts until the page is left, and the page says so. */
  get works() {
    return this.record.works;
  }

  /** Call `show` when another page has changed the record, because this page may be open twice. */
  onOtherPages(show) {
    this.record.onOtherPages(show);
  }

  /**
   * Return {entries, fault} as kept; the fault says why the record cannot be read. A record that cannot be read is
   * stored under another name, so that it is not lost.
   */
  recall() {
    const { text } = this.record;
    if (!text) return { entries: [] };
    const { entries, fault } = read(text);
    if (fault) this.unread.putText(text);
    return { entries: entries ?? [], fault };
  }

  keep(entries) {
    if (entries.length) this.record.putText(written(entries));
    else this.record.clear();
  }

  get name() {
    return this.owner.text ?? "";
  }

  set name(name) {
    if (name) this.owner.putText(name);
    else this.owner.clear();
  }

  forget() {
    for (const shelf of [this.record, this.unread, this.owner]) shelf.clear();
  }
}
