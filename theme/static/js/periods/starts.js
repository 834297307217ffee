// This module lets visitors choose from which day to count: first their situation, then one of its few events.

import { element } from "../page/element.js";

export class Starts {
  constructor(form, events) {
    this.events = events;
    this.situation = form.querySelector("[data-periods-situation]");
    this.select = form.querySelector("[data-periods-event]");
    this.helps = form.querySelector("[data-periods-help]");
  }

  /** The chosen event of periods.json, or undefined. */
  get event() {
    return this.events.find(({ id }) => id === this.select.value);
  }

  /** Offer the events of the chosen situation; a single one is chosen at once. */
  narrow() {
    const found = this.events.filter(({ situation }) => situation === this.situation.value);
    const options = found.map(({ id, label }) => element("option", { value: id }, label));
    this.select.replaceChildren(
      ...(found.length === 1 ? [] : [element("option", { value: "" }, found.length ? "请选一项" : "先选上面一项")]),
      ...options,
    );
    this.select.disabled = !found.length;
  }

  choose(id) {
    this.situation.value = this.events.find((event) => event.id === id).situation;
    this.narrow();
    this.select.value = id;
  }

  help() {
    this.helps.textContent = this.event?.help ?? "";
  }
}
