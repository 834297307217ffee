// The data that the site has written for a page.

/** Call `start` with the JSON at `address`, relative to the page; `otherwise` when that fails. */
export async function withData(address, start, otherwise = () => {}) {
  try {
    const answer = await fetch(new URL(address, location));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    start(await answer.json());
  } catch (error) {
    console.error(error);
    otherwise();
  }
}
