// This module renders how the papers of the packs that were chosen are handed in, in the markup of the component
// “hand-in”.

/** Return an element that says it of `packs`, made from `template`; addresses are relative to `root`. */
export function handInOf(packs, template, root) {
  const list = template.content.firstElementChild.cloneNode(true);
  const [blank] = list.children;
  list.replaceChildren(...packs.map((pack) => itemOf(pack, blank.cloneNode(true), root)));
  return list;
}

function itemOf({ title, url, handIn: { until, limit, how, ask } }, item, root) {
  link(part(item, "title"), title, new URL(url, root));
  for (const [name, words] of Object.entries({ until, limit, how })) fill(item, name, words);
  const people = part(item, "ask");
  const [blank] = people.children;
  people.closest("div").hidden = !ask.length;
  people.replaceChildren(...ask.map((person) => personOf(person, blank.cloneNode(true), root)));
  return item;
}

/** Write `words` into the row `name` of `item`, which is removed if there are none. */
function fill(item, name, words) {
  const value = part(item, name);
  if (words) value.textContent = words;
  else value.closest("div").remove();
}

function personOf({ lead, title, url, phone, more }, line, root) {
  link(part(line, "name"), title, new URL(url, root));
  if (phone) link(part(line, "phone"), phone, `tel:${phone.replaceAll(" ", "")}`);
  else part(line, "phone").remove();
  for (const [name, words] of Object.entries({ lead, more })) {
    if (words) part(line, name).textContent = words;
    else part(line, name).remove();
  }
  return line;
}

function link(anchor, words, address) {
  anchor.href = address;
  anchor.textContent = words;
}

const part = (element, name) => element.querySelector(`[data-hand="${name}"]`);
