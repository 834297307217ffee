// This module fetches what the site has written for a page. When the network, the host or a file is at fault, it says
// so, and never gives that as an answer.

import { inTime } from "./in_time.js";

/** What was fetched belongs to another version of the page: to mix the two would say what neither says. */
export class OtherVersion extends Error {}

/** What to say of the fault `error`, a sentence that others may follow. */
export const inWords = (error) =>
  error instanceof OtherVersion
    ? "这一页打开以后网站更新过，请刷新本页再试。"
    : "现在取不到数据，请稍后再试，或者刷新本页。";

/**
 * Promises the response at `address`, relative to the page, with the `options` of fetch(). Rejects when there is none.
 */
export async function fetched(address, options) {
  const answer = await fetch(new URL(address, location), options);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer;
}

/**
 * Promises the data in the file at `address`, which names their version behind “?v=” (plugins/page_data/). Rejects with
 * OtherVersion when the host has other ones: the page is older, or not all of a new site is there yet.
 */
export const dataAt = (address) => inTime(read(address));

async function read(address) {
  const version = new URL(address, location).searchParams.get("v");
  const get = async (options) => (await fetched(address, options)).json();
  let file = await get().catch(() => null);
  // What a cache holds may be a fault as well, or come from a host that had not put all of the new site in its place.
  if (file?.version !== version) file = await get({ cache: "reload" });
  if (file?.version !== version) throw new OtherVersion(`${address} has the version ${file?.version}`);
  return file.data;
}

/** Call `start` with the data at `address`; `otherwise` with what to say when that fails. */
export async function withData(address, start, otherwise) {
  try {
    start(await dataAt(address));
  } catch (error) {
    console.error(error);
    otherwise(inWords(error));
  }
}
