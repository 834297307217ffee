// A Word document with what was typed in the place of its content controls. All other parts of it stay as they are.
// plugins/documents/content_controls.py reads the same controls for the page.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "word/document.xml";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
// What XML 1.0 cannot hold, not even escaped.
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SAME_DAY = new Date(1980, 0, 1); // the earliest that a zip can say: a file says nothing of when it was filled in

// Where a version may stand: the text, headers, footers, the properties of the file.
const WITH_WORDS = /^(word\/(document|header\d*|footer\d*)|docProps\/core)\.xml$/;
const LARGEST = 20_000_000; // bytes of one part: a form has a hundredth of it, an archive made to burst has more

/** All words of the .docx `bytes`, of its headers and footers as well. Throws for what is no zip. */
export function textOf(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => WITH_WORDS.test(name) && originalSize < LARGEST });
  const trees = Object.values(parts).map((part) => new DOMParser().parseFromString(strFromU8(part), "application/xml"));
  return trees.map((tree) => tree.documentElement.textContent).join("\n");
}

/**
 * {bytes, lost} of the .docx `bytes` with `answers`, {tag: text}, in its controls; several lines stay several lines.
 * `lost` are the tags of answers for which it has no control.
 */
export function filled(bytes, answers) {
  const parts = unzipSync(bytes);
  const { xml, lost } = withAnswers(strFromU8(parts[MAIN]), answers);
  parts[MAIN] = strToU8(xml);
  return { bytes: zipSync(parts, { mtime: SAME_DAY }), lost };
}

function withAnswers(xml, answers) {
  const tree = new DOMParser().parseFromString(xml, "application/xml");
  const left = new Set(Object.keys(answers).filter((tag) => answers[tag].trim()));
  for (const control of [...tree.getElementsByTagNameNS(W, "sdt")]) {
    const properties = child(control, "sdtPr");
    const tag = properties && child(properties, "tag")?.getAttributeNS(W, "val")?.trim();
    const text = Object.hasOwn(answers, tag ?? "") ? answers[tag].replace(UNFIT, "").replace(/\r\n?/g, "\n").trimEnd() : "";
    if (text) put(control, properties, text);
    left.delete(tag);
  }
  // The serializer may leave the first line out, and Word wants it.
  const first = xml.match(/^\s*<\?xml[^>]*\?>\s*/)?.[0] ?? "";
  return { xml: first + new XMLSerializer().serializeToString(tree.documentElement), lost: [...left] };
}

const child = (parent, name) => [...parent.children].find((each) => each.namespaceURI === W && each.localName === name);

function put(control, properties, text) {
  const content = child(control, "sdtContent");
  if (!content) return;
  const hint = child(properties, "showingPlcHdr");
  // As it looks when typed in Word: the form's own style for answers, else that of what stood there, unless it was a hint.
  const look = child(properties, "rPr") ?? (hint ? null : content.getElementsByTagNameNS(W, "rPr")[0]);
  const run = runOf(text, look, control);
  const [paragraph] = content.getElementsByTagNameNS(W, "p");
  if (paragraph) {
    for (const other of [...paragraph.parentNode.children]) if (other !== paragraph && other.localName === "p") other.remove();
    paragraph.replaceChildren(...[child(paragraph, "pPr"), run].filter(Boolean));
  } else {
    content.replaceChildren(run);
  }
  hint?.remove();
}

/** A run with `text`, a line break for each new line; its elements are named as `control` names its own. */
function runOf(text, look, control) {
  const make = (name) => control.ownerDocument.createElementNS(W, control.prefix ? `${control.prefix}:${name}` : name);
  const run = make("r");
  if (look) run.append(look.cloneNode(true));
  text.split("\n").forEach((line, index) => {
    if (index) run.append(make("br"));
    const words = make("t");
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    words.textContent = line;
    run.append(words);
  });
  return run;
}
