// This module closes the facets of a phone to one line once somebody has chosen: how many records there are, what was
// chosen, and the way back to the facets. Where there is room beside the list, the stylesheet shows the facets always.
//
//   [data-facets]    the facets; data-closed while they are closed

import { element } from "../page/element.js";

const narrow = matchMedia("(max-width: 63.99rem)");

/** The line of one list. */
export class Panel {
  /** `facets` is the element above, `clear` the button that unticks everything, `status` the number of records. */
  constructor(root, facets, clear, status) {
    this.root = root;
    this.facets = facets;
    this.chosen = element("p", { className: "facets__chosen" });
    this.see = button("button", "", () => this.leave());
    this.more = button("quiet-button", "改条件", () => {
      this.open();
      facets.querySelector(":checked").focus();
    });
    this.line = element("div", { className: "facets__line", hidden: true }, this.see, this.more, this.chosen);
    facets.append(this.line);
    const place = () => (narrow.matches ? this.more.after(clear) : status.after(clear));
    narrow.addEventListener("change", place);
    place();
  }

  /** Show the number of records and the `words` of the conditions; without conditions there is nothing to say. */
  show(count, words) {
    this.line.hidden = !words;
    this.see.textContent = `看 ${count} 条`;
    this.see.hidden = count === 0;
    this.chosen.textContent = count === 0 ? `没有符合的。${words}` : words;
    if (!words) this.open();
  }

  /** Close the facets, if something is chosen. */
  close() {
    if (!this.line.hidden) this.facets.dataset.closed = "";
    this.more.hidden = this.line.hidden;
  }

  /** Close the facets after a press on `box`. Who ticks by key goes on to the next value, which must not go away. */
  ticked(box) {
    if (box.matches(":focus-visible")) return;
    this.close();
    if (box.checkVisibility()) return;
    (this.see.hidden ? this.more : this.see).focus();
    const first = this.first;
    if (first && first.getBoundingClientRect().top > innerHeight / 2) this.line.scrollIntoView({ block: "start" });
  }

  get first() {
    return this.root.querySelector("[data-record]:not([hidden]) a");
  }

  open() {
    delete this.facets.dataset.closed;
    this.more.hidden = true;
  }

  leave() {
    this.close();
    this.first?.focus();
  }
}

function button(className, words, pressed) {
  const made = element("button", { type: "button", className }, words);
  made.addEventListener("click", pressed);
  return made;
}
