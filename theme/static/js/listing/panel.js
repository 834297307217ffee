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
    Object.assign(this, { root, facets, clear, status, chose: false });
    this.chosen = element("p", { className: "facets__chosen soft" });
    this.see = button("button", "", () => this.leave());
    this.more = button("quiet-button", "改条件", () => {
      this.open();
      facets.querySelector(":checked").focus();
    });
    this.line = element("div", { className: "facets__line" }, this.see, this.more, this.chosen);
    facets.append(this.line);
    narrow.addEventListener("change", () => this.arrange());
  }

  /** Show the number of records and the `words` of the conditions; without conditions there is nothing to say. */
  show(count, words) {
    this.chose = words !== "";
    this.see.textContent = `看 ${count} 条`;
    this.see.hidden = count === 0;
    this.chosen.textContent = count === 0 ? `没有符合的。${words}` : words;
    if (!this.chose) this.open();
    this.arrange();
  }

  /** Only above a list is there a line. It says how many records there are, and the button to untick stands in it. */
  arrange() {
    this.line.hidden = !narrow.matches || !this.chose;
    this.status.classList.toggle("visually-hidden", !this.line.hidden);
    if (narrow.matches) this.more.after(this.clear);
    else this.status.after(this.clear);
  }

  /** Close the facets, if something is chosen. */
  close() {
    if (this.chose) this.facets.dataset.closed = "";
    this.more.hidden = !this.chose;
  }

  /** Close the facets after a press on `box`. Who ticks by key goes on to the next value, which must not go away. */
  ticked(box) {
    if (box.matches(":focus-visible")) return;
    this.close();
    if (box.checkVisibility()) return;
    (this.see.hidden ? this.more : this.see).focus();
    const { first } = this;
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
