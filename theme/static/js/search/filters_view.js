// The kinds of what was found, as buttons: all, or one.

import { element } from "./results_view.js";

/**
 * Fill `holder` with a button for each kind that occurs, `chosen` ("" for all) pressed.
 * `counts` is {kind: n}, `kinds` the order and labels; `choose(kind)` is called on a press.
 */
export function showFilters(holder, { kinds, counts, chosen }, choose) {
  const offered = kinds.filter(({ kind }) => Object.hasOwn(counts, kind) || kind === chosen);
  const hadFocus = holder.contains(document.activeElement);
  // One kind and no choice made: there is nothing to narrow down.
  const useful = offered.length > 1 || chosen !== "";
  holder.replaceChildren(...(useful ? buttons(offered, counts, chosen, choose) : []));
  holder.hidden = !useful;
  // The pressed button was replaced by its successor; the keyboard must not fall off the page.
  if (hadFocus) holder.querySelector("[aria-pressed=true]")?.focus();
}

function buttons(offered, counts, chosen, choose) {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const choices = [{ kind: "", label: "全部", n: all }, ...offered.map((each) => ({ ...each, n: counts[each.kind] ?? 0 }))];
  return choices.map(({ kind, label, n }) => {
    const button = element("button", "filter", `${label} `);
    button.type = "button";
    button.dataset.kind = kind;
    button.setAttribute("aria-pressed", String(kind === chosen));
    button.append(element("span", "filter__count", String(n)));
    button.addEventListener("click", () => choose(kind));
    return button;
  });
}
