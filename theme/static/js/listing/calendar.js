// This module changes the calendar that a list offers to that of what the list shows. The template provides these
// hooks:
//
//   [data-finder-calendar]   the calendar of the whole list: its id, which stands in all its addresses
//   [data-calendar]          a value of a facet: the id of its calendar; data-calendar-label names it

/** Return a function of the ticked values, elements, that offers their calendar in `root`, which may be null. */
export function calendarOffer(root) {
  if (!root) return () => {};
  const whole = root.dataset.finderCalendar;
  const [text, spoken] = ["[data-subscribe-text]", ".visually-hidden"].map((name) => [...root.querySelectorAll(name)]);
  const links = [...root.querySelectorAll("a")];
  const code = root.querySelector("[data-copy-text]");
  const label = text[0].textContent;
  let shown = whole;
  const swap = (address, id) => address.replace(`/${shown}.ics`, `/${id}.ics`);
  return (ticked) => {
    const [one, ...more] = ticked;
    const id = one ? one.dataset.calendar : whole;
    // Several values together have no calendar of their own, and that of one would hold too much or too little.
    root.hidden = more.length > 0 || !id;
    if (root.hidden) return;
    for (const link of links) link.href = swap(link.href, id);
    code.textContent = swap(code.textContent, id);
    const words = one ? `订阅到我的日历（${one.dataset.calendarLabel}）` : label;
    for (const part of text) part.textContent = words;
    for (const part of spoken) part.textContent = `：${words}`;
    shown = id;
  };
}
