// A kept page tells the reader that it is one: the service worker marks its <html>, and the script of the page reads
// the mark.

/**
 * Return a promise of the kept page `response` with a mark. `why` is what was wrong with the network: "none" or "slow".
 */
export async function marked(response, why) {
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(withMark(html, new Date(headers.get("date")), why), { headers });
}

/**
 * Return a promise of the offline page `response`, to be shown in place of any other page of the site at `scope`. That
 * page may lie at any depth, so the relative links of the offline page, which lead up one step, become absolute.
 */
export async function standingIn(response, scope) {
  const html = await response.text();
  return new Response(html.replaceAll('="../', `="${scope}`), { headers: response.headers });
}

/** Return `html` with the mark; `date` is the Date of the kept response. */
export function withMark(html, date, why) {
  return html.replace("<html ", `<html data-kept="${date.toISOString()}" data-network="${why}" `);
}

/** Return what a page says about itself, from the `dataset` of its <html>; "" if it is fresh. */
export function sayingOf({ kept, network }) {
  if (!kept) return "";
  const what = network === "slow" ? "网络太慢，先给您看" : "没有网络：这是";
  return `${what}本机${dayOf(new Date(kept))}保存的页面，可能已经变了。`;
}

/** Return the day of `date` on this device, like “2026年11月25日”. */
export const dayOf = (date) => `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
