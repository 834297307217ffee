// This module fetches the data of a page. If the network, the host or a file is at fault, it says so and never returns
// wrong data.

import { inTime } from "./in_time.js";

/**
 * Thrown when the fetched data belong to another version of the page, because a mixture of two versions would be wrong.
 */
export class OtherVersion extends Error {}

/** Return a sentence about the fault `error`; other sentences may follow it. */
export const inWords = (error) =>
  error instanceof OtherVersion
    ? "这一页打开以后网站更新过，请刷新本页再试。"
    : "现在取不到数据，请稍后再试，或者刷新本页。";

/**
 * Return a promise of the response at `address`, relative to the page; `options` are those of fetch(). It rejects when
 * there is no response, and for the status of an error.
 */
export async function fetched(address, options) {
  const answer = await fetch(new URL(address, location), options);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer;
}

/**
 * Return a promise of the data in the file at `address`, which names the version of the data behind “?v=”
 * (plugins/page_data/). It rejects with OtherVersion if the host has another version: the page is older, or only a part
 * of a new site has been uploaded.
 */
export const dataAt = (address) => inTime(read(address));

async function read(address) {
  const version = new URL(address, location).searchParams.get("v");
  const get = async (options) => (await fetched(address, options)).json();
  let file = await get().catch(() => null);
  // A cached file may be damaged, or may come from a host to which only a part of a new site had been uploaded.
  if (file?.version !== version) file = await get({ cache: "reload" });
  if (file?.version !== version) throw new OtherVersion(`${address} has the version ${file?.version}`);
  return file.data;
}

/** Call `start` with the data at `address`, or `otherwise` with a sentence about what went wrong. */
export async function withData(address, start, otherwise) {
  try {
    start(await dataAt(address));
  } catch (error) {
    console.error(error);
    otherwise(inWords(error));
  }
}
