// This module lets a page save a file that it has made itself. Nothing is sent.

const KEPT = 60_000; // milliseconds; some browsers read the content only after the visitor has chosen a folder

/** Let the browser save `content`, text or bytes, as a file named `name` of the media type `type`. */
export function download(name, type, content) {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
