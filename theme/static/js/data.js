// What the site has written for a page.

/** Promises the response at `address`, relative to the page; rejects when there is none. */
export async function fetched(address) {
  const answer = await fetch(new URL(address, location));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer;
}

/** Call `start` with the JSON at `address`; `otherwise` when that fails. */
export async function withData(address, start, otherwise = () => {}) {
  try {
    start(await (await fetched(address)).json());
  } catch (error) {
    console.error(error);
    otherwise();
  }
}
