// This module takes the questions that decide the time limits of a problem. The first two are asked before everything
// else; the rest is asked beside its limit, because it is about later steps.

import { Deciding } from "../reckoning/deciding_view.js";

const FIRST = 2;

/**
 * Return {first, decidings} for the `limits` of a problem, with the content `data` of periods.json (or undefined) and
 * the finder `root`: the elements to show first, and a Map(slug -> Deciding) of all.
 */
export function asking(limits, data, root) {
  const site = new URL(root.dataset.root, location);
  const page = new URL(".", new URL(root.dataset.periods, location));
  const wanted = new Set(limits.map(({ period }) => period));
  const decidings = new Map(
    (data?.periods ?? [])
      .filter(({ id, asks }) => asks.length && wanted.has(id))
      .map((period) => [period.id, new Deciding(period, data.events, site, page)]),
  );
  const order = [...wanted].filter((id) => decidings.has(id));
  return { first: order.slice(0, FIRST).map((id) => decidings.get(id).node), decidings };
}
