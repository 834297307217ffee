// This browser keeps the record until its owner forgets it.

import { Shelf } from "../page/storage.js";
import { read, written } from "./file.js";

/** The record and the name, as kept on this device. */
export class Memory {
  constructor() {
    this.record = new Shelf("credits");
    this.unread = new Shelf("credits-unread");
    this.owner = new Shelf("credits-name");
  }

  /** False when the browser keeps nothing: then the record lasts for this page, which says so. */
  get works() {
    return this.record.works;
  }

  /** Call `show` when another page has changed the record: it may be open twice. */
  onOtherPages(show) {
    this.record.onOtherPages(show);
  }

  /**
   * {entries, fault} as kept; a fault when what is there cannot be read. What cannot be read is set aside, not lost.
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
