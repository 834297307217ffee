// This module asks what decides the periods of an event, before any day, and tells which of them may be counted.

import { Deciding } from "../reckoning/deciding_view.js";

export class Asking {
  constructor(form, { events, periods, root }) {
    this.periods = periods;
    this.place = form.querySelector("[data-periods-asks]");
    this.note = form.querySelector("[data-periods-only]");
    const page = new URL(location.pathname, location);
    // What was answered about a period is kept while the visitor tries another event.
    this.decidings = new Map(
      periods.filter(({ asks }) => asks.length).map((each) => [each.id, new Deciding(each, events, root, page)]),
    );
    this.asked = [];
  }

  onAll(listener) {
    this.note.querySelector("button").addEventListener("click", () => {
      listener();
      this.place.querySelector("input")?.focus();
    });
  }

  /** Ask about the periods that count from the event with the id `event`; about the period `only` alone if given. */
  ask(event, only) {
    const all = this.periods.filter(({ events }) => events.includes(event));
    this.asked = only ? [only] : all;
    this.note.hidden = !only || all.length < 2;
    const button = this.note.querySelector("button");
    const more = `看这一天起算的全部 ${all.length} 项`;
    if (only) button.textContent = `这里只算“${only.title}”，${more}`;
    const nodes = this.asked.flatMap(({ id }) => this.decidings.get(id)?.node ?? []);
    this.place.replaceChildren(...nodes);
  }

  /**
   * Return {counted, open, others}: the periods that may be counted from the event with the id `event`; how many have
   * an open question; and the distinct words for what follows from the answers about the rest.
   */
  standing(event) {
    const counted = [];
    const others = [];
    let open = 0;
    for (const period of this.asked) {
      const deciding = this.decidings.get(period.id);
      const found = deciding ? deciding.counted(event) : period;
      if (found) counted.push(found);
      else if (deciding.verdict.outcome === "open") open += 1;
      else others.push(deciding.verdict.outcome === "applies" ? "从另一天起算，请在上面改选" : deciding.words);
    }
    return { counted, open, others: [...new Set(others)] };
  }

  clear() {
    for (const deciding of this.decidings.values()) deciding.clear();
  }
}
