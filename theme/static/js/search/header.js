// This script adds help to the search boxes of all other pages: it suggests names while somebody types, and “/” leads
// to the box. It fetches nothing before a box has the focus. Without it the form still leads to the search page.

import { slashLeadsTo } from "./keyboard.js";
import { once } from "../page/once.js";
import { offerSuggestions } from "./suggestions.js";

for (const form of document.querySelectorAll("form.search-box")) {
  const input = form.elements.q;
  const index = once(async () => (await import("./client.js")).openIndex(new URL("index/", form.action)));
  input.addEventListener("focus", () => index().catch(() => {}));
  offerSuggestions(input, async (prefix) => (await index()).suggest(prefix));
  slashLeadsTo(input);
}
