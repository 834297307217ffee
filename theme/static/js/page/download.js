// A page can make a file itself. The browser saves it, and nothing is sent.

const KEPT = 60_000; // milliseconds: some browsers read the file only after they have asked where to put it

/** Have the browser save `content`, text or bytes of the media type `type`, as a file named `name`. */
export function download(name, type, content) {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
