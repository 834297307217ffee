// A kept page says of itself that it is one: the worker puts that on its <html>, and the page's own script reads it
// there.

/**
 * The page `response` as it is shown instead of a fresh one; `why` is what was wrong with the network: "none", "slow".
 */
export async function marked(response, why) {
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(withMark(html, new Date(headers.get("date")), why), { headers });
}

/**
 * The offline page `response` as it is shown in the place of any other page of the site at `scope`, at any depth: its
 * own addresses, which lead up one step, become those of the site.
 */
export async function standingIn(response, scope) {
  const html = await response.text();
  return new Response(html.replaceAll('="../', `="${scope}`), { headers: response.headers });
}

/** `html` with the mark: `date` is the Date from which the page is. */
export function withMark(html, date, why) {
  return html.replace("<html ", `<html data-kept="${date.toISOString()}" data-network="${why}" `);
}

/** What a page says of itself, from the `dataset` of its <html>: "" when it is fresh. */
export function sayingOf({ kept, network }) {
  if (!kept) return "";
  const what = network === "slow" ? "网络太慢，先给您看" : "没有网络：这是";
  return `${what}本机${dayOf(new Date(kept))}保存的页面，可能已经变了。`;
}

/** “2026年11月25日”, in the time of this device. */
export const dayOf = (date) => `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
